#include "formats/readers/bibtexreader.h"

#include "formats/readers/bibtexauthors.h"
#include "formats/readers/bibtextext.h"
#include "testlib/realdata.h"
#include "text/personname.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

DigestContents read(const QByteArray &source)
{
    const Result<DigestContents> contents = readDigest(source, ImportFormat::Bibtex, {});
    if (!contents)
        qFatal("Unexpected error: %s", qUtf8Printable(contents.error().message));
    return *contents;
}

QByteArray fixture(const QString &name)
{
    return testing::readFile(QStringLiteral(BROADSHEET_SOURCE_DIR "/tests/data/bibtex/") + name);
}

Paper onlyPaper(const QByteArray &entry)
{
    const DigestContents contents = read(entry);
    if (contents.entries.size() != 1 || !contents.problems.isEmpty())
        qFatal("Not one paper: %s", entry.constData());
    return contents.entries.first().paper;
}

QStringList titles(const DigestContents &contents)
{
    QStringList titles;
    for (const DigestEntry &entry : contents.entries)
        titles.append(entry.paper.title);
    return titles;
}

QStringList problems(const DigestContents &contents)
{
    QStringList problems;
    for (const ReadProblem &problem : contents.problems)
        problems.append(problem.place + u": "_s + problem.reason);
    return problems;
}

} // namespace

class TestBibtexReader final : public QObject
{
    Q_OBJECT

private slots:
    void isDetectedByItsFirstEntry_data();
    void isDetectedByItsFirstEntry();
    void readsOddSpellings();
    void findsTheArxivIdWhereverItIsNamed_data();
    void findsTheArxivIdWhereverItIsNamed();
    void tellsPreprintsFromPublishedPapers();
    void readsWhatZoteroWrites();
    void readsWhatBiblatexUsersWrite();
    void completesEntriesFromTheirVolume();
    void knowsTheTypesOfWorks_data();
    void knowsTheTypesOfWorks();
    void reportsBrokenEntriesAndKeepsTheOthers();
    void everyTruncationGivesAnAnswer();
    void readsLatexAsText_data();
    void readsLatexAsText();
    void readsParagraphs();
    void readsAddressesAsTheyAre_data();
    void readsAddressesAsTheyAre();
    void dividesAuthors_data();
    void dividesAuthors();
    void keepsThePartsOfNames_data();
    void keepsThePartsOfNames();
    void readsDatesAsFarAsTheyAreKnown_data();
    void readsDatesAsFarAsTheyAreKnown();
    void saysWhenNothingIsThere();
};

void TestBibtexReader::isDetectedByItsFirstEntry_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("isBibliography");

    QTest::newRow("entry") << QByteArray("@misc{a, title={B}}") << true;
    QTest::newRow("spaces") << QByteArray("\n\n  @ Article (a, title={B})") << true;
    QTest::newRow("percent comments") << QByteArray("% one\n%two\n\n@string{a = 1}") << true;
    QTest::newRow("remarks") << QByteArray("My papers\nsince 2020\n@misc{a,}") << true;
    QTest::newRow("page with an address")
        << QByteArray("Daily Papers\n\nAsk ann@example.org {now}\n") << false;
    QTest::newRow("JSON") << QByteArray("[{\"@misc\": \"@misc{\"}]") << false;
    QTest::newRow("Markdown") << QByteArray("# Cite\n```\n@misc{a,}\n```") << false;
    QTest::newRow("mention") << QByteArray("@ann wrote this") << false;
}

void TestBibtexReader::isDetectedByItsFirstEntry()
{
    QFETCH(const QByteArray, source);
    QTEST(looksLikeBibtex(source), "isBibliography");
    QTEST(detectFormat(source) == ImportFormat::Bibtex, "isBibliography");
}

void TestBibtexReader::readsOddSpellings()
{
    const DigestContents contents = read(fixture(u"oddities.bib"_s));
    QCOMPARE(problems(contents), QStringList());
    QCOMPARE(titles(contents), (QStringList{u"On Badgers: A \"Striped\" Survey, 50% of R&D"_s,
                                            u"Nested braces with more"_s, u"A Title"_s, u"No Key at All"_s}));
    const DigestEntry &entry = contents.entries.first();
    QCOMPARE(entry.authority, Authority::Bibliography);
    QCOMPARE(entry.appearance, Appearance());
    const Paper &paper = entry.paper;
    QCOMPARE(paper.authors, (QStringList{u"Bill Brock"_s, u"Grete van der Dachs"_s}));
    QCOMPARE(paper.publication, (Publication{.type = EntryType::Article,
                                             .venue = u"Annals of Badger Studies"_s,
                                             .volume = u"7"_s,
                                             .number = u"2"_s,
                                             .pages = u"12-34"_s,
                                             .publisher = u"Sett Press and Sons"_s}));
    QCOMPARE(paper.published, QDate(2019, 6, 3));
    QCOMPARE(paper.publishedPrecision, DatePrecision::Day);
    QCOMPARE(paper.doi, u"10.1000/badger_studies.7"_s);
    QCOMPARE(contents.entries.at(1).paper.published, QDate());
    QCOMPARE(contents.entries.at(2).paper.published, QDate(2021, 1, 1));
}

