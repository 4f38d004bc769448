#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace broadsheet {

class Theme;
class UnderlinedTabs;

/// Pages of which one is shown, under a row of tabs. It is only as high as the page that is shown.
class DetailTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailTabs(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the page over. The first page is the one shown at the beginning.
    void addPage(const QString &title, QWidget *page);
    void showPage(const QWidget *page);

signals:
    void pageShown(const QWidget *page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPageAt(int index);
    void dress();

    UnderlinedTabs *m_tabs;
    QVBoxLayout *m_pageLayout;
    QList<QWidget *> m_pages;
};

} // namespace broadsheet
