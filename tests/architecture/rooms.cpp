#include "rooms.h"

using namespace Qt::StringLiterals;

namespace broadsheet::architecture {

namespace {

QRegularExpression wholeNames(const QString &alternatives)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(alternatives));
}

const QRegularExpression &noHeaders()
{
    static const QRegularExpression nothing = wholeNames(u"(?!)"_s);
    return nothing;
}

} // namespace

const QHash<QString, RoomRules> &roomTable()
{
    static const QRegularExpression inputOutput =
        wholeNames(u"QFile|QSaveFile|QDir|QDirIterator|QIODevice|QProcess"_s);
    static const QRegularExpression objects = wholeNames(u"QObject|"_s + inputOutput.pattern());
    static const QRegularExpression json = wholeNames(u"QJson.*"_s);
    static const QHash<QString, RoomRules> table = {
        {u"base"_s, {{}, {u"Core"_s, u"tl"_s}, noHeaders()}},
        {u"domain"_s, {{u"base"_s}, {u"Core"_s, u"tl"_s}, objects}},
        {u"text"_s, {{u"base"_s}, {u"Core"_s}, inputOutput}},
        {u"formats"_s,
         {{u"text"_s, u"domain"_s, u"base"_s},
          {u"Core"_s, u"Gumbo"_s, u"ZLIB"_s, u"simdjson"_s},
          noHeaders()}},
        {u"storage"_s,
         {{u"text"_s, u"domain"_s, u"base"_s}, {u"Core"_s, u"Sql"_s, u"SQLite"_s}, noHeaders()}},
        {u"online"_s, {{u"base"_s}, {u"Core"_s, u"Network"_s}, noHeaders()}},
        {u"insight"_s, {{u"text"_s, u"domain"_s, u"base"_s}, {u"Core"_s}, noHeaders()}},
        {u"library"_s,
         {{u"online"_s, u"insight"_s, u"formats"_s, u"storage"_s, u"text"_s, u"domain"_s, u"base"_s},
          {u"Core"_s, u"Concurrent"_s},
          noHeaders()}},
        {u"models"_s, {{u"library"_s, u"domain"_s, u"base"_s}, {u"Core"_s, u"Gui"_s}, noHeaders()}},
        {u"widgets"_s,
         {{u"models"_s, u"library"_s, u"formats"_s, u"text"_s, u"domain"_s, u"base"_s},
          {u"Core"_s, u"DBus"_s, u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"KSyntaxHighlighting"_s},
          json}},
        {u"cli"_s,
         {{u"library"_s, u"formats"_s, u"text"_s, u"domain"_s, u"base"_s}, {u"Core"_s}, noHeaders()}},
    };
    return table;
}

} // namespace broadsheet::architecture
