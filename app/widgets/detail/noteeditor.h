#pragma once

#include "widgets/detail/growingtextedit.h"
#include "widgets/detail/notesaver.h"

#include <QTimer>

namespace broadsheet {

class NoteLinkCompletion;
class Syntaxes;
class Theme;

/// The reader's note on one paper, in Markdown. It saves itself after a pause in typing, when the focus
/// leaves, when it is hidden, when another paper is shown, and at the end.
class NoteEditor final : public GrowingTextEdit
{
    Q_OBJECT

public:
    NoteEditor(Library &library, const Syntaxes &syntaxes, const Theme &theme, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Shows the note as the library has it. A text that is being typed or is not on disk yet goes before.
    void showNote(PaperId paper, const QString &note);
    /// Saves what is being typed at once, and what could not be saved before.
    void flush();
    /// Puts a quotation at the end of the note, and the cursor below it.
    void quote(const QString &text);

signals:
    /// A link in the note is to be followed to the paper with that key.
    void linkFollowed(const QString &citationKey);
    void saveStateChanged(broadsheet::SaveState state);
    void saveFailed(const broadsheet::Error &error);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    bool followLinkAt(int place);
    void noticeTyping();
    void saveTyped();
    void replaceText(const QString &note);

    NoteSaver m_saver;
    NoteLinkCompletion *m_completion;
    QTimer m_pause;
    PaperId m_paper;
    /// What the text was when it was last shown or handed over.
    QString m_knownText;
};

} // namespace broadsheet
