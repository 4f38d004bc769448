#include "library/online/fetchplan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

QString shortDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

Result<QList<QDate>> daysToAsk(const DaysOfDigests &days, QDate today)
{
    if (days.from > today) {
        return failure(QCoreApplication::translate("Online",
                                                   "There is no digest of %1 yet: that day has not begun "
                                                   "everywhere. Ask for %2 or before.")
                           .arg(shortDay(days.from), shortDay(today)));
    }
    const QDate until = days.until.value_or(today);
    if (days.from > until) {
        return failure(QCoreApplication::translate("Online", "The first day, %1, is after the last one, %2.")
                           .arg(shortDay(days.from), shortDay(until)));
    }
    QList<QDate> asked;
    const QDate last = std::min(until, today);
    for (QDate day = days.from; day <= last; day = day.addDays(1)) {
        if (days.from == last || !isWeekend(day))
            asked.append(day);
    }
    return asked;
}

/// That day included: its digest may have grown. A reader who has never fetched gets the last week.
DaysOfDigests daysSince(QDate lastFetched, QDate today)
{
    const QDate from = lastFetched.isValid() ? lastFetched : today.addDays(1 - daysOfAWeek);
    return {.from = std::min(from, today)};
}

FetchSource daySource(QDate day, const OnlineSettings &settings)
{
    return {.name = QCoreApplication::translate("Online", "Daily Papers, %1", "day").arg(shortDay(day)),
            .address = dailyPapersAddress(settings.addresses, day),
            .format = ImportFormat::HuggingFaceJson,
            .day = day};
}

FetchSource feedSource(const QStringList &categories, const OnlineSettings &settings)
{
    return {.name = u"arXiv "_s + categories.join(", "_L1),
            .address = arxivFeedAddress(settings.addresses, categories),
            .format = ImportFormat::ArxivRss};
}

/// One question for all that are on arXiv.
FetchSource arxivSource(const QStringList &ids, const OnlineSettings &settings)
{
    return {.name = u"arXiv "_s + ids.join(", "_L1),
            .address = arxivIdsAddress(settings.addresses, ids),
            .format = ImportFormat::ArxivAtom};
}

FetchSource doiSource(const QString &doi, const OnlineSettings &settings)
{
    return {.name = doi, .address = doiAddress(settings.addresses, doi), .format = ImportFormat::Bibtex};
}

/// Puts the request's kind into sources.
class Planner final
{
public:
    explicit Planner(const FetchSituation &situation) : m_situation(situation) {}

    Result<QList<FetchSource>> operator()(NewSinceLastFetch /*request*/) const
    {
        Result<QList<FetchSource>> sources = (*this)(daysSince(m_situation.lastFetched, m_situation.today));
        if (const QStringList &categories = m_situation.settings.arxivCategories; !categories.isEmpty())
            sources->append(feedSource(categories, m_situation.settings));
        return sources;
    }

    Result<QList<FetchSource>> operator()(const DaysOfDigests &days) const
    {
        return daysToAsk(days, m_situation.today).map([this](const QList<QDate> &asked) {
            QList<FetchSource> sources;
            for (const QDate day : asked)
                sources.append(daySource(day, m_situation.settings));
            return sources;
        });
    }

    Result<QList<FetchSource>> operator()(const ArxivCategories &request) const
    {
        return QList<FetchSource>{feedSource(request.categories, m_situation.settings)};
    }

    Result<QList<FetchSource>> operator()(const NamedPapers &request) const
    {
        QStringList arxivIds;
        QList<FetchSource> sources;
        for (const PaperReference &paper : request.papers) {
            if (const auto *arxiv = std::get_if<ArxivReference>(&paper))
                arxivIds.append(arxiv->id);
            else
                sources.append(doiSource(std::get<DoiReference>(paper).doi, m_situation.settings));
        }
        if (!arxivIds.isEmpty())
            sources.prepend(arxivSource(arxivIds, m_situation.settings));
        return sources;
    }

private:
    const FetchSituation &m_situation;
};

} // namespace

Result<QList<FetchSource>> plannedFetch(const FetchRequest &request, const FetchSituation &situation)
{
    return std::visit(Planner(situation), request);
}

} // namespace broadsheet
