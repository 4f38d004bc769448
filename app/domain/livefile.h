#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// A file outside of the library that is kept up to date with what a search finds in it.
struct LiveFile
{
    /// Absolute.
    QString fileName;
    /// In the search language; empty for the whole library.
    QString search;
    /// The name of an export format, such as "bibtex".
    QString format;
    /// As the command line spells them, such as "--notes", and "heading " with the heading of a list.
    QStringList options;

    friend bool operator==(const LiveFile &, const LiveFile &) = default;
};

} // namespace broadsheet
