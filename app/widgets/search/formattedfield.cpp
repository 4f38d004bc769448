#include "widgets/search/formattedfield.h"

#include <QInputMethodEvent>

namespace broadsheet {

void FormattedField::setFormats(const QList<QTextLayout::FormatRange> &formats)
{
    m_formats = formats;
    layFormats();
}

void FormattedField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    layFormats();
}

void FormattedField::layFormats()
{
    // What is being composed has formats of the input method's own, which must not be taken away.
    if (m_isComposing)
        return;
    // An input method's event is the one way to give a line edit formats. One without text leaves the text
    // as it is. It counts positions from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : std::as_const(m_formats)) {
        attributes.append(QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format));
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

} // namespace broadsheet
