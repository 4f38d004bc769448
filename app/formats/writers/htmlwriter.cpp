#include "formats/writers/htmlwriter.h"

#include "formats/writers/devicewriting.h"
#include "formats/writers/htmlarticle.h"
#include "formats/writers/htmlstyle.h"
#include "formats/writers/listwords.h"
#include "formats/writers/progresswords.h"
#include "text/plainlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// What stands below the heading: the number of papers, or how far the reader is with the list.
QString summary(const QList<LibraryPaper> &papers, const QString &readingList)
{
    if (readingList.isEmpty()) {
        const int count = static_cast<int>(papers.size());
        return u"<p>"_s + QCoreApplication::translate("Export", "%n papers", nullptr, count) + u"</p>\n"_s;
    }
    const ListProgress progress = listProgress(readingList, papers);
    return u"<p>%1</p>\n<progress max=\"%2\" value=\"%3\" aria-hidden=\"true\"></progress>\n"_s
        .arg(listProgressWords(progress).toHtmlEscaped())
        .arg(std::max(progress.papers, 1))
        .arg(progress.done);
}

QString documentHead(const QString &heading, const QString &summary, bool isReadingList)
{
    return u"<!DOCTYPE html>\n"
           "<html lang=\"en\">\n"
           "<head>\n"
           "<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta http-equiv=\"Content-Security-Policy\""
           " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<title>"_s +
           heading + u"</title>\n<style>\n"_s + htmlStyle() +
           (isReadingList ? htmlReadingListStyle() : QString()) +
           u"</style>\n</head>\n<body>\n<header>\n<h1>"_s + heading + u"</h1>\n"_s + summary +
           u"</header>\n"_s;
}

QString contentsEntry(const LibraryPaper &paper, qsizetype number, const QString &readingList)
{
    const QString state =
        readingList.isEmpty() ? QString() : htmlProgress(progressIn(readingList, paper.marks));
    return u"<li><a href=\"#%1\">%2</a>%3</li>\n"_s.arg(htmlArticleId(number), htmlTitle(paper.content),
                                                        state);
}

} // namespace

Result<void> writeHtml(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    const QString heading = onOneLine(listHeading(options)).toHtmlEscaped();
    const QString contents = QCoreApplication::translate("Export", "Contents").toHtmlEscaped();
    const bool isReadingList = !options.readingList.isEmpty();
    QString beginning = documentHead(heading, summary(papers, options.readingList), isReadingList);
    beginning += u"<nav%2 aria-label=\"%1\">\n<h2>%1</h2>\n<ol>\n"_s.arg(
        contents, isReadingList ? u" id=\"contents\""_s : QString());
    Result<void> written = writeBytes(device, beginning.toUtf8());
    for (qsizetype i = 0; written && i < papers.size(); ++i)
        written = writeBytes(device, contentsEntry(papers.at(i), i + 1, options.readingList).toUtf8());
    if (written)
        written = writeBytes(device, "</ol>\n</nav>\n<main>\n");
    for (qsizetype i = 0; written && i < papers.size(); ++i)
        written = writeBytes(device, htmlArticle(papers.at(i), i + 1, options).toUtf8());
    return written ? writeBytes(device, "</main>\n</body>\n</html>\n") : written;
}

} // namespace broadsheet
