#pragma once

#include "domain/paperid.h"

#include <QCompleter>
#include <QObject>
#include <QStringListModel>

class QPlainTextEdit;

namespace broadsheet {

class Library;

/// Offers papers by their titles while a link is written in a note, behind "[[", and puts in the key of the
/// one that is chosen.
class NoteLinkCompletion final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NoteLinkCompletion(Library &library, QPlainTextEdit &note);

    bool isOffering() const;

private:
    void offer();
    void insert(int row);

    Library &m_library;
    QPlainTextEdit &m_note;
    QStringListModel m_titles;
    QCompleter m_completer;
    QList<PaperId> m_papers;
    int m_question = 0;
};

} // namespace broadsheet
