#pragma once

#include "base/clock.h"
#include "domain/searchparser.h"
#include "widgets/search/formattedfield.h"
#include "widgets/theme/theme.h"

#include <QTimer>

#include <optional>

class QAction;

namespace broadsheet {

class CompletionPopup;
class MistakeNote;
class SearchBoxEnd;
class SearchCompletionModel;

/// The search field: asks with every letter, colours what it understands, says where and why it does not,
/// completes fields and values, shows how much was found, and has a button to save the search. It reads the
/// search itself, so none of this waits for the library.
class SearchBox final : public FormattedField
{
    Q_OBJECT

public:
    SearchBox(SearchCompletionModel &completions, const Theme &theme, Clock clock, QWidget *parent = nullptr);

    /// The last search that could be read, which the papers in the list are found by.
    const QString &search() const { return m_search; }
    /// Whether that is what stands in the field.
    bool isReadable() const { return !m_mistake; }
    /// "14 of 78" at the right end; empty for nothing.
    void showCount(const QString &count);
    /// Empties the field without searchChanged(), for whoever asks anew anyway.
    void forget();

signals:
    /// There is another search, and it can be read.
    void searchChanged(const QString &search);
    /// Escape in an empty field, Return or Down: the reader goes to what was found.
    void left();
    /// The reader wants to keep the search under a name.
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void readSearch();
    void offerCompletions();
    void complete(int row);
    std::optional<SearchMistake> plainMistake() const;
    void showMistake();
    void placeEnd();
    void placeSheets();

    SearchCompletionModel &m_completions;
    const Theme &m_theme;
    Clock m_clock;
    CompletionPopup *m_popup;
    MistakeNote *m_note;
    SearchBoxEnd *m_end;
    QAction *m_icon;
    QString m_search;
    std::optional<SearchMistake> m_mistake;
    ColorRole m_iconRole = ColorRole::Soft;
    /// The change of text that is being told of comes from writing, not from the program.
    bool m_isWriting = false;
    /// Where the cursor was when completions were last looked for.
    int m_completedAt = -1;
    /// Completions come after the papers, which take as long to be shown.
    QTimer m_offersSoon;
};

} // namespace broadsheet
