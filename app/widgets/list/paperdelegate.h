#pragma once

#include "domain/paperrow.h"
#include "text/wordfinding.h"
#include "widgets/list/rowtext.h"
#include "widgets/theme/theme.h"

#include <QCache>
#include <QIcon>
#include <QStyledItemDelegate>

#include <optional>

namespace broadsheet {

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
    static QRect starRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction);

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const PaperRow &row) const;
    /// Where the progress in a reading list is told, from left to right.
    QRect progressPlace(const QStyleOptionViewItem &option) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const PaperRow &row) const;

    const Theme &m_theme;
    RowDensity m_density = RowDensity::Comfortable;
    WordFinder m_searchedWords;
    QIcon m_star;
    QIcon m_filledStar;
    // What has been laid out is only remembered: the delegate paints the same with and without.
    mutable std::optional<RowFonts> m_fonts;
    mutable QCache<PaperId, RowText> m_texts;
};

} // namespace broadsheet
