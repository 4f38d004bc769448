#pragma once

#include "domain/paperquery.h"
#include "widgets/window/exportpreferences.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace broadsheet {

enum class ThemeChoice;
enum class RowDensity;
enum class Typeface;

/// What of the window survives a restart. It is convenience, never content: losing it loses nothing.
struct WindowState
{
    QByteArray geometry;
    QByteArray splitter;
    PaperSource source = AllPapers{};
    ThemeChoice theme{};
    Typeface typeface{};
    RowDensity density{};
    bool showsSources = true;
    /// Abstracts go along into the clipboard, as they do into files.
    bool copiesAbstracts = false;
    ExportPreferences exports = {};
    SortOrder order = SortOrder::Newest;
    /// The number of the paper that was open; zero for none.
    qint64 paper = 0;
    /// Of the usual size, in percent.
    int textSize = 100;
    /// What WindowCommands::changedKeys() told.
    QVariantMap keys = {};
};

/// Reads and writes the state in an INI file.
WindowState readWindowState(const QString &fileName);
void writeWindowState(const QString &fileName, const WindowState &state);

} // namespace broadsheet
