#pragma once

#include "online/conversation.h"
#include "online/downloadrequest.h"
#include "online/downloadtask.h"
#include "online/unfinishedfile.h"

#include <memory>

namespace broadsheet {

/// Gets one file: continues what is there of it, writes and checks what comes, and puts it in its place.
class FileDownload final : public DownloadTask, private AnswerReceiver
{
    Q_OBJECT

public:
    FileDownload(const DownloadRequest &request, WebSurroundings &surroundings, QObject *parent);

    void cancel() override;

private:
    QNetworkRequest requestFor(const QUrl &url) override;
    Verdict begin(const ResponseHead &head) override;
    Verdict take(const QByteArray &piece) override;
    Verdict end() override;

    void open();
    Verdict beginWhole();
    Verdict beginRest();
    Verdict startAnew();
    Verdict checkSize() const;
    Verdict checkStart();
    Verdict checkEnd();
    void conclude(const std::optional<WebFailure> &failure);
    void complete();
    void finish(const DownloadResult &result);

    DownloadRequest m_request;
    WebSurroundings &m_surroundings;
    /// On the thread of the disk while it is opened and completed, otherwise on that of the task.
    std::shared_ptr<UnfinishedFile> m_file;
    Conversation m_conversation;
    ResponseHead m_head;
    /// Of the whole file, in bytes.
    std::optional<qint64> m_total;
    bool m_isRestAsked = false;
    bool m_isStartChecked = false;
};

} // namespace broadsheet
