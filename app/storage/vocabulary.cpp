#include "storage/vocabulary.h"

#include "storage/database.h"
#include "storage/native/wordcutter.h"
#include "storage/searchtable.h"

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

Result<void> Vocabulary::add(const SearchTexts &texts)
{
    QList<QByteArray> unknown;
    for (const QString *text : {&texts.title, &texts.authors, &texts.abstract, &texts.note}) {
        m_database.wordCutter().forEachWord(text->toUtf8(), [this, &unknown](QByteArrayView word) {
            if (lettersOf(word) <= indexedLetters || m_known.contains(QByteArray::fromRawData(word.data(), word.size())))
                return;
            unknown.append(word.toByteArray());
            m_known.insert(unknown.last());
        });
    }
    for (const QByteArray &word : std::as_const(unknown)) {
        const auto written = m_database.run(u"INSERT OR IGNORE INTO words (word) VALUES (?)"_s,
                                            {QString::fromUtf8(word)});
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace broadsheet
