#include "widgets/keys/keytext.h"

#include "widgets/keys/windowcommands.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString keyText(const QKeySequence &sequence)
{
    const QString text = sequence.toString(QKeySequence::NativeText);
    return text.size() == 1 ? text.toLower() : text;
}

} // namespace

QString keysText(const QAction &action)
{
    const QList<QKeySequence> all = action.shortcuts();
    const bool isPlain = !all.isEmpty() && all.first()[0].keyboardModifiers() == Qt::NoModifier;
    QStringList keys;
    for (const QKeySequence &sequence : all.mid(0, isPlain ? 2 : 1))
        keys.append(keyText(sequence));
    return keys.join(u"   "_s);
}

QString firstKeyText(const QAction &action)
{
    return keyText(action.shortcut());
}

QString keyOrTitle(const WindowCommands &commands, WindowCommand command)
{
    const QString key = firstKeyText(*commands.action(command));
    return key.isEmpty() ? QCoreApplication::translate("WindowCommands", "“%1”", "a command")
                               .arg(WindowCommands::title(command))
                         : key;
}

} // namespace broadsheet
