#include "text/linkfinding.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TestLinkFinding final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheAddressInText_data();
    void findsTheAddressInText();
    void findsNoAddress_data();
    void findsNoAddress();
    void tellsTheStretchOfText();
};

void TestLinkFinding::findsTheAddressInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");

    const auto row = [](const QString &text, const QStringList &addresses) {
        QTest::newRow(qPrintable(text)) << text << addresses;
    };
    row(u"at https://github.com/a/b."_s, {u"https://github.com/a/b"_s});
    row(u"a demo on our homepage\\url{https://vision-braille.com/}."_s, {u"https://vision-braille.com/"_s});
    row(u"https://huggingface.co/a/tree/main{Hugging Face}."_s, {u"https://huggingface.co/a/tree/main"_s});
    row(u"(see https://a.org/b)."_s, {u"https://a.org/b"_s});
    row(u"https://en.wikipedia.org/wiki/Bert_(model), and"_s,
        {u"https://en.wikipedia.org/wiki/Bert_(model)"_s});
    row(u"[Project Link](https://a.org/b) or <https://a.org/c>"_s,
        {u"https://a.org/b"_s, u"https://a.org/c"_s});
    row(u"\"https://a.org/b\"; 'https://a.org/c'!"_s, {u"https://a.org/b"_s, u"https://a.org/c"_s});
    row(u"**https://a.org/b**"_s, {u"https://a.org/b"_s});
    row(u"https://a.org/my\\_repo\\%20\\&x\\#y"_s, {u"https://a.org/my_repo%20&x#y"_s});
    row(u"http://a.edu/\\~{}user/x"_s, {u"http://a.edu/~user/x"_s});
    row(u"http://a.edu/~user/"_s, {u"http://a.edu/~user/"_s});
    row(u"https://a.org/bhttps://c.org/d"_s, {u"https://a.org/b"_s, u"https://c.org/d"_s});
    row(u"https://web.archive.org/web/2020/https://c.org/d"_s,
        {u"https://web.archive.org/web/2020/https://c.org/d"_s});
    row(u"https://a.org/x?q=1&r=2#part"_s, {u"https://a.org/x?q=1&r=2#part"_s});
    row(u"code: www.example.org/x, done"_s, {u"https://www.example.org/x"_s});
    row(u"code at github.com/a/b."_s, {u"https://github.com/a/b"_s});
    row(u"Project Website: rdd-neurips.github.io"_s, {u"https://rdd-neurips.github.io"_s});
    row(u"代码见https://a.org/b。谢谢"_s, {u"https://a.org/b"_s});
    row(u"代码可在https://github.com/a/b获取。"_s, {u"https://github.com/a/b"_s});
    row(u"HTTPS://A.org/B"_s, {u"HTTPS://A.org/B"_s});
    row(u"https://a.org/$\\sim$user"_s, {u"https://a.org/"_s});
    row(u"https://a.org/b\\footnote{x}"_s, {u"https://a.org/b"_s});
    row(u"https://a.org/b…"_s, {u"https://a.org/b"_s});
}

void TestLinkFinding::findsTheAddressInText()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const FoundAddress &address : findAddresses(text))
        found.append(address.address);
    QTEST(found, "addresses");
}

void TestLinkFinding::findsNoAddress_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "no link", "http://", "https://.", "https:// github.com", "ftp://a.org/b",
          "mailto:a@github.com", "a@www.b.org", "https://{a.org}", "github.com", "http://localhost"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLinkFinding::findsNoAddress()
{
    QFETCH(const QString, text);
    QVERIFY(findAddresses(text).isEmpty());
}

void TestLinkFinding::tellsTheStretchOfText()
{
    const QString text = u"See https://a.org/my\\_repo, now."_s;
    const QList<FoundAddress> found = findAddresses(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(text.mid(found.first().position, found.first().length), u"https://a.org/my\\_repo"_s);
    QCOMPARE(found.first().address, u"https://a.org/my_repo"_s);
}

QTEST_GUILESS_MAIN(TestLinkFinding)
#include "linkfinding.moc"
