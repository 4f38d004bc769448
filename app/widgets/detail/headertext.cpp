#include "widgets/detail/headertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int categoriesShown = 3;

QString dayText(const QDate &date)
{
    return QLocale().toString(date, QCoreApplication::translate("HeaderText", "d MMMM yyyy"));
}

/// As much of the day as is known.
QString publishedText(const Paper &paper)
{
    switch (paper.publishedPrecision) {
    case DatePrecision::Day:
        return dayText(paper.published);
    case DatePrecision::Month:
        return QLocale().toString(paper.published, QCoreApplication::translate("HeaderText", "MMMM yyyy"));
    case DatePrecision::Year:
        return QString::number(paper.published.year());
    }
    Q_UNREACHABLE();
}

QString digestText(const DigestKey &digest)
{
    if (!digest.date.isValid())
        return digest.name;
    return digest.name.isEmpty() ? dayText(digest.date) : digest.name + u", "_s + dayText(digest.date);
}

/// "Journal of Surveys 12 (3), pages 45-67".
QString venueText(const Publication &publication)
{
    QString text = publication.venue;
    if (text.isEmpty())
        return text;
    if (!publication.volume.isEmpty())
        text += u' ' + publication.volume;
    if (!publication.number.isEmpty())
        text += u" ("_s + publication.number + u')';
    if (!publication.pages.isEmpty())
        text += u", "_s + QCoreApplication::translate("HeaderText", "pages %1").arg(publication.pages);
    return text;
}

/// On how many days besides that of the newest appearance the paper was seen.
int otherDays(const QList<Appearance> &appearances)
{
    QSet<QDate> days;
    for (const Appearance &appearance : appearances) {
        if (appearance.digest.date.isValid() && appearance.digest.date != appearances.first().digest.date)
            days.insert(appearance.digest.date);
    }
    return static_cast<int>(days.size());
}

} // namespace

QString appearanceText(const LibraryPaper &paper)
{
    QStringList parts;
    if (!paper.appearances.isEmpty()) {
        const Appearance &newest = paper.appearances.first();
        parts.append(digestText(newest.digest));
        if (newest.position > 0)
            parts.append(QCoreApplication::translate("HeaderText", "no. %1").arg(newest.position));
        if (const int days = otherDays(paper.appearances); days > 0)
            parts.append(
                QCoreApplication::translate("HeaderText", "also seen on %n other days", nullptr, days));
    }
    if (paper.content.upvotes && *paper.content.upvotes > 0)
        parts.append(QCoreApplication::translate("HeaderText", "%n votes", nullptr, *paper.content.upvotes));
    return parts.join(u" · "_s);
}

QString publicationText(const Paper &paper)
{
    QStringList parts;
    if (paper.published.isValid())
        parts.append(QCoreApplication::translate("HeaderText", "Published %1").arg(publishedText(paper)));
    if (const QString venue = venueText(paper.publication); !venue.isEmpty())
        parts.append(venue);
    if (!paper.arxivId.isEmpty()) {
        const QString version =
            paper.arxivVersion > 0 ? u"v"_s + QString::number(paper.arxivVersion) : QString();
        parts.append(u"arXiv "_s + paper.arxivId + version);
    }
    if (!paper.categories.isEmpty())
        parts.append(paper.categories.mid(0, categoriesShown).join(u", "_s));
    if (!paper.organization.isEmpty())
        parts.append(paper.organization);
    return parts.join(u" · "_s);
}

QString versionText(const PaperVersion &version)
{
    if (version.kind == VersionKind::Preprint)
        return QCoreApplication::translate("HeaderText", "The preprint of it");
    return version.where.isEmpty()
               ? QCoreApplication::translate("HeaderText", "The published version")
               : QCoreApplication::translate("HeaderText", "The published version in %1").arg(version.where);
}

} // namespace broadsheet
