#pragma once

#include "online/conversation.h"
#include "online/webcache.h"
#include "online/webtask.h"

namespace broadsheet {

/// Gets one body: looks up what is stored, asks whether it has changed, checks and stores what comes.
class WebGet final : public WebTask, private AnswerReceiver
{
    Q_OBJECT

public:
    WebGet(const WebRequest &request, WebSurroundings &surroundings, QObject *parent);

    void cancel() override;

private:
    QNetworkRequest requestFor(const QUrl &url) override;
    Verdict begin(const ResponseHead &head) override;
    Verdict take(const QByteArray &piece) override;
    Verdict end() override;

    bool isStoredAnswerFor(const QUrl &url) const;
    Verdict beginUnchanged();
    void conclude(const std::optional<WebFailure> &failure);
    WebAnswer answer();
    void store();

    WebRequest m_request;
    WebSurroundings &m_surroundings;
    Conversation m_conversation;
    std::optional<StoredAnswer> m_stored;
    ResponseHead m_head;
    QByteArray m_body;
    /// The host has said that what is stored still holds.
    bool m_isConfirmed = false;
};

} // namespace broadsheet
