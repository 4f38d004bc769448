#pragma once

#include <QLoggingCategory>

namespace broadsheet {

// One category a room, switched on with QT_LOGGING_RULES, for example "broadsheet.storage=true".
Q_DECLARE_LOGGING_CATEGORY(formatsLog)
Q_DECLARE_LOGGING_CATEGORY(storageLog)
Q_DECLARE_LOGGING_CATEGORY(onlineLog)
Q_DECLARE_LOGGING_CATEGORY(libraryLog)
Q_DECLARE_LOGGING_CATEGORY(widgetsLog)
Q_DECLARE_LOGGING_CATEGORY(commandLineLog)

} // namespace broadsheet
