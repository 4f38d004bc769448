#include "widgets/detail/detailtabs.h"

#include "widgets/detail/underlinedtabs.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadsheet {

DetailTabs::DetailTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_tabs(new UnderlinedTabs(theme)), m_pageLayout(new QVBoxLayout)
{
    m_tabs->setAccessibleName(tr("What to show of the paper"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(new Hairline(theme));
    column->addLayout(m_pageLayout);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailTabs::showPageAt);
    dress();
}

void DetailTabs::addPage(const QString &title, QWidget *page)
{
    m_pages.append(page);
    m_pageLayout->addWidget(page);
    m_tabs->addTab(title);
    showPageAt(m_tabs->currentIndex());
}

void DetailTabs::showPage(const QWidget *page)
{
    m_tabs->setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
}

void DetailTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void DetailTabs::showPageAt(int index)
{
    for (qsizetype at = 0; at < m_pages.size(); ++at)
        m_pages.at(at)->setVisible(at == index);
    emit pageShown(m_pages.at(index));
}

void DetailTabs::dress()
{
    m_pageLayout->setContentsMargins(0, Metrics(this).lines(0.75), 0, 0);
}

} // namespace broadsheet
