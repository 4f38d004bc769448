#include "text/filename.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FileNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesANameThatEveryFileSystemTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fileName");

        const auto row = [](const QString &name, const QString &fileName) {
            QTest::newRow(qPrintable(name)) << name << fileName;
        };
        row(u"Train to Basel"_s, u"Train-to-Basel"_s);
        row(u"  Öl & Gas: 2026/27?  "_s, u"Öl-Gas-2026-27"_s);
        row(u"Ada's list"_s, u"Adas-list"_s);
        row(u"../../etc/passwd"_s, u"etc-passwd"_s);
        row(u".hidden"_s, u"hidden"_s);
        row(u"<b>\n\"x\"|*\\"_s, u"b-x"_s);
        row(u"阅读清单"_s, u"阅读清单"_s);
        row(u"हिन्दी"_s, u"हिन्दी"_s);
        row(u"★ ☆"_s, u""_s);
        row(u""_s, u""_s);
        row(QString(80, u'x'), QString(60, u'x'));
        row(u"𝔘𝔫𝔦"_s, u"𝔘𝔫𝔦"_s);
    }

    void makesANameThatEveryFileSystemTakes()
    {
        QFETCH(const QString, name);
        QTEST(fileNameFor(name), "fileName");
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "filename.moc"
