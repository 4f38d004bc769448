#include "widgets/messages/messagebar.h"

#include "base/logging.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough to read one line twice and to reach for Undo.
constexpr auto resultTime = 8s;

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_timer(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_close->setIcon(themedIcon(theme, u"close"_s));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_kind == Kind::Progress ? emit cancelWanted() : emit undoWanted(); });
    connect(&theme, &Theme::changed, this, &MessageBar::dress);
    dress();
    hide();
}

void MessageBar::showResult(const QString &text, Offer offer)
{
    show(Kind::Result, text, offer == Offer::Undo ? tr("Undo") : QString());
    m_timer->start(resultTime);
}

void MessageBar::showAdvice(const QString &text)
{
    show(Kind::Result, text, {});
}

void MessageBar::showError(const Error &error)
{
    qCWarning(widgetsLog) << error.message << error.detail;
    show(Kind::Error, error.message, {});
}

void MessageBar::showProgress(const QString &text, int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    show(Kind::Progress, text, tr("Stop"));
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    m_timer->stop();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Panel));
    painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::Rule));
    const ColorRole mark = m_kind == Kind::Error    ? ColorRole::Error
                           : m_kind == Kind::Result ? ColorRole::Done
                                                    : ColorRole::Accent;
    painter.fillRect(0, 1, 3, height(), m_theme.color(mark));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void MessageBar::show(Kind kind, const QString &text, const QString &buttonText)
{
    m_timer->stop();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    // Until it is known how much there is, a bar could only move to and fro.
    m_progress->setVisible(kind == Kind::Progress && m_progress->maximum() > 0);
    m_close->setVisible(kind != Kind::Progress);
    dress();
    QWidget::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dress()
{
    const Metrics metrics(this);
    layout()->setContentsMargins(metrics.lines(1), metrics.lines(0.5), metrics.lines(0.5),
                                 metrics.lines(0.5));
    layout()->setSpacing(metrics.lines(0.75));
    m_progress->setFixedWidth(metrics.ems(12));
    const QPalette ink =
        labelPalette(m_theme.color(m_kind == Kind::Error ? ColorRole::Error : ColorRole::Ink));
    m_text->setPalette(ink);
}

} // namespace broadsheet
