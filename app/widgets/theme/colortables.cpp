#include "widgets/theme/theme.h"

namespace broadsheet {

namespace {

/// The colour that lies `share` of the way from the first to the second.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int first, int second) {
        return qRound(first + (second - first) * share);
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor in(const ColorTable &table, ColorRole role)
{
    return table.at(static_cast<size_t>(role));
}

} // namespace

// In the order of ColorRole: paper, panel, ink, soft, rule, selection, chip, accent, link, star, match,
// error, done.

ColorTable lightColors()
{
    return {QColor(0xFCFBF8), QColor(0xF4F2ED), QColor(0x1F1E1B), QColor(0x5F5C55), QColor(0xDEDAD2),
            QColor(0xE9DFD3), QColor(0xEAE6DD), QColor(0x9B2D1F), QColor(0x1B5E9E), QColor(0xA66F00),
            QColor(0xFFE08A), QColor(0xB3261E), QColor(0x2E6B3F)};
}

ColorTable darkColors()
{
    return {QColor(0x1C1B19), QColor(0x232220), QColor(0xE9E6DF), QColor(0xABA79D), QColor(0x3A3833),
            QColor(0x3B322C), QColor(0x302E2A), QColor(0xF0907F), QColor(0x8CB8E8), QColor(0xE8B53A),
            QColor(0x6B5610), QColor(0xF2938B), QColor(0x8FCBA0)};
}

ColorTable systemColors(const QPalette &desktop)
{
    const ColorTable own = isDark(desktop) ? darkColors() : lightColors();
    const QColor paper = desktop.color(QPalette::Base);
    const QColor ink = desktop.color(QPalette::Text);
    return {paper,
            desktop.color(QPalette::Window),
            ink,
            mixed(ink, paper, 0.3),
            mixed(paper, ink, 0.15),
            mixed(paper, desktop.color(QPalette::Highlight), 0.25),
            mixed(paper, ink, 0.08),
            in(own, ColorRole::Accent),
            desktop.color(QPalette::Link),
            in(own, ColorRole::Star),
            in(own, ColorRole::Match),
            in(own, ColorRole::Error),
            in(own, ColorRole::Done)};
}

ColorTable highContrastColors(const QPalette &desktop, Brightness brightness)
{
    const bool dark = brightness == Brightness::Dark;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor paper = dark ? Qt::black : Qt::white;
    const ColorTable own = dark ? darkColors() : lightColors();
    const QColor highlight = desktop.color(QPalette::Highlight);
    return {paper,
            paper,
            ink,
            ink,
            ink,
            mixed(paper, highlight, 0.3),
            paper,
            ink,
            ink,
            ink,
            in(own, ColorRole::Match),
            in(own, ColorRole::Error),
            in(own, ColorRole::Done)};
}

} // namespace broadsheet
