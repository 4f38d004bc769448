#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace broadsheet {

class MainWindow;

/// Saves one picture of the window as soon as nothing in it changes any more, and ends the program: with
/// status 0, or with 1 and a message when the file cannot be written.
class WindowPicture final : public QObject
{
    Q_OBJECT

public:
    WindowPicture(MainWindow &window, const QString &fileName);

private:
    void save();

    MainWindow &m_window;
    QString m_fileName;
    QTimer m_calm;
};

} // namespace broadsheet
