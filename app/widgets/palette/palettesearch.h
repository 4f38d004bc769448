#pragma once

#include "widgets/palette/paletteentry.h"

#include <QObject>

namespace broadsheet {

class Library;
class SourcesModel;
class WindowCommands;

/// Finds commands, sources and papers by a few letters. Commands and sources are there at once; papers come
/// some moments later, and not at all when the reader has typed on meanwhile.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the search.
    PaletteSearch(Library &library, const SourcesModel &sources, const WindowCommands &commands,
                  QObject *parent = nullptr);

    /// For no letters, what was used last comes first.
    void find(const QString &letters);
    /// Remembers what was chosen until the program ends.
    void noteUse(const PaletteEntry &entry);

signals:
    /// The best match first. Sent again when papers have come.
    void found(const QList<broadsheet::PaletteEntry> &entries);

private:
    QList<PaletteEntry> commandEntries() const;
    QList<PaletteEntry> sourceEntries() const;
    QList<PaletteEntry> usual() const;
    void askForPapers(const QString &letters, const QList<PaletteEntry> &others);

    Library &m_library;
    const SourcesModel &m_sources;
    const WindowCommands &m_commands;
    /// The latest first.
    QList<PaletteEntry> m_used;
    int m_question = 0;
};

} // namespace broadsheet
