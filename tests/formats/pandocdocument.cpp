#include "formats/pandocdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QJsonValue &inlines)
{
    QString text;
    for (const QJsonArray list = inlines.toArray(); const QJsonValue &value : list) {
        const QString type = value["t"_L1].toString();
        const QJsonValue content = value["c"_L1];
        if (type == "Str"_L1)
            text += content.toString();
        else if (type == "Space"_L1 || type == "SoftBreak"_L1 || type == "LineBreak"_L1)
            text += u' ';
        else if (type == "Math"_L1)
            text += u'$' + content[1].toString() + u'$';
        else if (type == "Link"_L1 || type == "Span"_L1)
            text += plainText(content[1]);
        else if (type == "Emph"_L1 || type == "Superscript"_L1 || type == "Subscript"_L1)
            text += plainText(content);
        else
            text += u"[pandoc took this for %1]"_s.arg(type);
    }
    return text;
}

} // namespace

QList<PandocSection> readPandocSections(const QByteArray &json)
{
    static constexpr int level = 2;
    QList<PandocSection> sections;
    const QJsonArray blocks = QJsonDocument::fromJson(json).object()["blocks"_L1].toArray();
    for (const QJsonValue &block : blocks) {
        const QJsonValue content = block["c"_L1];
        if (block["t"_L1] == "Header"_L1 && content[0] == level)
            sections.append({.heading = plainText(content[2]), .paragraphs = {}});
        else if (!sections.isEmpty() && block["t"_L1] == "Para"_L1)
            sections.last().paragraphs.append(plainText(content));
        else if (!sections.isEmpty())
            sections.last().paragraphs.append(u"[pandoc took this for %1]"_s.arg(block["t"_L1].toString()));
    }
    return sections;
}

} // namespace broadsheet::testing
