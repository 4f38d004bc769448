#include "widgets/detail/growingtextedit.h"

#include "widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet {

GrowingTextEdit::GrowingTextEdit(int leastLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setDefaultFont(fixedFont(font()));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fitHeight);
    fitHeight();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(fixedFont(font()));
        fitHeight();
    }
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    // The whole pane scrolls, never this part of it.
    event->ignore();
}

void GrowingTextEdit::fitHeight()
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const double least = m_leastLines * QFontMetricsF(document()->defaultFont()).lineSpacing();
    setFixedHeight(static_cast<int>(std::ceil(std::max(height, least))));
}

} // namespace broadsheet
