// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagestore.h"

namespace keywright {

UsageStore::UsageStore(const QString &path, bool whenAsked, QObject *parent)
    : QObject(parent)
    , m_connections(settingsFor(path, whenAsked), [this](store::Database &) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); });
    })
{
}

UsageStore::~UsageStore() = default;

void UsageStore::watch(std::chrono::milliseconds period)
{
    m_connections.watch(period);
}

store::ConnectionSettings UsageStore::settingsFor(const QString &path, bool whenAsked)
{
    return {.path = path, .migrations = QStringLiteral(":/sql/usage"), .whenAsked = whenAsked};
}

} // namespace keywright
