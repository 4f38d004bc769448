#include "formats/readers/markdownsections.h"

#include <QRegularExpression>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// No title comes near this.
constexpr qsizetype longestHeading = 2000;

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(
        uR"((?<!!)\[(?<text>(?:[^\[\]]|\[[^\[\]]{0,200}\]){0,500})\]\([ ]?<?(?<address>[^\s()<>]{0,2000})>?(?:[ ]"[^"]{0,500}")?[ ]?\))"_s);
    return pattern;
}

} // namespace

QList<MarkdownSection> markdownSections(const QString &text)
{
    static const QRegularExpression heading(uR"(^ {0,3}(?<signs>#{1,6})\s+(?<text>.*?)\s*#*\s*$)"_s);
    QList<MarkdownSection> sections{MarkdownSection()};
    bool isCode = false;
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.trimmed().startsWith("```"_L1))
            isCode = !isCode;
        const bool mayBeHeading = !isCode && line.size() <= longestHeading && line.trimmed().startsWith(u'#');
        const QRegularExpressionMatch match =
            mayBeHeading ? heading.match(line.toString()) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            sections.append({.line = number,
                             .level = int(match.capturedLength(u"signs"_s)),
                             .heading = match.captured(u"text"_s),
                             .lines = {}});
        } else {
            sections.last().lines.append(line.toString());
        }
    }
    return sections;
}

QList<MarkdownLink> markdownLinks(const QString &text)
{
    QList<MarkdownLink> links;
    for (auto matches = linkPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        links.append({.text = match.captured(u"text"_s),
                      .address = match.captured(u"address"_s),
                      .position = match.capturedStart()});
    }
    return links;
}

QString withoutMarkdown(const QString &text)
{
    static const QRegularExpression image(
        uR"(!\[[^\]]{0,500}\]\([^)]{0,2000}\)|<img\b[^>]{0,2000}>|</?(?:br|p|div|a|center)\b[^>]{0,2000}>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineSign(uR"(^[ \t]*(?:>[ \t]?|[-*+][ \t]+)+)"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(
        uR"(\*\*|__|`|(?<![\w\\*])\*(?=\S)|(?<=\S)(?<!\\)\*(?![\w*]))"_s);
    QString words = text;
    words.remove(image);
    words.replace(linkPattern(), u"\\1"_s);
    words.remove(lineSign);
    words.remove(emphasis);
    return words.trimmed();
}

} // namespace broadsheet
