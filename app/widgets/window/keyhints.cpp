#include "widgets/window/keyhints.h"

#include "widgets/keys/keytext.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistpane.h"
#include "widgets/messages/statusline.h"

namespace broadsheet {

KeyHints::KeyHints(const WindowCommands &commands, StatusLine &status, PaperListPane &list, QObject *parent)
    : QObject(parent), m_commands(commands), m_status(status), m_list(list)
{
    connect(&commands, &WindowCommands::keysChanged, this, &KeyHints::show);
    show();
}

void KeyHints::show()
{
    using enum WindowCommand;
    const auto keyOf = [this](WindowCommand command) {
        return firstKeyText(*m_commands.action(command));
    };
    const std::initializer_list<std::pair<QList<WindowCommand>, QString>> worthKnowing{
        {{NextPaper, PreviousPaper}, tr("move")},
        {{ToggleStar}, tr("star")},
        {{EditNote}, tr("note")},
        {{CopyBibtex}, tr("cite")},
        {{ShowKeys}, tr("all keys")}};
    QList<KeyHint> hints;
    for (const auto &[commands, meaning] : worthKnowing) {
        KeyHint hint{.keys = {}, .meaning = meaning};
        for (const WindowCommand command : commands) {
            if (const QString key = keyOf(command); !key.isEmpty())
                hint.keys.append(key);
        }
        if (!hint.keys.isEmpty())
            hints.append(hint);
    }
    m_status.showKeys(hints);
    m_list.setKeys({.paste = keyOf(Paste), .star = keyOf(ToggleStar), .note = keyOf(EditNote)});
}

} // namespace broadsheet
