#include "models/papertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// "Quy-Anh Dang" becomes "Q. Dang". Names of one word, and of teams that say so, stay whole.
QString withInitials(const QString &name)
{
    const qsizetype lastSpace = name.lastIndexOf(u' ');
    const bool isTeam = name.endsWith(" team"_L1, Qt::CaseInsensitive);
    if (lastSpace <= 0 || isTeam || !name.at(0).isLetter())
        return name;
    return name.left(1) + u". "_s + name.mid(lastSpace + 1);
}

} // namespace

QString shortAuthors(const QStringList &firstAuthors, int authorCount)
{
    if (firstAuthors.isEmpty())
        return {};
    if (firstAuthors.size() == 1 && authorCount == 1)
        return firstAuthors.first();
    QStringList names;
    for (const QString &name : firstAuthors)
        names.append(withInitials(name));
    const QString joined = names.join(u", "_s);
    return authorCount > names.size() ? QCoreApplication::translate("PaperText", "%1 et al.").arg(joined)
                                      : joined;
}

QStringList contentWords(const PaperRow &row)
{
    QStringList words;
    if (row.hasCode)
        words.append(QCoreApplication::translate("PaperText", "code"));
    if (row.hasModel)
        words.append(QCoreApplication::translate("PaperText", "models"));
    if (row.hasDataset)
        words.append(QCoreApplication::translate("PaperText", "data"));
    return words;
}

QString progressText(ReadingProgress progress)
{
    switch (progress) {
    case ReadingProgress::ToRead:
        return QCoreApplication::translate("PaperText", "to read", "progress of a paper");
    case ReadingProgress::Reading:
        return QCoreApplication::translate("PaperText", "reading", "progress of a paper");
    case ReadingProgress::Done:
        return QCoreApplication::translate("PaperText", "done", "progress of a paper");
    }
    Q_UNREACHABLE();
}

QString spokenRow(const PaperRow &row)
{
    QStringList parts;
    if (row.starred)
        parts.append(QCoreApplication::translate("PaperText", "starred"));
    if (!row.read)
        parts.append(QCoreApplication::translate("PaperText", "unread"));
    if (row.noted)
        parts.append(QCoreApplication::translate("PaperText", "with a note"));
    if (row.progress)
        parts.append(progressText(*row.progress));
    parts.append(row.title);
    if (const QString authors = shortAuthors(row.firstAuthors, row.authorCount); !authors.isEmpty())
        parts.append(authors);
    if (row.published.isValid())
        parts.append(row.publishedPrecision == DatePrecision::Day
                         ? QLocale().toString(row.published, QLocale::LongFormat)
                         : publishedText(row.published, row.publishedPrecision));
    parts.append(contentWords(row));
    return parts.join(u", "_s);
}

QString publishedText(QDate day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return QLocale().toString(
            day, QCoreApplication::translate("PaperText", "d MMM yyyy", "day of publication"));
    case DatePrecision::Month:
        return QLocale().toString(
            day, QCoreApplication::translate("PaperText", "MMM yyyy", "month of publication"));
    case DatePrecision::Year:
        return QString::number(day.year());
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
