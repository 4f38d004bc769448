#include "domain/link.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class LinkTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheKindFromTheAddress_data();
    void tellsTheKindFromTheAddress();
    void refusesAddressesThatAreNotOnTheWeb_data();
    void refusesAddressesThatAreNotOnTheWeb();
    void everyKindHasANameThatLeadsBackToIt();
    void unknownNameIsNoKind();
    void unitedLinksKeepEachAddressOnceAndInOrder();
    void knownProjectPageStaysAProjectPage();
};

void LinkTest::tellsTheKindFromTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<LinkKind>("kind");

    QTest::newRow("repository") << u"https://github.com/pytorch/pytorch"_s << LinkKind::GitHub;
    QTest::newRow("repository, www") << u"http://www.github.com/pytorch/pytorch"_s << LinkKind::GitHub;
    QTest::newRow("host in capitals") << u"https://GitHub.com/pytorch/pytorch"_s << LinkKind::GitHub;
    QTest::newRow("pages are no repository") << u"https://pytorch.github.io/"_s << LinkKind::Other;
    QTest::newRow("foreign host with the name at its end")
        << u"https://notgithub.com/pytorch"_s << LinkKind::Other;
    QTest::newRow("foreign host with the name inside")
        << u"https://github.com.example.org/pytorch"_s << LinkKind::Other;
    QTest::newRow("model") << u"https://huggingface.co/google/vit-base-patch16-224"_s
                           << LinkKind::HuggingFaceModel;
    QTest::newRow("model, short host")
        << u"https://hf.co/openai/whisper-large"_s << LinkKind::HuggingFaceModel;
    QTest::newRow("model without an owner") << u"https://huggingface.co/gpt2"_s << LinkKind::HuggingFaceModel;
    QTest::newRow("data set") << u"https://huggingface.co/datasets/squad"_s << LinkKind::HuggingFaceDataset;
    QTest::newRow("space") << u"https://huggingface.co/spaces/gradio/hello"_s << LinkKind::HuggingFaceSpace;
    QTest::newRow("paper") << u"https://huggingface.co/papers/1706.03762"_s << LinkKind::HuggingFacePaper;
    QTest::newRow("blog") << u"https://huggingface.co/blog/daily-papers"_s << LinkKind::Other;
    QTest::newRow("collection") << u"https://huggingface.co/collections/a/b"_s << LinkKind::Other;
    QTest::newRow("front page") << u"https://huggingface.co"_s << LinkKind::Other;
    QTest::newRow("abstract") << u"https://arxiv.org/abs/1706.03762"_s << LinkKind::Arxiv;
    QTest::newRow("arXiv mirror") << u"http://export.arxiv.org/pdf/1706.03762v5"_s << LinkKind::Arxiv;
    QTest::newRow("somebody's own page") << u"https://vision-braille.com/"_s << LinkKind::Other;
    QTest::newRow("surrounded by white space")
        << u" https://sites.google.com/view/adc-robot "_s << LinkKind::Other;
}

void LinkTest::tellsTheKindFromTheAddress()
{
    QFETCH(const QString, address);
    QFETCH(const LinkKind, kind);
    const std::optional<Link> link = linkFromAddress(address);
    QVERIFY(link);
    QCOMPARE(link->kind, kind);
    QCOMPARE(link->url, QUrl(address.trimmed()));
    QCOMPARE(linkKindOf(link->url), kind);
}

void LinkTest::refusesAddressesThatAreNotOnTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("mail") << u"mailto:somebody@example.org"_s;
    QTest::newRow("without scheme") << u"github.com/pytorch/pytorch"_s;
    QTest::newRow("without host") << u"https:///path"_s;
    QTest::newRow("ftp") << u"ftp://example.org/paper.pdf"_s;
}

void LinkTest::refusesAddressesThatAreNotOnTheWeb()
{
    QFETCH(const QString, address);
    QVERIFY(!linkFromAddress(address));
}

void LinkTest::everyKindHasANameThatLeadsBackToIt()
{
    QStringList names;
    for (int number = 0; number <= static_cast<int>(LinkKind::Other); ++number) {
        const auto kind = static_cast<LinkKind>(number);
        names.append(linkKindName(kind));
        QCOMPARE(linkKindFromName(names.last()), kind);
    }
    QCOMPARE(names, (QStringList{u"github"_s, u"huggingface-model"_s, u"huggingface-dataset"_s,
                                 u"huggingface-space"_s, u"huggingface-paper"_s, u"arxiv"_s, u"project"_s,
                                 u"other"_s}));
}

void LinkTest::unknownNameIsNoKind()
{
    QCOMPARE(linkKindFromName(u"gitlab"), std::nullopt);
    QCOMPARE(linkKindFromName(u""), std::nullopt);
}

void LinkTest::unitedLinksKeepEachAddressOnceAndInOrder()
{
    const Link code = *linkFromAddress(u"https://github.com/a/b"_s);
    const Link model = *linkFromAddress(u"https://huggingface.co/a/b"_s);
    const Link page = *linkFromAddress(u"https://example.org/"_s);
    QCOMPARE(unitedLinks({code, page}, {page, model, code}), (QList<Link>{code, page, model}));
    QCOMPARE(unitedLinks({}, {model}), QList<Link>{model});
    QCOMPARE(unitedLinks({model}, {}), QList<Link>{model});
}

void LinkTest::knownProjectPageStaysAProjectPage()
{
    const Link seen = *linkFromAddress(u"https://example.org/"_s);
    Link told = seen;
    told.kind = LinkKind::Project;
    QCOMPARE(unitedLinks({told}, {seen}), QList<Link>{told});
    QCOMPARE(unitedLinks({seen}, {told}), QList<Link>{told});
}

QTEST_GUILESS_MAIN(LinkTest)
#include "linktest.moc"
