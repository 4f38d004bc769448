#include "widgets/statistics/statisticsdialog.h"

#include "widgets/statistics/topicdelegate.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QLabel *headOf(const QString &text, QWidget *parent)
{
    auto *head = new QLabel(text, parent);
    head->setFont(serifFont(parent->font(), 1.1, QFont::DemiBold));
    return head;
}

double share(const Topics &topics, const Topic &topic, qsizetype month)
{
    return topics.papers.at(month) == 0
               ? 0
               : static_cast<double>(topic.papers.at(month)) / topics.papers.at(month);
}

/// Of the first and the last quarter of a topic's months, in which single months say little.
std::pair<double, double> shareBeforeAndNow(const Topics &topics, const Topic &topic)
{
    const auto of = [&](qsizetype first, qsizetype last) {
        int papers = 0;
        int having = 0;
        for (qsizetype month = first; month < last; ++month) {
            papers += topics.papers.at(month);
            having += topic.papers.at(month);
        }
        return papers == 0 ? 0.0 : static_cast<double>(having) / papers;
    };
    const qsizetype quarter = std::max<qsizetype>(1, topics.months.size() / 4);
    return {of(0, quarter), of(topics.months.size() - quarter, topics.months.size())};
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0) + QLocale().percent();
}

} // namespace

