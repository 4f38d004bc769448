#include "storefixture.h"

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 14);
const SavedSearch foxes{u"Foxes"_s, u"foxes OR vixens"_s};

Paper paperNamed(const QString &title)
{
    Paper paper;
    paper.title = title;
    return paper;
}

} // namespace

/// Searches that the reader gives a name.
class SavedSearchesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StoreFixture>();
        m_store = m_fixture->open();
    }

    void areThereAfterReopening()
    {
        const AppliedEdit saved = carryOut(*m_store, SetSavedSearch{.search = foxes});
        QCOMPARE(saved.changes.savedSearches, QStringList{u"Foxes"_s});
        carryOut(*m_store, SetSavedSearch{.search = SavedSearch{u" Élan  vital "_s, u"is:read"_s}});
        m_store.reset();
        m_store = m_fixture->open();
        QCOMPARE(searches(), (QList<SavedSearch>{{u"Élan vital"_s, u"is:read"_s}, foxes}));
    }

    void findPapersAsASource()
    {
        take(*m_store, {entry(paperNamed(u"Foxes at night"_s)), entry(paperNamed(u"Vixens at dawn"_s)),
                        entry(paperNamed(u"Badgers at night"_s))});
        QCOMPARE(valueOf(m_store->find({.source = foxes}, today)).size(), 2);
        QCOMPARE(valueOf(m_store->count({.source = foxes}, today)), 2);
        QCOMPARE(valueOf(m_store->find({.source = foxes, .search = u"night"_s}, today)).size(), 1);
        QCOMPARE(valueOf(m_store->find({.source = SavedSearch{u"All"_s, u""_s}}, today)).size(), 3);
        const auto unreadable = answerOf(m_store->find({.source = SavedSearch{u"Bad"_s, u"(x"_s}}, today));
        QVERIFY(!unreadable);
        QVERIFY(unreadable.error().message.contains(u"character 1"_s));
    }

    void everyEditCanBeTakenBack()
    {
        const SavedSearch badgers{u"Badgers"_s, u"badgers"_s};
        carryOut(*m_store, SetSavedSearch{.search = foxes});
        for (const SetSavedSearch &edit :
             {SetSavedSearch{.search = badgers}, SetSavedSearch{.search = SavedSearch{u"FOXES"_s, u"fox"_s}},
              SetSavedSearch{.name = u"foxes"_s, .search = SavedSearch{u"Reynard"_s, u"fox"_s}},
              SetSavedSearch{.name = u"Foxes"_s, .search = SavedSearch{u"fôxes"_s, foxes.search}},
              SetSavedSearch{.name = u"Foxes"_s}}) {
            const AppliedEdit applied = carryOut(*m_store, edit);
            QVERIFY(!applied.changes.isEmpty());
            const QList<SavedSearch> after = searches();
            const AppliedEdit undone = carryOut(*m_store, applied.inverse);
            QCOMPARE(searches(), QList<SavedSearch>{foxes});
            const AppliedEdit redone = carryOut(*m_store, undone.inverse);
            QCOMPARE(searches(), after);
            carryOut(*m_store, redone.inverse);
            QCOMPARE(searches(), QList<SavedSearch>{foxes});
        }
    }

    void changeNothingWhenAllIsAsWanted()
    {
        carryOut(*m_store, SetSavedSearch{.search = foxes});
        QVERIFY(carryOut(*m_store, SetSavedSearch{.search = foxes}).changes.isEmpty());
        QVERIFY(carryOut(*m_store, SetSavedSearch{.name = u"Nobody"_s}).changes.isEmpty());
    }

    void refuseNamesThatAreTakenOrEmpty()
    {
        carryOut(*m_store, SetSavedSearch{.search = foxes});
        carryOut(*m_store, SetSavedSearch{.search = SavedSearch{u"Élan"_s, u"x"_s}});
        const auto taken = tryToCarryOut(
            *m_store, SetSavedSearch{.name = u"Foxes"_s, .search = SavedSearch{u"elan"_s, foxes.search}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().message, u"There is already a search named “Élan”."_s);
        QVERIFY(!tryToCarryOut(*m_store, SetSavedSearch{.search = SavedSearch{u" "_s, u"x"_s}}));
        QCOMPARE(searches().size(), 2);
    }

private:
    QList<SavedSearch> searches()
    {
        QList<SavedSearch> all;
        for (const SavedSearchCount &count : valueOf(m_store->sourceCounts()).savedSearches)
            all.append(count.search);
        return all;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PaperStore> m_store;
};

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "savedsearchestest.moc"
