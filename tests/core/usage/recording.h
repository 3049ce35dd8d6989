// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/store/database.h>
#include <core/store/migrator.h>
#include <core/usage/queries.h>
#include <core/usage/recorder.h>
#include <core/usage/usagestore.h>

#include <QtCore/QTemporaryDir>

namespace keywright {

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

/// A usage database of its own, with a recorder that flushes when it is told to.
struct Recording
{
    QTemporaryDir folder;
    Instant now = *fromRfc3339(QStringLiteral("2026-03-10T12:34:56.789Z"));
    std::unique_ptr<UsageRecorder> recorder;
    std::unique_ptr<store::Database> database;

    explicit Recording(qint64 keptEntries = 100000) { start(keptEntries); }

    void start(qint64 keptEntries = 100000)
    {
        RecorderSettings settings;
        settings.path = path();
        settings.interval = std::chrono::hours(1);
        settings.keptEntries = keptEntries;
        settings.clock = std::make_shared<FixedClock>(now);
        recorder = std::make_unique<UsageRecorder>(settings);
        if (!recorder->ready().result())
            qFatal("the recorder does not open");
        database = std::move(*store::Database::open(path(), {.readOnly = true}));
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("usage.sqlite")); }
    [[nodiscard]] UsageQueries queries() const { return UsageQueries(*database); }

    void record(std::vector<ActivityEntry> entries)
    {
        recorder->record(std::move(entries));
        if (!recorder->flush().result())
            qFatal("not flushed");
    }
    /// A granted call of key "key_a" in project "prj_p", `ago` before now.
    [[nodiscard]] ActivityEntry call(std::chrono::milliseconds ago = {}) const
    {
        ActivityEntry entry;
        entry.time = now - ago;
        entry.requestId = QStringLiteral("req");
        entry.project = ProjectId(QStringLiteral("prj_p"));
        entry.api = ApiId(QStringLiteral("api_f"));
        entry.key = KeyId(QStringLiteral("key_a"));
        entry.keyName = QStringLiteral("Web");
        entry.path = QStringLiteral("/forms");
        entry.operation = QStringLiteral("listForms");
        entry.peer = QStringLiteral("127.0.0.1");
        entry.status = 200;
        entry.latency = std::chrono::milliseconds(10);
        entry.bytesIn = 1;
        entry.bytesOut = 100;
        return entry;
    }
    [[nodiscard]] ActivityEntry denial(const QString &reason,
                                       std::chrono::milliseconds ago = {}) const
    {
        ActivityEntry entry = call(ago);
        entry.outcome = Outcome::Denied;
        entry.reason = reason;
        entry.status = 403;
        entry.latency = std::chrono::microseconds(20);
        return entry;
    }
    [[nodiscard]] UsageQuery lastHours(int hours) const
    {
        UsageQuery query;
        query.since = now - std::chrono::hours(hours);
        query.until = now;
        return query;
    }
};

} // namespace keywright
