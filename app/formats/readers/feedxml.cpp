#include "formats/readers/feedxml.h"

#include <QCoreApplication>

namespace broadsheet {

using namespace Qt::StringLiterals;

FeedKind feedKind(const QByteArray &source)
{
    if (!QByteArrayView(source).trimmed().startsWith('<'))
        return FeedKind::None;
    // The outermost element stands near the beginning, behind declarations and comments at most.
    static constexpr qsizetype enough = 16384;
    QXmlStreamReader xml(QString::fromUtf8(source.first(std::min(source.size(), enough))));
    if (!xml.readNextStartElement())
        return FeedKind::None;
    if (xml.name() == "feed"_L1 && xml.namespaceUri() == atomNamespace)
        return FeedKind::Atom;
    return xml.name() == "rss"_L1 ? FeedKind::Rss : FeedKind::None;
}

Result<void> openFeed(QXmlStreamReader &xml)
{
    while (!xml.atEnd() && !xml.isStartElement()) {
        xml.readNext();
        if (xml.isDTD()) {
            return failure(QCoreApplication::translate(
                "Import", "This XML declares its own entities, which no feed of arXiv does. Nothing was read "
                          "from it."));
        }
    }
    const bool isFeed =
        xml.name() == "rss"_L1 || (xml.name() == "feed"_L1 && xml.namespaceUri() == atomNamespace);
    if (xml.isStartElement() && !isFeed) {
        return failure(QCoreApplication::translate(
            "Import", "This is XML of another kind. Of XML only the feeds of arXiv can be imported."));
    }
    return {};
}

Result<DigestContents> closeFeed(QXmlStreamReader &xml, DigestContents contents)
{
    while (!xml.atEnd())
        xml.readNext();
    if (!xml.hasError())
        return contents;
    const QString line = QString::number(xml.lineNumber());
    if (contents.entries.isEmpty()) {
        return failure(QCoreApplication::translate(
                           "Import", "The XML cannot be read: it is damaged or breaks off in line %1.")
                           .arg(line),
                       xml.errorString());
    }
    contents.problems.append(
        {.place = QCoreApplication::translate("Import", "line %1").arg(line),
         .reason = QCoreApplication::translate("Import", "The file is damaged or breaks off here.")});
    return contents;
}

QString feedPlace(int number)
{
    return QCoreApplication::translate("Import", "item %1").arg(number);
}

} // namespace broadsheet
