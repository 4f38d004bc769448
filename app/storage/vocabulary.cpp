#include "storage/vocabulary.h"

#include "storage/database.h"
#include "storage/native/wordcutter.h"

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The index has beginnings of up to so many letters; see version3.cpp.
constexpr qsizetype indexedLetters = 3;
/// Far more than begin with any four letters. Looking up so many takes some milliseconds.
constexpr int mostWords = 2000;

qsizetype lettersOf(QByteArrayView word)
{
    return std::count_if(word.begin(), word.end(), [](char byte) {
        // Every byte but those that go on with a letter of several bytes.
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    });
}

} // namespace

Result<QStringList> Vocabulary::textsBegunWith(const QString &text)
{
    QStringList words = m_database.wordCutter().words(text);
    if (words.isEmpty() || lettersOf(words.last().toUtf8()) <= indexedLetters)
        return QStringList();
    const QString beginning = words.takeLast();
    const QString before = words.isEmpty() ? QString() : words.join(u' ') + u' ';
    constexpr char32_t lastCharacter = QChar::LastValidCodePoint;
    return m_database.rows(u"SELECT word FROM words WHERE word BETWEEN ? AND ? LIMIT ?"_s,
                           {beginning, beginning + QString::fromUcs4(&lastCharacter, 1), mostWords},
                           [&before](const Statement &row) { return before + row.value(0).toString(); });
}

QByteArrayList Vocabulary::unknownWords(const QStringList &texts, const WordCutter &cutter,
                                        QSet<QByteArray> &known)
{
    QByteArrayList words;
    for (const QString &text : texts) {
        cutter.forEachWord(text.toUtf8(), [&](QByteArrayView word) {
            const auto borrowed = QByteArray::fromRawData(word.data(), word.size());
            if (lettersOf(word) <= indexedLetters || known.contains(borrowed))
                return;
            words.append(word.toByteArray());
            known.insert(words.last());
        });
    }
    return words;
}

Result<void> Vocabulary::add(const QByteArrayList &words)
{
    if (words.isEmpty())
        return {};
    // Words are made of letters and digits, so that nothing in them has to be escaped.
    return m_database
        .run(u"INSERT OR IGNORE INTO words (word) SELECT value FROM json_each(?)"_s,
             {QString::fromUtf8("[\"" + words.join("\",\"") + "\"]")})
        .map([](int) {});
}

} // namespace broadsheet
