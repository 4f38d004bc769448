#include "text/titlewords.h"

#include "text/foldedtext.h"

#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isParticle(QStringView word)
{
    static const QSet<QStringView> words{
        u"a",      u"an",      u"the",  u"and",    u"or",      u"but",     u"nor",     u"of",
        u"on",     u"in",      u"for",  u"to",     u"at",      u"by",      u"from",    u"with",
        u"into",   u"via",     u"over", u"under",  u"as",      u"is",      u"about",   u"after",
        u"before", u"between", u"up",   u"toward", u"towards", u"through", u"without",
    };
    return words.contains(word);
}

bool isFunctionWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"are", u"be",   u"do",   u"does",  u"can", u"its",  u"it",   u"we",  u"you",   u"your",
        u"our", u"this", u"that", u"these", u"how", u"what", u"when", u"why", u"where", u"not",
    };
    return isParticle(word) || words.contains(word);
}

bool isCommonWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"all",     u"also",    u"always", u"among",  u"any",     u"both",   u"each",   u"either",  u"else",
        u"enough",  u"even",    u"every",  u"few",    u"further", u"less",   u"many",   u"more",    u"most",
        u"much",    u"never",   u"no",     u"none",   u"only",    u"other",  u"others", u"own",     u"same",
        u"several", u"so",      u"some",   u"still",  u"such",    u"too",    u"very",   u"well",    u"yet",
        u"one",     u"two",     u"three",  u"four",   u"five",    u"six",    u"ten",    u"first",   u"third",
        u"he",      u"her",     u"him",    u"his",    u"i",       u"me",     u"my",     u"she",     u"their",
        u"them",    u"they",    u"those",  u"us",     u"who",     u"whose",  u"which",  u"whether", u"am",
        u"been",    u"being",   u"cannot", u"could",  u"had",     u"has",    u"have",   u"may",     u"might",
        u"must",    u"should",  u"was",    u"were",   u"will",    u"would",  u"across", u"against", u"along",
        u"around",  u"behind",  u"below",  u"beyond", u"during",  u"except", u"onto",   u"per",     u"since",
        u"than",    u"then",    u"there",  u"though", u"thus",    u"until",  u"upon",   u"while",   u"within",
        u"if",      u"because", u"here",   u"again",  u"off",     u"out",    u"down",
    };
    return isFunctionWord(word) || words.contains(word);
}

bool isSkipped(QStringView word, SkippedWords skipped)
{
    switch (skipped) {
    case SkippedWords::Particles:
        return isParticle(word);
    case SkippedWords::FunctionWords:
        return isFunctionWord(word);
    case SkippedWords::CommonWords:
        return isCommonWord(word);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList titleWords(QStringView title, SkippedWords skipped)
{
    const QStringList all = asciiWords(title);
    QStringList telling;
    for (const QString &word : all) {
        if (!isSkipped(word.toLower(), skipped))
            telling.append(word);
    }
    return telling.isEmpty() ? all : telling;
}

} // namespace broadsheet
