#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace broadsheet {

class Database;

/// One numbered change of the schema. Once released, a step is never edited; what has to change comes in
/// a new step after the last one.
struct MigrationStep
{
    int version = 0;
    QStringList statements;
};

/// Tells our library files from other programs' files; ASCII "Bsht".
constexpr int libraryApplicationId = 0x42736874;

/// All steps in order. To change the schema, add one here and nothing else.
const std::vector<MigrationStep> &migrationSteps();

/// The version that this program writes.
int newestSchemaVersion();

/// Takes the file from whatever version it has through the missing steps, each in its own transaction. A
/// step that fails leaves the file as it was before the step.
Result<void> migrate(Database &database, const std::vector<MigrationStep> &steps);

} // namespace broadsheet
