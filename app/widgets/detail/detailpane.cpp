#include "widgets/detail/detailpane.h"

#include "base/webaddress.h"
#include "library/library.h"
#include "library/offline/offlinefolder.h"
#include "text/notelinks.h"
#include "widgets/detail/bibtexview.h"
#include "widgets/detail/detailtabs.h"
#include "widgets/detail/digestwords.h"
#include "widgets/detail/focusorder.h"
#include "widgets/detail/focusring.h"
#include "widgets/detail/linkbuttons.h"
#include "widgets/detail/noteeditor.h"
#include "widgets/detail/paperconnections.h"
#include "widgets/detail/paperheader.h"
#include "widgets/detail/proseview.h"
#include "widgets/detail/softlabel.h"
#include "widgets/detail/tagrow.h"
#include "widgets/detail/thumbnail.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double abstractScale = 1.2;
constexpr double abstractLineHeight = 1.6;
/// Two and a half alphabets of lower-case letters hold 65 to 75 characters of prose.
constexpr double measureInAlphabets = 2.5;
constexpr double linesKeptWhenScrolling = 3;

} // namespace

DetailPane::DetailPane(Library &library, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_theme(theme),
      m_invitation(new SoftLabel(theme, this)),
      m_scrollArea(new QScrollArea(this)),
      m_column(new QWidget),
      m_columnLayout(new QVBoxLayout(m_column)),
      m_header(new PaperHeader(theme, m_column)),
      m_links(new LinkButtons(theme, m_column)),
      m_abstract(new ProseView(theme, m_column)),
      m_digestWords(new DigestWords(theme, m_column)),
      m_thumbnail(new Thumbnail(theme, m_column)),
      m_tags(new TagRow(theme, m_column)),
      m_tabs(new DetailTabs(theme, m_column)),
      m_connections(new PaperConnections(library, theme, m_column)),
      m_note(new NoteEditor(library, m_syntaxes, theme)),
      m_preview(new ProseView(theme)),
      m_bibtex(new BibtexView(m_syntaxes, theme))
{
    layOut();
    connectParts();
    dress();
    showNothing();
}

DetailPane::~DetailPane()
{
    // The parts end while everything that they use is still there.
    delete m_scrollArea;
}

void DetailPane::showPaper(const LibraryPaper &paper)
{
    const bool isOther = currentPaper() != paper.id;
    m_paper = paper;
    if (isOther) {
        m_tags->closeField();
        m_scrollArea->verticalScrollBar()->setValue(0);
    }
    showContent();
    orderFocusByLayout(*m_columnLayout);
    m_invitation->hide();
    m_scrollArea->show();
    m_syntaxes.load();
}

void DetailPane::showNothing()
{
    flush();
    m_paper.reset();
    m_scrollArea->hide();
    m_invitation->show();
}

std::optional<PaperId> DetailPane::currentPaper() const
{
    return m_paper ? std::optional(m_paper->id) : std::nullopt;
}

void DetailPane::setSearchWords(const QStringList &words)
{
    m_header->setSearchWords(words);
    m_abstract->setSearchWords(words);
}

void DetailPane::focusNote()
{
    m_tabs->showPage(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
    keepCursorVisible();
}

void DetailPane::focusTagField()
{
    m_tags->openField();
    m_scrollArea->ensureWidgetVisible(m_tags);
}

bool DetailPane::quoteSelection()
{
    const QString selected = m_abstract->selectedText();
    if (selected.trimmed().isEmpty())
        return false;
    m_note->quote(selected);
    focusNote();
    return true;
}

void DetailPane::showBibtexTab()
{
    m_tabs->showPage(m_bibtex);
    m_scrollArea->ensureWidgetVisible(m_bibtex);
}

void DetailPane::setPlacement(Placement placement)
{
    const bool isInMiddle = m_pageLayout->itemAt(0)->spacerItem() != nullptr;
    if (placement == Placement::Middle && !isInMiddle)
        m_pageLayout->insertStretch(0, 0);
    else if (placement == Placement::Beginning && isInMiddle)
        delete m_pageLayout->takeAt(0);
    m_pageLayout->invalidate();
}

bool DetailPane::canScrollOn() const
{
    const QScrollBar *bar = m_scrollArea->verticalScrollBar();
    return m_paper && bar->value() < bar->maximum();
}

void DetailPane::scrollOn()
{
    QScrollBar *bar = m_scrollArea->verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep() - Metrics(this).lines(linesKeptWhenScrolling));
}

void DetailPane::scrollBack()
{
    QScrollBar *bar = m_scrollArea->verticalScrollBar();
    bar->setValue(bar->value() - bar->pageStep() + Metrics(this).lines(linesKeptWhenScrolling));
}

void DetailPane::flush()
{
    m_note->flush();
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void DetailPane::layOut()
{
    m_invitation->setText(tr("Choose a paper to read it here."));
    m_invitation->setAlignment(Qt::AlignCenter);
    m_abstract->setAccessibleName(tr("Abstract"));
    m_tabs->addPage(tr("Note"), m_note);
    m_tabs->addPage(tr("Preview"), m_preview);
    m_tabs->addPage(tr("BibTeX"), m_bibtex);
    m_preview->setAccessibleName(tr("The note as it reads"));

    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_links, m_abstract, m_digestWords,
                                                          m_thumbnail, m_tags, m_tabs, m_connections})
        m_columnLayout->addWidget(part);
    m_columnLayout->addStretch();

    // What the pane has beyond the column's measure stays empty.
    auto *page = new QWidget;
    m_pageLayout = new QHBoxLayout(page);
    m_pageLayout->setContentsMargins(0, 0, 0, 0);
    m_pageLayout->addWidget(m_column, 1);
    m_pageLayout->addStretch(0);
    page->setBackgroundRole(QPalette::Base);
    new FocusRing(m_theme, page);

    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->setWidget(page);
    m_scrollArea->viewport()->setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_invitation);
    layout->addWidget(m_scrollArea);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DetailPane::connectParts()
{
    connect(m_header, &PaperHeader::versionChosen, this, &DetailPane::paperRequested);
    connect(m_links, &LinkButtons::openRequested, this, &DetailPane::open);
    connect(m_abstract, &QTextBrowser::anchorClicked, this, &DetailPane::open);
    connect(m_preview, &QTextBrowser::anchorClicked, this, &DetailPane::open);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DetailPane::showPreview);
    connect(m_tabs, &DetailTabs::pageShown, this, &DetailPane::showPreview);
    connect(m_note, &NoteEditor::linkFollowed, m_connections, &PaperConnections::follow);
    connect(m_connections, &PaperConnections::paperChosen, this, &DetailPane::paperRequested);
    connect(m_connections, &PaperConnections::failed, this, &DetailPane::messageRequested);
    connect(m_tags, &TagRow::fieldOpened, this, &DetailPane::fetchKnownTags);
    connect(m_tags, &TagRow::addTagRequested, this,
            [this](const QString &tag) { setTag(tag, Membership::In); });
    connect(m_tags, &TagRow::removeTagRequested, this,
            [this](const QString &tag) { setTag(tag, Membership::Out); });
    connect(m_tags, &TagRow::removeFromListRequested, this, [this](const QString &readingList) {
        edit(SetReadingList{
            .papers = {m_paper->id}, .readingList = readingList, .membership = Membership::Out});
    });
    connect(m_tags, &TagRow::leaveRequested, this, &DetailPane::leaveRequested);
    connect(m_note, &NoteEditor::saveStateChanged, this, &DetailPane::saveStateChanged);
    connect(m_note, &NoteEditor::saveFailed, this, &DetailPane::messageRequested);
    connect(m_note, &QPlainTextEdit::cursorPositionChanged, this, &DetailPane::keepCursorVisible);
    connect(m_scrollArea->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &DetailPane::keepCursorVisible);
    connect(m_bibtex, &BibtexView::copyRequested, this, &DetailPane::copyRequested);
    connect(&m_library, &Library::changed, this, &DetailPane::followChanges);
    connect(&m_theme, &Theme::changed, this, &DetailPane::dress);
}

