#include "widgets/list/emptystate.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_headline(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_button(new QPushButton(this))
{
    for (QLabel *label : {m_headline, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.75), metrics.lines(2), metrics.lines(2), metrics.lines(2));
    layout->setSpacing(metrics.lines(0.5));
    layout->addWidget(m_headline);
    layout->addWidget(m_advice);
    layout->addSpacing(metrics.lines(0.5));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
    connect(&theme, &Theme::changed, this, &EmptyState::dress);
    dress();
}

void EmptyState::say(const QString &headline, const QString &advice, const QString &buttonText)
{
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::dress()
{
    m_headline->setFont(serifFont(font(), 1.2, QFont::DemiBold));
    const QPalette soft = labelPalette(m_theme.color(ColorRole::Soft));
    m_advice->setPalette(soft);
}

} // namespace broadsheet
