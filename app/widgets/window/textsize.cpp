#include "widgets/window/textsize.h"

#include "widgets/keys/windowcommands.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace broadsheet {

namespace {

constexpr int usual = 100;
constexpr std::array sizes{80, 90, usual, 110, 125, 150, 175, 200};

} // namespace

TextSize::TextSize(const WindowCommands &commands, QWidget &pane, QObject *parent)
    : QObject(parent), m_pane(pane)
{
    connect(commands.action(WindowCommand::LargerText), &QAction::triggered, this,
            [this] { step(Direction::Larger); });
    connect(commands.action(WindowCommand::SmallerText), &QAction::triggered, this,
            [this] { step(Direction::Smaller); });
    connect(commands.action(WindowCommand::UsualText), &QAction::triggered, this,
            [this] { setPercent(usual); });
}

QList<int> TextSize::steps()
{
    return {sizes.begin(), sizes.end()};
}

void TextSize::setPercent(int percent)
{
    m_percent = *std::min_element(sizes.begin(), sizes.end(), [percent](int one, int other) {
        return std::abs(one - percent) < std::abs(other - percent);
    });
    apply();
    emit changed();
}

void TextSize::magnify(double factor)
{
    m_magnification = factor;
    apply();
}

void TextSize::apply()
{
    const double scale = m_magnification * m_percent / usual;
    m_pane.setFont(qFuzzyCompare(scale, 1.0) ? QFont() : scaledFont(QApplication::font(), scale));
}

void TextSize::step(Direction direction)
{
    const auto *now = std::find(sizes.begin(), sizes.end(), m_percent);
    const bool isAtEnd = direction == Direction::Larger ? now + 1 == sizes.end() : now == sizes.begin();
    if (!isAtEnd)
        setPercent(direction == Direction::Larger ? *(now + 1) : *(now - 1));
}

} // namespace broadsheet
