#pragma once

#include "library/online/online.h"
#include "testlib/librarybuilder.h"
#include "testlib/misbehavingserver.h"

#include <QTest>

#include <memory>
#include <optional>

namespace broadsheet::testing {

/// A library that goes online to a server on this computer. The clock stands on Monday, 14 September 2026.
class OnlineFixture final
{
public:
    /// The settings of the addresses that are to be the server's.
    explicit OnlineFixture(const QStringList &addresses);

    MisbehavingServer &server() { return m_server; }
    const LibraryBuilder &files() const { return m_files; }
    Library &library() { return *m_library; }
    Online &online() { return *m_online; }

private:
    MisbehavingServer m_server;
    LibraryBuilder m_files;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Online> m_online;
};

/// What the job came to.
template <typename Job>
typename Job::Summary finished(Job *job)
{
    std::optional<typename Job::Summary> outcome;
    QObject::connect(job, &Job::finished, job,
                     [&outcome](const typename Job::Summary &summary) { outcome = summary; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000))
        qFatal("The job did not end within thirty seconds.");
    return *outcome;
}

} // namespace broadsheet::testing
