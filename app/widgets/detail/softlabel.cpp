#include "widgets/detail/softlabel.h"

#include "widgets/theme/theme.h"

namespace broadsheet {

SoftLabel::SoftLabel(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&theme, &Theme::changed, this, &SoftLabel::dress);
    dress();
}

void SoftLabel::showText(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void SoftLabel::dress()
{
    // Which of the two roles a label draws with depends on the ground that it stands on.
    QPalette soft;
    soft.setColor(QPalette::WindowText, m_theme.color(ColorRole::Soft));
    soft.setColor(QPalette::Text, m_theme.color(ColorRole::Soft));
    setPalette(soft);
}

} // namespace broadsheet
