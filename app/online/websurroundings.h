#pragma once

#include "online/networkwatch.h"
#include "online/requestqueue.h"
#include "online/webcache.h"
#include "online/websetup.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace broadsheet {

/// What all tasks of a client share.
class WebSurroundings final
{
public:
    explicit WebSurroundings(const WebSetup &setup);
    ~WebSurroundings();
    Q_DISABLE_COPY_MOVE(WebSurroundings)

    const WebSetup setup;
    /// By which hosts are told apart; those of the setup at first.
    ServiceAddresses addresses;
    QNetworkAccessManager network;
    RequestQueue queue;
    NetworkWatch watch;
    /// Only to be used by what runs in fileWork.
    WebCache cache;

    /// Does one thing after another, each of which may wait for the disk, on a thread of its own.
    template <typename Work>
    auto onDisk(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> answer = promise->future();
        m_diskWork.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return answer;
    }

private:
    QThreadPool m_diskWork;
};

} // namespace broadsheet
