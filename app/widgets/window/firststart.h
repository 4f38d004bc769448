#pragma once

#include <QObject>

namespace broadsheet {

class Imports;
class Library;
class MessageBar;
class WindowCommands;

/// Gives a new reader, whose library is empty, a sample digest to try everything on, and says how to go on.
class FirstStart final : public QObject
{
    Q_OBJECT

public:
    FirstStart(Library &library, Imports &imports, MessageBar &messages, const WindowCommands &commands,
               QObject *parent);

private:
    void takeInSample();
    void welcome();

    Imports &m_imports;
    MessageBar &m_messages;
    const WindowCommands &m_commands;
};

} // namespace broadsheet
