#include "widgets/messages/statusline.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace broadsheet {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_saveState(new QLabel(this)),
      m_position(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_network(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    for (QLabel *label : {m_saveState, m_position, m_counts, m_network}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch();
    showPosition({});
    connect(&theme, &Theme::changed, this, &StatusLine::dress);
    dress();
}

void StatusLine::showSaveState(const QString &state)
{
    m_saveState->setText(state);
}

void StatusLine::showPosition(const QString &position)
{
    m_position->setText(position);
    m_position->setHidden(position.isEmpty());
    m_counts->setHidden(!position.isEmpty());
    update();
}

void StatusLine::showCounts(const QString &counts)
{
    m_counts->setText(counts);
    update();
}

void StatusLine::showNetwork(const QString &state)
{
    m_network->setText(state);
    update();
}

QString StatusLine::network() const
{
    return m_network->text();
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
    paintHints(painter);
}

void StatusLine::paintHints(QPainter &painter) const
{
    const Metrics metrics(this);
    painter.setFont(smallFont());
    int right = width() - metrics.lines(0.75);
    const int left = mirrored(m_network->geometry()).right() + metrics.lines(2);
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend() && right - widthOf(*hint) > left; ++hint)
        right = paintHint(painter, *hint, right) - metrics.lines(0.75);
}

int StatusLine::paintHint(QPainter &painter, const KeyHint &hint, int right) const
{
    const Metrics metrics(this);
    const QFontMetrics measure(smallFont());
    const int meaningWidth = measure.horizontalAdvance(hint.meaning);
    painter.setPen(m_theme.color(ColorRole::Soft));
    painter.drawText(mirrored(QRect(right - meaningWidth, 0, meaningWidth, height())), Qt::AlignVCenter,
                     hint.meaning);
    right -= meaningWidth;
    const QStringList backwards(hint.keys.crbegin(), hint.keys.crend());
    for (const QString &key : backwards) {
        right -= metrics.lines(0.25);
        const int width = capWidth(key);
        const QRect place(right - width, (height() - measure.height()) / 2, width, measure.height());
        const QRectF cap = QRectF(mirrored(place)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(m_theme.color(ColorRole::Rule));
        painter.setBrush(m_theme.color(ColorRole::Paper));
        painter.drawRoundedRect(cap, 3, 3);
        painter.setPen(m_theme.color(ColorRole::Soft));
        painter.drawText(cap, Qt::AlignCenter, key);
        right -= width;
    }
    return right;
}

QRect StatusLine::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int StatusLine::widthOf(const KeyHint &hint) const
{
    int width = QFontMetrics(smallFont()).horizontalAdvance(hint.meaning);
    for (const QString &key : hint.keys)
        width += capWidth(key) + Metrics(this).lines(0.25);
    return width;
}

int StatusLine::capWidth(const QString &key) const
{
    const QFontMetrics measure(smallFont());
    return std::max(measure.horizontalAdvance(key) + Metrics(this).lines(0.5), measure.height());
}

QFont StatusLine::smallFont() const
{
    return scaledFont(font(), 0.9);
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
    const QPalette soft = labelPalette(m_theme.color(ColorRole::Soft));
    for (QLabel *label : {m_saveState, m_position, m_counts, m_network}) {
        label->setPalette(soft);
        label->setFont(scaledFont(font(), 0.9));
    }
    update();
}

} // namespace broadsheet
