#include "widgets/theme/fallbackfonts.h"

#include <QFontMetricsF>

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window has been painted and its counts have come by then.
constexpr auto delay = 1500ms;
/// Leaves room for whatever the reader does.
constexpr auto pause = 200ms;

} // namespace

FallbackFonts::FallbackFonts(const QFont &font, QObject *parent)
    : QObject(parent),
      m_font(font),
      // Chinese, Japanese, Korean, emoji, Arabic, Hebrew and Devanagari.
      m_letters{u"语"_s, u"の"_s, u"한"_s, u"\U0001F917"_s, u"ع"_s, u"א"_s, u"क"_s}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FallbackFonts::loadNext);
    m_timer.start(delay);
}

void FallbackFonts::loadNext()
{
    // Measuring a letter looks for a font that has it, and keeps what was found for the whole program.
    QFontMetricsF(m_font).horizontalAdvance(m_letters.takeFirst());
    if (m_letters.isEmpty())
        emit loaded();
    else
        m_timer.start(pause);
}

} // namespace broadsheet
