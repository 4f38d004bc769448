#include "formats/writers/htmlarticle.h"

#include "formats/writers/citationfacts.h"
#include "formats/writers/listwords.h"
#include "formats/writers/paperlinks.h"
#include "formats/writers/progresswords.h"
#include "formats/writers/scripttags.h"
#include "text/plainlines.h"
#include "text/richtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// More authors than these are folded away.
constexpr qsizetype namesShown = 12;

QString escaped(const QString &plain)
{
    return onOneLine(plain).toHtmlEscaped();
}

/// An element, or nothing when it would be empty. The content is markup.
QString element(QLatin1StringView tag, QLatin1StringView className, const QString &content)
{
    if (content.isEmpty())
        return {};
    return u"<%1 class=\"%2\">%3</%1>\n"_s.arg(tag, className, content);
}

QString linkStart(const QUrl &address)
{
    return u"<a href=\"%1\">"_s.arg(QString::fromLatin1(address.toEncoded()).toHtmlEscaped());
}

QString headline(const Paper &paper)
{
    const QString title = htmlTitle(paper);
    const QString address = paperAddress(paper);
    return address.isEmpty() ? title : linkStart(QUrl(address)) + title + u"</a>"_s;
}

QString authors(const QStringList &names)
{
    // One name would not be worth the fold.
    if (names.size() <= namesShown + 1)
        return escaped(names.join(", "_L1));
    const int hidden = static_cast<int>(names.size() - namesShown);
    return escaped(names.first(namesShown).join(", "_L1)) + u" <details><summary>"_s +
           QCoreApplication::translate("Export", "and %n more", nullptr, hidden).toHtmlEscaped() +
           u"</summary> "_s + escaped(names.sliced(namesShown).join(", "_L1)) + u"</details>"_s;
}

QString digestWords(const DigestKey &digest)
{
    QStringList parts{digest.name, dateInWords({.date = digest.date})};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString facts(const LibraryPaper &paper)
{
    QStringList parts{dateInWords(firstPublished(paper.content)), paper.content.publication.venue};
    if (!paper.appearances.isEmpty())
        parts.append(digestWords(paper.appearances.first().digest));
    if (paper.content.upvotes)
        parts.append(u"▲ "_s + QLocale().toString(*paper.content.upvotes));
    parts.removeAll(QString());
    return escaped(parts.join(u" · "_s));
}

/// Paper shows no addresses behind words, so the style sheet prints them after the name.
QString links(const Paper &paper)
{
    QString list;
    for (const QList<NamedLink> named = namedLinks(paper); const NamedLink &link : named) {
        const QString shown = link.url.toString(QUrl::RemoveScheme | QUrl::FullyEncoded).mid(2);
        list += u"<li><a href=\"%1\" data-address=\"%2\">%3</a></li>"_s.arg(
            QString::fromLatin1(link.url.toEncoded()).toHtmlEscaped(), shown.toHtmlEscaped(),
            escaped(link.name));
    }
    return list;
}

QString tagItems(const QStringList &tags)
{
    QString items;
    for (const QString &tag : tags)
        items += u"<li>"_s + escaped(tag) + u"</li>"_s;
    return items;
}

/// How far the reader is, and how long the rest will take.
QString progress(const LibraryPaper &paper, const QString &readingList)
{
    const ReadingProgress progress = progressIn(readingList, paper.marks);
    ListProgress alone;
    alone.add(progress, paper.content.comment);
    const QString state = htmlProgress(progress);
    return alone.left.count() == 0 ? state : state + u" · "_s + roughTime(alone.left).toHtmlEscaped();
}

QString abstract(const Paper &paper, const WriteOptions &options)
{
    const QString text = element("div"_L1, "abstract"_L1, toRichText(withoutControls(paper.abstract)));
    if (options.readingList.isEmpty() || text.isEmpty())
        return text;
    return u"<details class=\"fold\"><summary>%1</summary>\n%2</details>\n"_s.arg(
        QCoreApplication::translate("Export", "Abstract").toHtmlEscaped(), text);
}

} // namespace

QString htmlArticleId(qsizetype number)
{
    return u"paper-"_s + QString::number(number);
}

QString htmlTitle(const Paper &paper)
{
    return withScriptTags(paper.title, [](const QString &plain) { return plain.toHtmlEscaped(); });
}

QString htmlProgress(ReadingProgress progress)
{
    const QChar signs[] = {u'\u25CB', u'\u25D0', u'\u2713'};
    return u"<span class=\"state %1\"><span aria-hidden=\"true\">%2</span> %3</span>"_s.arg(
        readingProgressName(progress), signs[static_cast<int>(progress)],
        progressWord(progress).toHtmlEscaped());
}

QString htmlArticle(const LibraryPaper &paper, qsizetype number, const WriteOptions &options)
{
    const bool isReadingList = !options.readingList.isEmpty();
    QString article =
        u"<article id=\"%1\">\n<h2>%2</h2>\n"_s.arg(htmlArticleId(number), headline(paper.content));
    article += element("div"_L1, "authors"_L1, authors(paper.content.authors));
    article += element("p"_L1, "facts"_L1, facts(paper));
    if (isReadingList)
        article += element("p"_L1, "progress"_L1, progress(paper, options.readingList));
    article += element("ul"_L1, "links"_L1, links(paper.content));
    if (options.abstracts == Abstracts::Include)
        article += abstract(paper.content, options);
    if (options.notes == Notes::Include) {
        article += element("ul"_L1, "tags"_L1, tagItems(paper.marks.tags));
        article += element("div"_L1, "note"_L1, withoutControls(paper.marks.note).trimmed().toHtmlEscaped());
    }
    if (isReadingList)
        article += u"<p class=\"back\"><a href=\"#contents\">%1</a></p>\n"_s.arg(
            QCoreApplication::translate("Export", "Contents").toHtmlEscaped());
    return article + u"</article>\n"_s;
}

} // namespace broadsheet
