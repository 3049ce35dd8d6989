// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include <core/base/log.h>

namespace keywright::store {

Store::Store(const QString &path, QObject *parent)
    : Store(ConnectionSettings{.path = path, .migrations = QStringLiteral(":/sql")}, parent)
{
}

Store::Store(const ConnectionSettings &settings, QObject *parent)
    : QObject(parent)
    , m_connections(settings, [this](Database &database) { readChanges(database); })
{
}

Store::~Store() = default;

void Store::watch(std::chrono::milliseconds period)
{
    m_connections.watch(period);
}

// On the reader's thread.
void Store::readChanges(Database &database)
{
    if (m_seenRevision < 0) { // the first look, at opening
        const auto current = currentRevision(database);
        if (!current)
            return;
        m_seenRevision = *current;
        QMetaObject::invokeMethod(this, [this, revision = *current] { m_revision = revision; });
        return;
    }
    const auto changes = changesAfter(database, m_seenRevision);
    if (!changes) {
        qCWarning(logStore) << "the changes were not read:" << changes.error().detail;
        return;
    }
    if (changes->revision == m_seenRevision)
        return;
    m_seenRevision = changes->revision;
    QMetaObject::invokeMethod(this, [this, set = *changes] {
        m_revision = set.revision;
        Q_EMIT changed(set);
    });
}

} // namespace keywright::store
