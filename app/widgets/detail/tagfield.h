#pragma once

#include <QLineEdit>

class QStringListModel;

namespace broadsheet {

/// Where the name of a tag is typed, with the known tags offered.
class TagField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);

signals:
    void tagEntered(const QString &tag);
    /// Backspace was pressed with nothing left to delete.
    void removeLastRequested();
    void leaveRequested();
    /// The focus has gone elsewhere and nothing was typed.
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();

    QStringListModel *m_knownTags;
};

} // namespace broadsheet
