#include "models/searchcompletionmodel.h"

#include "models/sourcesmodel.h"
#include "testlib/librarybuilder.h"
#include "testlib/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class SearchCompletionModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<LibraryBuilder>();
        m_library = m_folder->open();
        importSource(*m_library, {.name = u"papers.bib"_s,
                                  .bytes = "@article{a, author = {Albert Gu and Tri Dao}, title = {One}}\n"
                                           "@article{b, author = {Ana Guimar{\\~a}es}, title = {Two}}\n"
                                           "@article{c, author = {Albert Gu}, title = {Three}}\n"});
        m_sources = std::make_unique<SourcesModel>(*m_library, stoppedClock());
        m_model = std::make_unique<SearchCompletionModel>(*m_library, *m_sources, stoppedClock());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_sources.reset();
        m_library.reset();
    }

    void offersFieldsAtOnce()
    {
        m_model->complete(u"mamba ti"_s, 8);
        QCOMPARE(texts(), QStringList{u"title:"_s});
        QCOMPARE(m_model->index(0).data(SearchCompletionModel::MeaningRole).toString(),
                 u"words of the title"_s);
        QCOMPARE(m_model->completed(0), (CompletedSearch{u"mamba title:"_s, 12}));
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void offersAuthorsWhenTheyAreFound()
    {
        m_model->complete(u"author:gu"_s, 9);
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(texts(), (QStringList{u"Albert Gu"_s, u"Ana Guimarães"_s}));
        QCOMPARE(m_model->completed(0), (CompletedSearch{u"author:\"Albert Gu\" "_s, 19}));
    }

    void dropsAnswersThatComeTooLate()
    {
        m_model->complete(u"author:gu"_s, 9);
        m_model->complete(u"author:tri"_s, 10);
        QTRY_COMPARE(texts(), QStringList{u"Tri Dao"_s});
        m_model->complete(u"author:al"_s, 9);
        m_model->complete(u"author:al "_s, 10);
        m_model->clear();
        valueOf(m_library->sourceCounts());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void keepsFittingNamesWhileTypingGoesOn()
    {
        m_model->complete(u"author:gu"_s, 9);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->complete(u"author:gui"_s, 10);
        QCOMPARE(texts(), QStringList{u"Ana Guimarães"_s});
    }

private:
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row).data().toString());
        return all;
    }

    std::unique_ptr<LibraryBuilder> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<SearchCompletionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SearchCompletionModelTest)
#include "searchcompletionmodeltest.moc"
