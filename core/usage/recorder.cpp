// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "activitylog.h"
#include "queries.h"
#include "rollup.h"
#include "usagestore.h"

#include <core/base/log.h>
#include <core/base/serialexecutor.h>
#include <core/store/database.h>
#include <core/store/migrator.h>
#include <core/store/transaction.h>

#include <QtCore/QMutex>
#include <QtCore/QTimer>

#include <iterator>

namespace keywright {

namespace {

/// What goes to the file in one transaction.
struct Batch
{
    RollupBatch counts;
    std::vector<ActivityEntry> entries;
    std::optional<std::vector<policy::CounterState>> counters;

    [[nodiscard]] bool isEmpty() const { return counts.isEmpty() && entries.empty() && !counters; }
};

Result<std::unique_ptr<store::Database>> openDatabase(const QString &path)
{
    const auto settings = UsageStore::settingsFor(path);
    auto database = store::Database::open(settings.path, {settings.busyTimeout, false});
    if (!database)
        return database;
    const auto migrated = store::Migrator::fromFolder(settings.migrations)
                              .and_then([&](const store::Migrator &migrator) {
                                  return migrator.migrate(**database);
                              });
    if (!migrated)
        return tl::make_unexpected(migrated.error());
    return database;
}

} // namespace

class UsageRecorder::Private
{
public:
    explicit Private(const RecorderSettings &settings)
        : m_settings(settings)
        , m_thread(QStringLiteral("recorder"))
    {
        m_ready = m_thread.run([this]() -> Result<void> {
            m_timer = std::make_unique<QTimer>();
            m_timer->setInterval(m_settings.interval);
            QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(),
                             [this] { flushNow(); });
            m_timer->start();
            return requireOpen();
        });
    }

    ~Private()
    {
        m_thread.post([this] {
            flushNow();
            m_timer.reset();
            m_database.reset();
        });
    }

    void take(std::vector<ActivityEntry> entries, bool withDetails)
    {
        const QMutexLocker lock(&m_mutex);
        for (const ActivityEntry &entry : entries) {
            if (!m_pending.counts.add(entry, withDetails, m_settings.pendingCounts))
                m_state.droppedCalls += entry.repeats;
        }
        if (withDetails)
            keepEntries(std::move(entries));
    }

    void takeCounters(std::vector<policy::CounterState> counters)
    {
        const QMutexLocker lock(&m_mutex);
        // Of a gateway that nobody calls there is nothing to write, each second.
        if (counters == m_counters)
            return;
        m_counters = counters;
        m_pending.counters = std::move(counters);
    }

    Async<void> flush()
    {
        return m_thread.run([this] { return flushNow(); });
    }

    [[nodiscard]] Async<void> ready() const { return m_ready; }

    [[nodiscard]] RecorderState state() const
    {
        const QMutexLocker lock(&m_mutex);
        RecorderState state = m_state;
        state.pendingEntries = qint64(m_pending.entries.size());
        return state;
    }

private:
    // Under the mutex. What does not fit is let go; it is counted already.
    void keepEntries(std::vector<ActivityEntry> entries)
    {
        const auto room = std::size_t(
            std::max<qint64>(0, m_settings.pendingEntries - qint64(m_pending.entries.size())));
        if (entries.size() > room) {
            m_state.droppedEntries += qint64(entries.size() - room);
            entries.resize(room);
        }
        m_pending.entries.insert(m_pending.entries.end(), std::make_move_iterator(entries.begin()),
                                 std::make_move_iterator(entries.end()));
    }

    // A disk that refuses at first may be mended while we run: tried again with each flush.
    Result<void> requireOpen()
    {
        if (m_database)
            return {};
        auto opened = openDatabase(m_settings.path);
        if (!opened)
            return tl::make_unexpected(opened.error());
        m_database = std::move(*opened);
        return {};
    }

    Result<void> flushNow()
    {
        Batch batch;
        {
            const QMutexLocker lock(&m_mutex);
            std::swap(batch, m_pending);
        }
        if (batch.isEmpty())
            return {};
        const auto written = requireOpen().and_then([&] { return write(batch); });
        const QMutexLocker lock(&m_mutex);
        if (written) {
            m_state.problem.reset();
        } else {
            if (!m_state.problem)
                qCWarning(logStore) << "usage is not written:" << written.error().detail;
            m_state.problem = written.error();
            putBack(std::move(batch));
        }
        return written;
    }

    // Under the mutex; what came meanwhile is younger.
    void putBack(Batch batch)
    {
        std::swap(batch, m_pending);
        m_pending.counts.merge(batch.counts, m_settings.pendingCounts, m_state.droppedCalls);
        keepEntries(std::move(batch.entries));
        if (batch.counters)
            m_pending.counters = std::move(batch.counters);
    }

    Result<void> write(const Batch &batch)
    {
        auto transaction = store::Transaction::begin(*m_database);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        ActivityLog log(*m_database);
        return batch.counts.write(*m_database)
            .and_then([&] { return log.append(batch.entries); })
            .and_then([&] { return log.trim(m_settings.keptEntries); })
            .and_then([&] { return trimHourly(); })
            .and_then([&]() -> Result<void> {
                return batch.counters ? UsageQueries(*m_database).saveCounters(*batch.counters)
                                      : Result<void>();
            })
            .and_then([&] { return transaction->commit(); });
    }

    Result<void> trimHourly()
    {
        const Instant now = m_settings.clock ? m_settings.clock->now() : SystemClock().now();
        if (now - m_trimmed < std::chrono::hours(1))
            return {};
        m_trimmed = now;
        return trimRollups(*m_database, now).and_then([this] { return sweepTotals(*m_database); });
    }

    const RecorderSettings m_settings;
    mutable QMutex m_mutex;
    Batch m_pending;                                             ///< under the mutex
    RecorderState m_state;                                       ///< under the mutex
    std::optional<std::vector<policy::CounterState>> m_counters; ///< handed over last; likewise

    std::unique_ptr<store::Database> m_database; ///< of the thread
    std::unique_ptr<QTimer> m_timer;             ///< of the thread
    Instant m_trimmed;                           ///< of the thread

    Async<void> m_ready;
    SerialExecutor m_thread; ///< last: ends before the rest goes
};

UsageRecorder::UsageRecorder(const RecorderSettings &settings)
    : d(std::make_unique<Private>(settings))
{
}

UsageRecorder::~UsageRecorder() = default;

Async<void> UsageRecorder::ready()
{
    return d->ready();
}

void UsageRecorder::record(std::vector<ActivityEntry> entries)
{
    d->take(std::move(entries), true);
}

void UsageRecorder::count(std::vector<ActivityEntry> entries)
{
    d->take(std::move(entries), false);
}

void UsageRecorder::saveCounters(std::vector<policy::CounterState> counters)
{
    d->takeCounters(std::move(counters));
}

Async<void> UsageRecorder::flush()
{
    return d->flush();
}

RecorderState UsageRecorder::state() const
{
    return d->state();
}

} // namespace keywright
