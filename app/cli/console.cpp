#include "cli/console.h"

#include <QFileDevice>

namespace broadsheet {

Console::Console(QIODevice &input, QIODevice &output, QIODevice &messages)
    : m_input(input), m_output(output), m_messages(messages)
{}

void Console::print(const QString &line)
{
    clearProgress();
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_output.write(bytes) != bytes.size())
        m_outputLost = true;
}

void Console::report(const QString &message)
{
    clearProgress();
    m_messages.write(message.toUtf8() + '\n');
}

void Console::showProgress(const QString &progress)
{
    if (m_messageTarget != MessageTarget::Terminal)
        return;
    clearProgress();
    m_messages.write(progress.toUtf8());
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (!m_progressShown)
        return;
    m_messages.write("\r\x1b[K");
    m_progressShown = false;
}

bool Console::finishOutput()
{
    clearProgress();
    auto *file = qobject_cast<QFileDevice *>(&m_output);
    const bool handedOn = !file || file->flush();
    return handedOn && !m_outputLost;
}

} // namespace broadsheet
