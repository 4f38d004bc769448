#include "storage/native/interruption.h"

#include "storage/native/handle.h"

#include <sqlite3.h>

namespace broadsheet {

namespace {

/// Instructions of SQLite's virtual machine between two questions: some tens of microseconds.
constexpr int instructionsBetween = 2000;

int ask(void *isUnwanted)
{
    return (*static_cast<const std::function<bool()> *>(isUnwanted))() ? 1 : 0;
}

} // namespace

Interruption::Interruption(const QSqlDatabase &connection, std::function<bool()> isUnwanted)
    : m_handle(nativeHandle(connection)), m_isUnwanted(std::move(isUnwanted))
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, instructionsBetween, ask, &m_isUnwanted);
}

Interruption::~Interruption()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace broadsheet
