#pragma once

#include "domain/paperquery.h"
#include "domain/paperselection.h"
#include "domain/sourcecounts.h"
#include "formats/writers/writer.h"

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

    /// Asks which papers, which fields and which file, and writes it. Offered are the selected papers,
    /// the list as it is filtered, the starred ones, every reading list and every tag.
    void ask(const QList<PaperId> &selected, const PaperQuery &listed, const SourceCounts &sources);
    void write(const PaperSelection &papers, const WriteOptions &options, const QString &fileName);

private:
    Library &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace broadsheet
