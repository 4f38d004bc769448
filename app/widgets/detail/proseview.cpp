#include "widgets/detail/proseview.h"

#include "text/richtext.h"
#include "widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A multiple of the font's size.
constexpr double paragraphSpacing = 0.6;

} // namespace

ProseView::ProseView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ProseView::fitHeight);
    connect(&theme, &Theme::changed, this, &ProseView::setText);
    // The text of a link may say anything; where it leads is seen before it is followed.
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl &link) { setToolTip(link.toDisplayString()); });
}

void ProseView::setTypography(const QFont &font, double lineHeight)
{
    m_lineHeight = lineHeight;
    document()->setDefaultFont(font);
    setText();
}

void ProseView::showText(const QString &plainText)
{
    if (plainText == m_text && m_kind == Kind::Plain)
        return;
    m_kind = Kind::Plain;
    m_text = plainText;
    setText();
}

void ProseView::showMarkdown(const QString &markdown)
{
    m_kind = Kind::Markdown;
    m_text = markdown;
    setText();
}

QString ProseView::selectedText() const
{
    return textCursor().selection().toPlainText();
}

void ProseView::setSearchWords(const QStringList &words)
{
    if (words == m_searchWords)
        return;
    m_searchWords = words;
    setText();
}

QVariant ProseView::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *ProseView::createMimeDataFromSelection() const
{
    auto *mimeData = new QMimeData;
    mimeData->setText(selectedText());
    return mimeData;
}

void ProseView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QUrl link(anchorAt(event->pos()));
    if (!link.isEmpty()) {
        menu.addAction(tr("Open link"), this, [this, link] { emit anchorClicked(link); });
        menu.addAction(tr("Copy link"), this,
                       [link] { QGuiApplication::clipboard()->setText(link.toString()); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy"), this, &QTextEdit::copy)->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    // The whole pane scrolls, never this part of it.
    event->ignore();
}

void ProseView::setText()
{
    if (m_kind == Kind::Plain)
        setProse();
    else
        document()->setMarkdown(m_text,
                                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
}

void ProseView::setProse()
{
    // Links take the colour that the application's palette has at this moment.
    setHtml(toRichText(m_text, {.words = m_searchWords,
                                .style = u"background-color: "_s + m_theme.color(ColorRole::Match).name()}));
    const int fontSize = QFontInfo(document()->defaultFont()).pixelSize();
    QTextBlockFormat format;
    format.setLineHeight(fontSize * m_lineHeight, QTextBlockFormat::FixedHeight);
    format.setTopMargin(0);
    format.setBottomMargin(fontSize * paragraphSpacing);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    cursor.movePosition(QTextCursor::End);
    format.setBottomMargin(0);
    cursor.mergeBlockFormat(format);
}

void ProseView::fitHeight()
{
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace broadsheet
