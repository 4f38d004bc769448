#include "formats/readers/pageblocks.h"

#include <QStringView>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Text is wrapped at some width between these; what browsers copy is not wrapped at all.
constexpr qsizetype narrowestWrap = 60;
constexpr qsizetype widestWrap = 120;

qsizetype firstWordSize(const QString &line)
{
    const qsizetype blank = line.indexOf(u' ');
    return blank < 0 ? line.size() : blank;
}

/// The width at which the lines can have been wrapped. A word wider than that stands alone.
qsizetype wrapWidth(const QList<PageBlock> &lines)
{
    qsizetype widest = 0;
    for (const PageBlock &line : lines) {
        if (line.text.contains(u' '))
            widest = std::max(widest, line.text.size());
    }
    return widest;
}

/// Whether the lines were one text: each ends where the next word would not have fitted any more.
bool isHardWrapped(const QList<PageBlock> &lines)
{
    const qsizetype width = wrapWidth(lines);
    if (lines.size() < 2 || width < narrowestWrap || width > widestWrap)
        return false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).text.size() + 1 + firstWordSize(lines.at(i + 1).text) <= width)
            return false;
    }
    return true;
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
