#pragma once

#include <QTabBar>

namespace broadsheet {

class Theme;

/// Tabs that are only words: the current one is set in semibold and underlined in the accent.
class UnderlinedTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit UnderlinedTabs(const Theme &theme, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace broadsheet
