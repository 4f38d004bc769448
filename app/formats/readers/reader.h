#pragma once

#include "base/result.h"
#include "domain/digestentry.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet {

enum class ImportFormat {
    Text,
    HuggingFaceJson,
    HuggingFacePage,
    ArxivAtom,
    ArxivRss,
    Markdown,
    JsonLines,
    Bibtex
};

/// The name on the command line, such as "hf-json".
QString importFormatName(ImportFormat format);
std::optional<ImportFormat> importFormatFromName(QStringView name);
QStringList importFormatNames();

/// An item that could not be read. The rest of the source is not touched by it.
struct ReadProblem
{
    /// "line 12" or "item 3", translated.
    QString place;
    /// A whole sentence for the reader.
    QString reason;

    friend bool operator==(const ReadProblem &, const ReadProblem &) = default;
};

struct ReadOptions
{
    /// A page's day has no year: it is the latest such day that is not after this one.
    QDate today;
    /// What the reader says the digest's day is; it goes before what the source says.
    std::optional<QDate> digestDate = std::nullopt;
};

struct DigestContents
{
    QList<DigestEntry> entries;
    QList<ReadProblem> problems;
};

/// The format that the content shows, or nothing when it is none of ours. File names play no part.
std::optional<ImportFormat> detectFormat(const QByteArray &bytes);

/// Reads a whole source. Good items are kept and bad ones reported; a source that cannot be understood
/// at all is an error. Pure: safe on any thread.
Result<DigestContents> readDigest(const QByteArray &bytes, ImportFormat format, const ReadOptions &options);

/// Reads a whole source in the format that its content shows. The error for a source of no known format
/// says what it is instead, such as empty, binary, or a web page.
Result<DigestContents> readDigest(const QByteArray &bytes, const ReadOptions &options);

} // namespace broadsheet
