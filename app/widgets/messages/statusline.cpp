#include "widgets/messages/statusline.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace broadsheet {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_saveState(new QLabel(this)), m_counts(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    for (QLabel *label : {m_saveState, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch();
    connect(&theme, &Theme::changed, this, &StatusLine::dress);
    dress();
}

void StatusLine::showSaveState(const QString &state)
{
    m_saveState->setText(state);
}

void StatusLine::showCounts(const QString &counts)
{
    m_counts->setText(counts);
    update();
}

void StatusLine::showKeys(const QList<KeyHint> &hints)
{
    m_hints = hints;
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::Rule));
    paintKeys(painter);
}

void StatusLine::paintKeys(QPainter &painter) const
{
    const Metrics metrics(this);
    const QFont font = scaledFont(this->font(), 0.9);
    const QFontMetrics measure(font);
    painter.setFont(font);
    int right = width() - metrics.lines(0.75);
    const int left = m_counts->geometry().right() + metrics.lines(2);
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        const int meaningWidth = measure.horizontalAdvance(hint->meaning);
        const int capWidth =
            std::max(measure.horizontalAdvance(hint->key) + metrics.lines(0.5), measure.height());
        if (right - meaningWidth - capWidth - metrics.lines(0.25) < left)
            break;
        painter.setPen(m_theme.color(ColorRole::Soft));
        painter.drawText(QRect(right - meaningWidth, 0, meaningWidth, height()), Qt::AlignVCenter,
                         hint->meaning);
        right -= meaningWidth + metrics.lines(0.25);
        const QRectF cap(right - capWidth + 0.5, (height() - measure.height()) / 2.0 + 0.5, capWidth - 1,
                         measure.height() - 1);
        painter.setPen(m_theme.color(ColorRole::Rule));
        painter.setBrush(m_theme.color(ColorRole::Paper));
        painter.drawRoundedRect(cap, 3, 3);
        painter.setPen(m_theme.color(ColorRole::Soft));
        painter.drawText(cap, Qt::AlignCenter, hint->key);
        right -= capWidth + metrics.lines(0.75);
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void StatusLine::dress()
{
    const Metrics metrics(this);
    setFixedHeight(metrics.lines(1.5));
    layout()->setContentsMargins(metrics.lines(1), 0, metrics.lines(1), 0);
    layout()->setSpacing(metrics.lines(1));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, m_theme.color(ColorRole::Soft));
    for (QLabel *label : {m_saveState, m_counts}) {
        label->setPalette(soft);
        label->setFont(scaledFont(font(), 0.9));
    }
    update();
}

} // namespace broadsheet
