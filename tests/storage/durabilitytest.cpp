#include "storefixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

PaperId takeInOnePaper(PaperStore &store)
{
    Paper paper;
    paper.title = u"A survey"_s;
    return take(store, {entry(paper)}).changes.added.first();
}

void writeNote(PaperStore &store, PaperId paper, const QString &note)
{
    store.edit(
        SetNote{paper, note}, [](const MarksEdit & /*edit*/, int /*papers*/) { return QString(); },
        Remember::Nothing, someMoment());
}

/// The other end of losesNothingWhenKilled(): writes notes for ever and says on standard output which of them
/// were acknowledged.
int writeNotesUntilKilled(const QString &fileName)
{
    const auto store = PaperStore::open(fileName);
    if (!store)
        return 1;
    const PaperId paper = takeInOnePaper(**store);
    for (int number = 1;; ++number) {
        carryOut(**store, SetNote{paper, QString::number(number)});
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class DurabilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void finishesWhatWasAskedForBeforeItCloses();
    void losesNothingWhenKilled();
};

void DurabilityTest::finishesWhatWasAskedForBeforeItCloses()
{
    const StoreFixture fixture;
    {
        const auto store = fixture.open();
        const PaperId paper = takeInOnePaper(*store);
        for (int number = 1; number <= 20; ++number)
            writeNote(*store, paper, QString::number(number));
    }
    QCOMPARE(onlyPaper(*fixture.open()).marks.note, u"20"_s);
}

void DurabilityTest::losesNothingWhenKilled()
{
    for (const int acknowledgements : {1, 2, 5, 11, 23}) {
        const StoreFixture fixture;
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-notes"_s, fixture.fileName()});
        QByteArray output;
        while (output.count('\n') < acknowledgements) {
            QVERIFY(writer.waitForReadyRead());
            output += writer.readAllStandardOutput();
        }
        QCOMPARE(::kill(static_cast<pid_t>(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        const int acknowledged = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();

        const auto store = fixture.open();
        // The note after the last acknowledged one may have been written as well.
        const int kept = onlyPaper(*store).marks.note.toInt();
        QVERIFY2(kept == acknowledged || kept == acknowledged + 1,
                 qPrintable(u"%1 acknowledged, %2 kept"_s.arg(acknowledged).arg(kept)));
        QVERIFY(valueOf(store->check()).isEmpty());
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == "--write-notes"_L1)
        return writeNotesUntilKilled(arguments.value(2));
    DurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "durabilitytest.moc"
