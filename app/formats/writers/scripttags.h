#pragma once

#include <QString>
#include <QStringView>

namespace broadsheet {

/// One line of text with its mathematics readable, raised stretches in `<sup>` and lowered ones in `<sub>`.
/// `escape` makes a stretch of plain text safe between the tags.
QString withScriptTags(QStringView text, QString (*escape)(const QString &plain));

} // namespace broadsheet
