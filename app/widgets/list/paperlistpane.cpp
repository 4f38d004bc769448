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

void PaperListPane::setKeys(const AdvisedKeys &keys)
{
    m_keys = keys;
    if (m_stack->currentWidget() == m_emptyState)
        showAdvice();
}

void PaperListPane::showListOrAdvice()
{
    if (m_papers.rowCount() == 0)
        showAdvice();
    m_stack->setCurrentWidget(m_papers.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_emptyState);
}

void PaperListPane::showAdvice()
{
    const PaperQuery &query = m_papers.query();
    m_advice = Advice::ShowAll;
    if (m_sources.counts().all == 0 && paperReferences(query.search).isEmpty()) {
        m_advice = Advice::Import;
        const QString copying = tr("Copy the text of a Daily Papers page and paste it here, drop a file on "
                                   "this window, or choose one.");
        const QString withKey = tr("Copy the text of a Daily Papers page and paste it here with %1, drop a "
                                   "file on this window, or choose one.",
                                   "a key");
        m_emptyState->say(tr("No papers yet"), m_keys.paste.isEmpty() ? copying : withKey.arg(m_keys.paste),
                          tr("Import a file…"));
    } else if (!query.search.isEmpty()) {
        adviseOnSearch();
    } else if (std::holds_alternative<UnreadPapers>(query.source)) {
        m_emptyState->say(tr("All read"), tr("Nothing new is waiting."), tr("Show all papers"));
    } else if (std::holds_alternative<StarredPapers>(query.source)) {
        m_emptyState->say(tr("No stars yet"),
                          m_keys.star.isEmpty() ? tr("Papers that you star are listed here.")
                                                : tr("Press %1 on a paper to star it.").arg(m_keys.star),
                          tr("Show all papers"));
    } else if (std::holds_alternative<NotedPapers>(query.source)) {
        m_emptyState->say(tr("No notes yet"),
                          m_keys.note.isEmpty() ? tr("Papers with a note are listed here.")
                                                : tr("Press %1 on a paper to write a note.").arg(m_keys.note),
                          tr("Show all papers"));
    } else {
        m_emptyState->say(tr("Nothing here"), tr("No paper is left in this source."), tr("Show all papers"));
    }
}

void PaperListPane::adviseOnSearch()
{
    const PaperQuery &query = m_papers.query();
    if (const auto papers = paperReferences(query.search); !papers.isEmpty()) {
        m_advice = Advice::AddPapers;
        const auto count = static_cast<int>(papers.size());
        m_emptyState->say(tr("Not in the library"), tr("The search names %n papers.", nullptr, count),
                          tr("Add %n papers", nullptr, count));
    } else if (std::holds_alternative<AllPapers>(query.source)) {
        m_advice = Advice::ClearSearch;
        m_emptyState->say(tr("Nothing found"), tr("No paper matches the search. Try fewer words."),
                          tr("Clear the search"));
    } else {
        m_emptyState->say(tr("Nothing found"),
                          tr("No paper in “%1” matches the search.").arg(sourceTitle(query.source)),
                          tr("Search all papers"));
    }
}

void PaperListPane::answerButton()
{
    switch (m_advice) {
    case Advice::Import:
        emit importWanted();
        break;
    case Advice::AddPapers:
        emit papersWanted(paperReferences(m_papers.query().search));
        break;
    case Advice::ClearSearch:
        emit clearSearchWanted();
        break;
    case Advice::ShowAll:
        emit allPapersWanted();
        break;
    }
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
