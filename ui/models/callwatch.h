// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// Waits for the first call with a new key, as the gateway's log tells of it.
class CallWatch : public QObject
{
    Q_OBJECT

public:
    explicit CallWatch(CoreContext &core, QObject *parent = nullptr);

    /// Only calls with this version of the key; those that came already count.
    void watch(const Key &key);
    [[nodiscard]] bool isWatching() const { return !m_key.id.isEmpty(); }

Q_SIGNALS:
    void granted(const keywright::ActivityEntry &entry); ///< the first one; the watch ends
    void denied(const keywright::ActivityEntry &entry);  ///< the newest one; the watch goes on

private:
    void look();

    CoreContext &m_core;
    Key m_key;
    qint64 m_seen = 0; ///< sequence of the last entry that was looked at
    Newest m_question;
};

} // namespace keywright::ui
