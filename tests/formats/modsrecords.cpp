#include "formats/modsrecords.h"

#include <QXmlStreamReader>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

namespace {

QString readName(QXmlStreamReader &xml)
{
    QStringList given;
    QStringList others;
    while (xml.readNextStartElement()) {
        if (xml.name() != "namePart"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const bool isGiven = xml.attributes().value("type"_L1) == "given"_L1;
        (isGiven ? given : others).append(xml.readElementText());
    }
    return (given + others).join(u' ');
}

QString readTitle(QXmlStreamReader &xml)
{
    QString title;
    while (xml.readNextStartElement()) {
        if (xml.name() == "title"_L1)
            title = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return title;
}

ModsRecord readRecord(QXmlStreamReader &xml)
{
    ModsRecord record{
        .key = xml.attributes().value("ID"_L1).toString(), .title = {}, .authors = {}, .arxivId = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "titleInfo"_L1)
            record.title = readTitle(xml);
        else if (xml.name() == "name"_L1)
            record.authors.append(readName(xml));
        else if (xml.name() == "identifier"_L1 && xml.attributes().value("type"_L1) == "arXiv"_L1)
            record.arxivId = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return record;
}

} // namespace

QList<ModsRecord> readModsRecords(const QByteArray &xml)
{
    QList<ModsRecord> records;
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    while (reader.readNextStartElement())
        records.append(readRecord(reader));
    if (reader.hasError())
        qFatal("The MODS cannot be read: %s", qUtf8Printable(reader.errorString()));
    return records;
}

} // namespace broadsheet::testing
