#include "widgets/search/searchbox.h"

#include "models/searchcompletionmodel.h"
#include "widgets/search/completionpopup.h"
#include "widgets/search/mistakenote.h"
#include "widgets/search/searchformats.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace broadsheet {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(SearchCompletionModel &completions, const Theme &theme, Clock clock, QWidget *parent)
    : FormattedField(parent),
      m_completions(completions),
      m_theme(theme),
      m_clock(std::move(clock)),
      m_popup(new CompletionPopup(completions, theme, *this)),
      m_note(new MistakeNote(*this)),
      m_count(new QLabel(this)),
      m_saveButton(new QToolButton(this)),
      m_icon(addAction(themedIcon(theme, u"search"_s), QLineEdit::LeadingPosition))
{
    setPlaceholderText(tr("Search papers"));
    setAccessibleName(tr("Search papers"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_saveButton->setIcon(themedIcon(theme, u"bookmark"_s));
    m_saveButton->setToolTip(tr("Save this search"));
    m_saveButton->setAccessibleName(tr("Save this search"));
    m_saveButton->setFocusPolicy(Qt::NoFocus);
    m_saveButton->setCursor(Qt::ArrowCursor);
    m_saveButton->hide();
    connect(m_saveButton, &QToolButton::clicked, this, &SearchBox::saveWanted);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isWriting = true; });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::readSearch);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int cursor) {
        if (cursor != m_completedAt)
            m_completions.clear();
    });
    // Whether there are completions decides whether what is begun counts as a mistake.
    connect(&completions, &QAbstractItemModel::modelReset, this, &SearchBox::showMistake);
    connect(m_popup, &CompletionPopup::rowClicked, this, &SearchBox::complete);
    connect(&theme, &Theme::changed, this, &SearchBox::dress);
    dress();
}

void SearchBox::showCount(const QString &count)
{
    m_count->setText(count);
    placeRightEnd();
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
    if (std::exchange(m_isWriting, false))
        offerCompletions();
    else
        m_completions.clear();
    showMistake();
    const bool canBeSaved = isReadable() && !search.isEmpty();
    if (canBeSaved == m_saveButton->isHidden()) {
        m_saveButton->setVisible(canBeSaved);
        placeRightEnd();
    }
}

void SearchBox::offerCompletions()
{
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

SearchBox::KeyUse SearchBox::steerCompletions(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_completions.clear();
        return KeyUse::Taken;
    case Qt::Key_Down:
        m_popup->choose(CompletionPopup::Direction::Down);
        return KeyUse::Taken;
    case Qt::Key_Up:
        m_popup->choose(CompletionPopup::Direction::Up);
        return KeyUse::Taken;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<int> row = m_popup->chosenRow()) {
            complete(*row);
            return KeyUse::Taken;
        }
        return KeyUse::Left;
    default:
        return KeyUse::Left;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->isVisible() && steerCompletions(event->key()) == KeyUse::Taken)
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
    m_completions.clear();
    m_note->dismiss();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    FormattedField::resizeEvent(event);
    placeRightEnd();
    if (m_popup->isVisible())
        m_popup->place();
    if (m_note->isVisible())
        m_note->place();
}

void SearchBox::changeEvent(QEvent *event)
{
    FormattedField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeRightEnd();
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

void SearchBox::dress()
{
    m_count->setPalette(labelPalette(m_theme.color(ColorRole::Soft)));
    showMistake();
}

void SearchBox::placeRightEnd()
{
    const Metrics metrics(this);
    int right = width() - metrics.lines(0.5);
    if (!m_saveButton->isHidden()) {
        m_saveButton->setIconSize(QSize(metrics.icon(), metrics.icon()));
        const QSize button = m_saveButton->sizeHint();
        right -= button.width();
        m_saveButton->setGeometry(right, (height() - button.height()) / 2, button.width(), button.height());
    }
    m_count->setFont(scaledFont(font(), 0.93));
    const int countWidth = m_count->sizeHint().width();
    right -= countWidth + metrics.lines(0.25);
    m_count->setGeometry(right, 0, countWidth, height());
    setTextMargins(0, 0, width() - right, 0);
}

} // namespace broadsheet
