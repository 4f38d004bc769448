#include "formats/readers/pageblocks.h"

#include <QStringView>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Nothing wraps text at more columns than this; what browsers copy is not wrapped at all.
constexpr qsizetype widestWrap = 120;
/// A wrapped line falls short of the widest by less than a long word.
constexpr qsizetype longestLastWord = 30;

/// Whether the lines were one text: all but the last reach about the same width.
bool isHardWrapped(const QList<PageBlock> &lines)
{
    qsizetype widest = 0;
    for (const PageBlock &line : lines)
        widest = std::max(widest, line.text.size());
    if (lines.size() < 2 || widest > widestWrap || widest < 2 * longestLastWord)
        return false;
    return std::all_of(lines.cbegin(), lines.cend() - 1, [widest](const PageBlock &line) {
        return line.text.size() > widest - longestLastWord;
    });
}

void appendParagraph(QList<PageBlock> &blocks, QList<PageBlock> &lines)
{
    if (isHardWrapped(lines)) {
        PageBlock whole = lines.takeFirst();
        for (const PageBlock &line : std::as_const(lines))
            whole.text += u'\n' + line.text;
        blocks.append(whole);
    } else {
        blocks.append(lines);
    }
    lines.clear();
}

} // namespace

QList<PageBlock> pageBlocks(const QString &page)
{
    QList<PageBlock> blocks;
    QList<PageBlock> paragraph;
    int number = 0;
    for (const QStringView line : QStringView(page).tokenize(u'\n')) {
        ++number;
        const QString text = line.trimmed().toString();
        if (text.isEmpty())
            appendParagraph(blocks, paragraph);
        else
            paragraph.append({number, text});
    }
    appendParagraph(blocks, paragraph);
    return blocks;
}

} // namespace broadsheet
