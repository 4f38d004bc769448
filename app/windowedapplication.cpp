#include "windowedapplication.h"

#include "library/backups/dailybackups.h"
#include "library/library.h"
#include "library/online/online.h"
#include "translators.h"
#include "widgets/mainwindow.h"
#include "widgets/messages/messagebar.h"
#include "widgets/theme/theme.h"
#include "widgets/window/endsignals.h"
#include "widgets/window/imports.h"
#include "widgets/window/windowstate.h"
#include "windowpicture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

/// Static libraries do not register their resources by themselves. The macro needs the global namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tidyingDelay = 5s;
constexpr auto backupDelay = 30s;

/// Where the desktop wants state that is neither settings nor data (XDG Base Directory 0.8).
QString windowStateFile()
{
    const QString asked = qEnvironmentVariable("XDG_STATE_HOME");
    const QDir folder(QDir::isAbsolutePath(asked) ? asked : QDir::home().filePath(u".local/state"_s));
    return folder.filePath(u"broadsheet/window.ini"_s);
}

/// Says in the terminal, and in a window where there is one, why the program cannot start.
int refuseToStart(const Error &error, const WindowRequest &request)
{
    std::fprintf(stderr, "broadsheet: %s\n", qUtf8Printable(error.message));
    if (request.screenshotFile.isEmpty())
        QMessageBox::critical(nullptr, u"Broadsheet"_s, error.message);
    return 1;
}

/// A new reader finds a sample digest to try everything on; named files go before it.
void takeInFirst(Library &library, MainWindow &window, const QStringList &files)
{
    if (!files.isEmpty()) {
        window.imports().importFiles(files);
        return;
    }
    library.sourceCounts().then(&window, [&window](const Result<SourceCounts> &counts) {
        if (!counts || counts->all > 0)
            return;
        QFile sample(u":/sample-digest.txt"_s);
        if (sample.open(QIODevice::ReadOnly))
            window.imports().importText(QCoreApplication::translate("Application", "the sample digest"),
                                        QString::fromUtf8(sample.readAll()));
    });
}

} // namespace

int runWindow(int argc, char **argv, const WindowRequest &request)
{
    QApplication application(argc, argv);
    initializeResources();
    QApplication::setApplicationName(u"broadsheet"_s);
    QApplication::setApplicationDisplayName(u"Broadsheet"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/broadsheet.svg"_s));
    installTranslators(application);

    const auto library = Library::open(request.libraryFile);
    if (!library)
        return refuseToStart(library.error(), request);
    Theme theme;
    // A picture shows the window as a newcomer sees it, not as this reader has left it.
    const bool takesPicture = !request.screenshotFile.isEmpty();
    const QString stateFile = takesPicture ? QString() : windowStateFile();
    // Widgets that are dressed as they are made need not be dressed a second time.
    theme.choose(readWindowState(stateFile).theme);
    Online online(**library, request.online);
    MainWindow window(**library, online, theme, systemClock(), stateFile);
    // Both close the window as the reader does, which saves what is being written.
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endWanted, &window, &QWidget::close);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &MainWindow::flush);
    const DailyBackups backups((*library)->fileName(), systemClock(), backupDelay);
    QObject::connect(&backups, &DailyBackups::failed, &window.messages(), &MessageBar::showError);
    takeInFirst(**library, window, request.files);
    std::optional<WindowPicture> picture;
    if (takesPicture)
        picture.emplace(window, request.screenshotFile);
    window.show();
    // Not while the reader waits for the first papers.
    QTimer::singleShot(tidyingDelay, library->get(), &Library::tidy);
    return QApplication::exec();
}

} // namespace broadsheet
