#include "widgets/keys/keyoverlay.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Letters stand as they are typed: a capital would ask for Shift.
QString keyText(const QKeySequence &sequence)
{
    const QString text = sequence.toString(QKeySequence::NativeText);
    return text.size() == 1 ? text.toLower() : text;
}

/// A key without a modifier and the one beside it; of the many spellings of a standard key only the first.
QString keysText(const QAction &action)
{
    const QList<QKeySequence> all = action.shortcuts();
    const bool isPlain = !all.isEmpty() && all.first()[0].keyboardModifiers() == Qt::NoModifier;
    QStringList keys;
    for (const QKeySequence &sequence : all.mid(0, isPlain ? 2 : 1))
        keys.append(keyText(sequence));
    return keys.join(u"   "_s);
}

} // namespace

KeyOverlay::KeyOverlay(const WindowCommands &commands, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("keyOverlay"));
    setAccessibleName(tr("All keys"));
    parent->installEventFilter(this);
    hide();
}

void KeyOverlay::open()
{
    m_focusBefore = QApplication::focusWidget();
    delete m_sheet;
    m_sheet = makeSheet();
    m_sheet->adjustSize();
    setGeometry(parentWidget()->rect());
    m_sheet->move(rect().center() - m_sheet->rect().center());
    m_sheet->show();
    raise();
    show();
    setFocus();
}

bool KeyOverlay::event(QEvent *event)
{
    // While the overlay is open, no key is a command: each only sends it away.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.color(ColorRole::Panel);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    painter.setPen(m_theme.color(ColorRole::Rule));
    painter.setBrush(m_theme.color(ColorRole::Paper));
    painter.drawRoundedRect(QRectF(m_sheet->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void KeyOverlay::keyPressEvent(QKeyEvent *)
{
    close();
}

void KeyOverlay::mousePressEvent(QMouseEvent *)
{
    close();
}

bool KeyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        m_sheet->move(rect().center() - m_sheet->rect().center());
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *KeyOverlay::makeSheet()
{
    const Metrics metrics(this);
    auto *sheet = new QWidget(this);
    auto *layout = new QHBoxLayout(sheet);
    layout->setContentsMargins(metrics.lines(2), metrics.lines(1.5), metrics.lines(2), metrics.lines(1.5));
    layout->setSpacing(metrics.lines(3));
    layout->addWidget(makeColumn({WindowCommandGroup::Moving, WindowCommandGroup::Opening}), 0, Qt::AlignTop);
    layout->addWidget(makeColumn({WindowCommandGroup::Marking, WindowCommandGroup::ReadingLists}), 0,
                      Qt::AlignTop);
    layout->addWidget(
        makeColumn({WindowCommandGroup::Citing, WindowCommandGroup::Library, WindowCommandGroup::Window}), 0,
        Qt::AlignTop);
    return sheet;
}

QWidget *KeyOverlay::makeColumn(const QList<WindowCommandGroup> &groups)
{
    const Metrics metrics(this);
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics.lines(1.5));
    grid->setVerticalSpacing(metrics.lines(0.25));
    const QPalette soft = labelPalette(m_theme.color(ColorRole::Soft));
    for (const WindowCommandGroup group : groups) {
        auto *head = new QLabel(WindowCommands::groupTitle(group));
        head->setFont(serifFont(font(), 1.1, QFont::DemiBold));
        const int headRow = grid->rowCount();
        grid->addWidget(head, headRow, 0, 1, 2);
        grid->setRowMinimumHeight(headRow, metrics.lines(groups.first() == group ? 1.5 : 2.5));
        head->setAlignment(Qt::AlignBottom);
        for (const WindowCommand command : m_commands.all()) {
            const QAction &action = *m_commands.action(command);
            if (m_commands.group(command) != group || action.shortcuts().isEmpty())
                continue;
            auto *meaning = new QLabel(action.text());
            auto *keys = new QLabel(keysText(action));
            keys->setPalette(soft);
            const int row = grid->rowCount();
            grid->addWidget(meaning, row, 0);
            grid->addWidget(keys, row, 1, Qt::AlignRight);
        }
    }
    return column;
}

void KeyOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace broadsheet
