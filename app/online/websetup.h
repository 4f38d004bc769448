#pragma once

#include "base/clock.h"
#include "online/hostpace.h"
#include "online/serviceaddresses.h"

#include <QString>

#include <chrono>

namespace broadsheet {

/// Whether the operating system is asked if there is a network, besides the requests themselves.
enum class SystemReachability { Ignored, Watched };

/// What a WebClient is made with.
struct WebSetup
{
    /// Of the program, such as "0.1.0".
    QString version;
    /// Belongs to the client alone. Empty: nothing is stored.
    QString cacheFolder = {};
    qint64 mostCacheBytes = 64LL * 1024 * 1024;
    Clock clock = systemClock();
    /// Tells which hosts are arXiv's: together they are asked at its pace.
    ServiceAddresses addresses = {};
    PaceRules arxivPace = broadsheet::arxivPace();
    /// Of every other host.
    PaceRules otherPace = {};
    /// How often a request is sent at most, redirects not counted.
    int mostTries = 5;
    /// A host that asks for a longer pause is not waited for.
    std::chrono::milliseconds longestPause = std::chrono::minutes(10);
    /// A connection without a byte for so long is given up.
    std::chrono::milliseconds longestSilence = std::chrono::seconds(30);
    SystemReachability reachability = SystemReachability::Ignored;
    SteadyClock steadyClock = broadsheet::steadyClock();
    Jitter jitter = randomJitter();
};

} // namespace broadsheet
