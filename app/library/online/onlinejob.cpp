#include "library/online/onlinejob.h"

#include <utility>

namespace broadsheet {

void OnlineJob::cancel()
{
    if (!std::exchange(m_isCancelled, true))
        emit cancelled();
}

} // namespace broadsheet
