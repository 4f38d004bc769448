#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace broadsheet {

/// A stretch of text, in UTF-16 units. It never begins or ends within a character or between a letter and
/// its accent.
struct TextPlace
{
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Finds searched words in texts as the full-text index does: case and accents do not count, and anything
/// that is neither letter nor number divides words. Made once for a search and then asked for many texts.
class WordFinder final
{
public:
    /// Each of the searched texts is one word or several in a row, of which the last counts as begun unless
    /// a sign follows it.
    explicit WordFinder(const QStringList &searched = {});

    bool isEmpty() const { return m_needles.isEmpty(); }
    /// In the order of the text, and none within another.
    QList<TextPlace> find(QStringView text) const;

private:
    QStringList m_needles;
};

} // namespace broadsheet
