#include "text/filename.h"

#include <QList>

namespace broadsheet {

namespace {

/// File systems take 255 bytes, and a character has at most four.
constexpr int longestName = 60;

} // namespace

QString fileNameFor(const QString &name)
{
    QString fileName;
    int characters = 0;
    bool isDivided = false;
    for (const char32_t character : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool isKept = QChar::isLetterOrNumber(character) || QChar::isMark(character);
        if (!isKept) {
            // An apostrophe does not divide a word.
            isDivided = isDivided || (character != U'\'' && character != U'\u2019');
            continue;
        }
        if (characters >= longestName)
            break;
        if (isDivided && !fileName.isEmpty())
            fileName += u'-';
        fileName += QString::fromUcs4(&character, 1);
        isDivided = false;
        ++characters;
    }
    return fileName;
}

} // namespace broadsheet
