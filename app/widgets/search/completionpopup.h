#pragma once

#include <QListView>

#include <optional>

namespace broadsheet {

class SearchCompletionModel;
class Theme;

/// The completions under the search field. It is open while there are any, and nothing is chosen in it
/// until the reader goes there. The keys stay with the field, which passes on what is meant for it.
class CompletionPopup final : public QListView
{
    Q_OBJECT

public:
    CompletionPopup(SearchCompletionModel &completions, const Theme &theme, QWidget &field);

    std::optional<int> chosenRow() const;
    /// Takes a key that is meant for an open popup: Down and Up choose, Return accepts what is chosen, and
    /// Escape closes.
    enum class KeyUse { Taken, Left };
    KeyUse steer(int key);
    /// Follows the field to where it is now.
    void place();

    QSize sizeHint() const override;

signals:
    void accepted(int row);

private:
    /// From nothing to the first or last row, and from there back to nothing.
    enum class Direction { Down, Up };
    void choose(Direction direction);
    void follow();

    SearchCompletionModel &m_completions;
    QWidget &m_field;
};

} // namespace broadsheet
