// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/serialexecutor.h>
#include <core/services/chain.h>

#include <QtTest/QtTest>

#include <atomic>
#include <await.h>
#include <thread>

using namespace keywright;

class TestChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesGoOnOnTheAnchorsThread()
    {
        SerialExecutor executor(QStringLiteral("test"));
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        QThread *seen = nullptr;
        auto future =
            andThen(anchor, executor.run([]() -> Result<int> { return 20; }), [&](int value) {
                seen = QThread::currentThread();
                return executor.run(
                    [value]() -> Result<QString> { return QString::number(value + 1); });
            });
        QCOMPARE(await(future).value(), QStringLiteral("21"));
        QCOMPARE(seen, QThread::currentThread());
        anchor->retire();
    }

    void errorsPassBy()
    {
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        bool called = false;
        auto future =
            andThen(anchor, resolved<int>(failure(ErrorCode::NotFound, QStringLiteral("x"))),
                    [&called](int value) -> Result<int> {
                        called = true;
                        return value;
                    });
        const auto result = await(future);
        QVERIFY(!result);
        QCOMPARE(result.error().subject, QStringLiteral("x"));
        QVERIFY(!called);
        anchor->retire();
    }

    void afterNothingCanComeSomething()
    {
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        auto future = andThen(anchor, resolved<void>({}), []() -> Result<int> { return 7; });
        QCOMPARE(await(future).value(), 7);
        anchor->retire();
    }

    void whatIsGivenUpIsCancelled()
    {
        Async<int> future;
        {
            const Resolver<int> resolver;
            future = resolver.future();
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }

    void onlyTheFirstAnswerCounts()
    {
        const Resolver<int> resolver;
        resolver.resolve(1);
        resolver.resolve(2);
        QCOMPARE(resolver.future().result().value(), 1);
    }

    void aRetiredAnchorRunsNothingAndAnswersCancelled()
    {
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        bool called = false;
        const Resolver<int> slow;
        auto future = andThen(anchor, slow.future(), [&called](int value) -> Result<int> {
            called = true;
            return value;
        });
        anchor->retire();
        slow.resolve(1);
        QCOMPARE(await(future).error().code, ErrorCode::Cancelled);
        QVERIFY(!called);
    }

    void aJobThatWaitsWhenTheAnchorRetiresIsCancelled()
    {
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        bool called = false;
        auto future = andThen(anchor, resolved<int>(1), [&called](int value) -> Result<int> {
            called = true;
            return value;
        });
        anchor->retire(); // the job is in the queue of this thread now
        QCoreApplication::processEvents();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QVERIFY(!called);
    }

    /// A step that is attached at the very moment at which another thread answers is called once.
    /// With `then` of Qt 6.4.2 this crashes.
    void whatIsAttachedWhileItIsAnsweredIsCalledOnce()
    {
        std::atomic<Resolver<int> *> given{nullptr};
        std::atomic<bool> ended{false};
        std::thread answering([&given, &ended] {
            while (!ended) {
                if (const std::unique_ptr<Resolver<int>> one{given.exchange(nullptr)})
                    one->resolve(1);
            }
        });
        const Anchor anchor = std::make_shared<ThreadAnchor>();
        int called = 0, wrong = 0;
        constexpr int rounds = 20000;
        for (int round = 0; round < rounds; ++round) {
            auto resolver = std::make_unique<Resolver<int>>();
            const Async<int> future = resolver->future();
            given = resolver.release();
            for (int spin = 0; spin < round % 300; ++spin) // at another moment each time
                std::atomic_signal_fence(std::memory_order_seq_cst);
            const auto next = whenSettled(anchor, future, [&called](Result<int> value) {
                ++called;
                return value;
            });
            wrong += await(next).value_or(0) == 1 ? 0 : 1;
        }
        ended = true;
        answering.join();
        QCOMPARE(wrong, 0);
        QCOMPARE(called, rounds);
        anchor->retire();
    }

    void manyThreadsMayAnswerWhileTheAnchorRetires()
    {
        for (int round = 0; round < 50; ++round) {
            SerialExecutor executor(QStringLiteral("test"));
            const Anchor anchor = std::make_shared<ThreadAnchor>();
            QList<Async<int>> futures;
            for (int i = 0; i < 20; ++i) {
                futures.append(andThen(anchor, executor.run([i]() -> Result<int> { return i; }),
                                       [](int value) -> Result<int> { return value; }));
            }
            QCoreApplication::processEvents();
            anchor->retire();
            for (const auto &future : futures) {
                const auto result = await(future);
                QVERIFY(result || result.error().code == ErrorCode::Cancelled);
                QVERIFY(result || result.error().detail.isEmpty()); // await's own has one
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_services_chain.moc"
