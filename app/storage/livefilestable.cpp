#include "storage/livefilestable.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

Result<QList<LiveFile>> LiveFilesTable::all()
{
    return m_database.rows(u"SELECT file_name, search, format, options FROM live_files ORDER BY file_name"_s,
                           {}, [](const Statement &row) {
                               return LiveFile{.fileName = row.value(0).toString(),
                                               .search = row.value(1).toString(),
                                               .format = row.value(2).toString(),
                                               .options = linesFromColumn(row.value(3))};
                           });
}

Result<void> LiveFilesTable::keep(const LiveFile &file)
{
    return m_database
        .run(u"INSERT OR REPLACE INTO live_files (file_name, search, format, options) VALUES (?, ?, ?, ?)"_s,
             {textColumn(file.fileName), textColumn(file.search), textColumn(file.format),
              linesColumn(file.options)})
        .map([](int) {});
}

Result<void> LiveFilesTable::forget(const QString &fileName)
{
    return m_database.run(u"DELETE FROM live_files WHERE file_name = ?"_s, {textColumn(fileName)})
        .map([](int) {});
}

} // namespace broadsheet
