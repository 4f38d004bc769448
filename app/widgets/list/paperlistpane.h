#pragma once

#include "domain/paperquery.h"
#include "text/paperreference.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace broadsheet {

class EmptyState;
class OrderButton;
class PaperListModel;
class PaperListView;
class SourcesModel;
class Theme;

/// The first keys of what an empty list advises; empty where there is none.
struct AdvisedKeys
{
    QString paste = {};
    QString star = {};
    QString note = {};
};

/// The middle of the window: a head that says what is listed, and the list or what to do without one.
class PaperListPane final : public QWidget
{
    Q_OBJECT

public:
    PaperListPane(PaperListModel &papers, const SourcesModel &sources, const Theme &theme,
                  QWidget *parent = nullptr);

    PaperListView &view() { return *m_view; }
    OrderButton &order() { return *m_order; }
    void setKeys(const AdvisedKeys &keys);

signals:
    /// The reader pressed the button of an empty list.
    void importWanted();
    /// To be added, of which the search is the address or id.
    void papersWanted(const QList<broadsheet::PaperReference> &papers);
    void clearSearchWanted();
    void allPapersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the button of an empty list does.
    enum class Advice { Import, AddPapers, ClearSearch, ShowAll };

    void showHead();
    void showListOrAdvice();
    void showAdvice();
    void adviseOnSearch();
    void answerButton();
    void dress();

    PaperListModel &m_papers;
    const SourcesModel &m_sources;
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_counts;
    OrderButton *m_order;
    QWidget *m_head;
    PaperListView *m_view;
    EmptyState *m_emptyState;
    QStackedWidget *m_stack;
    AdvisedKeys m_keys;
    Advice m_advice = Advice::ShowAll;
};

} // namespace broadsheet
