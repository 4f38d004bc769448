#pragma once

#include "domain/paperquery.h"
#include "domain/paperselection.h"
#include "domain/sourcecounts.h"
#include "widgets/window/exportpreferences.h"

#include <QObject>

namespace broadsheet {

class Library;
class MessageBar;

/// The ways out of the library into a file.
class Exports final : public QObject
{
    Q_OBJECT

public:
    Exports(Library &library, MessageBar &messages, QWidget *window);

    /// Asks which papers, which format, which fields and which file, and writes it. Offered are the selected
    /// papers, the list as it is filtered, the starred ones, every reading list and every tag.
    void ask(const QList<PaperId> &selected, const PaperQuery &listed, const SourceCounts &sources);
    void write(const PaperSelection &papers, ExportFormat format, const WriteOptions &options,
               const QString &fileName);

    /// Writes what the query finds, now and whenever that changes.
    void keepUpToDate(const PaperQuery &query, ExportFormat format, const WriteOptions &options,
                      const QString &fileName);
    /// Shows the files that are kept up to date, to end that.
    void showLiveFiles();

    /// What the next question is preset with: what was chosen last.
    const ExportPreferences &preferences() const { return m_preferences; }
    void setPreferences(const ExportPreferences &preferences) { m_preferences = preferences; }

private:
    /// The papers' heading becomes the suggested name.
    QString askForFile(ExportFormat format, const QString &heading) const;

    Library &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
    ExportPreferences m_preferences;
};

} // namespace broadsheet
