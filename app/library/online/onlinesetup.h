#pragma once

#include "base/clock.h"

#include <QString>

#include <chrono>

namespace broadsheet {

/// What the program brings along when it goes online.
struct OnlineSetup
{
    /// Of the program, which tells it to the services.
    QString version;
    /// Where answers are kept that need not be sent twice; made when needed.
    QString cacheFolder;
    Clock clock = systemClock();
    /// Between two questions to arXiv, and before anybody is asked again; what arXiv asks for by default.
    std::chrono::milliseconds pause = std::chrono::seconds(3);
};

} // namespace broadsheet
