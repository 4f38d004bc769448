#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

Paper paperBy(const QString &title, const QStringList &authors)
{
    Paper paper;
    paper.title = title;
    paper.authors = authors;
    return paper;
}

} // namespace

/// Whose names are offered while one is typed.
class AuthorNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->open();
    }

    void namesTheMostFrequentFirst()
    {
        take(*m_store, {entry(paperBy(u"One"_s, {u"Albert Gu"_s, u"Tri Dao"_s})),
                        entry(paperBy(u"Two"_s, {u"Guo Li"_s, u"Tri Dao"_s})),
                        entry(paperBy(u"Three"_s, {u"Albert Gu"_s, u"Ana Guimarães"_s}))});
        const QStringList names = valueOf(m_store->authors(u"gu"_s));
        QCOMPARE(names.first(), u"Albert Gu"_s);
        QCOMPARE(QSet<QString>(names.begin(), names.end()),
                 (QSet<QString>{u"Albert Gu"_s, u"Guo Li"_s, u"Ana Guimarães"_s}));
    }

    void takesWordsWithoutCaseAndAccents()
    {
        take(*m_store, {entry(paperBy(u"One"_s, {u"Ana Guimarães"_s, u"Élan Vital"_s}))});
        QCOMPARE(valueOf(m_store->authors(u"GUIMARAES"_s)), QStringList{u"Ana Guimarães"_s});
        QCOMPARE(valueOf(m_store->authors(u"ana gui"_s)), QStringList{u"Ana Guimarães"_s});
        QCOMPARE(valueOf(m_store->authors(u"elan"_s)), QStringList{u"Élan Vital"_s});
    }

    void joinsNoTwoNames()
    {
        take(*m_store, {entry(paperBy(u"One"_s, {u"Albert Gu"_s, u"Tri Dao"_s}))});
        QCOMPARE(valueOf(m_store->authors(u"gu tri"_s)), QStringList());
    }

    void namesNobodyForTextWithoutWords_data()
    {
        QTest::addColumn<QString>("begun");
        for (const char *begun : {"", " ", "\"", "*", "++", "zz", "\" OR title : \"one"})
            QTest::newRow(begun) << QString::fromLatin1(begun);
    }

    void namesNobodyForTextWithoutWords()
    {
        QFETCH(QString, begun);
        take(*m_store, {entry(paperBy(u"One"_s, {u"Albert Gu"_s}))});
        QCOMPARE(valueOf(m_store->authors(begun)), QStringList());
    }

    void namesTwelveAtMost()
    {
        QStringList authors;
        for (int i = 0; i < 20; ++i)
            authors.append(u"Gu %1"_s.arg(QChar(u'A' + i)));
        take(*m_store, {entry(paperBy(u"One"_s, authors))});
        QCOMPARE(valueOf(m_store->authors(u"gu"_s)), authors.first(12));
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

QTEST_GUILESS_MAIN(AuthorNamesTest)
#include "authornamestest.moc"
