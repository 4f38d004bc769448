#pragma once

#include "domain/topic.h"

#include <QHash>
#include <QStringView>

namespace broadsheet {

/// Finds the words of titles that have become more or less frequent within some months. How much a word has
/// changed is told by the chi-squared statistic of its counts against those that the numbers of papers would
/// let expect (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 13.5.2), so that a rare
/// word needs a great change and a frequent one a small one.
class TopicCounting final
{
public:
    /// Counts in so many months up to the one of that day.
    TopicCounting(QDate last, int months);

    /// Titles of other months are passed over. Each word counts once in a title.
    void add(QDate day, QStringView title);
    Topics topics(int most) const;

private:
    QDate m_first;
    QList<int> m_papers;
    /// By the word in small letters.
    QHash<QString, QList<int>> m_words;
};

} // namespace broadsheet
