#pragma once

#include <QLabel>

class QTimer;

namespace broadsheet {

/// The sheet under the search field that says why the search cannot be read.
class MistakeNote final : public QLabel
{
    Q_OBJECT

public:
    explicit MistakeNote(QWidget &field);

    /// Comes up after a short pause, since what is being typed is often no mistake with the next letter.
    void say(const QString &reason);
    void dismiss();
    /// Follows the field to where it is now.
    void place();

private:
    QWidget &m_field;
    QTimer *m_pause;
};

} // namespace broadsheet