void TestBibtexReader::findsTheArxivIdWhereverItIsNamed_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("arxivId");
    QTest::addColumn<int>("version");

    const DigestContents contents = read(fixture(u"preprints.bib"_s));
    QCOMPARE(contents.entries.size(), 13);
    const auto row = [&contents](const char *name, int index, const QString &id, int version = 0) {
        QTest::newRow(name) << contents.entries.at(index).paper << id << version;
    };
    const QString id = u"1706.03762"_s;
    row("Google Scholar", 0, id);
    row("DBLP", 1, id);
    row("DBLP without eprint", 2, id);
    row("arXiv", 3, id);
    row("version", 4, id, 5);
    row("DOI", 5, id);
    row("address", 6, id, 2);
    row("note", 7, id);
    row("howpublished", 8, id);
    row("Mendeley", 9, id);
    row("old id", 10, u"math.GT/0309136"_s);
    row("another archive", 11, {});
    row("published", 12, id);
}

void TestBibtexReader::findsTheArxivIdWhereverItIsNamed()
{
    QFETCH(const Paper, paper);
    QTEST(paper.arxivId, "arxivId");
    QTEST(paper.arxivVersion, "version");
}

void TestBibtexReader::tellsPreprintsFromPublishedPapers()
{
    const QList<DigestEntry> entries = read(fixture(u"preprints.bib"_s)).entries;
    for (int i = 0; i < 11; ++i)
        QCOMPARE(entries.at(i).paper.publication, Publication());
    QCOMPARE(entries.at(11).paper.publication.venue, u"Fox Letters"_s);
    QCOMPARE(entries.at(12).paper.publication.type, EntryType::InProceedings);
    QCOMPARE(entries.at(12).paper.doi, u"10.1000/fox30"_s);
    QCOMPARE(entries.at(5).paper.doi, QString());
    QCOMPARE(entries.at(3).paper.categories, QStringList{u"cs.CL"_s});
    QCOMPARE(entries.at(10).paper.categories, QStringList{u"math.GT"_s});
    QCOMPARE(entries.at(1).paper.links.size(), 1);
    QCOMPARE(entries.at(1).paper.links.first().kind, LinkKind::Arxiv);
}

void TestBibtexReader::readsWhatZoteroWrites()
{
    const Paper paper = read(fixture(u"programs.bib"_s)).entries.first().paper;
    QCOMPARE(paper.title, u"OtterNet: Learning to Swim — “a” <dive>"_s);
    QCOMPARE(paper.authors, (QStringList{u"Lena Lutra"_s, u"José Gómez-Río"_s, u"Otter Team"_s}));
    QCOMPARE(paper.abstract, u"Otters swim. They also dive, at 5~m."_s);
    QCOMPARE(paper.publication.venue, u"Proceedings of the 3rd Otter Conference"_s);
    QCOMPARE(paper.doi, u"10.1000/otter_net"_s);
    QCOMPARE(paper.arxivId, u"2401.12345"_s);
    QCOMPARE(paper.published, QDate(2024, 5, 1));
    QCOMPARE(paper.publishedPrecision, DatePrecision::Month);
    QCOMPARE(paper.keywords, (QStringList{u"Computer Science - Otters"_s, u"Swimming"_s, u"Diving"_s}));
    QCOMPARE(paper.links.last().url, QUrl(u"https://example.org/otter_net?a=1&b=2"_s));
    QCOMPARE(paper.comment, QString());
}

