#pragma once

#include "domain/marksedit.h"
#include "formats/writers/writer.h"
#include "widgets/messages/messagebar.h"

#include <QObject>
#include <QUrl>

namespace broadsheet {

class Library;
class PaperListModel;

/// What the reader does to the papers chosen in the list: mark, open, copy. Results and errors go to the
/// message bar.
class PaperActions final : public QObject
{
    Q_OBJECT

public:
    PaperActions(Library &library, PaperListModel &model, MessageBar &messages, QObject *parent = nullptr);

    /// Stars the papers, or unstars them when all of them are starred.
    void toggleStar(const QList<PaperId> &papers);
    void toggleRead(const QList<PaperId> &papers);
    void markAllListedRead();
    /// Puts the papers into the trash.
    void deletePapers(const QList<PaperId> &papers);
    /// Makes one paper of those that are the same.
    void mergePapers(const QList<PaperId> &papers);
    void addTag(const QList<PaperId> &papers, const QString &tag);
    void setCitationKey(PaperId paper, const QString &key);
    void addToReadingList(const QList<PaperId> &papers, const QString &readingList);
    void setProgress(const QList<PaperId> &papers, const QString &readingList, ReadingProgress progress);

    enum class Target { Page, Code, Pdf };
    /// A PDF that is kept offline is opened from the disk.
    void open(PaperId paper, Target target);
    /// Only http and https are opened, whatever a digest may say.
    void openUrl(const QUrl &url);

    /// Whether abstracts go along when BibTeX is copied. They do not unless the reader says so.
    void setCopiedAbstracts(Abstracts abstracts) { m_copiedAbstracts = abstracts; }
    void copyBibtex(const QList<PaperId> &papers);
    void copyKeys(const QList<PaperId> &papers);
    void copyText(const QString &text, const QString &what);

    void undo();
    void redo();

private:
    /// Whether a message is worth its place: one paper shows its change by itself.
    enum class Announce { WhenMany, Always };
    void carryOut(const MarksEdit &edit, qsizetype papers, Announce announce);

    Library &m_library;
    PaperListModel &m_model;
    MessageBar &m_messages;
    Abstracts m_copiedAbstracts = Abstracts::Omit;
};

} // namespace broadsheet
