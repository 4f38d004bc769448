#pragma once

#include "domain/paperid.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace broadsheet {

class DetailPane;
class Library;
class MessageBar;
class PaperListView;

/// How the reader goes through the list: the current paper is shown beside it, and a paper counts as read
/// once the reader has moved to it or on from it.
class ReadingFlow final : public QObject
{
    Q_OBJECT

public:
    ReadingFlow(Library &library, PaperListView &list, DetailPane &detail, MessageBar &messages,
                QObject *parent);

    /// Scrolls the paper on, and at its end goes to the next unread one.
    void readOn();
    void readBack();

    /// To be marked in the papers shown from now on.
    void setSearchedWords(const QStringList &words) { m_searchedWords = words; }

signals:
    /// The current paper, or that there is none, is shown.
    void shown();

private:
    void show(std::optional<PaperId> paper);
    void markPassed(const QList<PaperId> &papers);

    Library &m_library;
    PaperListView &m_list;
    DetailPane &m_detail;
    MessageBar &m_messages;
    QStringList m_searchedWords;
    /// Runs while papers come and go below a search that is being typed.
    QTimer m_typing;
};

} // namespace broadsheet