void TestBibtexReader::readsWhatBiblatexUsersWrite()
{
    const QList<DigestEntry> entries = read(fixture(u"programs.bib"_s)).entries;
    const Paper &article = entries.at(1).paper;
    QCOMPARE(article.title, u"Dams: A Theory"_s);
    QCOMPARE(article.authors, (QStringList{u"Ludwig van Biber"_s, u"Carl Castor Jr."_s}));
    QCOMPARE(article.published, QDate(2020, 2, 29));
    QCOMPARE(article.publication.venue, u"Dam Building"_s);
    QCOMPARE(article.publication.number, u"4"_s);
    const Paper &thesis = entries.at(2).paper;
    QCOMPARE(thesis.publication, (Publication{.type = EntryType::Thesis, .venue = u"Universität Lübeck"_s}));
    QCOMPARE(thesis.published, QDate(2015, 7, 1));
    QCOMPARE(thesis.publishedPrecision, DatePrecision::Month);
}

void TestBibtexReader::completesEntriesFromTheirVolume()
{
    const DigestContents contents = read(fixture(u"programs.bib"_s));
    QVERIFY(!titles(contents).contains(u"The Handbook of Building"_s));
    const Paper &chapter = contents.entries.at(3).paper;
    QCOMPARE(chapter.title, u"Lodges"_s);
    QCOMPARE(chapter.authors, QStringList{u"Carl Castor"_s});
    QCOMPARE(chapter.publication, (Publication{.type = EntryType::InCollection,
                                               .venue = u"The Handbook of Building"_s,
                                               .pages = u"1-9"_s,
                                               .publisher = u"Pond & Sons"_s}));
    QCOMPARE(chapter.published, QDate(1999, 1, 1));
}

void TestBibtexReader::knowsTheTypesOfWorks_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<EntryType>("expected");

    const auto row = [](const char *type, EntryType expected) {
        QTest::newRow(type) << QString::fromLatin1(type) << expected;
    };
    row("Article", EntryType::Article);
    row("inproceedings", EntryType::InProceedings);
    row("conference", EntryType::InProceedings);
    row("incollection", EntryType::InCollection);
    row("inbook", EntryType::InCollection);
    row("BOOK", EntryType::Book);
    row("techreport", EntryType::Report);
    row("report", EntryType::Report);
    row("phdthesis", EntryType::Thesis);
    row("mastersthesis", EntryType::Thesis);
    row("thesis", EntryType::Thesis);
    row("misc", EntryType::Preprint);
    row("online", EntryType::Preprint);
    row("unpublished", EntryType::Preprint);
    row("electronic", EntryType::Preprint);
    row("software", EntryType::Preprint);
}

void TestBibtexReader::knowsTheTypesOfWorks()
{
    QFETCH(const QString, type);
    QTEST(onlyPaper('@' + type.toLatin1() + "{a, title = {B}}").publication.type, "expected");
}

void TestBibtexReader::reportsBrokenEntriesAndKeepsTheOthers()
{
    const DigestContents contents = read(fixture(u"broken.bib"_s));
    QCOMPARE(titles(contents), (QStringList{u"The First"_s, u"The Second"_s, u"The Third"_s}));
    QCOMPARE(problems(contents),
             (QStringList{u"line 3: The entry “unclosed” is not closed or has a mistake in it."_s,
                          u"line 11: The entry “quoted” is not closed or has a mistake in it."_s,
                          u"line 13: The entry “cut” is not closed or has a mistake in it."_s,
                          u"line 9: The entry “nothing here” has no title."_s,
                          u"line 10: The entry “untitled” has no title."_s}));
}

void TestBibtexReader::everyTruncationGivesAnAnswer()
{
    for (const QString &name : {u"oddities.bib"_s, u"programs.bib"_s}) {
        const QByteArray whole = fixture(name);
        const qsizetype papers = read(whole).entries.size();
        qsizetype before = 0;
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const Result<DigestContents> contents = readDigest(whole.first(length), ImportFormat::Bibtex, {});
            const qsizetype now = contents ? contents->entries.size() : 0;
            QVERIFY2(contents || !contents.error().message.isEmpty(), qPrintable(name));
            // The volume of a chapter is a book as long as the chapter is not there to name it, and the
            // other way about; nothing else ever goes away.
            QVERIFY2(now >= before - 1 && now <= papers + 1, qPrintable(QString::number(length)));
            before = now;
        }
        QCOMPARE(before, papers);
    }
}

