#include "testlib/pseudotranslation.h"

#include <QHash>
#include <QRegularExpression>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

QChar marked(QChar letter)
{
    static const QHash<QChar, QChar> letters{
        {u'a', u'å'}, {u'e', u'ë'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'y', u'ÿ'},
        {u'n', u'ñ'}, {u'c', u'ç'}, {u's', u'š'}, {u'z', u'ž'}, {u'A', u'Å'}, {u'E', u'Ë'},
        {u'I', u'Ï'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'S', u'Š'}, {u'N', u'Ñ'}, {u'C', u'Ç'},
    };
    return letters.value(letter, letter);
}

} // namespace

QString PseudoTranslation::translate(const char * /*context*/, const char *source, const char * /*comment*/,
                                     int /*count*/) const
{
    // What is filled in while the program runs, elements and their attributes, entities and formats of dates.
    static const QRegularExpression kept(u"%L?\\d|%L?n|<[^>]*>|&[a-z]+;|^[dMyhmst .,:'-]+$"_s);
    const QString text = QString::fromUtf8(source);
    QString translated;
    qsizetype end = 0;
    const auto mark = [&translated](QStringView plain) {
        for (const QChar letter : plain)
            translated.append(marked(letter));
    };
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        mark(QStringView(text).sliced(end, match.capturedStart() - end));
        translated += match.captured();
        end = match.capturedEnd();
    }
    mark(QStringView(text).sliced(end));
    const qsizetype letters = translated.size();
    if (translated == text && text.size() <= 2)
        return translated;
    return translated + QString(letters * 2 / 5, u'ö');
}

bool PseudoTranslation::isTranslated(const QString &text)
{
    static const QRegularExpression marks(u"[åëïöüÿñçšž]"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(marks);
}

} // namespace broadsheet::testing
