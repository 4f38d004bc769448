#include "testlib/selfsignedcertificate.h"

#include "testlib/externaltool.h"
#include "testlib/realdata.h"

#include <QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

bool canSelfSign()
{
    return !installedTool(u"openssl"_s).isEmpty();
}

QSslConfiguration selfSignedConfiguration()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    runTool(installedTool(u"openssl"_s),
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate},
            folder.path());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(readFile(certificate)));
    configuration.setPrivateKey(QSslKey(readFile(key), QSsl::Rsa));
    return configuration;
}

} // namespace broadsheet::testing
