// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/serialexecutor.h>

#include <QtTest/QTest>

#include <atomic>
#include <vector>

using namespace keywright;

class TestSerialExecutor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInOrderOnOneThread()
    {
        SerialExecutor executor(QStringLiteral("worker"));
        std::vector<int> order; // touched by the executor's thread alone
        QThread *thread = nullptr;
        bool same = true;
        for (int i = 0; i < 1000; ++i)
            executor.post([&, i] {
                if (!thread)
                    thread = QThread::currentThread();
                same = same && thread == QThread::currentThread() && executor.isCurrent();
                order.push_back(i);
            });
        const auto done = executor.run([&] { return order; });
        const std::vector<int> seen = done.result();
        QCOMPARE(seen.size(), std::size_t(1000));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(same);
        QVERIFY(!executor.isCurrent());
    }

    void answersWithValuesAndWithout()
    {
        SerialExecutor executor(QStringLiteral("worker"));
        QCOMPARE(executor.run([] { return QStringLiteral("value"); }).result(),
                 QStringLiteral("value"));
        QFuture<void> nothing = executor.run([] {});
        nothing.waitForFinished();
        QVERIFY(nothing.isFinished());
    }

    void destructorWaitsForWhatWasPosted()
    {
        std::atomic_int count = 0;
        {
            SerialExecutor executor(QStringLiteral("worker"));
            for (int i = 0; i < 500; ++i)
                executor.post([&count] { ++count; });
        }
        QCOMPARE(count.load(), 500);
    }

    void takesJobsFromManyThreads()
    {
        int count = 0; // not atomic: jobs never overlap
        {
            SerialExecutor executor(QStringLiteral("worker"));
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([&] {
                    for (int j = 0; j < 500; ++j)
                        executor.post([&count] { ++count; });
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads)
                thread->wait();
        }
        QCOMPARE(count, 2000);
    }

    void continuationsComeToTheirReceiver()
    {
        SerialExecutor executor(QStringLiteral("worker"));
        QObject receiver;
        QThread *continued = nullptr;
        executor.run([] { return 7; }).then(&receiver, [&](int) {
            continued = QThread::currentThread();
        });
        QTRY_COMPARE(continued, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestSerialExecutor)
#include "tst_base_serialexecutor.moc"
