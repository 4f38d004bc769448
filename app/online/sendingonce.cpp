#include "online/sendingonce.h"

#include <QIODevice>

namespace broadsheet {

namespace {

/// An empty body that cannot be read twice. Qt then ends a request with an error that it would send again.
class UnrepeatableBody final : public QIODevice
{
public:
    UnrepeatableBody() { open(QIODevice::ReadOnly); }

    qint64 size() const override { return 0; }
    bool atEnd() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

QNetworkReply *sendOnce(QNetworkAccessManager &network, const QNetworkRequest &request)
{
    auto *body = new UnrepeatableBody;
    QNetworkReply *reply = network.sendCustomRequest(request, "GET", body);
    body->setParent(reply);
    return reply;
}

} // namespace broadsheet
