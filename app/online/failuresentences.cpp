#include "online/failuresentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

WebFailure because(WebTrouble trouble, QString message, QString detail = {})
{
    return {.trouble = trouble, .error = {.message = std::move(message), .detail = std::move(detail)}};
}

WebTrouble troubleOfStatus(int status)
{
    if (status == 404 || status == 410)
        return WebTrouble::NotFound;
    return status >= 500 ? WebTrouble::ServerTrouble : WebTrouble::Refused;
}

QString shownMoment(const QDateTime &moment)
{
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

WebFailure offlineFailure()
{
    return because(WebTrouble::Offline, QCoreApplication::translate(
                                            "Online", "Broadsheet is set to work offline. Go online to get "
                                                      "this from the network."));
}

WebFailure cancelledFailure()
{
    return because(WebTrouble::Cancelled, QCoreApplication::translate("Online", "It was cancelled."));
}

WebFailure notAWebAddressFailure(const QUrl &url)
{
    return because(WebTrouble::Refused,
                   QCoreApplication::translate("Online", "“%1” is not an address on the web. Addresses begin "
                                                         "with https:// or http://.")
                       .arg(url.toDisplayString()));
}

WebFailure hostUnknownFailure(const QUrl &url, const QString &detail)
{
    return because(WebTrouble::Unreachable,
                   QCoreApplication::translate("Online",
                                               "%1 was not found on the network. Check the connection "
                                               "to the network, then try again.")
                       .arg(url.host()),
                   detail);
}

WebFailure noConnectionFailure(const QUrl &url, const QString &detail)
{
    return because(WebTrouble::Unreachable,
                   QCoreApplication::translate("Online", "%1 cannot be reached. Check the connection to the "
                                                         "network, or try again later.")
                       .arg(url.host()),
                   detail);
}

WebFailure brokenOffFailure(const QUrl &url, const QString &detail)
{
    return because(WebTrouble::Unreachable,
                   QCoreApplication::translate("Online",
                                               "The connection to %1 broke off each time before the "
                                               "answer was complete. Try again later.")
                       .arg(url.host()),
                   detail);
}

WebFailure silentFailure(const QUrl &url)
{
    return because(WebTrouble::Unreachable,
                   QCoreApplication::translate("Online", "%1 fell silent before its answer was complete. Try "
                                                         "again later.")
                       .arg(url.host()));
}

WebFailure untrustedFailure(const QUrl &url, const QString &detail)
{
    return because(WebTrouble::Insecure,
                   QCoreApplication::translate("Online",
                                               "What answers as %1 is not trusted: its certificate is "
                                               "not valid here. Check the date of this computer and "
                                               "the connection to the network.")
                       .arg(url.host()),
                   detail);
}

WebFailure leadsOffTheWebFailure(const QUrl &url)
{
    return because(WebTrouble::Insecure, QCoreApplication::translate(
                                             "Online", "%1 leads on to an address that is not on the web. It "
                                                       "was not followed.")
                                             .arg(url.host()));
}

WebFailure downgradeFailure(const QUrl &url, const QUrl &target)
{
    return because(WebTrouble::Insecure,
                   QCoreApplication::translate("Online", "%1 leads on to %2 over a connection that is not "
                                                         "encrypted. It was not followed.")
                       .arg(url.host(), target.host()));
}

WebFailure tooManyRedirectsFailure(const QUrl &url)
{
    return because(WebTrouble::TooManyRedirects,
                   QCoreApplication::translate("Online",
                                               "%1 leads from address to address without an end. Try "
                                               "again later.")
                       .arg(url.host()));
}

WebFailure statusFailure(const QUrl &url, int status)
{
    const WebTrouble trouble = troubleOfStatus(status);
    const QString detail = u"HTTP %1 %2"_s.arg(status).arg(url.toDisplayString());
    if (trouble == WebTrouble::NotFound)
        return because(
            trouble, QCoreApplication::translate("Online", "%1 does not have this.").arg(url.host()), detail);
    if (trouble == WebTrouble::ServerTrouble) {
        return because(trouble,
                       QCoreApplication::translate("Online",
                                                   "%1 is in trouble at present (HTTP %2). Try again "
                                                   "later.")
                           .arg(url.host())
                           .arg(status),
                       detail);
    }
    return because(trouble,
                   QCoreApplication::translate("Online",
                                               "%1 refused the request (HTTP %2). Open the address in "
                                               "a browser to see why.")
                       .arg(url.host())
                       .arg(status),
                   detail);
}

WebFailure busyFailure(const QUrl &url)
{
    return because(WebTrouble::Busy, QCoreApplication::translate(
                                         "Online", "%1 is busy and turned the request away each time. Try "
                                                   "again in some minutes.")
                                         .arg(url.host()));
}

WebFailure busyUntilFailure(const QUrl &url, const QDateTime &until)
{
    return because(WebTrouble::Busy, QCoreApplication::translate(
                                         "Online", "%1 takes no more requests before %2. Try again then.")
                                         .arg(url.host(), shownMoment(until)));
}

WebFailure webPageFailure(const QUrl &url)
{
    return because(WebTrouble::WrongContent,
                   QCoreApplication::translate("Online",
                                               "%1 sent a web page in place of what was asked for. If "
                                               "this network wants you to sign in, do so in a "
                                               "browser, then try again.")
                       .arg(url.host()),
                   url.toDisplayString());
}

WebFailure wrongContentFailure(const QUrl &url)
{
    return because(WebTrouble::WrongContent,
                   QCoreApplication::translate("Online",
                                               "What %1 sent is not what was asked for, or not all of "
                                               "it. Try again later.")
                       .arg(url.host()),
                   url.toDisplayString());
}

WebFailure reportedErrorFailure(const QUrl &url, const QString &words)
{
    return because(WebTrouble::WrongContent,
                   QCoreApplication::translate("Online", "%1 reported an error: “%2”. Try again later.")
                       .arg(url.host(), words),
                   url.toDisplayString());
}

WebFailure damagedFailure(const QUrl &url, const QString &detail)
{
    return because(WebTrouble::WrongContent,
                   QCoreApplication::translate("Online",
                                               "The answer of %1 is damaged: it cannot be unpacked. Try "
                                               "again later.")
                       .arg(url.host()),
                   detail);
}

WebFailure tooLargeFailure(const QUrl &url, qint64 mostBytes)
{
    return because(WebTrouble::TooLarge,
                   QCoreApplication::translate("Online", "What %1 sends is larger than %2, the most that is "
                                                         "taken. Get it with a browser if you want it.")
                       .arg(url.host(), QLocale().formattedDataSize(mostBytes)),
                   url.toDisplayString());
}

WebFailure cannotStoreFailure(const QString &fileName, const QString &reason)
{
    return because(WebTrouble::CannotStore,
                   QCoreApplication::translate("Online",
                                               "The file cannot be stored in the folder %1: %2. Make "
                                               "room there or choose another folder.")
                       .arg(QDir::toNativeSeparators(QFileInfo(fileName).absolutePath()), reason));
}

WebFailure alreadyUnderWayFailure(const QString &fileName)
{
    return because(WebTrouble::CannotStore,
                   QCoreApplication::translate("Online", "%1 is being downloaded already. Wait until that is "
                                                         "done.")
                       .arg(QDir::toNativeSeparators(fileName)));
}

} // namespace broadsheet
