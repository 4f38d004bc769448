#pragma once

#include <QLineEdit>
#include <QList>
#include <QTextLayout>

namespace broadsheet {

/// A line of text with formats laid over it. They change nothing but its look: text, cursor, selection and
/// undo stay as they are, and no signal is sent.
class FormattedField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// In UTF-16 units of the text as it is now; to be set anew whenever that changes.
    void setFormats(const QList<QTextLayout::FormatRange> &formats);
    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void layFormats();

    QList<QTextLayout::FormatRange> m_formats;
    bool m_isComposing = false;
};

} // namespace broadsheet
