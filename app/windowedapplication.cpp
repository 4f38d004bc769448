#include "windowedapplication.h"

#include "library/backups/backgroundbackups.h"
#include "library/backups/recovering.h"
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
#include "widgets/window/firststart.h"
#include "widgets/window/imports.h"
#include "widgets/window/windowstate.h"
#include "windowpicture.h"

#include <QApplication>
#include <QDir>
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
constexpr auto watchingInterval = 1s;
constexpr auto checkingDelay = 10s;

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

/// Where no bus is named there is no desktop to ask, and looking for one would take its time.
void followDesktop(Theme &theme)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    const auto *desktop = new DesktopLooksWatch(QDBusConnection::sessionBus(), &theme);
    QObject::connect(desktop, &DesktopLooksWatch::changed, &theme, &Theme::setDesktopLooks);
}

/// Why a window has ended for another one to follow.
enum class Sequel { None, Restore, Recover };

/// How one life of the window has ended.
struct WindowEnd
{
    int status = 0;
    Sequel sequel = Sequel::None;
    /// What is to be restored.
    QString backup = {};
};

/// What the next window is to say of it; an error where something is to stay in sight.
Result<QString> carryOut(const WindowEnd &end, const QString &libraryFile)
{
    if (end.sequel == Sequel::Restore) {
        return restoreLibrary(libraryFile, end.backup, systemClock()).map([](const QString &kept) {
            return QCoreApplication::translate("Application",
                                               "The backup is restored. The library as it was is kept as %1.")
                .arg(QDir::toNativeSeparators(kept));
        });
    }
    return recoverLibrary(libraryFile, systemClock())
        .and_then(
            [](const Recovery &recovery) -> Result<QString> { return failure(recoveryText(recovery)); });
}

void tell(const Result<QString> &said, MessageBar &messages)
{
    if (!said)
        messages.showError(said.error());
    else if (!said->isEmpty())
        messages.showResult(*said);
}

/// A log that is there before the library is opened was left by a program that did not come to its end, if it
/// is not another window's.
bool wasLeftOpen(const QString &libraryFile)
{
    return QFileInfo(libraryFile + u"-wal"_s).size() > 0;
}

/// Looks through the file while the reader reads. A damaged one must not be written any more.
void lookForDamage(const QString &libraryFile, MainWindow &window, WindowEnd &end)
{
    searchForDamage(libraryFile).then(&window, [&window, &end](const Result<bool> &damaged) {
        if (!damaged.value_or(false))
            return;
        end.sequel = Sequel::Recover;
        window.close();
    });
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
                       const Result<QString> &said)
{
    const bool isSuspect = wasLeftOpen(request.libraryFile);
    const auto library = Library::open(request.libraryFile);
    if (!library && isDamaged(request.libraryFile))
        return {.sequel = Sequel::Recover};
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
        end.sequel = Sequel::Restore;
        end.backup = backup;
        window.close();
    });
    if (request.files.isEmpty())
        new FirstStart(**library, window.imports(), window.messages(), window.commands(), &window);
    else
        window.imports().importFiles(request.files);
    std::optional<WindowPicture> picture;
    if (takesPicture)
        picture.emplace(window, request.screenshotFile);
    window.show();
    tell(said, window.messages());
    if (const std::optional<Error> whyReadOnly = (*library)->whyReadOnly())
        window.messages().showError(*whyReadOnly);
    else
        warnOfSharedFolder(**library, window);
    (*library)->watchOthers(watchingInterval);
    // Not while the reader waits for the first papers.
    QTimer::singleShot(tidyingDelay, library->get(), &Library::tidy);
    if (isSuspect) {
        QTimer::singleShot(checkingDelay, &window,
                           [&end, &window, file = request.libraryFile] { lookForDamage(file, window, end); });
    }
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
    QApplication::setDesktopFileName(QStringLiteral(BROADSHEET_APPLICATION_ID));
    QApplication::setWindowIcon(QIcon(u":/icons/broadsheet.svg"_s));
    installTranslators(application);
    Theme theme;
    followDesktop(theme);
    WindowEnd end = runOneWindow(application, theme, request, QString());
    WindowRequest again = request;
    again.files.clear();
    while (end.sequel != Sequel::None) {
        const Result<QString> said = carryOut(end, request.libraryFile);
        // A library that cannot be put right is not tried for ever.
        if (end.sequel == Sequel::Recover && !said && isDamaged(request.libraryFile))
            return refuseToStart(said.error(), request);
        end = runOneWindow(application, theme, again, said);
    }
    return end.status;
}

} // namespace broadsheet
