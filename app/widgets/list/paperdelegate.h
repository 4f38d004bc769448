#pragma once

#include "domain/paperrow.h"
#include "text/wordfinding.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace broadsheet {

/// Comfortable shows title, authors and a little of the abstract in three lines; compact shows one line.
enum class RowDensity { Comfortable, Compact };

/// Paints a paper as a row of the list. All rows are of one height, so that a list of any length can be
/// laid out at once; a title of one line leaves its second line to the abstract.
class PaperDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaperDelegate(const Theme &theme, QObject *parent);

    void setDensity(RowDensity density) { m_density = density; }
    RowDensity density() const { return m_density; }
    void setSearchedWords(const WordFinder &words) { m_searchedWords = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the star of a row is, for pointing at it.
    static QRect starRect(const QRect &row, const QFont &font);

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const PaperRow &row) const;
    void paintComfortable(QPainter *painter, const QStyleOptionViewItem &option, const PaperRow &row) const;
    void paintCompact(QPainter *painter, const QStyleOptionViewItem &option, const PaperRow &row) const;
    /// Yields how many lines the title took.
    int paintTitle(QPainter *painter, const QRect &area, const QFont &font, const QString &title,
                   int mostLines) const;
    QFont titleFont(const QFont &base, const PaperRow &row) const;

    const Theme &m_theme;
    RowDensity m_density = RowDensity::Comfortable;
    WordFinder m_searchedWords;
    QIcon m_star;
    QIcon m_filledStar;
};

} // namespace broadsheet
