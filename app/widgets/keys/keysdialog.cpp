#include "widgets/keys/keysdialog.h"

#include "widgets/keys/keytext.h"
#include "widgets/theme/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int commandRole = Qt::UserRole;

/// Commands go by one key at a time, so that only the first of several pressed ones counts.
QKeySequence firstKey(const QKeySequence &sequence)
{
    return sequence.isEmpty() ? QKeySequence() : QKeySequence(sequence[0]);
}

bool isPlain(const QKeySequence &key)
{
    return (key[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
}

/// A command may have a plain key beside one with Ctrl or Alt; a new key takes the place of its own kind.
QList<QKeySequence> replacedBy(const QKeySequence &key, const QList<QKeySequence> &present)
{
    QList<QKeySequence> replaced;
    for (const QKeySequence &one : present) {
        if (one != key && isPlain(one) == isPlain(key))
            replaced.append(one);
    }
    return replaced;
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return QLocale().createSeparatedList(texts);
}

} // namespace

KeysDialog::KeysDialog(WindowCommands &commands, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_key(new QKeySequenceEdit(this)),
      m_explanation(new QLabel(this)),
      m_give(new QPushButton(tr("&Use this key"), this)),
      m_remove(new QPushButton(tr("&No key"), this)),
      m_default(new QPushButton(tr("As it &was"), this))
{
    setWindowTitle(tr("Keys"));
    layOut();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChosen);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::showChosen);
    connect(m_give, &QPushButton::clicked, this, &KeysDialog::giveKey);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands.setKeys(*chosen(), {}); });
    connect(m_default, &QPushButton::clicked, this,
            [this] { m_commands.setKeys(*chosen(), m_commands.defaultKeys(*chosen())); });
    connect(&commands, &WindowCommands::keysChanged, this, &KeysDialog::fill);
    showChosen();
}

void KeysDialog::layOut()
{
    const Metrics metrics(this);
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAccessibleName(tr("Commands"));
    m_list->header()->setStretchLastSection(false);
    // Qt gives the field within no name.
    const QList<QWidget *> fields{m_key, m_key->findChild<QLineEdit *>()};
    for (QWidget *field : fields)
        field->setAccessibleName(tr("New key"));
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(metrics.lines(2.5));
    m_explanation->setAlignment(Qt::AlignTop);

    auto *changing = new QHBoxLayout;
    changing->addWidget(m_key, 1);
    for (QPushButton *button : {m_give, m_remove, m_default})
        changing->addWidget(button);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *defaults = buttons->addButton(tr("&All as they were"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_give, m_remove, m_default, defaults})
        button->setAutoDefault(false);
    connect(defaults, &QPushButton::clicked, this, &KeysDialog::useDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(changing);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
    resize(metrics.ems(44), metrics.lines(34));
}

void KeysDialog::fill()
{
    const std::optional<WindowCommand> before = chosen();
    m_list->clear();
    QTreeWidgetItem *head = nullptr;
    std::optional<WindowCommandGroup> group;
    for (const WindowCommand command : m_commands.all()) {
        if (group != m_commands.group(command)) {
            group = m_commands.group(command);
            head = new QTreeWidgetItem(m_list, {WindowCommands::groupTitle(*group)});
            head->setFlags(Qt::ItemIsEnabled);
            head->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            head->setFont(0, bold);
            head->setExpanded(true);
        }
        const QAction &action = *m_commands.action(command);
        auto *item = new QTreeWidgetItem(head, {WindowCommands::title(command), keysText(action)});
        item->setData(0, commandRole, QVariant::fromValue(command));
        if (command == before)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    filter(m_filter->text());
    showChosen();
}

void KeysDialog::filter(const QString &letters)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *head = m_list->topLevelItem(group);
        bool isAnyShown = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const bool isShown = item->text(0).contains(letters, Qt::CaseInsensitive) ||
                                 item->text(1).compare(letters, Qt::CaseInsensitive) == 0;
            item->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        head->setHidden(!isAnyShown);
    }
}

void KeysDialog::showChosen()
{
    const std::optional<WindowCommand> command = chosen();
    const QKeySequence key = firstKey(m_key->keySequence());
    const std::optional<WindowCommand> owner = m_commands.commandWithKey(key);
    m_give->setEnabled(command && !key.isEmpty() && owner != command);
    m_remove->setEnabled(command && !m_commands.action(*command)->shortcuts().isEmpty());
    m_default->setEnabled(command &&
                          m_commands.action(*command)->shortcuts() != m_commands.defaultKeys(*command));
    if (!command)
        m_explanation->setText(tr("Choose a command, then press the key that it is to have."));
    else if (key.isEmpty())
        m_explanation->setText(
            tr("Press the new key for “%1” in the field.").arg(WindowCommands::title(*command)));
    else if (owner && owner != command)
        m_explanation->setText(
            tr("%1 is the key of “%2” now, which would lose it.")
                .arg(key.toString(QKeySequence::NativeText), WindowCommands::title(*owner)));
    else if (const auto replaced = replacedBy(key, m_commands.action(*command)->shortcuts());
             !replaced.isEmpty() && owner != command)
        m_explanation->setText(tr("%1 takes the place of %2.", "a key, the keys before")
                                   .arg(key.toString(QKeySequence::NativeText), textOf(replaced)));
    else
        m_explanation->setText(QString());
}

void KeysDialog::giveKey()
{
    const QKeySequence key = firstKey(m_key->keySequence());
    const WindowCommand command = *chosen();
    if (const std::optional<WindowCommand> owner = m_commands.commandWithKey(key)) {
        QList<QKeySequence> left = m_commands.action(*owner)->shortcuts();
        left.removeAll(key);
        m_commands.setKeys(*owner, left);
    }
    m_key->clear();
    QList<QKeySequence> keys = m_commands.action(command)->shortcuts();
    const QList<QKeySequence> replaced = replacedBy(key, keys);
    keys.removeIf([&replaced](const QKeySequence &one) { return replaced.contains(one); });
    keys.prepend(key);
    m_commands.setKeys(command, keys);
}

void KeysDialog::useDefaults()
{
    for (const WindowCommand command : m_commands.all())
        m_commands.setKeys(command, m_commands.defaultKeys(command));
}

std::optional<WindowCommand> KeysDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant command = item != nullptr ? item->data(0, commandRole) : QVariant();
    return command.isValid() ? std::optional(command.value<WindowCommand>()) : std::nullopt;
}

} // namespace broadsheet
