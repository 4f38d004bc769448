#include "storage/schema/migrations.h"

#include "storage/database.h"
#include "storage/schema/version1.h"
#include "storage/schema/version2.h"
#include "storage/schema/version3.h"
#include "storage/schema/version4.h"
#include "storage/schema/version5.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkForeignKeys(Database &database)
{
    const auto broken = database.firstRow(u"PRAGMA foreign_key_check"_s, {},
                                          [](const Statement &row) { return row.value(0).toString(); });
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken) {
        return failure(QCoreApplication::translate("Storage",
                                                   "The library %1 is damaged and could not be brought up to "
                                                   "date. It was left as it was.")
                           .arg(database.fileName()),
                       u"foreign_key_check finds a fault in "_s + **broken);
    }
    return {};
}

Result<void> takeStep(Database &database, const MigrationStep &step)
{
    // Another program may have taken the step while this one waited for its turn.
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= step.version)
        return {};
    for (const QString &statement : step.statements) {
        if (const auto ran = database.run(statement); !ran)
            return tl::unexpected(ran.error());
    }
    // A pragma takes no bound values; these are numbers of our own.
    for (const QString &mark : {u"PRAGMA application_id = %1"_s.arg(libraryApplicationId),
                                u"PRAGMA user_version = %1"_s.arg(step.version)}) {
        if (const auto ran = database.run(mark); !ran)
            return tl::unexpected(ran.error());
    }
    return checkForeignKeys(database);
}

} // namespace

const std::vector<MigrationStep> &migrationSteps()
{
    static const std::vector<MigrationStep> steps{
        {.version = 1, .statements = version1Statements()},
        {.version = 2, .statements = version2Statements()},
        {.version = 3, .statements = version3Statements()},
        {.version = 4, .statements = version4Statements()},
        {.version = 5, .statements = version5Statements()},
    };
    return steps;
}

int newestSchemaVersion()
{
    return migrationSteps().back().version;
}

Result<void> migrate(Database &database, const std::vector<MigrationStep> &steps)
{
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    for (const MigrationStep &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto taken = database.inTransaction([&] { return takeStep(database, step); }); !taken)
            return taken;
    }
    return {};
}

} // namespace broadsheet
