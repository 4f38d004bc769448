#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet::benchmarks {

enum class Unit { Milliseconds, Megabytes, PapersPerSecond };

/// What DESIGN.md wants to be reached: a bound for the figure itself, or for its ratio to the raw one.
struct Target
{
    enum class Of { Figure, Ratio };
    enum class Bound { AtMost, AtLeast };

    double value = 0;
    Of of = Of::Figure;
    Bound bound = Bound::AtMost;
};

/// One measured thing.
struct Line
{
    QString what;
    double ours = 0;
    Unit unit = Unit::Milliseconds;
    /// What SQLite alone, or another peer, needed for the same in the same run.
    std::optional<double> raw = std::nullopt;
    std::optional<Target> target = std::nullopt;
};

/// What a run has found. Each line is told at once on standard error, as a run takes minutes.
class Report final
{
public:
    void add(const Line &line);
    /// Said below the table.
    void note(const QString &text);
    /// The table in Markdown.
    QString table() const;

private:
    QList<Line> m_lines;
    QStringList m_notes;
};

} // namespace broadsheet::benchmarks
