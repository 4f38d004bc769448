#include "formats/readers/reader.h"
#include "testlib/realdata.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions november{.today = QDate(2026, 11, 23)};

/// Long enough to be an abstract by its length alone.
QString abstractAbout(const QString &subject)
{
    return u"We study %1. "_s.arg(subject) + u"The quick brown fox jumps over the lazy dog. "_s.repeated(6) +
           u"Code is at https://github.com/example/%1."_s.arg(subject);
}

DigestContents read(const QString &page, const ReadOptions &options = november)
{
    Result<DigestContents> contents = readDigest(page.toUtf8(), ImportFormat::Text, options);
    return contents ? *contents : DigestContents{};
}

QStringList titles(const DigestContents &contents)
{
    QStringList list;
    for (const DigestEntry &entry : contents.entries)
        list.append(entry.paper.title);
    return list;
}

QString wrapped(const QString &text, qsizetype columns)
{
    const QStringList words = text.split(u' ');
    QString lines = words.first();
    qsizetype width = lines.size();
    for (const QString &word : words.sliced(1)) {
        const bool fits = width + 1 + word.size() <= columns;
        lines += (fits ? u' ' : u'\n') + word;
        width = fits ? width + 1 + word.size() : word.size();
    }
    return lines;
}

QString seedPage()
{
    const QString path = testing::realDataPath(u"digest_text/daily-papers-sep-11.txt"_s);
    return path.isEmpty() ? QString() : QString::fromUtf8(testing::readFile(path));
}

} // namespace

class TestPageTextReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPaperOfTheRealPage();
    void findsEveryLinkOfTheRealPage();
    void readsTheRealPageInOtherShapes_data();
    void readsTheRealPageInOtherShapes();
    void passesOverWhatThePageAddsAroundAPaper();
    void takesVotesAndSubmitterThatStandBeforeTheTitle();
    void takesVotesAndSubmitterThatStandBehindTheAbstract();
    void keepsTitlesOfCardsWithoutAbstracts();
    void takesTheDayOfTheDigestFromThePage_data();
    void takesTheDayOfTheDigestFromThePage();
    void readsSeveralPagesInOneFile();
    void reportsATitleWithoutAbstractWithItsLine();
    void reportsAnAbstractWithoutTitleWithItsLine();
    void reportsATitleOfUnseenCharacters();
    void readsAShortAbstractByItsPlace();
    void survivesBeingCutAnywhere();
};

void TestPageTextReader::readsEveryPaperOfTheRealPage()
{
    REQUIRE_REAL_DATA(path, "digest_text/daily-papers-sep-11.txt");
    const QString page = QString::fromUtf8(testing::readFile(path));
    const DigestContents contents = read(page);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(contents.entries.size(), 78);

    // The file alternates strictly after six lines of banner.
    const QStringList blocks = page.split(u"\n\n"_s).sliced(6);
    for (qsizetype i = 0; i < contents.entries.size(); ++i) {
        const DigestEntry &entry = contents.entries.at(i);
        QCOMPARE(entry.appearance.position, int(i) + 1);
        QCOMPARE(entry.appearance.digest, (DigestKey{u"Daily Papers"_s, QDate(2026, 9, 11)}));
        QVERIFY(!entry.paper.published.isValid());
        QCOMPARE(entry.paper.title, blocks.at(2 * i));
        // Cleaning takes away some TeX and never text.
        const QString &raw = blocks.at(2 * i + 1);
        QVERIFY2(entry.paper.abstract.size() > raw.size() - 12, qPrintable(entry.paper.title));
        QVERIFY2(raw.contains(entry.paper.abstract.first(40)), qPrintable(entry.paper.title));
    }
    QVERIFY(contents.entries.first().paper.abstract.contains(u"Knights & Knaves (K&K) logic puzzles"_s));
}

