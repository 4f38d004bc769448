#include "widgets/detail/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace broadsheet {

TagField::TagField(QWidget *parent) : QLineEdit(parent), m_knownTags(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_knownTags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // The completer writes the chosen tag into the field as well, so the field is read only after that.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::enter,
            Qt::QueuedConnection);
    setPlaceholderText(tr("Tag"));
    setAccessibleName(tr("New tag"));
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_knownTags->setStringList(tags);
}

void TagField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        completer()->popup()->hide();
        clear();
        emit leaveRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        break;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit removeLastRequested();
            break;
        }
        [[fallthrough]];
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TagField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool staysInUse =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!staysInUse && text().isEmpty())
        emit abandoned();
}

void TagField::enter()
{
    completer()->popup()->hide();
    const QString tag = text().simplified();
    clear();
    if (tag.isEmpty())
        emit leaveRequested();
    else
        emit tagEntered(tag);
}

} // namespace broadsheet
