#include "testlib/windowdriver.h"

#include "models/paperlistmodel.h"
#include "widgets/detail/noteeditor.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/messages/messagebar.h"
#include "widgets/messages/statusline.h"
#include "widgets/search/searchbox.h"
#include "widgets/sources/sourcesview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand in any other.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace broadsheet::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WindowDriver::WindowDriver(const QByteArray &page) : m_theme(std::make_unique<Theme>())
{
    initializeResources();
    if (!page.isEmpty())
        importPageText(*m_files.open(), page);
    open();
}

WindowDriver::~WindowDriver()
{
    close();
}

void WindowDriver::open()
{
    m_library = m_files.open();
    m_online = std::make_unique<Online>(*m_library, OnlineSetup{.version = u"1.2.3"_s,
                                                                .cacheFolder = m_files.folderFile(u"cache"_s),
                                                                .clock = stoppedClock(),
                                                                .pause = 5ms});
    m_window = std::make_unique<MainWindow>(*m_library, *m_online, *m_theme, stoppedClock(),
                                            m_files.folderFile(u"window.ini"_s));
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowExposed(m_window.get()) || (settled.isEmpty() && !settled.wait(10'000)))
        qFatal("The window did not come up.");
}

void WindowDriver::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_online.reset();
    m_library.reset();
}

void WindowDriver::restart()
{
    close();
    open();
}

QAbstractItemView &WindowDriver::list() const
{
    return *m_window->findChild<PaperListView *>();
}

QListView &WindowDriver::sources() const
{
    return *m_window->findChild<SourcesView *>();
}

QLineEdit &WindowDriver::search() const
{
    return *m_window->findChild<SearchBox *>();
}

QPlainTextEdit &WindowDriver::note() const
{
    return *m_window->findChild<NoteEditor *>();
}

QStringList WindowDriver::listedTitles() const
{
    QStringList titles;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        titles.append(list().model()->index(row, 0).data().toString());
    return titles;
}

QString WindowDriver::currentTitle() const
{
    return list().currentIndex().data().toString();
}

QString WindowDriver::message() const
{
    return m_window->findChild<MessageBar *>()->text();
}

void WindowDriver::pressMessageButton()
{
    m_window->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
}

QString WindowDriver::networkState() const
{
    return m_window->findChild<StatusLine *>()->network();
}

LibraryPaper WindowDriver::currentPaper()
{
    return valueOf(m_library->paper(list().currentIndex().data(PaperListModel::IdRole).value<PaperId>()));
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

QAction &WindowDriver::action(const QString &text) const
{
    for (const WindowCommand command : m_window->commands().all()) {
        if (WindowCommands::title(command) == text)
            return *m_window->commands().action(command);
    }
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == text)
            return *action;
    }
    qFatal("There is no action named %s.", qUtf8Printable(text));
}

void WindowDriver::chooseSource(const QString &title) const
{
    for (int row = 0; row < sources().model()->rowCount(); ++row) {
        const QModelIndex source = sources().model()->index(row, 0);
        if (source.data().toString() == title) {
            sources().setCurrentIndex(source);
            return;
        }
    }
    qFatal("There is no source named %s.", qUtf8Printable(title));
}

QPushButton &buttonOf(const QDialog &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return *button;
    }
    qFatal("There is no button %s.", qUtf8Printable(text));
}

} // namespace broadsheet::testing
