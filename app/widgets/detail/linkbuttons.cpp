#include "widgets/detail/linkbuttons.h"

#include "widgets/detail/flowlayout.h"
#include "widgets/detail/pillbutton.h"
#include "widgets/theme/metrics.h"

#include <QEvent>

namespace broadsheet {

LinkButtons::LinkButtons(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    new FlowLayout(this);
    dress();
}

void LinkButtons::showLinks(const QList<NamedLink> &links)
{
    setVisible(!links.isEmpty());
    if (links == m_links)
        return;
    m_links = links;
    qDeleteAll(findChildren<PillButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const NamedLink &link : links) {
        auto *button = new PillButton(link.name, m_theme, PillLook::Framed, this);
        const QString address = link.url.toDisplayString();
        button->setToolTip(address);
        button->setAccessibleName(tr("Open %1").arg(link.name));
        button->setAccessibleDescription(address);
        connect(button, &QAbstractButton::clicked, this, [this, url = link.url] { emit openRequested(url); });
        layout()->addWidget(button);
    }
}

void LinkButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void LinkButtons::dress()
{
    layout()->setSpacing(Metrics(this).lines(0.5));
}

} // namespace broadsheet
