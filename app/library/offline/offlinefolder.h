#pragma once

#include "domain/offlinepaper.h"

#include <QDir>
#include <QStringList>

namespace broadsheet {

/// The files of the papers that are kept for reading without the network: a folder beside the library, which
/// the reader may look into. Files are named by their arXiv ids.
class OfflineFolder final
{
public:
    explicit OfflineFolder(const QString &libraryFile);

    const QDir &folder() const { return m_folder; }
    /// Where they are or are to be.
    QString pdfFile(const QString &arxivId) const;
    QString thumbnailFile(const QString &arxivId) const;
    bool hasPdf(const QString &arxivId) const;

    struct Size
    {
        int files = 0;
        qint64 bytes = 0;
        friend bool operator==(const Size &, const Size &) = default;
    };
    /// Of all files in it, unfinished ones included.
    Size size() const;
    /// The files that belong to none of the papers.
    QStringList filesBeside(const QList<OfflinePaper> &kept) const;

private:
    QDir m_folder;
};

} // namespace broadsheet
