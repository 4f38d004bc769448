#include "formats/readers/jsonlinesreader.h"

#include "formats/libraryjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

tl::expected<DigestEntry, QString> readLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return tl::unexpected(QCoreApplication::translate("Import", "It is not valid JSON."));
    return paperFromLibraryJson(document.object()).map([](const LibraryPaper &paper) {
        return DigestEntry{.paper = paper.content, .carried = std::make_shared<const LibraryPaper>(paper)};
    });
}

/// Calls `take` with each line that is not empty and its number from one.
template <typename Take>
void forEachLine(const QByteArray &source, Take take)
{
    int number = 0;
    for (qsizetype start = 0; start < source.size();) {
        qsizetype end = source.indexOf('\n', start);
        if (end < 0)
            end = source.size();
        const QByteArray line = QByteArray::fromRawData(source.constData() + start, end - start).trimmed();
        ++number;
        if (!line.isEmpty() && !take(line, number))
            return;
        start = end + 1;
    }
}

} // namespace

bool looksLikeJsonLines(const QByteArray &source)
{
    bool ours = false;
    forEachLine(source, [&ours](const QByteArray &line, int) {
        ours = isLibraryJson(QJsonDocument::fromJson(line).object());
        return false;
    });
    return ours;
}

Result<DigestContents> readJsonLines(const QByteArray &source, const ReadOptions &)
{
    DigestContents contents;
    forEachLine(source, [&contents](const QByteArray &line, int number) {
        if (const auto entry = readLine(line)) {
            contents.entries.append(*entry);
        } else {
            contents.problems.append({.place = QCoreApplication::translate("Import", "line %1").arg(number),
                                      .reason = entry.error()});
        }
        return true;
    });
    if (contents.entries.isEmpty() && !contents.problems.isEmpty()) {
        const ReadProblem &first = contents.problems.first();
        return failure(
            QCoreApplication::translate("Import", "None of the lines is a paper. The first one: %1")
                .arg(first.reason));
    }
    return contents;
}

} // namespace broadsheet
