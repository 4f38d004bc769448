#include "storage/foldedname.h"

namespace broadsheet {

QString foldedName(const QString &name)
{
    const QString decomposed = name.simplified().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark())
            folded += character;
    }
    return folded.toCaseFolded();
}

} // namespace broadsheet
