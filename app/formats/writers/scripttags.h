#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

/// The text on one line with its mathematics readable, raised stretches in `<sup>` and lowered ones in
/// `<sub>`. `escape` makes a stretch of plain text safe between the tags.
QString withScriptTags(const QString &text, QString (*escape)(const QString &plain));

} // namespace broadsheet
