#pragma once

#include <QLineEdit>

class QAction;
class QLabel;

namespace broadsheet {

class Theme;

/// The search field: asks with every letter, shows how much was found, and says what it cannot read.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);

    /// "14 of 78" at the right end; empty for nothing.
    void showCount(const QString &count);
    /// Marks the search as not understood and says why; an empty reason takes that back.
    void showMistake(const QString &reason);

signals:
    void searchChanged(const QString &search);
    /// Escape in an empty field, Return or Down: the reader goes to what was found.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void placeCount();

    const Theme &m_theme;
    QLabel *m_count;
    QAction *m_icon;
    QString m_mistake;
};

} // namespace broadsheet
