#include "widgets/detail/bibtexview.h"

#include "formats/writers/bibtexwriter.h"
#include "widgets/detail/flowlayout.h"
#include "widgets/detail/growingtextedit.h"
#include "widgets/detail/pillbutton.h"
#include "widgets/detail/syntaxcoloring.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

BibtexView::BibtexView(const Syntaxes &syntaxes, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_entry(new GrowingTextEdit(1)), m_buttons(new FlowLayout)
{
    m_entry->setReadOnly(true);
    m_entry->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_entry->setTabChangesFocus(true);
    m_entry->setAccessibleName(tr("BibTeX entry"));
    colorSyntax(m_entry->document(), u"BibTeX"_s, syntaxes, theme);

    auto *copyEntry = new PillButton(tr("Copy BibTeX"), theme);
    auto *copyKey = new PillButton(tr("Copy key"), theme);
    m_buttons->addWidget(copyEntry);
    m_buttons->addWidget(copyKey);
    connect(copyEntry, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(m_entry->toPlainText(), tr("BibTeX entry")); });
    connect(copyKey, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(m_citationKey, tr("citation key")); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    column->addLayout(m_buttons);
    dress();
}

void BibtexView::showPaper(const LibraryPaper &paper)
{
    m_citationKey = paper.citationKey;
    const QString entry = bibtexEntry(paper, {.abstracts = Abstracts::Omit, .notes = Notes::Omit});
    if (entry != m_entry->toPlainText())
        m_entry->setPlainText(entry);
}

void BibtexView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void BibtexView::dress()
{
    const Metrics metrics(this);
    layout()->setSpacing(metrics.lines(0.75));
    m_buttons->setSpacing(metrics.lines(0.5));
}

} // namespace broadsheet
