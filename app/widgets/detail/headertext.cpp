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

QString digestText(const DigestKey &digest)
{
    if (!digest.date.isValid())
        return digest.name;
    return digest.name.isEmpty() ? dayText(digest.date) : digest.name + u", "_s + dayText(digest.date);
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
        parts.append(QCoreApplication::translate("HeaderText", "Published %1").arg(dayText(paper.published)));
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

} // namespace broadsheet
