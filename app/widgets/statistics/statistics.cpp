#include "widgets/statistics/statistics.h"

#include "library/library.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/messages/messagebar.h"
#include "widgets/statistics/statisticsdialog.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;
constexpr int mostTopics = 20;

} // namespace

Statistics::Statistics(Library &library, Clock clock, const WindowCommands &commands, const Theme &theme,
                       MessageBar &messages, QWidget *window)
    : QObject(window),
      m_library(library),
      m_clock(std::move(clock)),
      m_theme(theme),
      m_messages(messages),
      m_window(window)
{
    connect(commands.action(WindowCommand::Statistics), &QAction::triggered, this, &Statistics::show);
}

void Statistics::show()
{
    auto *dialog = new StatisticsDialog(m_theme, m_clock().toLocalTime().date(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    const auto search = [this](const QString &wanted) {
        m_dialog->close();
        emit searchWanted(wanted);
    };
    connect(dialog, &StatisticsDialog::dayChosen, this,
            [search](QDate day) { search(u"in:"_s + day.toString(Qt::ISODate)); });
    connect(dialog, &StatisticsDialog::paperChosen, this, [this](PaperId paper) {
        m_dialog->close();
        emit paperWanted(paper);
    });
    connect(dialog, &StatisticsDialog::topicChosen, this,
            [search](const QString &word) { search(u"title:"_s + word + u' '); });
    connect(dialog, &StatisticsDialog::textCopied, this,
            [this] { m_messages.showResult(tr("Copied the statistics as text.")); });
    dialog->open();
    m_library.sourceCounts().then(dialog, [this, dialog](const Result<SourceCounts> &counts) {
        if (counts)
            dialog->showCounts(*counts);
        else
            m_messages.showError(counts.error());
    });
    m_library.readingFigures().then(dialog, [this, dialog](const Result<ReadingFigures> &figures) {
        if (figures)
            dialog->showFigures(*figures);
        else
            m_messages.showError(figures.error());
    });
    m_library.topics(months, mostTopics).then(dialog, [this, dialog](const Result<Topics> &topics) {
        if (topics)
            dialog->showTopics(*topics);
        else
            m_messages.showError(topics.error());
    });
}

} // namespace broadsheet