void DetailPane::dress()
{
    const Metrics metrics(this);
    // Below a style sheet, fonts do not pass from a widget to those within it.
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_links, m_digestWords, m_thumbnail,
                                                          m_tags, m_tabs, m_note, m_bibtex, m_connections})
        part->setFont(font());
    const QFont abstractFont = m_theme.readingFont(font(), abstractScale);
    m_abstract->setTypography(abstractFont, abstractLineHeight);
    m_preview->setTypography(m_theme.readingFont(font(), 1.1), abstractLineHeight);

    const int margin = metrics.lines(2.5);
    const QString alphabet = u"abcdefghijklmnopqrstuvwxyz"_s;
    const int measure = qRound(QFontMetricsF(abstractFont).horizontalAdvance(alphabet) * measureInAlphabets);
    m_columnLayout->setContentsMargins(margin, metrics.lines(1.75), margin, metrics.lines(2));
    m_columnLayout->setSpacing(metrics.lines(1.25));
    m_column->setMaximumWidth(measure + 2 * margin);
}

void DetailPane::showContent()
{
    const Paper &content = m_paper->content;
    m_header->showPaper(*m_paper);
    fetchOtherVersions();
    m_links->showLinks(namedLinks(content));
    m_abstract->showText(content.abstract);
    m_abstract->setVisible(!content.abstract.isEmpty());
    m_digestWords->showPaper(content);
    m_thumbnail->showFile(content.arxivId.isEmpty()
                              ? QString()
                              : OfflineFolder(m_library.fileName()).thumbnailFile(content.arxivId));
    m_tags->showMarks(m_paper->marks);
    m_note->showNote(m_paper->id, m_paper->marks.note);
    m_bibtex->showPaper(*m_paper);
    m_connections->showPaper(*m_paper);
}

