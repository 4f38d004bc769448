#include "includerules.h"

#include "rooms.h"

#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadsheet::architecture {

namespace {

constexpr qsizetype longestFile = 400;

struct Include
{
    bool isOwn = false;
    QString name;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"_s,
                                              QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const QRegularExpressionMatch &match : directive.globalMatch(text)) {
        const bool isOwn = match.hasCaptured(1);
        includes.append({isOwn, match.captured(isOwn ? 1 : 2)});
    }
    return includes;
}

bool isGenerated(const QString &name)
{
    return name.endsWith(".moc"_L1) || name.startsWith("moc_"_L1);
}

/// Header name to module, read from the folders of the Qt that this test is built with.
QHash<QString, QString> readQtHeaders()
{
    QHash<QString, QString> modules;
    QDirIterator folders(QLibraryInfo::path(QLibraryInfo::HeadersPath), {u"Qt*"_s}, QDir::Dirs);
    while (folders.hasNext()) {
        const QDir folder(folders.next());
        const QStringList headers = folder.entryList(QDir::Files);
        for (const QString &header : headers)
            modules.insert(header, folder.dirName().mid(2));
    }
    return modules;
}

QString ownViolation(const QString &room, const QString &included)
{
    const QString other = roomOf(included);
    if (room.isEmpty() || other == room)
        return {};
    if (other.isEmpty())
        return u"names its header without a room"_s;
    if (!roomTable().contains(other))
        return u"names an unknown room"_s;
    return roomTable().value(room).rooms.contains(other) ? QString() : u"is not allowed in this room"_s;
}

QString libraryViolation(const QString &room, const QString &header)
{
    if (room.isEmpty())
        return {};
    const RoomRules rules = roomTable().value(room);
    const QString library = libraryOf(header);
    if (!library.isEmpty() && !rules.libraries.contains(library))
        return u"belongs to %1, which this room does not use"_s.arg(library);
    if (rules.forbiddenHeaders.match(header.section(u'/', -1)).hasMatch())
        return u"is not for this room"_s;
    return {};
}

} // namespace

QString roomOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

QString libraryOf(const QString &header)
{
    static const QHash<QString, QString> qtHeaders = readQtHeaders();
    static const QHash<QString, QString> otherHeaders = {
        {u"gumbo.h"_s, u"Gumbo"_s},
        {u"simdjson.h"_s, u"simdjson"_s},
        {u"sqlite3.h"_s, u"SQLite"_s},
        {u"zlib.h"_s, u"ZLIB"_s},
    };
    if (otherHeaders.contains(header))
        return otherHeaders.value(header);
    const QString folder = roomOf(header);
    if (folder.startsWith("Qt"_L1))
        return folder.mid(2);
    return folder.isEmpty() ? qtHeaders.value(header) : folder;
}

QStringList includedRooms(const SourceFile &file)
{
    QStringList rooms;
    const QList<Include> includes = includesOf(file.text);
    for (const Include &include : includes) {
        if (include.isOwn && !isGenerated(include.name) && roomOf(include.name) != roomOf(file.path))
            rooms.append(roomOf(include.name));
    }
    rooms.removeDuplicates();
    return rooms;
}

QStringList includeViolations(const SourceFile &file)
{
    const QString room = roomOf(file.path);
    if (!room.isEmpty() && !roomTable().contains(room))
        return {u"%1: the room \"%2\" is not in the room table"_s.arg(file.path, room)};
    QStringList violations;
    const QList<Include> includes = includesOf(file.text);
    for (const Include &include : includes) {
        if (isGenerated(include.name))
            continue;
        const QString reason =
            include.isOwn ? ownViolation(room, include.name) : libraryViolation(room, include.name);
        if (!reason.isEmpty())
            violations.append(u"%1: the include of %2 %3"_s.arg(file.path, include.name, reason));
    }
    return violations;
}

QStringList lengthViolations(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= longestFile)
        return {};
    return {u"%1: %2 lines; a file has at most %3"_s.arg(file.path).arg(lines).arg(longestFile)};
}

} // namespace broadsheet::architecture
