#include "report.h"

#include <QStringList>
#include <QTextStream>

#include <algorithm>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return QString::number(value, 'f', decimals);
}

QString figure(double value, Unit unit)
{
    switch (unit) {
    case Unit::Milliseconds:
        return number(value) + " ms"_L1;
    case Unit::Megabytes:
        return number(value) + " MB"_L1;
    case Unit::PapersPerSecond:
        return number(value) + " papers/s"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<double> ratio(const Line &line)
{
    return line.raw ? std::optional(line.ours / *line.raw) : std::nullopt;
}

QString targetText(const Target &target, Unit unit)
{
    const QString bound = target.bound == Target::Bound::AtMost ? u"at most "_s : u"at least "_s;
    return bound +
           (target.of == Target::Of::Ratio ? number(target.value) + u'×' : figure(target.value, unit));
}

bool isReached(const Line &line)
{
    const Target &target = *line.target;
    const double value = target.of == Target::Of::Ratio ? ratio(line).value_or(0) : line.ours;
    return target.bound == Target::Bound::AtMost ? value <= target.value : value >= target.value;
}

QStringList cells(const Line &line)
{
    return {line.what,
            figure(line.ours, line.unit),
            line.raw ? figure(*line.raw, line.unit) : QString(),
            line.raw ? number(*ratio(line)) : QString(),
            line.target ? targetText(*line.target, line.unit) : QString(),
            !line.target      ? QString()
            : isReached(line) ? u"yes"_s
                              : u"NO"_s};
}

} // namespace

void Report::add(const Line &line)
{
    m_lines.append(line);
    QTextStream(stderr) << cells(line).join(u"  "_s) << '\n';
}

void Report::note(const QString &text)
{
    m_notes.append(text);
    QTextStream(stderr) << text << '\n';
}

QString Report::table() const
{
    QList<QStringList> rows{{u"what"_s, u"Broadsheet"_s, u"raw"_s, u"ratio"_s, u"to reach"_s, u"reached"_s}};
    for (const Line &line : m_lines)
        rows.append(cells(line));
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row.at(column);
            line += u"| "_s +
                    (column == 0 ? cell.leftJustified(widths.at(column))
                                 : cell.rightJustified(widths.at(column))) +
                    u' ';
        }
        lines.append(line + u'|');
        if (lines.size() == 1)
            lines.append(u"|---|"_s + u"--:|"_s.repeated(row.size() - 1));
    }
    return (lines + QStringList{QString()} + m_notes).join(u'\n') + u'\n';
}

} // namespace broadsheet::benchmarks