void TestBibtexReader::readsLatexAsText_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    const auto row = [](const QString &value, const QString &text) {
        QTest::newRow(qPrintable(value)) << value << text;
    };
    row(u"{BERT}: {Pre-training} of {{Deep}} Things"_s, u"BERT: Pre-training of Deep Things"_s);
    row(u"Universit{\\\"a}t {\\\"U}ber Gr\\\"o{\\ss}e, {\\O}re, \\'{E}cole, \\v{S}koda, \\c{C}a"_s,
        u"Universität Über Größe, Øre, École, Škoda, Ça"_s);
    row(u"{{\\'E}COLE} {\\~{\\^e}} {\\'{\\i}}"_s, u"ÉCOLE ễ í"_s);
    row(u"Caf\\'e \\& Co, 50\\%, a\\_b, \\#1, \\$5"_s, u"Café & Co, 50%, a_b, #1, $5"_s);
    row(u"In {$\\mathcal{O}(n_1)$} and {G$_{stack}$}"_s, u"In $\\mathcal{O}(n_1)$ and G$_{stack}$"_s);
    row(u"{{\\$OneMillion}}-Bench"_s, u"$OneMillion-Bench"_s);
    row(u"``Quoted'' and `single'"_s, u"\"Quoted\" and `single'"_s);
    row(u"5'{}' Screen"_s, u"5'' Screen"_s);
    row(u"\\textbackslash{}temp \\{set\\} \\textasciitilde{}10 x\\textasciicircum{}y"_s,
        u"\\temp {set} ~10 x^y"_s);
    row(u"A \\textbraceright{} and \\textbraceleft{}"_s, u"A } and {"_s);
    row(u"\\ensuremath{\\alpha}-Net, H\\ensuremath{_{2}}O, 5\\ensuremath{^{\\circ}}"_s,
        u"α-Net, H_{2}O, 5°"_s);
    row(u"\\ensuremath{x+1}"_s, u"$x+1$"_s);
    row(u"{\\em Emphasis}, \\textit{italics} and \\emph{{More}}"_s, u"Emphasis, italics and More"_s);
    row(u"a{\\textbar}b {\\textless}c{\\textgreater} {\\textunderscore}"_s, u"a|b <c> _"_s);
    row(u"Free{\\textasciicircum}2Guide, nabla\\textasciicircum{}{2DFT}"_s, u"Free^2Guide, nabla^2DFT"_s);
    row(u"Hard\n   wrapped\ttitle"_s, u"Hard wrapped title"_s);
    row(u"Donald~E. Knuth"_s, u"Donald E. Knuth"_s);
    row(u"a stray } brace {"_s, u"a stray brace"_s);
}

void TestBibtexReader::readsLatexAsText()
{
    QFETCH(const QString, value);
    QTEST(bibtexLine(value), "text");
}

void TestBibtexReader::readsParagraphs()
{
    QCOMPARE(bibtexParagraphs(u"One is\n   wrapped.\n\n   Two\nis too."), u"One is wrapped.\nTwo is too."_s);
}

void TestBibtexReader::readsAddressesAsTheyAre_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("address");

    QTest::newRow("plain") << u"https://a.org/x_y%20~z"_s << u"https://a.org/x_y%20~z"_s;
    QTest::newRow("escaped") << u"https://a.org/x\\_y\\%20\\&b\\#c"_s << u"https://a.org/x_y%20&b#c"_s;
    QTest::newRow("tilde") << u"https://a.org/\\~{}ann/\\textasciitilde{}b/{\\textasciitilde}c"_s
                           << u"https://a.org/~ann/~b/~c"_s;
    QTest::newRow("command") << u"\\url{https://a.org/b}"_s << u"https://a.org/b"_s;
    QTest::newRow("braces") << u"10.1000/{ABC}{\\_}1"_s << u"10.1000/ABC_1"_s;
    QTest::newRow("wrapped") << u"https://a.org/\n  b"_s << u"https://a.org/b"_s;
}

void TestBibtexReader::readsAddressesAsTheyAre()
{
    QFETCH(const QString, value);
    QTEST(bibtexVerbatim(value), "address");
}

void TestBibtexReader::dividesAuthors_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("authors");

    const auto row = [](const QString &value, const QStringList &authors) {
        QTest::newRow(qPrintable(value)) << value << authors;
    };
    row(u"Ann Bee and Cee, Dan"_s, {u"Ann Bee"_s, u"Dan Cee"_s});
    row(u"Ann Bee\n   AND\tDan Cee and others"_s, {u"Ann Bee"_s, u"Dan Cee"_s});
    row(u"{Smith and Sons} and {Qwen Team}"_s, {u"Smith and Sons"_s, u"Qwen Team"_s});
    row(u"Anderson, Sandy and Brandon Land"_s, {u"Sandy Anderson"_s, u"Brandon Land"_s});
    row(u"Yu and OpenAI"_s, {u"Yu"_s, u"OpenAI"_s});
    row(u"Gro{\\ss}mann, J{\\\"o}rg and {\\L}ukasz Kaiser"_s, {u"Jörg Großmann"_s, u"Łukasz Kaiser"_s});
    row(u"van der Maaten, Laurens and Van Gool, Luc"_s, {u"Laurens van der Maaten"_s, u"Luc Van Gool"_s});
    row(u"King, Jr., Martin L. and Ford, III, Henry"_s, {u"Martin L. King Jr."_s, u"Henry Ford III"_s});
    row(u"Souza Lima, Ana and Ana {Souza Lima}"_s, {u"Souza Lima, Ana"_s, u"Souza Lima, Ana"_s});
    row(u"and and , and {}"_s, {});
    row(QString(), {});
}

