#include "widgets/search/searchboxend.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace broadsheet {

using namespace Qt::StringLiterals;

SearchBoxEnd::SearchBoxEnd(const Theme &theme, QWidget *field)
    : QWidget(field), m_theme(theme), m_count(new QLabel(this)), m_saveButton(new QToolButton(this))
{
    setCursor(Qt::ArrowCursor);
    m_count->setTextFormat(Qt::PlainText);
    m_saveButton->setIcon(themedIcon(theme, u"bookmark"_s));
    m_saveButton->setToolTip(tr("Save this search"));
    m_saveButton->setAccessibleName(tr("Save this search"));
    // The same is to be had by a key; the field is left by one press of Tab.
    m_saveButton->setFocusPolicy(Qt::NoFocus);
    m_saveButton->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_saveButton);
    connect(m_saveButton, &QToolButton::clicked, this, &SearchBoxEnd::saveWanted);
    connect(&theme, &Theme::changed, this, &SearchBoxEnd::dress);
    dress();
}

void SearchBoxEnd::showCount(const QString &count)
{
    if (count == m_count->text())
        return;
    m_count->setText(count);
    emit widthChanged();
}

void SearchBoxEnd::setSavingOffered(bool offered)
{
    if (offered != m_saveButton->isHidden())
        return;
    m_saveButton->setVisible(offered);
    emit widthChanged();
}

void SearchBoxEnd::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void SearchBoxEnd::dress()
{
    const Metrics metrics(this);
    layout()->setContentsMargins(metrics.lines(0.25), 0, metrics.lines(0.5), 0);
    layout()->setSpacing(metrics.lines(0.25));
    m_saveButton->setIconSize(QSize(metrics.icon(), metrics.icon()));
    m_count->setFont(scaledFont(font(), 0.93));
    m_count->setPalette(labelPalette(m_theme.color(ColorRole::Soft)));
    emit widthChanged();
}

} // namespace broadsheet
