#pragma once

#include "frameclock.h"
#include "library/online/online.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/theme.h"

#include <QTimer>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace broadsheet {

class Library;
class PaperListModel;
class SearchBox;

namespace benchmarks {

/// The real window over a library, as large as a newcomer sees it, and when it showed what.
class Stage final : public QObject
{
    Q_OBJECT

public:
    /// Comes back when the window stands still.
    Stage(FrameClock &clock, const QString &libraryFile);
    ~Stage() override;

    Library &library() { return *m_library; }
    Online &online() { return *m_online; }
    MainWindow &window() { return *m_window; }
    PaperListModel &papers() { return *m_papers; }
    QAbstractItemView &list() { return *m_list; }
    SearchBox &search() { return *m_search; }
    /// How many papers were found, as the search field shows it.
    QString countShown() const;

    /// Until all papers are listed, and nothing has been painted, answered or counted for a moment.
    void waitUntilStill();
    /// Milliseconds from asking for something until the list was first painted in the state that is wanted.
    /// Comes back when the window stands still.
    double timeToPaint(const std::function<void()> &ask, const std::function<bool()> &isWantedState);

signals:
    /// The list, or what stands in place of an empty one, has been painted.
    void listPainted();
    /// The list has taken an answer.
    void answered();

private:
    void waitForFonts();
    FrameClock &m_clock;
    std::unique_ptr<Library> m_library;
    Theme m_theme;
    std::unique_ptr<Online> m_online;
    std::unique_ptr<MainWindow> m_window;
    PaperListModel *m_papers;
    QAbstractItemView *m_list;
    SearchBox *m_search;
    QTimer m_stillness;
};

} // namespace benchmarks

} // namespace broadsheet
