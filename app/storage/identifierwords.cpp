#include "storage/identifierwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace broadsheet {

using namespace Qt::StringLiterals;

QString identifierWords(const QString &arxivId)
{
    static const QRegularExpression dividers(u"[./-]"_s);
    static const QRegularExpression letters(u"[\\p{L}\\p{N}]"_s);
    if (!arxivId.contains(letters))
        return {};
    QStringList words = arxivId.split(dividers);
    for (QString &word : words)
        word.prepend(QChar(0xE001));
    return words.join(u' ');
}

QString lastIdentifierWord()
{
    return QString(QChar(0xE000));
}

} // namespace broadsheet
