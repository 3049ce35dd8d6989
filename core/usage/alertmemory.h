// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/usage.h>

namespace keywright {

namespace store {
class Database;
}

/// Where a key was called from, and when first.
struct SeenCaller
{
    QString caller;
    Instant first;

    friend bool operator==(const SeenCaller &, const SeenCaller &) = default;
};

/// What alerts remember between two looks and two starts. Writes inside UsageStore::write.
class AlertMemory
{
public:
    explicit AlertMemory(store::Database &database)
        : m_database(database)
    {
    }

    /// The newest row of the log; 0 without rows.
    [[nodiscard]] Result<qint64> newestSequence() const;
    /// Takes in, without a word, from where the log's rows up to that one came.
    [[nodiscard]] Result<void> learn(qint64 until);
    [[nodiscard]] Result<QList<SeenCaller>> callersOf(const KeyId &key) const;
    [[nodiscard]] Result<void> remember(const KeyId &key, const SeenCaller &caller);

    /// Until when a thing counts as told.
    [[nodiscard]] Result<std::optional<Instant>> toldUntil(const QString &name) const;
    [[nodiscard]] Result<void> setTold(const QString &name, Instant until);

private:
    store::Database &m_database;
};

/// From where a call came: the client's address and, where the log knows it, the web page's origin.
[[nodiscard]] QStringList callersIn(const ActivityEntry &entry);

} // namespace keywright
