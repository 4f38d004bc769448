#include "library/offline/offlinejob.h"

#include <utility>

namespace broadsheet {

void OfflineJob::cancel()
{
    if (!std::exchange(m_isCancelled, true))
        emit cancelled();
}

} // namespace broadsheet
