#include "base/clock.h"

namespace broadsheet {

Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTime();
    };
}

} // namespace broadsheet
