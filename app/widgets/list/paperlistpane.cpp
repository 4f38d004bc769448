#include "widgets/list/paperlistpane.h"

#include "models/paperlistmodel.h"
#include "models/sourcesmodel.h"
#include "widgets/list/emptystate.h"
#include "widgets/list/orderbutton.h"
#include "widgets/list/paperlistview.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

PaperListPane::PaperListPane(PaperListModel &papers, const SourcesModel &sources, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent),
      m_papers(papers),
      m_sources(sources),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_order(new OrderButton(this)),
      m_head(new QWidget(this)),
      m_view(new PaperListView(papers, theme, this)),
      m_emptyState(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_counts->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *headLayout = new QHBoxLayout(m_head);
    headLayout->addWidget(m_title, 1);
    headLayout->addWidget(m_counts);
    headLayout->addWidget(m_order);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_emptyState);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Hairline(theme, this));
    layout->addWidget(m_stack, 1);

    connect(&papers, &PaperListModel::answered, this, &PaperListPane::showHead);
    connect(&papers, &PaperListModel::answered, this, &PaperListPane::showListOrAdvice);
    connect(&sources, &SourcesModel::refreshed, this, &PaperListPane::showHead);
    connect(&sources, &SourcesModel::refreshed, this, &PaperListPane::showListOrAdvice);
    connect(m_emptyState, &EmptyState::buttonPressed, this, &PaperListPane::answerButton);
    connect(&theme, &Theme::changed, this, &PaperListPane::dress);
    dress();
}

void PaperListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PaperListPane::showHead()
{
    const PaperQuery &query = m_papers.query();
    m_order->showSource(query.source);
    // How many papers are listed is said below the list.
    const std::optional<int> unread = unreadIn(query.source, m_sources.counts());
    m_counts->setText(unread && *unread > 0 ? tr("%Ln new", "unread papers", *unread) : QString());
    // The title gives way to the counts where the list is narrow.
    const QMargins margins = m_head->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * m_head->layout()->spacing() -
                     m_counts->sizeHint().width() - m_order->sizeHint().width();
    m_title->setText(m_title->fontMetrics().elidedText(sourceTitle(query.source), Qt::ElideRight, room));
}

void PaperListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHead();
}

void PaperListPane::showListOrAdvice()
{
    if (m_papers.rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const PaperQuery &query = m_papers.query();
    const bool searchesAll = std::holds_alternative<AllPapers>(query.source);
    if (m_sources.counts().all == 0)
        m_emptyState->say(tr("No papers yet"),
                          tr("Copy the text of a Daily Papers page and paste it here with Ctrl+V, drop a "
                             "file on this window, or choose one."),
                          tr("Import a file…"));
    else if (!query.search.isEmpty())
        m_emptyState->say(tr("Nothing found"),
                          searchesAll
                              ? tr("No paper matches the search. Try fewer words.")
                              : tr("No paper in “%1” matches the search.").arg(sourceTitle(query.source)),
                          searchesAll ? tr("Clear the search") : tr("Search all papers"));
    else if (std::holds_alternative<UnreadPapers>(query.source))
        m_emptyState->say(tr("All read"), tr("Nothing new is waiting."), tr("Show all papers"));
    else if (std::holds_alternative<StarredPapers>(query.source))
        m_emptyState->say(tr("No stars yet"), tr("Press s on a paper to star it."), tr("Show all papers"));
    else if (std::holds_alternative<NotedPapers>(query.source))
        m_emptyState->say(tr("No notes yet"), tr("Press e on a paper to write a note."),
                          tr("Show all papers"));
    else
        m_emptyState->say(tr("Nothing here"), tr("No paper is left in this source."), tr("Show all papers"));
    m_stack->setCurrentWidget(m_emptyState);
}

void PaperListPane::answerButton()
{
    if (m_sources.counts().all == 0)
        emit importWanted();
    else if (!m_papers.query().search.isEmpty() && std::holds_alternative<AllPapers>(m_papers.query().source))
        emit clearSearchWanted();
    else
        emit allPapersWanted();
}

void PaperListPane::dress()
{
    const Metrics metrics(this);
    m_title->setFont(serifFont(font(), 1, QFont::DemiBold));
    const QPalette soft = labelPalette(m_theme.color(ColorRole::Soft));
    m_counts->setPalette(soft);
    m_counts->setFont(scaledFont(font(), 0.93));
    m_order->setFont(scaledFont(font(), 0.93));
    m_head->layout()->setContentsMargins(metrics.lines(1.75), metrics.lines(0.25), metrics.lines(0.5),
                                         metrics.lines(0.25));
}

} // namespace broadsheet
