#include "linkrules.h"

#include "rooms.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadsheet::architecture {

namespace {

constexpr auto roomPrefix = "broadsheet_"_L1;

/// The name by which the room table knows a linked target that is not a room.
QString libraryOfTarget(const QString &target)
{
    static const QHash<QString, QString> otherLibraries = {
        {u"${BROADSHEET_SYNTAX_HIGHLIGHTING}"_s, u"KSyntaxHighlighting"_s},
        {u"Gumbo::Gumbo"_s, u"Gumbo"_s},
        {u"SQLite::SQLite3"_s, u"SQLite"_s},
        {u"ZLIB::ZLIB"_s, u"ZLIB"_s},
        {u"simdjson::simdjson"_s, u"simdjson"_s},
        {u"tl::expected"_s, u"tl"_s},
    };
    return target.startsWith("Qt6::"_L1) ? target.mid(5) : otherLibraries.value(target, target);
}

bool mayLink(const RoomRules &rules, const QString &target)
{
    return target.startsWith(roomPrefix) ? rules.rooms.contains(target.mid(roomPrefix.size()))
                                         : rules.libraries.contains(libraryOfTarget(target));
}

} // namespace

QStringList linkedTargets(const QString &cmakeText)
{
    static const QRegularExpression list(u"\\bLINKS\\s+([^)]*?)\\s*(?:\\bPRECOMPILED\\b|\\))"_s);
    static const QRegularExpression space(u"\\s+"_s);
    return list.match(cmakeText).captured(1).split(space, Qt::SkipEmptyParts);
}

QStringList linkViolations(const QString &room, const QString &cmakeText)
{
    const RoomRules rules = roomTable().value(room);
    QStringList violations;
    const QStringList targets = linkedTargets(cmakeText);
    for (const QString &target : targets) {
        if (!mayLink(rules, target))
            violations.append(
                u"%1/CMakeLists.txt links %2, which the room table does not allow"_s.arg(room, target));
    }
    return violations;
}

QStringList missingLinks(const QString &room, const QString &cmakeText, const QStringList &includedRooms)
{
    const QStringList targets = linkedTargets(cmakeText);
    QStringList violations;
    for (const QString &included : includedRooms) {
        if (!targets.contains(roomPrefix + included))
            violations.append(
                u"%1 includes headers of %2 but its CMakeLists.txt does not link it"_s.arg(room, included));
    }
    return violations;
}

} // namespace broadsheet::architecture
