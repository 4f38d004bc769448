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
    setPalette(labelPalette(m_theme.color(ColorRole::Soft)));
}

} // namespace broadsheet
