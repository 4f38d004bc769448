#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QWidget>

namespace broadsheet {

/// Distances in steps of the font's own height, so that everything grows with it.
class Metrics final
{
public:
    explicit Metrics(const QFont &font)
        : m_lineHeight(QFontMetricsF(font).height()), m_em(QFontMetricsF(font).horizontalAdvance(u'M'))
    {}
    explicit Metrics(const QWidget *widget) : Metrics(widget->font()) {}

    /// A number of lines, in device-independent units, on the grid of a quarter of a line.
    int lines(double count) const { return qRound(qRound(count * 4) * m_lineHeight / 4); }
    /// A number of widths of the letter M.
    int ems(double count) const { return qRound(count * m_em); }
    /// The side of an icon that stands in a line of text.
    int icon() const { return qRound(m_lineHeight); }

private:
    double m_lineHeight;
    double m_em;
};

} // namespace broadsheet
