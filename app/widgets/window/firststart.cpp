#include "widgets/window/firststart.h"

#include "library/library.h"
#include "widgets/keys/keytext.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/imports.h"

#include <QFile>

namespace broadsheet {

using namespace Qt::StringLiterals;

FirstStart::FirstStart(Library &library, Imports &imports, MessageBar &messages,
                       const WindowCommands &commands, QObject *parent)
    : QObject(parent), m_imports(imports), m_messages(messages), m_commands(commands)
{
    library.sourceCounts().then(this, [this](const Result<SourceCounts> &counts) {
        if (counts && counts->all == 0)
            takeInSample();
    });
}

void FirstStart::takeInSample()
{
    QFile sample(u":/sample-digest.txt"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return;
    connect(&m_imports, &Imports::finished, this, &FirstStart::welcome, Qt::SingleShotConnection);
    m_imports.importText(tr("the sample digest"), QString::fromUtf8(sample.readAll()));
}

void FirstStart::welcome()
{
    using enum WindowCommand;
    m_messages.showAdvice(
        tr("These papers are a sample to try everything on. For those of today, copy the text of a Daily "
           "Papers page and paste it with %1, drop a file on this window, or fetch them with %2. %3 tells "
           "the rest.",
           "keys")
            .arg(keyOrTitle(m_commands, Paste), keyOrTitle(m_commands, FetchNew),
                 keyOrTitle(m_commands, Help)));
}

} // namespace broadsheet
