#include "testlib/onlinefixture.h"

#include "testlib/waiting.h"

namespace broadsheet::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OnlineFixture::OnlineFixture(const QStringList &addresses)
    : m_library(m_files.open()),
      m_online(std::make_unique<Online>(*m_library, OnlineSetup{.version = u"1.2.3"_s,
                                                                .cacheFolder = m_files.folderFile(u"cache"_s),
                                                                .clock = stoppedClock(),
                                                                .pause = 5ms}))
{
    for (const QString &name : addresses)
        valueOf(m_online->set(name, m_server.address().toString()));
}

} // namespace broadsheet::testing