StatisticsDialog::StatisticsDialog(const Theme &theme, QDate today, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_today(today),
      m_lastDay(today),
      m_numbers(new QLabel(this)),
      m_calendar(new CalendarMap(theme, this)),
      m_day(new QLabel(this)),
      m_votesBars(new WeekBars(tr("Votes by week"), theme, this)),
      m_votesText(new QLabel(this)),
      m_readingBars(new WeekBars(tr("Papers read by week"), theme, this)),
      m_readingText(new QLabel(this)),
      m_year(new QLabel(this)),
      m_earlier(new QPushButton(tr("&Earlier"), this)),
      m_later(new QPushButton(tr("&Later"), this)),
      m_list(new QListWidget(this))
{
    setWindowTitle(tr("Statistics"));
    layOut();
    connect(m_calendar, &CalendarMap::currentDayChanged, this,
            [this](QDate day) { m_day->setText(m_calendar->dayText(day)); });
    connect(m_calendar, &CalendarMap::dayChosen, this, &StatisticsDialog::dayChosen);
    connect(m_votesBars, &WeekBars::currentWeekChanged, this,
            [this](QDate week) { m_votesText->setText(m_votesBars->weekText(week)); });
    connect(m_votesBars, &WeekBars::weekChosen, this,
            [this](QDate week) { emit paperChosen(m_favorites.value(week).paper); });
    connect(m_readingBars, &WeekBars::currentWeekChanged, this,
            [this](QDate week) { m_readingText->setText(m_readingBars->weekText(week)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            emit topicChosen(item->text());
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_lastDay = m_lastDay.addYears(-1);
        showYear();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_lastDay = std::min(m_lastDay.addYears(1), m_today);
        showYear();
    });
    showYear();
}

void StatisticsDialog::showCounts(const SourceCounts &counts)
{
    m_counts = counts;
    m_numbers->setText(countsText());
}

void StatisticsDialog::showFigures(const ReadingFigures &figures)
{
    m_figures = figures;
    sumUpWeeks();
    showYear();
}

void StatisticsDialog::sumUpWeeks()
{
    const auto nameOf = [](QDate week) {
        return QLocale().toString(week, QLocale::ShortFormat);
    };
    m_favorites.clear();
    for (auto day = m_figures.favorites.cbegin(); day != m_figures.favorites.cend(); ++day) {
        DaysFavorite &favorite = m_favorites[YearGrid::weekOf(day.key())];
        if (day->votes > favorite.votes)
            favorite = *day;
    }
    m_votes.clear();
    for (auto week = m_favorites.cbegin(); week != m_favorites.cend(); ++week)
        m_votes.insert(week.key(), {.value = week->votes,
                                    .text = tr("Week of %1: %Ln votes at most, for “%2”",
                                               "date, title of a paper", week->votes)
                                                .arg(nameOf(week.key()), week->title),
                                    .leadsSomewhere = true});
    QMap<QDate, int> papers;
    for (auto day = m_figures.read.cbegin(); day != m_figures.read.cend(); ++day)
        papers[YearGrid::weekOf(day.key())] += *day;
    m_readings.clear();
    for (auto week = papers.cbegin(); week != papers.cend(); ++week)
        m_readings.insert(week.key(),
                          {.value = *week,
                           .text = tr("Week of %1: %Ln papers read", "date", *week).arg(nameOf(week.key()))});
}

void StatisticsDialog::showTopics(const Topics &topics)
{
    m_topics = topics;
    m_list->clear();
    for (const Topic &topic : topics.changing) {
        QList<double> shares;
        for (qsizetype month = 0; month < topics.months.size(); ++month)
            shares.append(share(topics, topic, month));
        const auto [before, now] = shareBeforeAndNow(topics, topic);
        const QString change =
            tr("%1 → %2", "share of papers before, and now").arg(percent(before), percent(now));
        auto *item = new QListWidgetItem(topic.word, m_list);
        item->setData(TopicDelegate::SharesRole, QVariant::fromValue(shares));
        item->setData(TopicDelegate::ChangeRole, change);
        item->setData(Qt::AccessibleTextRole, topic.word + u", "_s + change);
    }
    if (topics.changing.isEmpty()) {
        auto *hint = new QListWidgetItem(tr("Topics show when there are more papers."), m_list);
        hint->setFlags(Qt::ItemIsEnabled);
        hint->setData(TopicDelegate::ChangeRole, QString());
    }
}

QString StatisticsDialog::text() const
{
    QStringList lines{countsText(), {}};
    for (auto day = m_figures.digests.cbegin(); day != m_figures.digests.cend(); ++day)
        lines.append(m_calendar->dayText(day.key()));
    for (const QMap<QDate, WeekBar> *weeks : {&m_votes, &m_readings}) {
        lines.append(QString());
        for (const WeekBar &week : *weeks)
            lines.append(week.text);
    }
    lines.append(QString());
    for (const Topic &topic : m_topics.changing) {
        const auto [before, now] = shareBeforeAndNow(m_topics, topic);
        lines.append(tr("%1: %2 → %3", "word, share of papers before, and now")
                         .arg(topic.word, percent(before), percent(now)));
    }
    return lines.join(u'\n') + u'\n';
}

void StatisticsDialog::layOut()
{
    const Metrics metrics(this);
    m_numbers->setWordWrap(true);
    // Titles are cut off rather than to widen the page.
    for (QLabel *text : {m_votesText, m_readingText}) {
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(1);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_list->setItemDelegate(new TopicDelegate(m_theme, m_list));
    m_list->setAccessibleName(tr("Topics whose share has changed"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(metrics.lines(8));
    auto *read = new QCheckBox(tr("&Show how much is read"), this);
    connect(read, &QCheckBox::toggled, this, [this](bool on) {
        m_calendar->setShown(on ? CalendarMap::Shows::Read : CalendarMap::Shows::Papers);
    });

    auto *paging = new QHBoxLayout;
    paging->addWidget(m_year);
    paging->addStretch();
    paging->addWidget(read);
    paging->addWidget(m_earlier);
    paging->addWidget(m_later);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        emit textCopied();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : {m_earlier, m_later, copy})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.lines(0.5));
    layout->addWidget(m_numbers);
    layout->addSpacing(metrics.lines(0.5));
    layout->addWidget(headOf(tr("Digests by day"), this));
    layout->addWidget(m_calendar);
    layout->addWidget(m_day);
    layout->addLayout(paging);
    layout->addSpacing(metrics.lines(0.5));
    layout->addWidget(headOf(tr("Most votes of a paper, by week"), this));
    layout->addWidget(m_votesBars);
    layout->addWidget(m_votesText);
    layout->addSpacing(metrics.lines(0.5));
    layout->addWidget(headOf(tr("Papers you read, by week"), this));
    layout->addWidget(m_readingBars);
    layout->addWidget(m_readingText);
    layout->addSpacing(metrics.lines(0.5));
    layout->addWidget(headOf(tr("Words of titles that come and go, in the last twelve months"), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void StatisticsDialog::showYear()
{
    m_calendar->showYear(m_lastDay, m_figures.digests);
    m_votesBars->showYear(m_lastDay, m_votes);
    m_readingBars->showYear(m_lastDay, m_readings);
    m_year->setText(tr("%1 to %2", "the first and the last month of a year shown")
                        .arg(QLocale().toString(m_lastDay.addYears(-1), tr("MMMM yyyy", "a month of a year")),
                             QLocale().toString(m_lastDay, tr("MMMM yyyy", "a month of a year"))));
    m_earlier->setEnabled(!m_figures.digests.isEmpty() &&
                          m_figures.digests.firstKey() <= m_lastDay.addYears(-1));
    m_later->setEnabled(m_lastDay < m_today);
}

QString StatisticsDialog::countsText() const
{
    const int read = m_counts.all - m_counts.unread;
    const auto digests = static_cast<int>(m_counts.digests.size());
    const auto tags = static_cast<int>(m_counts.tags.size());
    const auto readingLists = static_cast<int>(m_counts.readingLists.size());
    return QStringList{tr("%Ln papers", nullptr, m_counts.all),
                       tr("%Ln read", nullptr, read),
                       tr("%Ln with a star", nullptr, m_counts.starred),
                       tr("%Ln with a note", nullptr, m_counts.noted),
                       tr("%Ln digests", nullptr, digests),
                       tr("%Ln tags", nullptr, tags),
                       tr("%Ln reading lists", nullptr, readingLists)}
        .join(u" · "_s);
}

} // namespace broadsheet
