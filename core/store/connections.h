// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "transaction.h"

#include <core/base/error.h>
#include <core/base/serialexecutor.h>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

class QTimer;

namespace keywright::store {

/// Which file, and how it is laid out.
struct ConnectionSettings
{
    QString path;
    QString migrations; ///< folder for Migrator
    std::chrono::milliseconds busyTimeout{5000};
    bool whenAsked = false; ///< opened with the first thing that is asked of it
};

/// The two connections of one process to one database file: one thread that writes, one that reads.
/// Making it returns at once; the file is opened and migrated on the writer's thread. What is asked
/// of it meanwhile waits; if opening failed, everything answers with that error.
class Connections
{
public:
    /// Called once at opening, before anything else can be done, and then on the reader's thread,
    /// in a read transaction, after each commit by anybody. Never twice at once.
    using Looker = std::function<void(Database &)>;

    explicit Connections(const ConnectionSettings &settings, Looker looker = {});
    /// Waits for the jobs that were posted.
    ~Connections();
    Connections(const Connections &) = delete;
    Connections &operator=(const Connections &) = delete;

    /// Open and migrated, or why not.
    [[nodiscard]] Async<void> ready();
    /// Looks for foreign commits (PRAGMA data_version) each `period` from now on.
    void watch(std::chrono::milliseconds period);

    /// `job(Database &) -> Result<T>` on the reader's thread, in one unchanging view of the file.
    template<typename Job>
    [[nodiscard]] auto read(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        open();
        return m_readerThread.run([this, job = std::move(job)]() mutable {
            return within(m_reader.get(), m_readerError, Transaction::Mode::Read, job);
        });
    }
    /// `job(Database &) -> Result<T>` on the writer's thread, in one transaction: committed before
    /// the future finishes, rolled back where the job answers with an error.
    template<typename Job>
    [[nodiscard]] auto write(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        open();
        return m_writerThread.run([this, job = std::move(job)]() mutable {
            auto result = within(m_writer.get(), m_writerError, Transaction::Mode::Write, job);
            if (result)
                lookSoon();
            return result;
        });
    }

private:
    template<typename Job>
    static auto within(Database *database, const Error &openError, Transaction::Mode mode, Job &job)
        -> std::invoke_result_t<Job, Database &>
    {
        if (!database)
            return tl::make_unexpected(openError);
        auto transaction = Transaction::begin(*database, mode);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        auto result = job(*database);
        if (!result)
            return result;
        if (auto committed = transaction->commit(); !committed)
            return tl::make_unexpected(committed.error());
        return result;
    }

    void open();
    [[nodiscard]] Result<void> openWriter(const ConnectionSettings &settings);
    void openReader(const ConnectionSettings &settings, const Result<void> &written);
    void lookSoon();
    void look();

    ConnectionSettings m_settings;
    std::once_flag m_opened;
    Looker m_looker;
    Async<void> m_ready;

    std::unique_ptr<Database> m_reader; ///< of the reader's thread, as the four below
    Error m_readerError;
    std::unique_ptr<QTimer> m_timer;
    qint64 m_dataVersion = -1;

    std::unique_ptr<Database> m_writer; ///< of the writer's thread
    Error m_writerError;

    SerialExecutor m_readerThread;
    SerialExecutor m_writerThread; ///< last: it posts to the reader's thread until it has ended
};

} // namespace keywright::store
