#pragma once

#include "library/online/online.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/theme.h"

#include <memory>

class QAction;
class QDialog;
class QLineEdit;
class QAbstractItemView;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace broadsheet::testing {

/// The real window over a library in a folder of its own, and hands to use it with.
class WindowDriver final
{
public:
    /// An empty page leaves the library empty.
    explicit WindowDriver(const QByteArray &page = madeUpPage(5));
    ~WindowDriver();

    /// Closes window and library as quitting does, and opens both again.
    void restart();
    void close();

    Library &library() { return *m_library; }
    Online &online() { return *m_online; }
    Theme &theme() { return *m_theme; }
    MainWindow &window() { return *m_window; }
    QAbstractItemView &list() const;
    QListView &sources() const;
    QLineEdit &search() const;
    QPlainTextEdit &note() const;

    /// The titles that the list shows, from the top.
    QStringList listedTitles() const;
    QString currentTitle() const;
    /// What the message bar says; empty when it is hidden.
    QString message() const;
    /// Presses "Stop" or "Undo" beside the message.
    void pressMessageButton();
    /// What the status line says of the network.
    QString networkState() const;
    LibraryPaper currentPaper();
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The action of the menu with this text.
    QAction &action(const QString &text) const;
    void chooseSource(const QString &title) const;
    QString folderFile(const QString &name) const { return m_files.folderFile(name); }

private:
    void open();

    LibraryBuilder m_files;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Online> m_online;
    std::unique_ptr<MainWindow> m_window;
};

/// The button of a dialog with this text.
QPushButton &buttonOf(const QDialog &dialog, const QString &text);

} // namespace broadsheet::testing
