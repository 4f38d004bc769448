#pragma once

#include "base/result.h"
#include "domain/librarychanges.h"
#include "domain/librarypaper.h"
#include "domain/marksedit.h"
#include "widgets/detail/notesaver.h"
#include "widgets/detail/syntaxes.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace broadsheet {

class BibtexView;
class DetailTabs;
class DigestWords;
class Thumbnail;
class Library;
class LinkButtons;
class NoteEditor;
class PaperConnections;
class PaperHeader;
class ProseView;
class SoftLabel;
class TagRow;
class Theme;

/// One paper, to be read and marked: all that is known of it in one column, the reader's note, and its
/// BibTeX entry. Follows changes of the library by itself. Library and theme must outlive it; what is
/// being typed when it is destroyed is still handed to the library.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Library &library, const Theme &theme, QWidget *parent = nullptr);
    ~DetailPane() override;

    void showPaper(const LibraryPaper &paper);
    void showNothing();
    /// Nothing when no paper is shown.
    std::optional<PaperId> currentPaper() const;
    void setSearchWords(const QStringList &words);

    void focusNote();
    void focusTagField();
    /// Puts what is selected in the abstract into the note. Whether anything is selected.
    bool quoteSelection();
    void showBibtexTab();

    /// Where the column stands in a pane that is wider.
    enum class Placement { Beginning, Middle };
    void setPlacement(Placement placement);

    /// Whether there is more to read below.
    bool canScrollOn() const;
    /// Scrolls by a screen, less the lines that the reader has just read.
    void scrollOn();
    void scrollBack();

    /// Saves what is being typed at once.
    void flush();

signals:
    void openRequested(const QUrl &url);
    /// `what` names the text in a message to the reader, such as "BibTeX entry".
    void copyRequested(const QString &text, const QString &what);
    void messageRequested(const broadsheet::Error &error);
    void saveStateChanged(broadsheet::SaveState state);
    /// The reader is done here; the focus should go back to the list.
    void leaveRequested();
    /// Another paper of the library is to be shown.
    void paperRequested(broadsheet::PaperId paper);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void dress();
    void showContent();
    void open(const QUrl &url);
    void showPreview();
    void edit(const MarksEdit &edit);
    void setTag(const QString &tag, Membership membership);
    void followChanges(const LibraryChanges &changes);
    void refetch();
    void fetchOtherVersions();
    void fetchKnownTags();
    void keepCursorVisible();

    Library &m_library;
    const Theme &m_theme;
    Syntaxes m_syntaxes;
    std::optional<LibraryPaper> m_paper;

    SoftLabel *m_invitation;
    QScrollArea *m_scrollArea;
    QWidget *m_column;
    QVBoxLayout *m_columnLayout;
    QHBoxLayout *m_pageLayout = nullptr;
    PaperHeader *m_header;
    LinkButtons *m_links;
    ProseView *m_abstract;
    DigestWords *m_digestWords;
    Thumbnail *m_thumbnail;
    TagRow *m_tags;
    DetailTabs *m_tabs;
    PaperConnections *m_connections;
    NoteEditor *m_note;
    ProseView *m_preview;
    BibtexView *m_bibtex;
};

} // namespace broadsheet
