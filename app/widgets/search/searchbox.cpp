#include "widgets/search/searchbox.h"

#include "models/searchcompletionmodel.h"
#include "widgets/search/completionpopup.h"
#include "widgets/search/mistakenote.h"
#include "widgets/search/searchboxend.h"
#include "widgets/search/searchformats.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace broadsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two frames: by then the first papers are painted.
constexpr auto pauseBeforeOffers = 32ms;

} // namespace

SearchBox::SearchBox(SearchCompletionModel &completions, const Theme &theme, Clock clock, QWidget *parent)
    : FormattedField(parent),
      m_completions(completions),
      m_theme(theme),
      m_clock(std::move(clock)),
      m_popup(new CompletionPopup(completions, theme, *this)),
      m_note(new MistakeNote(*this)),
      m_end(new SearchBoxEnd(theme, this)),
      m_icon(addAction(themedIcon(theme, u"search"_s), QLineEdit::LeadingPosition))
{
    setPlaceholderText(tr("Search papers"));
    setAccessibleName(tr("Search papers"));
    m_icon->setText(tr("Search papers"));
    connect(m_end, &SearchBoxEnd::saveWanted, this, &SearchBox::saveWanted);
    connect(m_end, &SearchBoxEnd::widthChanged, this, &SearchBox::placeEnd);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isWriting = true; });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::readSearch);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int cursor) {
        if (cursor == m_completedAt)
            return;
        m_offersSoon.stop();
        m_completions.clear();
    });
    m_offersSoon.setSingleShot(true);
    m_offersSoon.setInterval(pauseBeforeOffers);
    connect(&m_offersSoon, &QTimer::timeout, this, &SearchBox::offerCompletions);
    // Whether there are completions decides whether what is begun counts as a mistake.
    connect(&completions, &QAbstractItemModel::modelReset, this, &SearchBox::showMistake);
    connect(m_popup, &CompletionPopup::accepted, this, &SearchBox::complete);
    connect(&theme, &Theme::changed, this, &SearchBox::showMistake);
    placeEnd();
}

void SearchBox::showCount(const QString &count)
{
    m_end->showCount(count);
}

void SearchBox::forget()
{
    m_search.clear();
    clear();
}

void SearchBox::readSearch()
{
    const auto read = parseSearch(text(), WordMatch::Prefix, m_clock().date());
    m_mistake = read ? std::nullopt : std::optional(read.error());
    // The papers are asked for first; completions may wait, papers may not.
    const QString search = text().trimmed();
    if (read && search != m_search) {
        m_search = search;
        emit searchChanged(search);
    }
    if (!std::exchange(m_isWriting, false)) {
        m_offersSoon.stop();
        m_completions.clear();
    } else if (read) {
        m_completedAt = cursorPosition();
        m_offersSoon.start();
    } else {
        // Whether the mistake is only something begun has to be known before it is shown.
        offerCompletions();
    }
    showMistake();
    m_end->setSavingOffered(isReadable() && !search.isEmpty());
}

void SearchBox::offerCompletions()
{
    m_offersSoon.stop();
    m_completedAt = cursorPosition();
    m_completions.complete(text(), m_completedAt);
}

void SearchBox::complete(int row)
{
    const CompletedSearch completed = m_completions.completed(row);
    // Written over the old text rather than set, it can be undone.
    selectAll();
    insert(completed.search);
    setCursorPosition(static_cast<int>(completed.cursor));
    offerCompletions();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // A key that may be meant for the completions finds those of what has been written.
    const bool isWriting = !event->text().isEmpty() && event->text().front().isPrint();
    if (m_offersSoon.isActive() && !isWriting)
        offerCompletions();
    if (m_popup->steer(event->key()) == CompletionPopup::KeyUse::Taken)
        return;
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
        FormattedField::keyPressEvent(event);
    }
}

bool SearchBox::focusNextPrevChild(bool next)
{
    if (m_offersSoon.isActive())
        offerCompletions();
    if (!next || !m_popup->isVisible())
        return FormattedField::focusNextPrevChild(next);
    complete(m_popup->chosenRow().value_or(0));
    return true;
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    FormattedField::focusInEvent(event);
    showMistake();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    FormattedField::focusOutEvent(event);
    m_offersSoon.stop();
    m_completions.clear();
    m_note->dismiss();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    FormattedField::resizeEvent(event);
    placeEnd();
    placeSheets();
}

void SearchBox::moveEvent(QMoveEvent *event)
{
    FormattedField::moveEvent(event);
    placeSheets();
}

void SearchBox::placeSheets()
{
    if (m_popup->isVisible())
        m_popup->place();
    if (m_note->isVisible())
        m_note->place();
}

std::optional<SearchMistake> SearchBox::plainMistake() const
{
    // A value that can still be completed is not wrong yet.
    const bool isBegun =
        m_mistake && m_popup->isVisible() && m_mistake->position + m_mistake->length == m_completedAt;
    return isBegun ? std::nullopt : m_mistake;
}

void SearchBox::showMistake()
{
    const std::optional<SearchMistake> mistake = plainMistake();
    const QString reason = mistake ? mistake->reason : QString();
    setToolTip(reason);
    setAccessibleDescription(reason);
    if (mistake && hasFocus() && !m_popup->isVisible())
        m_note->say(reason);
    else
        m_note->dismiss();
    setFormats(searchFormats(text(), mistake, m_theme));
    const ColorRole iconRole = mistake ? ColorRole::Error : ColorRole::Soft;
    if (iconRole != std::exchange(m_iconRole, iconRole))
        m_icon->setIcon(themedIcon(m_theme, u"search"_s, iconRole));
}

void SearchBox::placeEnd()
{
    const int endWidth = m_end->sizeHint().width();
    m_end->setGeometry(width() - endWidth, 0, endWidth, height());
    setTextMargins(0, 0, endWidth, 0);
}

} // namespace broadsheet
