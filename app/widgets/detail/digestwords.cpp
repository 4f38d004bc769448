#include "widgets/detail/digestwords.h"

#include "widgets/detail/softlabel.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

DigestWords::DigestWords(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_summary(new SoftLabel(theme)), m_keywords(new SoftLabel(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_keywords);
    dress();
}

void DigestWords::showPaper(const Paper &paper)
{
    const QString &summary = paper.digestSummary;
    m_summary->showText(summary.isEmpty() ? QString() : tr("In short: %1").arg(summary));
    const QString keywords = paper.keywords.join(u", "_s);
    m_keywords->showText(keywords.isEmpty() ? QString() : tr("Keywords: %1").arg(keywords));
    setVisible(!summary.isEmpty() || !keywords.isEmpty());
}

void DigestWords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void DigestWords::dress()
{
    layout()->setSpacing(Metrics(this).lines(0.5));
}

} // namespace broadsheet
