#include "text/titlekey.h"

#include "text/foldedtext.h"

namespace broadsheet {

QString titleKey(QStringView title)
{
    const QString key = foldedLetters(title);
    // A title of signs alone still has to be told from others.
    return key.isEmpty() ? title.toString().simplified().toCaseFolded() : key;
}

} // namespace broadsheet
