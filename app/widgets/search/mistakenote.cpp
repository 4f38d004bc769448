#include "widgets/search/mistakenote.h"

#include "widgets/search/sheetplace.h"

#include <QTimer>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseInTyping = 300ms;

} // namespace

MistakeNote::MistakeNote(QWidget &field) : QLabel(&field), m_field(field), m_pause(new QTimer(this))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::NoFocus);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, [this] {
        place();
        show();
    });
    hide();
}

void MistakeNote::say(const QString &reason)
{
    setText(reason);
    if (isVisible())
        place();
    else
        m_pause->start();
}

void MistakeNote::dismiss()
{
    m_pause->stop();
    hide();
}

void MistakeNote::place()
{
    laySheetUnder(*this, m_field);
}

} // namespace broadsheet
