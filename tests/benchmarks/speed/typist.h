#pragma once

#include "stage.h"
#include "stopwatch.h"

#include <optional>

namespace broadsheet::benchmarks {

/// What a letter typed into the search field led to.
struct Keystroke
{
    enum class Outcome { Answered, Refused, NothingAsked };

    Outcome outcome = Outcome::NothingAsked;
    QString typed = {};
    /// Milliseconds from the key until the list had the answer, and until its first screen was painted.
    double answered = 0;
    double painted = 0;
    /// Until the number of papers found was shown, at least about, and then as it is; where it became
    /// another one.
    std::optional<double> told = std::nullopt;
    std::optional<double> counted = std::nullopt;
};

/// Types into the search field of the real window.
class Typist final : public QObject
{
    Q_OBJECT

public:
    Typist(FrameClock &clock, Stage &stage);

    /// Types a letter, waits for what it leads to and until the window stands still.
    Keystroke type(const QString &letter);
    /// Types a letter and does not wait.
    void press(const QString &letter);
    /// Until what the last letter led to is painted and the window stands still.
    Keystroke finish();
    void clear();

private:
    void takeAnswer();
    void watchCount();

    FrameClock &m_clock;
    Stage &m_stage;
    Stopwatch m_watch;
    Keystroke m_keystroke;
    QString m_searchBefore;
    QString m_countBefore;
    bool m_wasEmpty = false;
    bool m_isAwaited = false;
    bool m_isAnswered = false;
    bool m_isPainted = false;
};

/// A text by what one key, or an input method, gives at a time.
QStringList lettersOf(const QString &text);

} // namespace broadsheet::benchmarks
