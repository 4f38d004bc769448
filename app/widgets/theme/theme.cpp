#include "widgets/theme/theme.h"

#include "widgets/theme/stylesheet.h"
#include "widgets/theme/themedstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette paletteOf(const Theme &theme)
{
    const QColor ink = theme.color(ColorRole::Ink);
    const QColor soft = theme.color(ColorRole::Soft);
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, theme.color(ColorRole::Paper));
    palette.setColor(QPalette::AlternateBase, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, soft);
    palette.setColor(QPalette::Button, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, theme.color(ColorRole::Accent));
    palette.setColor(QPalette::Highlight, theme.color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, ink);
    palette.setColor(QPalette::Link, theme.color(ColorRole::Link));
    palette.setColor(QPalette::LinkVisited, theme.color(ColorRole::Link));
    palette.setColor(QPalette::ToolTipBase, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Light, theme.color(ColorRole::Paper));
    palette.setColor(QPalette::Midlight, theme.color(ColorRole::Chip));
    palette.setColor(QPalette::Mid, theme.color(ColorRole::Rule));
    palette.setColor(QPalette::Dark, theme.color(ColorRole::Rule));
    palette.setColor(QPalette::Shadow, theme.color(ColorRole::Rule));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor disabled = soft;
        disabled.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_desktopPalette(QApplication::palette()), m_colors(tableFor(m_choice))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { setDesktopLooks(m_desktopLooks); });
#endif
}

QColor Theme::hoverColor() const
{
    QColor color = this->color(ColorRole::Selection);
    color.setAlphaF(0.5F);
    return color;
}

bool Theme::isDark() const
{
    return color(ColorRole::Ink).lightness() > color(ColorRole::Paper).lightness();
}

void Theme::choose(ThemeChoice choice)
{
    // Dressing all windows anew takes a third as long as making them.
    if (std::exchange(m_isWorn, true) && choice == m_choice)
        return;
    m_choice = choice;
    wear(tableFor(choice));
}

void Theme::setDesktopLooks(const DesktopLooks &looks)
{
    m_desktopLooks = looks;
    const ColorTable colors = tableFor(m_choice);
    if (m_isWorn && colors != m_colors)
        wear(colors);
}

void Theme::wear(const ColorTable &colors)
{
    m_colors = colors;
    QApplication::setStyle(new ThemedStyle(*this));
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheetOf(*this));
    emit changed();
}

void Theme::setTypeface(Typeface typeface)
{
    if (std::exchange(m_typeface, typeface) != typeface)
        emit changed();
}

QFont Theme::readingFont(const QFont &base, double scale, QFont::Weight weight) const
{
    return m_typeface == Typeface::Serif ? serifFont(base, scale, weight) : scaledFont(base, scale, weight);
}

ColorTable Theme::tableFor(ThemeChoice choice) const
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightColors();
    case ThemeChoice::Dark:
        return darkColors();
    case ThemeChoice::System:
        return systemColors(m_desktopPalette);
    case ThemeChoice::HighContrast:
        return highContrastColors(m_desktopPalette, desktopBrightness());
    case ThemeChoice::Automatic:
        break;
    }
    if (m_desktopLooks.wantsHighContrast)
        return highContrastColors(m_desktopPalette, desktopBrightness());
    return desktopBrightness() == Brightness::Dark ? darkColors() : lightColors();
}

Brightness Theme::desktopBrightness() const
{
    if (m_desktopLooks.brightness)
        return *m_desktopLooks.brightness;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Brightness::Dark : Brightness::Light;
#endif
    const bool dark = m_desktopPalette.color(QPalette::WindowText).lightness() >
                      m_desktopPalette.color(QPalette::Window).lightness();
    return dark ? Brightness::Dark : Brightness::Light;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = relativeLuminance(first);
    const double other = relativeLuminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QPalette labelPalette(const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QFont scaledFont(const QFont &base, double scale, QFont::Weight weight)
{
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * scale));
    else
        font.setPointSizeF(base.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

QFont serifFont(const QFont &base, double scale, QFont::Weight weight)
{
    QFont font = scaledFont(base, scale, weight);
    font.setFamilies({u"serif"_s});
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pixelSize() > 0)
        font.setPixelSize(base.pixelSize());
    else
        font.setPointSizeF(base.pointSizeF());
    return font;
}

} // namespace broadsheet
