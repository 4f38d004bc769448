#pragma once

#include "base/result.h"
#include "domain/librarypaper.h"

#include <QHash>
#include <QWidget>

namespace broadsheet {

class Library;
class SoftLabel;
class Theme;

/// Papers that the note names by their keys, and papers whose notes name this one.
class PaperConnections final : public QWidget
{
    Q_OBJECT

public:
    PaperConnections(Library &library, const Theme &theme, QWidget *parent = nullptr);

    /// Also to be called when the library has changed.
    void showPaper(const LibraryPaper &paper);
    /// Looks for the paper that has the key, and reports it or that there is none.
    void follow(const QString &key);

signals:
    void paperChosen(broadsheet::PaperId paper);
    void failed(const broadsheet::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForNamed(const QString &note);
    void askForMentions(const LibraryPaper &paper);
    void show(SoftLabel &label, const QString &head, const QHash<PaperId, QString> &papers);
    void dress();

    Library &m_library;
    const Theme &m_theme;
    SoftLabel *m_named;
    SoftLabel *m_mentions;
    /// Counts what was shown: an answer for an earlier one is not wanted any more.
    int m_question = 0;
    QHash<PaperId, QString> m_namedPapers;
};

} // namespace broadsheet