void TestPageTextReader::findsEveryLinkOfTheRealPage()
{
    REQUIRE_REAL_DATA(path, "digest_text/daily-papers-sep-11.txt");
    const DigestContents contents = read(QString::fromUtf8(testing::readFile(path)));
    QStringList addresses;
    QHash<LinkKind, int> kinds;
    for (const DigestEntry &entry : contents.entries) {
        for (const Link &link : entry.paper.links) {
            addresses.append(link.url.toString());
            ++kinds[link.kind];
        }
    }
    const QStringList expected{
        u"https://github.com/anpoc/Language-models-in-medicine"_s,
        u"https://huggingface.co/inclusionAI"_s,
        u"https://github.com/yifei-he/Compressed-Experts"_s,
        u"https://github.com/knoveleng/open-rs"_s,
        u"https://github.com/TorchRWKV/flash-linear-attention"_s,
        u"https://github.com/VITA-Group/READ-ME"_s,
        u"https://github.com/mailcorahul/f4-its"_s,
        u"https://github.com/Strivin0311/long-llms-learning"_s,
        u"https://huggingface.co/datasets/masterlion/WaterEfficientDatasetForAfricanCountries/tree/main"_s,
        u"https://github.com/sir-lab/data-release"_s,
        u"https://github.com/GPT-Alternatives/gpt_alternatives"_s,
        u"https://github.com/flairox/jaxmarl"_s,
        u"https://github.com/VILA-Lab/Mobile-MMLU"_s,
        u"https://github.com/polixir/NeoRL2"_s,
        u"https://github.com/NexaAI/Awesome-LLMs-on-device"_s,
        u"https://www.nexaai.com/models"_s,
        u"https://github.com/sail-sg/envpool"_s,
        u"https://github.com/apple/axlearn/docs/research/mmau"_s,
        u"https://vision-braille.com/"_s,
        u"https://github.com/PlekhanovaElena/ssl4eco"_s,
        u"https://github.com/nlee0212/BLEnD"_s,
    };
    QCOMPARE(addresses, expected);
    QCOMPARE(kinds.value(LinkKind::GitHub), 17);
    QCOMPARE(kinds.value(LinkKind::HuggingFaceModel) + kinds.value(LinkKind::HuggingFaceDataset), 2);
    QCOMPARE(kinds.value(LinkKind::Other), 2);
}

void TestPageTextReader::readsTheRealPageInOtherShapes_data()
{
    QTest::addColumn<QString>("page");

    const QString page = seedPage();
    QTest::newRow("Windows line ends") << QString(page).replace(u'\n', u"\r\n"_s);
    QTest::newRow("old Mac line ends") << QString(page).replace(u'\n', u'\r');
    QTest::newRow("byte order mark") << u'\uFEFF' + page;
    QTest::newRow("no empty lines") << QString(page).replace(u"\n\n"_s, u"\n"_s);
    QTest::newRow("indented, with many empty lines") << QString(page).replace(u"\n\n"_s, u" \n \n\n\t "_s);
    QTest::newRow("no banner") << page.sliced(page.indexOf(u"Warm Up Before"_s));

    QString wrappedPage;
    const QStringList blocks = page.split(u"\n\n"_s);
    for (const QString &block : blocks)
        wrappedPage += wrapped(block, 80) + u"\n\n"_s;
    QTest::newRow("wrapped at 80 columns") << wrappedPage;
}

void TestPageTextReader::readsTheRealPageInOtherShapes()
{
    if (seedPage().isEmpty())
        QSKIP("The real data (../shared/data/digest_text) is not beside this checkout.");
    QFETCH(const QString, page);
    const DigestContents expected = read(seedPage());
    const DigestContents contents = read(page);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(titles(contents), titles(expected));
    for (qsizetype i = 0; i < contents.entries.size(); ++i)
        QCOMPARE(contents.entries.at(i).paper, expected.entries.at(i).paper);
}

void TestPageTextReader::passesOverWhatThePageAddsAroundAPaper()
{
    const QString page = u"Daily Papers\nby AK and the research community\nSep 11\nPrevious\nNext\n\n42\n\n"
                         "Imagen 3\n\nSubmitted by\nakhaliq\n\n· 15 authors\n3 comments\nUpvote 7\n"
                         "GitHub 1.2k\nView all\n\n"_s +
                         abstractAbout(u"imagen"_s) + u"\n\n1,204\n\nPixtral 12B\n\n"_s +
                         abstractAbout(u"pixtral"_s);
    const DigestContents contents = read(page);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, u"Pixtral 12B"_s}));
    QCOMPARE(contents.entries.last().paper.abstract, abstractAbout(u"pixtral"_s));
}

