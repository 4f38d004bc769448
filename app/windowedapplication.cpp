#include "windowedapplication.h"

#include "library/backups/restoring.h"
#include "library/library.h"
#include "library/online/online.h"
#include "library/sharedfolder.h"
#include "translators.h"
#include "widgets/mainwindow.h"
#include "widgets/messages/messagebar.h"
#include "widgets/theme/theme.h"
#include "widgets/window/backupactions.h"
#include "widgets/window/endsignals.h"
#include "widgets/window/imports.h"
#include "widgets/window/windowstate.h"
#include "windowpicture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// How one life of the window has ended.
struct WindowEnd
{
    int status = 0;
    /// When not empty: this is to be put in the library's place, and the window opened again.
    QString backup = {};
};

/// The reader is told what became of the backup that was to be restored before.
void tellOfRestoring(const std::optional<Result<QString>> &restored, MessageBar &messages)
{
    if (!restored)
        return;
    if (*restored) {
        messages.showResult(QCoreApplication::translate("Application",
                                                        "The backup is restored. The library as "
                                                        "it was is kept as %1.")
                                .arg(QDir::toNativeSeparators(**restored)));
    } else {
        messages.showError(restored->error());
    }
}

/// Once for each place, since a reader may have reasons to keep the library there.
void warnOfSharedFolder(Library &library, MainWindow &window)
{
    const std::optional<QString> service = sharedThrough(library.fileName());
    if (!service)
        return;
    library.settings().then(
        &window, [&library, &window, service](const Result<QHash<QString, QString>> &set) {
            const QString name = u"warned-of-folder"_s;
            const QString folder = QFileInfo(library.fileName()).absolutePath();
            if (!set || set->value(name) == folder)
                return;
            library.setSetting(name, folder);
            window.messages().showError(
                {QCoreApplication::translate(
                     "Application", "The library is in a folder that is shared through %1. Used on two "
                                    "computers at once, or copied while it is written, it can be damaged. "
                                    "Keep it on this computer alone, and put backups into the shared "
                                    "folder.")
                     .arg(*service)});
        });
}

WindowEnd runOneWindow(QApplication &application, Theme &theme, const WindowRequest &request,
                       const std::optional<Result<QString>> &restored)
{
    const auto library = Library::open(request.libraryFile);
    if (!library)
        return {.status = refuseToStart(library.error(), request)};
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
    WindowEnd end;
    const auto *backups = new BackupActions((*library)->fileName(), systemClock(), backupDelay,
                                            window.commands(), window.messages(), &window);
    QObject::connect(backups, &BackupActions::restoreWanted, &window, [&end, &window](const QString &backup) {
        end.backup = backup;
        window.close();
    });
    takeInFirst(**library, window, request.files);
    std::optional<WindowPicture> picture;
    if (takesPicture)
        picture.emplace(window, request.screenshotFile);
    window.show();
    tellOfRestoring(restored, window.messages());
    warnOfSharedFolder(**library, window);
    // Not while the reader waits for the first papers.
    QTimer::singleShot(tidyingDelay, library->get(), &Library::tidy);
    end.status = QApplication::exec();
    return end;
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
    Theme theme;
    WindowEnd end = runOneWindow(application, theme, request, std::nullopt);
    WindowRequest again = request;
    again.files.clear();
    while (!end.backup.isEmpty()) {
        const Result<QString> restored = restoreLibrary(request.libraryFile, end.backup, systemClock());
        end = runOneWindow(application, theme, again, restored);
    }
    return end.status;
}

} // namespace broadsheet
