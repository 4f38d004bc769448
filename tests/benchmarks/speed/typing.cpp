// From the key until the first screen of what it finds is painted in the real window: each query of a fixed
// list letter by letter, the window standing still before each letter. Beside it, SQLite's first fifty
// numbers for the same words: one figure a letter, at the same moments of the run.

#include "libraries.h"
#include "measurements.h"
#include "queries.h"
#include "rawdatabase.h"
#include "rawlibrary.h"
#include "statistics.h"
#include "typist.h"

#include <algorithm>

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

namespace {

struct TypingFigures
{
    QList<Keystroke> answered;
    QList<double> refused;
    int unasked = 0;
    QList<double> raw;
};

class RawSearch final
{
public:
    explicit RawSearch(LibrarySize size) : m_database(rawLibraryFile(size)) {}

    double milliseconds(const QString &expression)
    {
        const QByteArray words = expression.toUtf8();
        const Stopwatch watch;
        m_statement.bind(1, words);
        m_statement.run();
        return watch.milliseconds();
    }

private:
    RawDatabase m_database;
    RawStatement m_statement =
        m_database.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT 50");
};

void take(const Keystroke &keystroke, TypingFigures &figures)
{
    switch (keystroke.outcome) {
    case Keystroke::Outcome::Answered:
        figures.answered.append(keystroke);
        break;
    case Keystroke::Outcome::Refused:
        figures.refused.append(keystroke.painted);
        break;
    case Keystroke::Outcome::NothingAsked:
        ++figures.unasked;
        break;
    }
}

TypingFigures typeAll(const Run &run)
{
    Stage stage(run.clock, libraryFile(run.size));
    Typist typist(run.clock, stage);
    RawSearch raw(run.size);
    TypingFigures figures;
    for (const QString &query : typedQueries()) {
        const QStringList letters = lettersOf(query);
        for (const QString &letter : letters) {
            const Keystroke keystroke = typist.type(letter);
            take(keystroke, figures);
            if (const QString expression = rawExpression(keystroke.typed); !expression.isEmpty())
                figures.raw.append(raw.milliseconds(expression));
        }
        typist.clear();
    }
    return figures;
}

/// One of the times of every keystroke that has it.
template <typename Member>
QList<double> timesOf(const QList<Keystroke> &keystrokes, Member member)
{
    QList<double> times;
    for (const Keystroke &keystroke : keystrokes) {
        if (const std::optional<double> time = keystroke.*member)
            times.append(*time);
    }
    return times;
}

/// The keystrokes that took longest to be painted, or to be counted.
template <typename Time>
QString slowest(QList<Keystroke> keystrokes, Time time)
{
    std::sort(keystrokes.begin(), keystrokes.end(),
              [time](const Keystroke &one, const Keystroke &other) { return time(one) > time(other); });
    QStringList texts;
    for (const Keystroke &keystroke : keystrokes.first(std::min<qsizetype>(5, keystrokes.size())))
        texts.append(u"`%1` %2 ms"_s.arg(keystroke.typed, QString::number(time(keystroke), 'f', 1)));
    return texts.join(u", "_s);
}

} // namespace

void measureTyping(const Run &run)
{
    const TypingFigures figures = typeAll(run);
    const QList<double> painted = timesOf(figures.answered, &Keystroke::painted);
    const QList<double> told = timesOf(figures.answered, &Keystroke::told);
    const QList<double> counted = timesOf(figures.answered, &Keystroke::counted);
    const QList<double> answered = timesOf(figures.answered, &Keystroke::answered);
    const QString size = sizeName(run.size);
    const auto add = [&run](const QString &what, double ours, std::optional<double> raw, double limit) {
        run.report.add({.what = what,
                        .ours = ours,
                        .raw = raw,
                        .target = limit > 0 ? std::optional(Target{limit}) : std::nullopt});
    };
    const double usual = run.size == LibrarySize::Corpus ? 8 : 16;
    add(u"%1: key to painted first screen, half of the keys"_s.arg(size), median(painted),
        median(figures.raw), 0);
    add(u"%1: … 95 % of the keys"_s.arg(size), percentile(painted, 0.95), percentile(figures.raw, 0.95),
        usual);
    add(u"%1: … the slowest key"_s.arg(size), largest(painted), largest(figures.raw), 33);
    add(u"%1: … of that until the list has the answer, half of the keys"_s.arg(size), median(answered),
        std::nullopt, 0);
    add(u"%1: … 95 % of the keys"_s.arg(size), percentile(answered, 0.95), std::nullopt, 0);
    add(u"%1: key to the number of papers, exact or about, 95 % of the keys"_s.arg(size),
        percentile(told, 0.95), std::nullopt, 50);
    add(u"%1: … the slowest key"_s.arg(size), largest(told), std::nullopt, 0);
    add(u"%1: key to exact count, 95 % of the keys"_s.arg(size), percentile(counted, 0.95), std::nullopt, 0);
    add(u"%1: … the slowest key"_s.arg(size), largest(counted), std::nullopt, 0);
    run.report.note(
        u"%1: %2 keys were answered, %3 gave a search that cannot be read (the slowest was told in "
        "%4 ms), and %5 changed nothing. The slowest to be painted: %6; to be counted: %7."_s.arg(size)
            .arg(figures.answered.size())
            .arg(figures.refused.size())
            .arg(largest(figures.refused), 0, 'f', 1)
            .arg(figures.unasked)
            .arg(slowest(figures.answered, [](const Keystroke &key) { return key.painted; }),
                 slowest(figures.answered, [](const Keystroke &key) { return key.counted.value_or(0); })));
}

} // namespace broadsheet::benchmarks
