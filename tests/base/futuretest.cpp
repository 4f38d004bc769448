#include "base/future.h"

#include <QThread>
#include <QtTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// An answer that another thread gives when it is told to.
class LateAnswer final
{
public:
    LateAnswer() : m_promise(std::make_shared<QPromise<Result<int>>>())
    {
        m_promise->start();
        m_future = m_promise->future();
    }

    FutureResult<int> future() const { return m_future; }

    void give(const Result<int> &answer)
    {
        const std::unique_ptr<QThread> thread(QThread::create([this, answer] {
            m_promise->addResult(answer);
            m_promise->finish();
        }));
        thread->start();
        thread->wait();
    }

    /// As when the program ends before there was an answer.
    void forget() { m_promise.reset(); }

private:
    std::shared_ptr<QPromise<Result<int>>> m_promise;
    FutureResult<int> m_future;
};

} // namespace

class FutureTest final : public QObject
{
    Q_OBJECT

private slots:
    void callsBackOnTheThreadThatAsked();
    void callsBackInTheOrderOfAnswers();
    void doesNotCallBackAnObjectThatIsGone();
    void doesNotCallBackWithoutAnAnswer();
    void continuationsGiveAnswersOfTheirOwn();
    void mapsValuesAndPassesErrorsOn();
    void knowsReadyAnswersAtOnce();
};

void FutureTest::callsBackOnTheThreadThatAsked()
{
    LateAnswer late;
    QThread *calledOn = nullptr;
    late.future().then(this, [&calledOn](const Result<int> &) { calledOn = QThread::currentThread(); });

    late.give(7);

    QVERIFY(calledOn == nullptr);
    QTRY_COMPARE(calledOn, thread());
}

void FutureTest::callsBackInTheOrderOfAnswers()
{
    LateAnswer first;
    LateAnswer second;
    QList<int> called;
    const auto remember = [&called](const Result<int> &answer) {
        called.append(*answer);
    };
    second.future().then(this, remember);
    first.future().then(this, remember);

    first.give(1);
    second.give(2);

    QTRY_COMPARE(called, (QList{1, 2}));
}

void FutureTest::doesNotCallBackAnObjectThatIsGone()
{
    LateAnswer before;
    LateAnswer after;
    bool called = false;
    auto context = std::make_unique<QObject>();
    for (const LateAnswer *late : {&before, &after})
        late->future().then(context.get(), [&called](const Result<int> &) { called = true; });

    before.give(1);
    context.reset();
    after.give(2);

    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void FutureTest::doesNotCallBackWithoutAnAnswer()
{
    LateAnswer late;
    bool called = false;
    late.future().then(this, [&called](const Result<int> &) { called = true; });

    late.forget();

    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void FutureTest::continuationsGiveAnswersOfTheirOwn()
{
    LateAnswer late;
    QString called;
    late.future()
        .then(this, [](const Result<int> &answer) -> Result<QString> { return QString::number(*answer); })
        .then(this, [&called](const Result<QString> &answer) { called = *answer; });

    late.give(42);

    QTRY_COMPARE(called, u"42"_s);
}

void FutureTest::mapsValuesAndPassesErrorsOn()
{
    const auto twice = [](int number) {
        return number * 2;
    };
    const auto half = [](int number) -> Result<int> {
        return number % 2 == 0 ? Result<int>(number / 2) : failure(u"odd"_s);
    };
    QCOMPARE(readyResult<int>(21).mapped(twice).result(), Result<int>(42));
    QCOMPARE(readyResult<int>(failure(u"reason"_s)).mapped(twice).result().error().message, u"reason"_s);
    QCOMPARE(readyResult<int>(42).mappedInBackground(half).result(), Result<int>(21));
    QCOMPARE(readyResult<int>(21).mappedInBackground(half).result().error().message, u"odd"_s);
}

void FutureTest::knowsReadyAnswersAtOnce()
{
    QVERIFY(readyResult<int>(1).isFinished());
    QCOMPARE(*readyResult<int>(1).result(), 1);
}

QTEST_GUILESS_MAIN(FutureTest)
#include "futuretest.moc"
