#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace broadsheet {

class WindowCommands;
class SearchBox;
class Theme;

/// The strip over the panes: menu, fetching and import at the left, the search field, and what one does to a
/// paper at the right.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the search field in.
    TopBar(const WindowCommands &commands, QMenu *menu, SearchBox &searchBox, const Theme &theme,
           QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, QAction *action);
    void dress();

    const Theme &m_theme;
    SearchBox &m_searchBox;
    QList<QToolButton *> m_buttons;
};

} // namespace broadsheet
