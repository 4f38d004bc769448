#pragma once

#include "domain/digest.h"
#include "library/importjob.h"
#include "text/paperreference.h"

#include <QObject>
#include <QQueue>
#include <QStringList>

class QMimeData;

namespace broadsheet {

class Library;
class MessageBar;

/// The ways into the library: chosen files, dropped files, pasted text. One source is taken in after the
/// other; the message bar shows how far it is and what came of it.
class Imports final : public QObject
{
    Q_OBJECT

public:
    Imports(Library &library, MessageBar &messages, QWidget *window);

    void chooseFiles();
    void importFiles(const QStringList &fileNames);
    void importText(const QString &name, const QString &text);
    /// Takes in the text or the files of the clipboard, or says that there is nothing.
    void paste();
    /// Whether dropped or pasted data holds something to take in.
    static bool accepts(const QMimeData &data);
    void importDropped(const QMimeData &data);
    void cancel();
    bool isBusy() const { return m_job != nullptr; }

signals:
    /// What was pasted or dropped are no papers but their names.
    void papersNamed(const QList<broadsheet::PaperReference> &papers);
    /// All that was asked for has been taken in.
    void finished(const QList<broadsheet::DigestKey> &digests);

private:
    void enqueue(const ImportRequest &request);
    void startNext();
    void finishOne(const Result<ImportSummary> &result);
    void announce();

    Library &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
    QQueue<ImportRequest> m_waiting;
    ImportJob *m_job = nullptr;
    QList<ImportSummary> m_summaries;
    std::optional<Error> m_firstError;
};

} // namespace broadsheet