void DetailPane::showPreview()
{
    // Setting a long note takes its time, which nobody is to wait for at each letter.
    if (!m_preview->isHidden())
        m_preview->showMarkdown(withMarkdownLinks(m_note->toPlainText()));
}

void DetailPane::open(const QUrl &url)
{
    if (isWebAddress(url))
        emit openRequested(url);
    else if (url.scheme() == "paper"_L1)
        m_connections->follow(url.path(QUrl::FullyDecoded));
}

void DetailPane::edit(const MarksEdit &edit)
{
    m_library.edit(edit).then(this, [this](const Result<LibraryChanges> &answer) {
        if (!answer)
            emit messageRequested(answer.error());
    });
}

void DetailPane::setTag(const QString &tag, Membership membership)
{
    edit(SetTag{.papers = {m_paper->id}, .tag = tag, .membership = membership});
}

void DetailPane::followChanges(const LibraryChanges &changes)
{
    if (!m_paper)
        return;
    if (changes.mayBeAnything) {
        refetch();
        return;
    }
    // What came in or was made one with another may be another version of this paper.
    if (!changes.added.isEmpty() || !changes.absorbed.isEmpty() || !changes.removed.isEmpty() ||
        !changes.restored.isEmpty())
        fetchOtherVersions();
    // A note on another paper may name this one now, or no longer.
    if (!changes.marksChanged.isEmpty() && !changes.marksChanged.contains(m_paper->id))
        m_connections->showPaper(*m_paper);
    for (const QList<PaperId> &papers : {changes.contentChanged, changes.marksChanged, changes.absorbed}) {
        if (papers.contains(m_paper->id)) {
            refetch();
            return;
        }
    }
}

void DetailPane::refetch()
{
    m_library.paper(m_paper->id).then(this, [this, id = m_paper->id](const Result<LibraryPaper> &answer) {
        if (currentPaper() != id)
            return;
        if (answer)
            showPaper(*answer);
        else
            emit messageRequested(answer.error());
    });
}

void DetailPane::fetchOtherVersions()
{
    m_library.otherVersions(m_paper->id)
        .then(this, [this, id = m_paper->id](const Result<QList<PaperVersion>> &answer) {
            if (answer && currentPaper() == id)
                m_header->showVersions(*answer);
        });
}

void DetailPane::fetchKnownTags()
{
    m_library.sourceCounts().then(this, [this](const Result<SourceCounts> &answer) {
        QStringList tags;
        if (answer) {
            for (const TagCount &tag : answer->tags)
                tags.append(tag.name);
        }
        m_tags->setKnownTags(tags);
    });
}

void DetailPane::keepCursorVisible()
{
    if (!m_note->hasFocus())
        return;
    const QRect cursor = m_note->cursorRect();
    const QPoint place = m_note->mapTo(m_scrollArea->widget(), cursor.center());
    m_scrollArea->ensureVisible(place.x(), place.y(), 0, Metrics(this).lines(2));
}

} // namespace broadsheet
