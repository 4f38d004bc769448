#include "widgets/window/endsignals.h"

#include "base/logging.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace broadsheet {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

/// A signal handler can reach nothing but this, and may do nothing but write to it.
volatile std::sig_atomic_t writingEnd = -1;

extern "C" void handleEndSignal(int signal)
{
    const char byte = 0;
    // Nobody can be told of a failure here, and the next such signal ends the program.
    [[maybe_unused]] const ssize_t written = ::write(writingEnd, &byte, 1);
    std::signal(signal, SIG_DFL);
}

std::array<int, 2> openPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qCWarning(widgetsLog) << "Signals that end the program are not heeded: there is no pipe for them.";
    return ends;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent), m_pipe(openPipe()), m_notifier(m_pipe.front(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &EndSignals::read);
    writingEnd = m_pipe.back();
    if (writingEnd < 0)
        return;
    for (const int signal : endingSignals)
        std::signal(signal, handleEndSignal);
}

EndSignals::~EndSignals()
{
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
    writingEnd = -1;
    for (const int end : m_pipe)
        ::close(end);
}

void EndSignals::read()
{
    char byte = 0;
    if (::read(m_pipe.front(), &byte, 1) == 1)
        emit endWanted();
}

} // namespace broadsheet
