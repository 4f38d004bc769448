#include "widgets/search/searchbox.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace broadsheet {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(const Theme &theme, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_count(new QLabel(this)),
      m_icon(addAction(themedIcon(theme, u"search"_s), QLineEdit::LeadingPosition))
{
    setPlaceholderText(tr("Search papers"));
    setAccessibleName(tr("Search papers"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::searchChanged);
    connect(&theme, &Theme::changed, this, &SearchBox::dress);
    dress();
}

void SearchBox::showCount(const QString &count)
{
    m_count->setText(count);
    placeCount();
}

void SearchBox::showMistake(const QString &reason)
{
    if (reason == m_mistake)
        return;
    m_mistake = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    dress();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeCount();
}

void SearchBox::dress()
{
    const bool isMistaken = !m_mistake.isEmpty();
    const QPalette soft = labelPalette(m_theme.color(isMistaken ? ColorRole::Error : ColorRole::Soft));
    m_count->setPalette(soft);
    QFont font = this->font();
    font.setUnderline(isMistaken);
    setFont(font);
    m_icon->setIcon(themedIcon(m_theme, u"search"_s, isMistaken ? ColorRole::Error : ColorRole::Soft));
}

void SearchBox::placeCount()
{
    const Metrics metrics(this);
    m_count->setFont(scaledFont(font(), 0.93));
    const QSize size = m_count->sizeHint();
    m_count->setGeometry(width() - size.width() - metrics.lines(0.75), 0, size.width(), height());
    setTextMargins(0, 0, size.width() + metrics.lines(1), 0);
}

} // namespace broadsheet
