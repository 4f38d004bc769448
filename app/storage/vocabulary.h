#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace broadsheet {

class Database;
class WordCutter;

/// The words of the full-text index, of which the index itself can only list the papers. What begins with up
/// to three letters it answers from an index of beginnings; for more letters it would first gather all papers
/// of all such words, so that these are looked up here and asked for by name.
class Vocabulary final
{
public:
    explicit Vocabulary(Database &database) : m_database(database) {}

    /// What a text may stand for whose last word is only begun: "state spac" for "state space" and "state
    /// spaces". Nothing when the index is to look for the beginning itself, as it is short or no word begins
    /// so. Some may be in no paper any more.
    Result<QStringList> textsBegunWith(const QString &text);

    /// The words of texts that belong into the vocabulary and are not among the known ones, which they are
    /// added to. May be called on any thread.
    static QByteArrayList unknownWords(const QStringList &texts, const WordCutter &cutter,
                                       QSet<QByteArray> &known);
    /// Takes in words of texts that go into the index, whether it has them or not.
    Result<void> add(const QByteArrayList &words);

private:
    Database &m_database;
};

} // namespace broadsheet
