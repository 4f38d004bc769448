#include "includerules.h"
#include "linkrules.h"
#include "rooms.h"
#include "testlib/realdata.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace broadsheet::architecture {

namespace {

QDir appFolder()
{
    return QDir(QStringLiteral(BROADSHEET_SOURCE_DIR "/app"));
}

QString readText(const QString &path)
{
    return QString::fromUtf8(testing::readFile(path));
}

QList<SourceFile> sourceFiles(const QString &folder)
{
    QList<SourceFile> files;
    QDirIterator paths(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        const QString path = paths.next();
        files.append({appFolder().relativeFilePath(path), readText(path)});
    }
    return files;
}

QStringList roomFolders()
{
    return appFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

/// Holds the program to the room table, and the checks themselves to made-up breaches of it.
class ArchitectureTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeIsAllowedByTheRoomTable();
    void noFileIsTooLong();
    void roomsLinkWhatTheyInclude_data();
    void roomsLinkWhatTheyInclude();

    void noticesForbiddenIncludes_data();
    void noticesForbiddenIncludes();
    void acceptsAllowedIncludes_data();
    void acceptsAllowedIncludes();
    void noticesLongFiles();
    void noticesForbiddenAndMissingLinks();
};

void ArchitectureTest::everyIncludeIsAllowedByTheRoomTable()
{
    const QList<SourceFile> files = sourceFiles(appFolder().path());
    QVERIFY(files.size() > 50);
    QStringList violations;
    for (const SourceFile &file : files)
        violations += includeViolations(file);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::noFileIsTooLong()
{
    QStringList violations;
    const QList<SourceFile> files = sourceFiles(appFolder().path());
    for (const SourceFile &file : files)
        violations += lengthViolations(file);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::roomsLinkWhatTheyInclude_data()
{
    QTest::addColumn<QString>("room");
    const QStringList rooms = roomFolders();
    for (const QString &room : rooms)
        QTest::newRow(qPrintable(room)) << room;
}

void ArchitectureTest::roomsLinkWhatTheyInclude()
{
    QFETCH(QString, room);
    const QString folder = appFolder().filePath(room);
    const QString cmakeText = readText(folder + u"/CMakeLists.txt"_s);
    QVERIFY2(!linkedTargets(cmakeText).isEmpty(), "No link list was found in the room's CMakeLists.txt.");

    QStringList included;
    const QList<SourceFile> files = sourceFiles(folder);
    for (const SourceFile &file : files)
        included += includedRooms(file);
    included.removeDuplicates();

    const QStringList violations = linkViolations(room, cmakeText) + missingLinks(room, cmakeText, included);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void ArchitectureTest::noticesForbiddenIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("a room above") << u"domain/paper.h"_s << u"#include \"library/library.h\""_s;
    QTest::newRow("a room beside") << u"models/rows.cpp"_s << u"#include \"storage/paperstore.h\""_s;
    QTest::newRow("an unknown room") << u"library/library.cpp"_s << u"#include \"attic/box.h\""_s;
    QTest::newRow("a file in an unknown room") << u"attic/box.cpp"_s << u"#include <QString>"_s;
    QTest::newRow("a header without its room") << u"library/library.cpp"_s << u"#include \"library.h\""_s;
    QTest::newRow("a path out of the room") << u"cli/list.cpp"_s << u"#include \"../library/library.h\""_s;
    QTest::newRow("SQL outside storage") << u"library/library.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("SQL by its module") << u"library/library.cpp"_s << u"#include <QtSql/QSqlQuery>"_s;
    QTest::newRow("SQLite outside storage") << u"library/library.cpp"_s << u"#include <sqlite3.h>"_s;
    QTest::newRow("a widget outside widgets") << u"models/rows.cpp"_s << u"#include <QWidget>"_s;
    QTest::newRow("painting in domain") << u"domain/paper.cpp"_s << u"  #  include  <QColor>"_s;
    QTest::newRow("network outside online") << u"widgets/window.cpp"_s << u"#include <QNetworkReply>"_s;
    QTest::newRow("highlighting in cli") << u"cli/show.cpp"_s << u"#include <KSyntaxHighlighting/Theme>"_s;
    QTest::newRow("an object in domain") << u"domain/paper.h"_s << u"#include <QObject>"_s;
    QTest::newRow("a file in text") << u"text/words.cpp"_s << u"#include <QFile>"_s;
    QTest::newRow("JSON in widgets") << u"widgets/window.cpp"_s << u"#include <QJsonObject>"_s;
}

void ArchitectureTest::noticesForbiddenIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QString text = u"#pragma once\n\n"_s + line + u"\n"_s;
    QCOMPARE(includeViolations({path, text}).size(), 1);
}

void ArchitectureTest::acceptsAllowedIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("a room below") << u"library/library.h"_s << u"#include \"domain/paper.h\""_s;
    QTest::newRow("its own room") << u"formats/readers/json.cpp"_s << u"#include \"formats/reader.h\""_s;
    QTest::newRow("generated code") << u"models/rows.cpp"_s << u"#include \"rows.moc\""_s;
    QTest::newRow("its own Qt module") << u"storage/paperstore.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("the language") << u"domain/paper.h"_s << u"#include <optional>"_s;
    QTest::newRow("a mention in a comment") << u"domain/paper.h"_s << u"// See #include <QWidget>."_s;
    QTest::newRow("anything in the wiring") << u"application.cpp"_s << u"#include \"storage/paperstore.h\""_s;
}

void ArchitectureTest::acceptsAllowedIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(includeViolations({path, line + u"\n"_s}), QStringList());
}

void ArchitectureTest::noticesLongFiles()
{
    QVERIFY(lengthViolations({u"text/words.cpp"_s, QString(400, u'\n')}).isEmpty());
    QCOMPARE(lengthViolations({u"text/words.cpp"_s, QString(401, u'\n')}).size(), 1);
}

void ArchitectureTest::noticesForbiddenAndMissingLinks()
{
    const QString cmakeText =
        u"broadsheet_add_room(models\n    SOURCES\n        rows.cpp\n"
        "    LINKS broadsheet_storage broadsheet_domain\n        Qt6::Core Qt6::Widgets\n"
        "    PRECOMPILED <QtGui/QtGui>)\n"_s;
    QCOMPARE(linkedTargets(cmakeText), QStringList({u"broadsheet_storage"_s, u"broadsheet_domain"_s,
                                                    u"Qt6::Core"_s, u"Qt6::Widgets"_s}));
    QCOMPARE(linkViolations(u"models"_s, cmakeText).size(), 2);
    QCOMPARE(missingLinks(u"models"_s, cmakeText, {u"domain"_s, u"library"_s}).size(), 1);
}

} // namespace broadsheet::architecture

QTEST_GUILESS_MAIN(broadsheet::architecture::ArchitectureTest)
#include "architecturetest.moc"
