#include "storage/databasethread.h"

#include <QMetaObject>

namespace broadsheet {

using namespace Qt::StringLiterals;

DatabaseThread::DatabaseThread()
{
    m_thread.setObjectName(u"library"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Jobs run in the order in which they were posted, so this one is the last.
    post([this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Result<std::unique_ptr<DatabaseThread>>
DatabaseThread::open(const std::function<Result<std::unique_ptr<Database>>()> &openDatabase)
{
    std::unique_ptr<DatabaseThread> thread(new DatabaseThread);
    const auto opened = std::make_shared<QPromise<Result<void>>>();
    opened->start();
    thread->post([opened, openDatabase, worker = thread.get()] {
        Result<std::unique_ptr<Database>> database = openDatabase();
        if (database)
            worker->m_database = std::move(*database);
        opened->addResult(database.map([](const std::unique_ptr<Database> &) {}));
        opened->finish();
    });
    if (const Result<void> result = opened->future().result(); !result)
        return tl::unexpected(result.error());
    return thread;
}

void DatabaseThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace broadsheet