void TestPageTextReader::takesVotesAndSubmitterThatStandBeforeTheTitle()
{
    const QString page = u"Daily Papers\nSep 11\nSubmitted by\nann\n94\n\nImagen 3\n\n"_s +
                         abstractAbout(u"imagen"_s) +
                         u"\n\n· 15 authors\n5\nSubmitted by bo\n1.2k\n\nPixtral 12B\n\n"_s +
                         abstractAbout(u"pixtral"_s) + u"\n\n· 3 authors\n\nPrevious\nNext"_s;
    const DigestContents contents = read(page);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(contents.entries.size(), 2);
    const DigestEntry &first = contents.entries.first();
    QCOMPARE(first.paper.submitter, u"ann"_s);
    QCOMPARE(first.paper.upvotes, 94);
    QCOMPARE(first.appearance.upvotes, 94);
    QCOMPARE(first.paper.commentCount, 5);
    QCOMPARE(contents.entries.last().paper.submitter, u"bo"_s);
    QCOMPARE(contents.entries.last().paper.upvotes, 1200);
    QCOMPARE(contents.entries.last().paper.commentCount, std::nullopt);
}

void TestPageTextReader::takesVotesAndSubmitterThatStandBehindTheAbstract()
{
    const QString page =
        u"Daily Papers\nSep 11\n\nImagen 3\n\n"_s + abstractAbout(u"imagen"_s) +
        u"\n\nUpvote\n94\n\nGitHub 1.2k\narXiv Page\nSubmitted by\nann\n\nPixtral 12B\n\n"_s +
        abstractAbout(u"pixtral"_s) + u"\n\nUpvote 7\n2 comments"_s;
    const DigestContents contents = read(page);
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, u"Pixtral 12B"_s}));
    const Paper &first = contents.entries.first().paper;
    QCOMPARE(first.upvotes, 94);
    QCOMPARE(first.githubStars, 1200);
    QCOMPARE(first.submitter, u"ann"_s);
    QCOMPARE(contents.entries.last().paper.upvotes, 7);
    QCOMPARE(contents.entries.last().paper.commentCount, 2);
    QVERIFY(contents.entries.last().paper.submitter.isEmpty());
}

void TestPageTextReader::keepsTitlesOfCardsWithoutAbstracts()
{
    const QString longTitle =
        u"Towards a Rather Long Title of the Kind That Some Groups of Authors Give to Their Papers All the Same"_s;
    const DigestContents contents =
        read(u"Daily Papers\nSep 11\n\nSubmitted by\nann\n94\n\nImagen 3\n\n· 15 authors\n5\n\nSubmitted "
             "by\nbo\n12\n\n"_s +
             longTitle + u"\n\n· 3 authors\n"_s);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, longTitle}));
    QCOMPARE(contents.entries.first().paper.upvotes, 94);
    QCOMPARE(contents.entries.first().paper.commentCount, 5);
    QCOMPARE(contents.entries.last().paper.submitter, u"bo"_s);
    QCOMPARE(contents.entries.last().paper.upvotes, 12);
    QVERIFY(contents.entries.last().paper.abstract.isEmpty());
}

void TestPageTextReader::takesTheDayOfTheDigestFromThePage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("this year") << u"Sep 11"_s << QDate(2026, 11, 23) << QDate(2026, 9, 11);
    QTest::newRow("today") << u"Sep 11"_s << QDate(2026, 9, 11) << QDate(2026, 9, 11);
    QTest::newRow("not in the future") << u"Sep 11"_s << QDate(2026, 9, 10) << QDate(2025, 9, 11);
    QTest::newRow("leap day") << u"Feb 29"_s << QDate(2026, 9, 10) << QDate(2024, 2, 29);
    QTest::newRow("long name") << u"September 1"_s << QDate(2026, 9, 10) << QDate(2026, 9, 1);
    QTest::newRow("with year") << u"Sep 11, 2024"_s << QDate(2026, 9, 10) << QDate(2024, 9, 11);
    QTest::newRow("with weekday") << u"Fri, Sep 11"_s << QDate(2026, 9, 12) << QDate(2026, 9, 11);
    QTest::newRow("none") << u""_s << QDate(2026, 9, 12) << QDate();
}

