#include "formats/readers/jsonenvelope.h"

#include "formats/readers/jsonvalue.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

bool isMember(const JsonMember &member, QByteArrayView name)
{
    return member.name == name;
}

bool isArray(const JsonMember &member)
{
    return member.value.json.startsWith('[');
}

/// Empty when the value is no text.
QString valueText(const JsonMember &member)
{
    JsonParser parser;
    return parser.parse(member.value.json).value_or(JsonValue()).text();
}

/// The list of papers that the member holds is given by its name; the names also show who wrote it.
std::optional<JsonEnvelope> openList(const JsonMember &member, const QByteArray &source)
{
    if (!isArray(member))
        return std::nullopt;
    JsonEnvelope envelope;
    if (isMember(member, "data") || isMember(member, "papers"))
        envelope.authority = Authority::Archive;
    else if (!isMember(member, "dailyPapers"))
        return std::nullopt;
    // The items know their place in the whole source, not in the member.
    envelope.items = jsonItems(member.value.json);
    const qsizetype offset = member.value.json.data() - source.constData();
    for (JsonItem &item : envelope.items)
        item.position += offset;
    return envelope;
}

Result<JsonEnvelope> openObject(const QByteArray &source)
{
    const QList<JsonMember> members = jsonMembers(source);
    std::optional<JsonEnvelope> list;
    QDate date;
    for (const JsonMember &member : members) {
        if (isMember(member, "error")) {
            return failure(
                QCoreApplication::translate(
                    "Import", "This is no digest but an error message of Hugging Face: “%1”. Fetch it again.")
                    .arg(valueText(member)));
        }
        if (isMember(member, "date") || isMember(member, "dateString"))
            date = QDate::fromString(valueText(member).left(10), Qt::ISODate);
        if (!list)
            list = openList(member, source);
    }
    if (list) {
        list->date = date;
        return *list;
    }
    const JsonItem whole{.json = QByteArrayView(source).trimmed(),
                         .position = 0,
                         .complete = QByteArrayView(source).trimmed().endsWith('}')};
    return JsonEnvelope{.shape = JsonEnvelope::Shape::SinglePaper, .items = {whole}};
}

} // namespace

Result<JsonEnvelope> openJsonEnvelope(const QByteArray &source)
{
    const QByteArrayView text = QByteArrayView(source).trimmed();
    if (text.startsWith('<')) {
        return failure(QCoreApplication::translate(
            "Import", "This is a web page or XML, not the JSON of Hugging Face. Save the answer of "
                      "huggingface.co/api/daily_papers instead."));
    }
    if (hasJsonLines(source)) {
        return JsonEnvelope{
            .shape = JsonEnvelope::Shape::Lines, .items = jsonLines(source), .authority = Authority::Archive};
    }
    if (text.startsWith('{'))
        return openObject(source);
    return JsonEnvelope{.items = jsonItems(source)};
}

} // namespace broadsheet
