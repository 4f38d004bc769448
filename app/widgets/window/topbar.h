#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace broadsheet {

class Commands;
class SearchField;
class Theme;

/// The strip over the panes: menu and import at the left, the search field, and what one does to a paper
/// at the right.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Commands &commands, QMenu *menu, const Theme &theme, QWidget *parent = nullptr);

    SearchField &searchField() { return *m_searchField; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, QAction *action);
    void dress();

    const Theme &m_theme;
    SearchField *m_searchField;
    QList<QToolButton *> m_buttons;
};

} // namespace broadsheet