void TestPageTextReader::takesTheDayOfTheDigestFromThePage()
{
    QFETCH(const QString, line);
    QFETCH(const QDate, today);
    const QString page = line + u"\n\nImagen 3\n\n"_s + abstractAbout(u"imagen"_s);
    const DigestContents contents = read(page, {.today = today});
    QCOMPARE(contents.entries.size(), 1);
    QTEST(contents.entries.first().appearance.digest.date, "expected");
    QVERIFY(!contents.entries.first().paper.published.isValid());

    const DigestContents told = read(page, {.today = today, .digestDate = QDate(2020, 2, 3)});
    QCOMPARE(told.entries.first().appearance.digest.date, QDate(2020, 2, 3));
}

void TestPageTextReader::readsSeveralPagesInOneFile()
{
    const QString page = u"Daily Papers\nSep 11\n\nImagen 3\n\n"_s + abstractAbout(u"imagen"_s) +
                         u"\n\nDaily Papers\nSep 10\n\nPixtral 12B\n\n"_s + abstractAbout(u"pixtral"_s);
    const DigestContents contents = read(page);
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, u"Pixtral 12B"_s}));
    QCOMPARE(contents.entries.first().appearance.digest.date, QDate(2026, 9, 11));
    QCOMPARE(contents.entries.last().appearance.digest.date, QDate(2026, 9, 10));
    QCOMPARE(contents.entries.last().appearance.position, 1);
}

void TestPageTextReader::reportsATitleWithoutAbstractWithItsLine()
{
    const QString page =
        u"Lonely Title\n\nImagen 3\n\n"_s + abstractAbout(u"imagen"_s) + u"\n\nLast Title\n"_s;
    const DigestContents contents = read(page);
    QCOMPARE(titles(contents), QStringList{u"Imagen 3"_s});
    QCOMPARE(contents.problems.size(), 2);
    QCOMPARE(contents.problems.first().place, u"line 1"_s);
    QVERIFY(contents.problems.first().reason.contains(u"Lonely Title"_s));
    QCOMPARE(contents.problems.last().place, u"line 7"_s);
}

void TestPageTextReader::reportsAnAbstractWithoutTitleWithItsLine()
{
    const QString page = u"Imagen 3\n\n"_s + abstractAbout(u"imagen"_s) + u"\n\n"_s +
                         abstractAbout(u"lost"_s) + u"\n\nPixtral 12B\n\n"_s + abstractAbout(u"pixtral"_s);
    const DigestContents contents = read(page);
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, u"Pixtral 12B"_s}));
    QCOMPARE(contents.problems.size(), 1);
    QCOMPARE(contents.problems.first().place, u"line 5"_s);
}

void TestPageTextReader::reportsATitleOfUnseenCharacters()
{
    const QString page = u"Imagen 3\n\n"_s + abstractAbout(u"imagen"_s) + u"\n\n\b\b\b\b\n\n"_s +
                         abstractAbout(u"nothing"_s) + u"\n\nPixtral 12B\n\n"_s + abstractAbout(u"pixtral"_s);
    const DigestContents contents = read(page);
    QCOMPARE(titles(contents), (QStringList{u"Imagen 3"_s, u"Pixtral 12B"_s}));
    QCOMPARE(contents.problems.size(), 1);
    QCOMPARE(contents.problems.first().place, u"line 5"_s);
}

void TestPageTextReader::readsAShortAbstractByItsPlace()
{
    const QString shortAbstract =
        u"We present a model of moderate size that is trained on public data and works well in practice."_s;
    const QString page =
        u"Imagen 3\n\n"_s + shortAbstract + u"\n\nPixtral 12B\n\n"_s + abstractAbout(u"pixtral"_s);
    const DigestContents contents = read(page);
    QCOMPARE(contents.problems, QList<ReadProblem>());
    QCOMPARE(contents.entries.first().paper.abstract, shortAbstract);
}

void TestPageTextReader::survivesBeingCutAnywhere()
{
    const QByteArray page = (u"Daily Papers\n\nSep 11\n\nImagen 3: Größer\n\n"_s + abstractAbout(u"größe"_s) +
                             u"\n\nPixtral 12B\n\n"_s + abstractAbout(u"pixtral"_s))
                                .toUtf8();
    for (qsizetype length = 0; length <= page.size(); ++length) {
        const Result<DigestContents> contents = readDigest(page.first(length), ImportFormat::Text, november);
        QVERIFY(contents ? !contents->entries.isEmpty() : !contents.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPageTextReader)
#include "pagetextreader.moc"
