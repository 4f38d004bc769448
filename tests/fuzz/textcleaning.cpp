#include "text/textcleaning.h"

#include "fuzzing.h"
#include "text/plainlines.h"
#include "text/richtext.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace broadsheet;
using namespace broadsheet::fuzzing;
using namespace Qt::StringLiterals;

namespace {

/// Rich text is well-formed, and has no elements but those that we make ourselves.
void requireHarmless(const QString &richText)
{
    static const QSet<QString> known{u"r"_s, u"p"_s, u"a"_s, u"sup"_s, u"sub"_s, u"span"_s, u"br"_s, u"i"_s};
    QXmlStreamReader reader("<r>"_L1 + richText + "</r>"_L1);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        require(known.contains(reader.name().toString()), "rich text has only known elements");
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            require(attribute.name() == "href"_L1 || attribute.name() == "style"_L1,
                    "rich text has only known attributes");
            require(attribute.name() != "href"_L1 ||
                        attribute.value().startsWith(u"http"_s, Qt::CaseInsensitive),
                    "links lead to the web");
        }
    }
    require(!reader.hasError(), "rich text is well-formed");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString raw =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    require(!cleanTitle(raw).contains(u'\n'), "a title is one line");
    (void)cleanName(raw);
    // Control characters, which XML cannot carry, are taken away wherever text comes in.
    requireHarmless(toRichText(withoutControls(cleanAbstract(raw)), {.words = {u"a"_s}, .style = u"x"_s}));
    return 0;
}
