#include "text/notelinks.h"

#include <QRegularExpression>
#include <QUrl>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 200;

} // namespace

QList<NoteLink> noteLinks(QStringView note)
{
    // What is code is passed over whole.
    static const QRegularExpression pattern(
        u"```[\\s\\S]*?(?:```|\\z)|`[^`\\n]*`|\\[\\[([^\\[\\]\\n]{1,200})\\]\\]"_s);
    QList<NoteLink> links;
    const QString text = note.toString();
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString key = match.captured(1).trimmed();
        if (!key.isEmpty())
            links.append({.key = key, .start = match.capturedStart(), .length = match.capturedLength()});
    }
    return links;
}

std::optional<NoteLink> noteLinkAt(QStringView note, qsizetype place)
{
    for (const NoteLink &link : noteLinks(note)) {
        if (link.start <= place && place <= link.start + link.length)
            return link;
    }
    return std::nullopt;
}

std::optional<NoteLink> begunNoteLink(QStringView note, qsizetype place)
{
    const QStringView before = note.first(place);
    const qsizetype start = before.lastIndexOf(u"[["_s);
    if (start < 0)
        return std::nullopt;
    const QStringView key = before.sliced(start + 2);
    const bool hasEnded =
        key.size() > longestKey || key.contains(u'[') || key.contains(u']') || key.contains(u'\n');
    if (hasEnded)
        return std::nullopt;
    return NoteLink{.key = key.toString(), .start = start, .length = place - start};
}

QString withMarkdownLinks(const QString &note)
{
    QString linked;
    qsizetype end = 0;
    for (const NoteLink &link : noteLinks(note)) {
        QString shown = link.key.toHtmlEscaped();
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(link.key));
        linked += QStringView(note).sliced(end, link.start - end);
        linked += u"[%1](paper:%2)"_s.arg(shown.replace(u'_', u"\\_"_s).replace(u'*', u"\\*"_s), address);
        end = link.start + link.length;
    }
    linked += QStringView(note).sliced(end);
    return linked;
}

} // namespace broadsheet
