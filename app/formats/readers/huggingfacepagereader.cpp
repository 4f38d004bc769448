#include "formats/readers/huggingfacepagereader.h"

#include "formats/readers/huggingfacejsonreader.h"
#include "formats/readers/hydratedprops.h"
#include "formats/readers/jsonitems.h"
#include "formats/readers/jsonvalue.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const JsonMember &member)
{
    JsonParser parser;
    return parser.parse(member.value.json).value_or(JsonValue()).text();
}

/// The day of a page that shows one day. In a week, a month or a choice of trending papers every paper
/// tells its own.
std::optional<QDate> dayOfPage(const QByteArray &props)
{
    std::optional<QDate> day;
    const QList<JsonMember> members = jsonMembers(props);
    for (const JsonMember &member : members) {
        if ((member.name == "periodType" && textOf(member) != "day"_L1) ||
            (member.name == "isTrending" && member.value.json == "true"))
            return std::nullopt;
        if (member.name == "date" || member.name == "dateString") {
            const QDate date = QDate::fromString(textOf(member).left(10), Qt::ISODate);
            if (date.isValid())
                day = date;
        }
    }
    return day;
}

std::optional<QByteArray> propsOf(const QByteArray &page)
{
    const std::initializer_list<const char *> targets{"DailyPapers", "PaperContent"};
    if (auto props = hydratedProps(page, targets))
        return props;
    // A page that breaks off inside the attribute has no such attribute at all until it is closed.
    return hydratedProps(page + "\">", targets);
}

} // namespace

bool looksLikeWebPage(const QByteArray &source)
{
    static constexpr qsizetype enough = 1024;
    const QByteArray start = source.first(std::min(source.size(), enough)).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           (start.startsWith("<!--") && start.contains("<html")) ||
           (start.startsWith("<?xml") && start.contains("<html"));
}

Result<DigestContents> readHuggingFacePage(const QByteArray &source, const ReadOptions &options)
{
    const std::optional<QByteArray> props = propsOf(source);
    if (!props) {
        return failure(QCoreApplication::translate(
            "Import", "This web page holds no papers of Hugging Face. It may be a login page or a check for "
                      "robots; open huggingface.co/papers in a browser and save the page again."));
    }
    ReadOptions pageOptions = options;
    if (!pageOptions.digestDate)
        pageOptions.digestDate = dayOfPage(*props);
    return readHuggingFaceJson(*props, pageOptions);
}

} // namespace broadsheet
