#include "cli/tableoutput.h"

#include "cli/terminaltext.h"
#include "text/plainlines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int dateWidth = 10;
constexpr int upvotesWidth = 5;
constexpr int marksWidth = 3;
constexpr QLatin1StringView gap = "  "_L1;

/// Star, unread, note: each in a place of its own, so that the eye can run down the column.
QString marksOf(const PaperRow &row)
{
    QString marks;
    marks += row.starred ? u'★' : u' ';
    marks += row.read ? u' ' : u'•';
    marks += row.noted ? u'✎' : u' ';
    return marks;
}

QString authorsOf(const PaperRow &row)
{
    const QString authors = row.firstAuthors.join(", "_L1);
    return row.authorCount > row.firstAuthors.size() ? authors + " et al."_L1 : authors;
}

/// Line breaks inside a field would break the table.
QString inOneLine(const QString &text)
{
    return withoutControls(text.simplified());
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace

TableOutput::TableOutput(int columns, PaperId largest)
    : m_columns(columns), m_numberWidth(int(std::max<qsizetype>(2, QString::number(largest.number).size())))
{}

QString TableOutput::header() const
{
    const QStringList fields{QCoreApplication::translate("TableOutput", "ID").rightJustified(m_numberWidth),
                             QString(marksWidth, u' '),
                             padded(QCoreApplication::translate("TableOutput", "Date"), dateWidth),
                             padded(QCoreApplication::translate("TableOutput", "Votes"), upvotesWidth),
                             QCoreApplication::translate("TableOutput", "Title and authors")};
    return cutToWidth(fields.join(gap), m_columns);
}

QString TableOutput::line(const PaperRow &row) const
{
    const QString day = row.digestDate.isValid() ? isoDay(row.digestDate, DatePrecision::Day)
                                                 : isoDay(row.published, row.publishedPrecision);
    const QString authors = authorsOf(row);
    const QString what = authors.isEmpty() ? row.title : row.title + u" · "_s + authors;
    const QStringList fields{
        QString::number(row.id.number).rightJustified(m_numberWidth), marksOf(row),
        day.leftJustified(dateWidth),
        (row.upvotes ? QString::number(*row.upvotes) : QString()).rightJustified(upvotesWidth),
        inOneLine(what)};
    return cutToWidth(fields.join(gap), m_columns);
}

} // namespace broadsheet
