#include "widgets/detail/proseview.h"

#include "widgets/list/matchmarks.h"
#include "widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet {

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
}

void ProseView::setTypography(const QFont &font, double lineHeight)
{
    m_lineHeight = lineHeight;
    document()->setDefaultFont(font);
    setText();
}

void ProseView::showRichText(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    setText();
}

void ProseView::setSearchWords(const QStringList &words)
{
    m_searchWords = words;
    markWords();
}

QVariant ProseView::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *ProseView::createMimeDataFromSelection() const
{
    auto *mimeData = new QMimeData;
    mimeData->setText(textCursor().selection().toPlainText());
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
    // Links take the colour that the application's palette has at this moment.
    setHtml(m_html);
    QTextCursor everything(document());
    everything.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(QFontInfo(document()->defaultFont()).pixelSize() * m_lineHeight,
                        QTextBlockFormat::FixedHeight);
    everything.mergeBlockFormat(lines);
    markWords();
}

void ProseView::markWords()
{
    QList<ExtraSelection> selections;
    const QString text = document()->toPlainText();
    for (const QTextLayout::FormatRange &range :
         matchMarks(text, m_searchWords, m_theme.color(ColorRole::Match))) {
        QTextCursor cursor(document());
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        selections.append({cursor, range.format});
    }
    setExtraSelections(selections);
}

void ProseView::fitHeight()
{
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace broadsheet
