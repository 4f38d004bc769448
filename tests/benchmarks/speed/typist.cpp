#include "typist.h"

#include "models/paperlistmodel.h"
#include "widgets/search/searchbox.h"

#include <QEventLoop>
#include <QKeyEvent>
#include <QTextBoundaryFinder>

namespace broadsheet::benchmarks {

Typist::Typist(FrameClock &clock, Stage &stage) : m_clock(clock), m_stage(stage)
{
    stage.search().setFocus();
    connect(&stage, &Stage::answered, this, &Typist::takeAnswer);
    connect(&clock, &FrameClock::eventEnded, this, [this](bool painted) {
        if (!m_isAwaited)
            return;
        watchCount();
        if (!m_isAnswered || m_isPainted)
            return;
        // An answer that looks like the one before is not painted again: it is shown when it has come. Of
        // nothing after nothing that is known at once; what is painted later is something else.
        if (painted || m_keystroke.painted == 0)
            m_keystroke.painted = m_watch.milliseconds();
        m_isPainted = painted || (m_wasEmpty && m_stage.papers().rowCount() == 0);
    });
}

Keystroke Typist::type(const QString &letter)
{
    press(letter);
    return finish();
}

void Typist::press(const QString &letter)
{
    m_searchBefore = m_stage.papers().query().search;
    m_countBefore = m_stage.countShown();
    m_wasEmpty = m_stage.papers().rowCount() == 0;
    m_isAnswered = m_isPainted = false;
    m_isAwaited = true;
    m_keystroke = {.typed = m_stage.search().text() + letter};
    m_watch.start();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&m_stage.search(), &press);
    if (!m_stage.search().isReadable())
        m_keystroke = {.outcome = Keystroke::Outcome::Refused,
                       .typed = m_keystroke.typed,
                       .painted = m_watch.milliseconds()};
}

Keystroke Typist::finish()
{
    // A search that cannot be read, or is the same with another space, is not asked.
    const bool isAsked = m_stage.papers().query().search != m_searchBefore;
    QEventLoop loop;
    connect(&m_stage, &Stage::answered, &loop, &QEventLoop::quit);
    if (isAsked && !m_isAnswered)
        loop.exec();
    m_stage.waitUntilStill();
    m_isAwaited = false;
    return m_keystroke;
}

void Typist::clear()
{
    press({});
    m_stage.search().clear();
    finish();
}

void Typist::takeAnswer()
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_keystroke.outcome = Keystroke::Outcome::Answered;
    m_keystroke.answered = m_watch.milliseconds();
}

void Typist::watchCount()
{
    const QString count = m_stage.countShown();
    if (count == m_countBefore)
        return;
    m_countBefore = count;
    m_keystroke.counted = m_watch.milliseconds();
    // Until anything is known of the number, a sign says that there are more than are listed.
    if (!m_keystroke.told && !count.contains(u'+'))
        m_keystroke.told = m_keystroke.counted;
}

QStringList lettersOf(const QString &text)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() > 0; start = finder.position())
        letters.append(text.sliced(start, finder.position() - start));
    return letters;
}

} // namespace broadsheet::benchmarks
