#include "formats/readers/huggingfacejsonreader.h"

#include "formats/readers/jsonenvelope.h"
#include "formats/readers/jsonpaper.h"
#include "formats/readers/jsonvalue.h"
#include "formats/readers/linenumbers.h"
#include "formats/readers/pythonliteral.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Turns some neighbouring items of an envelope into entries, one after the other.
class ItemCollector final
{
public:
    ItemCollector(const QByteArray &source, const JsonEnvelope &envelope, const ReadOptions &options)
        : m_lines(source), m_envelope(envelope), m_options(options)
    {}

    DigestContents collect(qsizetype first, qsizetype count)
    {
        m_number = static_cast<int>(first);
        const QList<JsonItem> items = m_envelope.items.mid(first, count);
        for (const JsonItem &item : items) {
            ++m_number;
            collect(item);
        }
        return std::move(m_contents);
    }

private:
    void collect(const JsonItem &item)
    {
        if (!item.complete) {
            reportDamage(item, QCoreApplication::translate("Import", "The file breaks off inside it."));
            return;
        }
        const std::optional<JsonValue> value = m_parser.parse(item.json);
        if (!value)
            reportDamage(item, QCoreApplication::translate("Import", "It is not valid JSON."));
        else if (value->isString())
            collectPythonsSpelling(item, value->text());
        else
            collectPaper(item, *value, m_envelope.authority);
    }

    /// Some collectors stored what Python prints of an item.
    void collectPythonsSpelling(const JsonItem &item, const QString &spelling)
    {
        const QJsonValue value = parsePythonLiteral(spelling).value_or(QJsonValue());
        const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        collectPaper(item, m_parser.parse(json).value_or(JsonValue()), Authority::Archive);
    }

    void collectPaper(const JsonItem &item, JsonValue value, std::optional<Authority> authority)
    {
        if (!value.isObject()) {
            report(item, QCoreApplication::translate("Import", "It is not a paper."));
            return;
        }
        tl::expected<JsonPaper, QString> read = readJsonPaper(value);
        if (!read) {
            report(item, read.error());
            return;
        }
        const Appearance place = appearance(*read);
        m_contents.entries.append({.paper = std::move(read->paper),
                                   .appearance = place,
                                   .authority = authority.value_or(read->authority)});
    }

    Appearance appearance(const JsonPaper &read) const
    {
        const QDate day = m_options.digestDate.value_or(read.day.isValid() ? read.day : m_envelope.date);
        const bool isDailyPaper =
            read.list == JsonListKind::DailyPapers && m_envelope.shape != JsonEnvelope::Shape::SinglePaper;
        if (!isDailyPaper && !day.isValid())
            return {};
        const bool isHuggingFace = read.list != JsonListKind::Other;
        return {.digest = {.name = isHuggingFace ? u"Daily Papers"_s : u"arXiv"_s, .date = day},
                .position = m_number,
                .upvotes = read.paper.upvotes};
    }

    bool hasLines() const { return m_envelope.shape == JsonEnvelope::Shape::Lines; }

    QString place(const JsonItem &item)
    {
        return hasLines() ? QCoreApplication::translate("Import", "line %1").arg(m_lines.at(item.position))
                          : QCoreApplication::translate("Import", "item %1").arg(m_number);
    }

    void report(const JsonItem &item, const QString &reason)
    {
        m_contents.problems.append({.place = place(item), .reason = reason});
    }

    void reportDamage(const JsonItem &item, const QString &reason)
    {
        const QString where = hasLines() ? place(item)
                                         : QCoreApplication::translate("Import", "%1, line %2")
                                               .arg(place(item))
                                               .arg(m_lines.at(item.position));
        m_contents.problems.append({.place = where, .reason = reason});
    }

    JsonParser m_parser;
    LineNumbers m_lines;
    const JsonEnvelope &m_envelope;
    ReadOptions m_options;
    DigestContents m_contents;
    int m_number = 0;
};

/// An archive is read by all processors, each taking a part of the items.
DigestContents collectAll(const QByteArray &source, const JsonEnvelope &envelope, const ReadOptions &options)
{
    // Fewer are read before another thread has begun.
    constexpr qsizetype fewestItems = 500;
    const qsizetype processors = std::max(1U, std::thread::hardware_concurrency());
    const qsizetype count = std::max(fewestItems, (envelope.items.size() + processors - 1) / processors);
    std::vector<std::future<DigestContents>> others;
    for (qsizetype first = count; first < envelope.items.size(); first += count) {
        others.push_back(std::async(std::launch::async, [&source, &envelope, &options, first, count] {
            return ItemCollector(source, envelope, options).collect(first, count);
        }));
    }
    DigestContents contents = ItemCollector(source, envelope, options).collect(0, count);
    for (std::future<DigestContents> &other : others) {
        const DigestContents part = other.get();
        contents.entries += part.entries;
        contents.problems += part.problems;
    }
    return contents;
}

/// Why a source of which no paper could be read is an error, or nothing when it is a list without papers.
std::optional<Error> reasonForNothing(const QByteArray &source, const JsonEnvelope &envelope,
                                      const QList<ReadProblem> &problems)
{
    QJsonParseError error;
    const bool isDamaged =
        envelope.shape != JsonEnvelope::Shape::Lines && QJsonDocument::fromJson(source, &error).isNull();
    if (isDamaged) {
        const qsizetype offset = std::min<qsizetype>(error.offset, source.size());
        return Error{QCoreApplication::translate(
                         "Import", "The JSON cannot be read: it is damaged or breaks off in line %1.")
                         .arg(LineNumbers(source).at(offset)),
                     error.errorString()};
    }
    if (problems.isEmpty())
        return std::nullopt;
    return Error{QCoreApplication::translate("Import", "None of the items is a paper. The first one: %1")
                     .arg(problems.first().reason)};
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
    const Result<JsonEnvelope> envelope = openJsonEnvelope(source);
    if (!envelope)
        return tl::unexpected(envelope.error());
    DigestContents contents = collectAll(source, *envelope, options);
    if (contents.entries.isEmpty()) {
        if (const auto reason = reasonForNothing(source, *envelope, contents.problems))
            return tl::unexpected(*reason);
    }
    return contents;
}

} // namespace broadsheet
