#include "formats/readers/pagetextreader.h"

#include "formats/readers/huggingfacepagereader.h"
#include "formats/readers/pageblocks.h"
#include "formats/readers/pagepairing.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString unixLines(const QByteArray &source)
{
    QString text = QString::fromUtf8(source);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace

bool looksLikePageText(const QByteArray &source)
{
    // The first papers show it; a page may be long.
    static constexpr qsizetype enough = 65536;
    const QString text = unixLines(source.first(std::min(source.size(), enough)));
    return !looksLikeWebPage(source) && !PagePairing({}).pair(pageBlocks(text)).entries.isEmpty();
}

Result<DigestContents> readPageText(const QByteArray &source, const ReadOptions &options)
{
    if (looksLikeWebPage(source)) {
        return failure(QCoreApplication::translate(
            "Import", "This is the HTML of a web page, not its text. Open the page in a browser, select "
                      "all, copy, and paste the text."));
    }
    DigestContents contents = PagePairing(options).pair(pageBlocks(unixLines(source)));
    if (contents.entries.isEmpty()) {
        return failure(QCoreApplication::translate(
            "Import", "No paper was found. A copied page has the title of a paper in one line and its "
                      "abstract in the next."));
    }
    return contents;
}

} // namespace broadsheet
