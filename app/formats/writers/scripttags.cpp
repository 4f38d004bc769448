#include "formats/writers/scripttags.h"

#include "text/mathtext.h"
#include "text/plainlines.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

QString withScriptTags(const QString &text, QString (*escape)(const QString &plain))
{
    QString tagged;
    for (const QList<TextRun> runs = readableRuns(onOneLine(text)); const TextRun &run : runs) {
        const QString escaped = escape(run.text);
        switch (run.script) {
        case Script::None:
            tagged += escaped;
            break;
        case Script::Raised:
            tagged += "<sup>"_L1 + escaped + "</sup>"_L1;
            break;
        case Script::Lowered:
            tagged += "<sub>"_L1 + escaped + "</sub>"_L1;
        }
    }
    return tagged;
}

} // namespace broadsheet
