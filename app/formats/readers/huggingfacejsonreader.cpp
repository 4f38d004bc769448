#include "formats/readers/huggingfacejsonreader.h"

#include "formats/readers/huggingfacejsonpaper.h"
#include "formats/readers/jsonitems.h"
#include "formats/readers/pythonliteral.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString itemPlace(qsizetype index)
{
    return QCoreApplication::translate("Import", "item %1").arg(index + 1);
}

/// Turns items into entries, one after the other.
class ItemCollector final
{
public:
    ItemCollector(const ReadOptions &options, QDate sourceDate) : m_options(options), m_sourceDate(sourceDate)
    {}

    void collect(qsizetype index, const QJsonValue &value)
    {
        QJsonValue item = value;
        if (value.isString())
            item = parsePythonLiteral(value.toString()).value_or(QJsonValue());
        if (!item.isObject()) {
            report(itemPlace(index), QCoreApplication::translate("Import", "It is not a paper."));
            return;
        }
        const tl::expected<HuggingFaceItem, QString> read = readHuggingFaceItem(item.toObject());
        if (!read) {
            report(itemPlace(index), read.error());
            return;
        }
        m_contents.entries.append({.paper = read->paper,
                                   .appearance = appearance(*read, int(index) + 1),
                                   .authority = Authority::HuggingFace});
    }

    void report(const QString &place, const QString &reason)
    {
        m_contents.problems.append({.place = place, .reason = reason});
    }

    const DigestContents &contents() const { return m_contents; }

private:
    Appearance appearance(const HuggingFaceItem &item, int position) const
    {
        const QDate day = m_options.digestDate.value_or(item.day.isValid() ? item.day : m_sourceDate);
        if (!item.isDailyPaper && !day.isValid())
            return {};
        return {.digest = {.name = u"Daily Papers"_s, .date = day},
                .position = position,
                .upvotes = item.paper.upvotes};
    }

    ReadOptions m_options;
    QDate m_sourceDate;
    DigestContents m_contents;
};

Result<DigestContents> readArray(const QJsonArray &array, const ReadOptions &options, QDate sourceDate)
{
    ItemCollector collector(options, sourceDate);
    for (qsizetype i = 0; i < array.size(); ++i)
        collector.collect(i, array.at(i));
    const DigestContents &contents = collector.contents();
    if (contents.entries.isEmpty() && !contents.problems.isEmpty()) {
        return failure(
            QCoreApplication::translate("Import", "None of the items is a paper. The first one: %1")
                .arg(contents.problems.first().reason));
    }
    return contents;
}

Result<DigestContents> readObject(const QJsonObject &object, const ReadOptions &options)
{
    if (object.contains("error"_L1)) {
        return failure(
            QCoreApplication::translate(
                "Import", "This is no digest but an error message of Hugging Face: “%1”. Fetch it again.")
                .arg(object["error"_L1].toVariant().toString()));
    }
    if (object["data"_L1].isArray()) {
        const QDate date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
        return readArray(object["data"_L1].toArray(), options, date);
    }
    Result<DigestContents> contents = readArray({object}, options, {});
    // A paper by itself has no place in a digest.
    if (contents && !object.contains("paper"_L1))
        contents->entries.first().appearance = {};
    return contents;
}

/// Keeps what is sound in a source that is not valid JSON as a whole.
Result<DigestContents> readDamaged(const QByteArray &source, const QJsonParseError &error,
                                   const ReadOptions &options)
{
    const QList<JsonItem> items = jsonItems(source);
    ItemCollector collector(options, {});
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonItem &item = items.at(i);
        const QJsonDocument document = QJsonDocument::fromJson('[' + item.json + ']');
        const QString place =
            QCoreApplication::translate("Import", "%1, line %2").arg(itemPlace(i)).arg(item.line);
        if (!item.complete)
            collector.report(place, QCoreApplication::translate("Import", "The file breaks off inside it."));
        else if (document.isNull())
            collector.report(place, QCoreApplication::translate("Import", "It is not valid JSON."));
        else
            collector.collect(i, document.array().first());
    }
    if (!collector.contents().entries.isEmpty())
        return collector.contents();
    const qsizetype line = source.first(std::min<qsizetype>(error.offset, source.size())).count('\n') + 1;
    return failure(QCoreApplication::translate(
                       "Import", "The JSON cannot be read: it is damaged or breaks off in line %1.")
                       .arg(line),
                   error.errorString());
}

} // namespace

bool looksLikeHuggingFaceJson(const QByteArray &source)
{
    const QByteArrayView start = QByteArrayView(source).trimmed();
    if (start.isEmpty() || (start.front() != '{' && start.front() != '['))
        return false;
    // A title may stand in brackets too, but no JSON of papers goes on with a word or a number.
    const QByteArrayView next = start.sliced(1).trimmed();
    return next.isEmpty() || QByteArrayView("{[\"]}").contains(next.front());
}

Result<DigestContents> readHuggingFaceJson(const QByteArray &source, const ReadOptions &options)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source, &error);
    if (document.isArray())
        return readArray(document.array(), options, {});
    if (document.isObject())
        return readObject(document.object(), options);
    if (source.trimmed().startsWith('<')) {
        return failure(QCoreApplication::translate(
            "Import", "This is a web page or XML, not the JSON of Hugging Face. Save the answer of "
                      "huggingface.co/api/daily_papers instead."));
    }
    return readDamaged(source, error, options);
}

} // namespace broadsheet
