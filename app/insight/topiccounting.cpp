#include "insight/topiccounting.h"

#include "text/titlewords.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace broadsheet {

namespace {

/// In fewer papers a word may come and go by chance.
constexpr int fewestPapers = 8;
constexpr qsizetype shortestWord = 3;

double change(const QList<int> &counts, const QList<int> &papers)
{
    const double all = std::accumulate(papers.begin(), papers.end(), 0.0);
    const double ofWord = std::accumulate(counts.begin(), counts.end(), 0.0);
    double sum = 0;
    for (qsizetype month = 0; month < papers.size(); ++month) {
        if (papers.at(month) == 0)
            continue;
        const double expected = ofWord * papers.at(month) / all;
        const double difference = counts.at(month) - expected;
        sum += difference * difference / expected;
    }
    return sum;
}

} // namespace

TopicCounting::TopicCounting(QDate last, int months)
    : m_first(QDate(last.year(), last.month(), 1).addMonths(1 - months)), m_papers(months, 0)
{}

void TopicCounting::add(QDate day, QStringView title)
{
    const int month = (day.year() - m_first.year()) * 12 + day.month() - m_first.month();
    if (!day.isValid() || month < 0 || month >= m_papers.size())
        return;
    ++m_papers[month];
    QSet<QString> words;
    const QStringList telling = titleWords(title, SkippedWords::CommonWords);
    for (const QString &word : telling) {
        if (word.size() >= shortestWord)
            words.insert(word.toLower());
    }
    for (const QString &word : std::as_const(words)) {
        QList<int> &counts = m_words[word];
        if (counts.isEmpty())
            counts.resize(m_papers.size(), 0);
        ++counts[month];
    }
}

Topics TopicCounting::topics(int most) const
{
    Topics topics;
    for (qsizetype month = 0; month < m_papers.size(); ++month)
        topics.months.append(m_first.addMonths(static_cast<int>(month)));
    topics.papers = m_papers;
    QList<std::pair<double, QString>> changes;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        if (std::accumulate(word->begin(), word->end(), 0) >= fewestPapers)
            changes.append({-change(*word, m_papers), word.key()});
    }
    std::sort(changes.begin(), changes.end());
    for (const auto &[minusChange, word] : changes.first(std::min<qsizetype>(most, changes.size())))
        topics.changing.append({.word = word, .papers = m_words.value(word)});
    return topics;
}

} // namespace broadsheet
