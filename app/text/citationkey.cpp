#include "text/citationkey.h"

#include "text/foldedtext.h"
#include "text/personname.h"

#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words{
        u"a"_s,       u"an"_s,      u"the"_s,   u"and"_s,  u"or"_s,      u"but"_s,    u"nor"_s,
        u"of"_s,      u"on"_s,      u"in"_s,    u"for"_s,  u"to"_s,      u"at"_s,     u"by"_s,
        u"from"_s,    u"with"_s,    u"into"_s,  u"via"_s,  u"over"_s,    u"under"_s,  u"as"_s,
        u"is"_s,      u"are"_s,     u"be"_s,    u"do"_s,   u"does"_s,    u"can"_s,    u"its"_s,
        u"it"_s,      u"we"_s,      u"you"_s,   u"your"_s, u"our"_s,     u"this"_s,   u"that"_s,
        u"these"_s,   u"how"_s,     u"what"_s,  u"when"_s, u"why"_s,     u"where"_s,  u"before"_s,
        u"after"_s,   u"without"_s, u"about"_s, u"up"_s,   u"towards"_s, u"toward"_s, u"between"_s,
        u"through"_s, u"not"_s,
    };
    return words.contains(word);
}

QString asciiOnly(const QString &word)
{
    QString ascii;
    for (const QChar character : word) {
        if (character.unicode() < 0x80)
            ascii += character;
    }
    return ascii;
}

QString familyName(const QStringList &authors)
{
    for (const QString &author : authors) {
        QString family = asciiOnly(foldedWords(parsePersonName(author).family).join(QString()));
        if (!family.isEmpty())
            return family;
    }
    return {};
}

QStringList significantWords(QStringView title)
{
    QStringList significant;
    QStringList all;
    const QStringList words = foldedWords(title);
    for (const QString &word : words) {
        const QString ascii = asciiOnly(word);
        if (ascii.isEmpty())
            continue;
        all.append(ascii);
        if (!isFunctionWord(ascii))
            significant.append(ascii);
    }
    return significant.isEmpty() ? all : significant;
}

} // namespace

QString citationKeyStem(const QStringList &authors, int year, QStringView title, QStringView arxivId)
{
    const QString family = familyName(authors);
    const QStringList words = significantWords(title);
    const QString yearText = year > 0 ? QString::number(year) : QString();
    if (!family.isEmpty())
        return family + yearText + words.value(0);
    if (!words.isEmpty())
        return words.first(qMin(words.size(), qsizetype{3})).join(QString()) + yearText;
    if (!arxivId.isEmpty())
        return arxivId.toString().toLower();
    return u"paper"_s + yearText;
}

QString citationKeySuffix(int n)
{
    QString suffix;
    for (; n > 0; n = (n - 1) / 26)
        suffix.prepend(QChar(u'a' + (n - 1) % 26));
    return suffix;
}

} // namespace broadsheet