void TestBibtexReader::dividesAuthors()
{
    QFETCH(const QString, value);
    QTEST(bibtexAuthors(value), "authors");
}

void TestBibtexReader::keepsThePartsOfNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<PersonName>("name");

    const auto row = [](const QString &value, const PersonName &name) {
        QTest::newRow(qPrintable(value)) << value << name;
    };
    row(u"van der Maaten, Laurens"_s,
        {.given = u"Laurens"_s, .particle = u"van der"_s, .family = u"Maaten"_s});
    row(u"Van Gool, Luc"_s, {.given = u"Luc"_s, .family = u"Van Gool"_s});
    row(u"Souza Lima, Ana"_s, {.given = u"Ana"_s, .family = u"Souza Lima"_s});
    row(u"King, Jr., Martin L."_s, {.given = u"Martin L."_s, .family = u"King"_s, .suffix = u"Jr."_s});
    row(u"Nguyen, Minh Van"_s, {.given = u"Minh Van"_s, .family = u"Nguyen"_s});
    row(u"{Qwen Team}"_s, {.family = u"Qwen Team"_s, .kind = NameKind::Corporate});
}

void TestBibtexReader::keepsThePartsOfNames()
{
    QFETCH(const QString, value);
    QTEST(parsePersonName(bibtexAuthors(value).value(0)), "name");
}

void TestBibtexReader::readsDatesAsFarAsTheyAreKnown_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DatePrecision>("precision");

    const auto row = [](const QByteArray &fields, QDate date, DatePrecision precision) {
        QTest::newRow(fields.constData()) << fields << date << precision;
    };
    row("year = 2020", {2020, 1, 1}, DatePrecision::Year);
    row("year = {2020}, month = {June}", {2020, 6, 1}, DatePrecision::Month);
    row("year = {2020}, month = sep", {2020, 9, 1}, DatePrecision::Month);
    row("year = {2020}, month = 6", {2020, 6, 1}, DatePrecision::Month);
    row("year = {2020}, month = {06}, day = {12}", {2020, 6, 12}, DatePrecision::Day);
    row("year = {2020}, month = jun # \"~12\"", {2020, 6, 12}, DatePrecision::Day);
    row("year = {2020}, month = {June--July}", {2020, 6, 1}, DatePrecision::Month);
    row("year = {2020}, month = {spring}", {2020, 1, 1}, DatePrecision::Year);
    row("year = {c. 2020}", {2020, 1, 1}, DatePrecision::Year);
    row("year = {to appear}", {}, DatePrecision::Day);
    row("date = {2017-06-12}", {2017, 6, 12}, DatePrecision::Day);
    row("date = {2017-06-12T08:00:00Z}", {2017, 6, 12}, DatePrecision::Day);
    row("date = {2017-06}, year = 2018", {2017, 6, 1}, DatePrecision::Month);
    row("date = {2017~}", {2017, 1, 1}, DatePrecision::Year);
    row("date = {2017/2018}", {2017, 1, 1}, DatePrecision::Year);
    row("date = {2017-13-45}", {2017, 1, 1}, DatePrecision::Year);
}

void TestBibtexReader::readsDatesAsFarAsTheyAreKnown()
{
    QFETCH(const QByteArray, fields);
    const Paper paper = onlyPaper("@misc{a, title = {B}, " + fields + "}");
    QTEST(paper.published, "date");
    QTEST(paper.publishedPrecision, "precision");
}

void TestBibtexReader::saysWhenNothingIsThere()
{
    const Result<DigestContents> contents = readDigest("nothing at all", ImportFormat::Bibtex, {});
    QVERIFY(!contents);
    QVERIFY(contents.error().message.contains(u"No entry was found"_s));
}

QTEST_GUILESS_MAIN(TestBibtexReader)
#include "bibtexreader.moc"
