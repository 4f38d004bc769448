#include "cli/listoutput.h"

#include "cli/console.h"
#include "cli/jsonoutput.h"
#include "cli/tableoutput.h"
#include "cli/waiting.h"
#include "library/library.h"

#include <QJsonDocument>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Papers are fetched by this many, so that a large library is never in memory as a whole.
constexpr qsizetype chunkSize = 500;

void printIds(const QList<PaperId> &papers, Console &console)
{
    for (const PaperId paper : papers)
        console.print(QString::number(paper.number));
}

Result<void> printTable(const QList<PaperId> &papers, Library &library, Console &console)
{
    if (papers.isEmpty())
        return {};
    const TableOutput table(console.columns(), *std::max_element(papers.begin(), papers.end()));
    console.print(table.header());
    for (qsizetype start = 0; start < papers.size(); start += chunkSize) {
        const Result<QList<PaperRow>> rows = waitFor(library.rows(papers.mid(start, chunkSize)));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const PaperRow &row : *rows)
            console.print(table.line(row));
    }
    return {};
}

Result<void> printJson(const QList<PaperId> &papers, Library &library, Console &console)
{
    console.print(u"["_s);
    QString separator;
    for (qsizetype start = 0; start < papers.size(); start += chunkSize) {
        const Result<QList<LibraryPaper>> chunk = waitFor(library.papers(papers.mid(start, chunkSize)));
        if (!chunk)
            return tl::unexpected(chunk.error());
        for (const LibraryPaper &paper : *chunk) {
            const QJsonDocument json(paperAsJson(paper));
            console.print(separator + QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
            separator = u","_s;
        }
    }
    console.print(u"]"_s);
    return {};
}

} // namespace

Result<void> printPapers(const QList<PaperId> &papers, ListFormat format, Library &library, Console &console)
{
    switch (format) {
    case ListFormat::Ids:
        printIds(papers, console);
        return {};
    case ListFormat::Table:
        return printTable(papers, library, console);
    case ListFormat::Json:
        return printJson(papers, library, console);
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
