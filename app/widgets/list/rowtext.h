#pragma once

#include "domain/paperrow.h"
#include "text/wordfinding.h"
#include "widgets/theme/metrics.h"

#include <QFont>
#include <QStaticText>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace broadsheet {

class Theme;

/// Comfortable shows title, authors and a little of the abstract in three lines; compact shows one line.
enum class RowDensity { Comfortable, Compact };

/// The fonts of the list and what is measured of them, which takes long enough to be done once.
struct RowFonts
{
    explicit RowFonts(const QFont &font);

    QFont base;
    QFont unreadTitle;
    QFont readTitle;
    QFont meta;
    Metrics metrics;
    int titleSpacing = 0;
    int metaSpacing = 0;
};

/// The lines of one row, laid out for a width. Laying out takes ten times as long as painting, and most rows
/// stay while a search is being typed.
class RowText final
{
public:
    RowText(const PaperRow &row, const RowFonts &fonts, RowDensity density, int width,
            Qt::LayoutDirection direction);
    Q_DISABLE_COPY_MOVE(RowText)

    bool fits(const PaperRow &row, RowDensity density, int width) const;
    /// Found words get the theme's ground for them.
    void paint(QPainter *painter, QPoint topLeft, const Theme &theme, const WordFinder &searched) const;

private:
    /// Yields how many lines the title takes.
    int layOutTitle(const QString &title, const QFont &font, int mostLines);

    PaperRow m_row;
    RowDensity m_density;
    int m_width;
    Qt::LayoutDirection m_direction;
    int m_titleSpacing;
    int m_metaSpacing;
    int m_metaTop = 0;
    QFont m_metaFont;
    QTextLayout m_title;
    std::vector<QStaticText> m_quietLines;
};

} // namespace broadsheet
