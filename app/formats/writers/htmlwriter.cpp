#include "formats/writers/htmlwriter.h"

#include "formats/writers/devicewriting.h"
#include "formats/writers/htmlarticle.h"
#include "formats/writers/htmlstyle.h"
#include "formats/writers/listwords.h"
#include "text/plainlines.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString documentHead(const QString &heading, int paperCount)
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
           heading + u"</title>\n<style>\n"_s + htmlStyle() + u"</style>\n</head>\n<body>\n<header>\n<h1>"_s +
           heading + u"</h1>\n<p>"_s +
           QCoreApplication::translate("Export", "%n papers", nullptr, paperCount) + u"</p>\n</header>\n"_s;
}

QString contentsEntry(const Paper &paper, qsizetype number)
{
    return u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(htmlArticleId(number), htmlTitle(paper));
}

} // namespace

Result<void> writeHtml(QIODevice &device, const QList<LibraryPaper> &papers, const WriteOptions &options)
{
    const QString heading = onOneLine(listHeading(options)).toHtmlEscaped();
    const QString contents = QCoreApplication::translate("Export", "Contents").toHtmlEscaped();
    QString beginning = documentHead(heading, static_cast<int>(papers.size()));
    beginning += u"<nav aria-label=\"%1\">\n<h2>%1</h2>\n<ol>\n"_s.arg(contents);
    Result<void> written = writeBytes(device, beginning.toUtf8());
    for (qsizetype i = 0; written && i < papers.size(); ++i)
        written = writeBytes(device, contentsEntry(papers.at(i).content, i + 1).toUtf8());
    if (written)
        written = writeBytes(device, "</ol>\n</nav>\n<main>\n");
    for (qsizetype i = 0; written && i < papers.size(); ++i)
        written = writeBytes(device, htmlArticle(papers.at(i), i + 1, options).toUtf8());
    return written ? writeBytes(device, "</main>\n</body>\n</html>\n") : written;
}

} // namespace broadsheet
