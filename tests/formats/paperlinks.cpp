#include "formats/writers/paperlinks.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<NamedLink> &links)
{
    QStringList names;
    for (const NamedLink &link : links)
        names.append(link.name);
    return names;
}

Link linkTo(const QString &address, LinkKind kind)
{
    return {.url = QUrl(address), .kind = kind};
}

} // namespace

class TestPaperLinks final : public QObject
{
    Q_OBJECT

private slots:
    void ordersLinksByWhatTheyLeadTo()
    {
        Paper paper;
        paper.arxivId = u"2505.13718"_s;
        paper.githubStars = 412;
        paper.links = {
            linkTo(u"https://warm-up.example.org/"_s, LinkKind::Project),
            linkTo(u"https://www.example.com/blog"_s, LinkKind::Other),
            linkTo(u"https://github.com/example/warm-up"_s, LinkKind::GitHub),
            linkTo(u"https://huggingface.co/datasets/example/knights"_s, LinkKind::HuggingFaceDataset),
            linkTo(u"https://huggingface.co/papers/2505.13718"_s, LinkKind::HuggingFacePaper)};
        const QList<NamedLink> links = namedLinks(paper);
        QCOMPARE(namesOf(links),
                 QStringList({u"arXiv"_s, u"Hugging Face"_s, u"GitHub · 412 ★"_s, u"Dataset"_s,
                              u"Project · warm-up.example.org"_s, u"example.com"_s, u"PDF"_s}));
        QCOMPARE(links.at(0).url, QUrl(u"https://arxiv.org/abs/2505.13718"_s));
        QCOMPARE(links.at(2).url, QUrl(u"https://github.com/example/warm-up"_s));
        QCOMPARE(links.last().url, QUrl(u"https://arxiv.org/pdf/2505.13718"_s));
    }

    void offersTheArxivPageOfAPaperOnlyOnce()
    {
        Paper paper;
        paper.arxivId = u"2505.13718"_s;
        paper.links = {linkTo(u"https://arxiv.org/abs/2505.13718v2"_s, LinkKind::Arxiv),
                       linkTo(u"https://arxiv.org/pdf/2505.13718"_s, LinkKind::Arxiv)};
        QCOMPARE(namesOf(namedLinks(paper)), QStringList({u"arXiv"_s, u"PDF"_s}));
    }

    void tellsTwoLinksOfAKindApartByTheirLastPart()
    {
        Paper paper;
        paper.links = {linkTo(u"https://github.com/example/first"_s, LinkKind::GitHub),
                       linkTo(u"https://github.com/example/second"_s, LinkKind::GitHub)};
        QCOMPARE(namesOf(namedLinks(paper)), QStringList({u"GitHub"_s, u"GitHub · second"_s}));
    }

    void offersNothingForAPaperWithoutAddresses()
    {
        Paper paper;
        paper.title = u"Only a title"_s;
        QVERIFY(namedLinks(paper).isEmpty());
    }

    void opensOnlyTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://arxiv.org/abs/1706.03762"_s << true;
        QTest::newRow("http") << u"http://example.com/"_s << true;
        QTest::newRow("a local file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("mail") << u"mailto:someone@example.com"_s << false;
        QTest::newRow("no host") << u"https:///"_s << false;
        QTest::newRow("a relative address") << u"#all"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void opensOnlyTheWeb()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        Paper paper;
        paper.links = {linkTo(address, LinkKind::Other)};
        QCOMPARE(!namedLinks(paper).isEmpty(), opens);
    }
};

QTEST_GUILESS_MAIN(TestPaperLinks)
#include "paperlinks.moc"
