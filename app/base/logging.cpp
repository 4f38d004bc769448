#include "base/logging.h"

namespace broadsheet {

Q_LOGGING_CATEGORY(formatsLog, "broadsheet.formats", QtWarningMsg)
Q_LOGGING_CATEGORY(storageLog, "broadsheet.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(onlineLog, "broadsheet.online", QtWarningMsg)
Q_LOGGING_CATEGORY(libraryLog, "broadsheet.library", QtWarningMsg)
Q_LOGGING_CATEGORY(widgetsLog, "broadsheet.widgets", QtWarningMsg)
Q_LOGGING_CATEGORY(commandLineLog, "broadsheet.commandline", QtWarningMsg)

} // namespace broadsheet
