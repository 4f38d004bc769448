#pragma once

#include <QIODevice>
#include <QString>

namespace broadsheet {

/// Whether the reader's messages are seen as they are written, or kept in a file.
enum class MessageTarget { Terminal, File };

/// Where a command reads from and writes to. Results go to the output and nothing else does; messages and
/// progress go to the other stream. The devices must be open and outlive the console. Texts are UTF-8.
class Console final
{
public:
    Console(QIODevice &input, QIODevice &output, QIODevice &messages);

    /// The width of the terminal that shows the results, in columns.
    int columns() const { return m_columns; }
    void setColumns(int columns) { m_columns = columns; }
    void setMessageTarget(MessageTarget target) { m_messageTarget = target; }

    QIODevice &input() { return m_input; }
    QIODevice &output() { return m_output; }

    /// One line of results.
    void print(const QString &line);
    /// One line for the reader.
    void report(const QString &message);
    /// Replaces the progress shown before; nothing where nobody watches.
    void showProgress(const QString &progress);
    void clearProgress();

    /// Hands everything on to the system. False when results were lost, such as on a full disk.
    bool finishOutput();

private:
    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_messages;
    int m_columns = 100;
    MessageTarget m_messageTarget = MessageTarget::File;
    bool m_progressShown = false;
    bool m_outputLost = false;
};

} // namespace broadsheet
