#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace broadsheet {

class Imports;

/// Takes in what is dropped on the window, wherever that is: files, links and text. Text fields keep text for
/// themselves, but a file or a link that is dropped on one is meant for the library.
class Drops final : public QObject
{
    Q_OBJECT

public:
    /// The fields of the window must be there already.
    Drops(Imports &imports, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Imports &m_imports;
    QWidget *m_window;
};

} // namespace broadsheet
