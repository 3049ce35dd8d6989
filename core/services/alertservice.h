// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotareading.h"

#include <core/base/error.h>
#include <core/domain/alert.h>

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace keywright {

struct ServiceParts;

/// Watches what is recorded for what somebody would want to be told of, from when it is told to
/// watch; what was recorded before is learnt from without a word. It looks when something was
/// recorded, at most every other second, and remembers across starts what it told.
///
/// A spike of denials: see isDenialSpike; a project's next one is told a quarter of an hour later
/// at the earliest. A new caller: an address, or an origin that a referrer restriction turned away,
/// that this key was never called from, once the key has been in use for an hour; not for a key
/// with more than ten addresses, which is a public client's. 80 % of a limit: once in its window,
/// and once in an hour for shorter ones.
class AlertService : public QObject
{
    Q_OBJECT
public:
    explicit AlertService(ServiceParts &parts, QObject *parent = nullptr);

    /// Begins. Again: nothing.
    void watch();
    /// Kept in the home, for all who look at it.
    [[nodiscard]] Async<AlertChoice> choice();
    [[nodiscard]] Async<void> setChoice(const AlertChoice &choice);

Q_SIGNALS:
    void watching(); ///< everything recorded from here on counts
    void alerted(const keywright::Alert &alert);

private:
    void begin();
    void lookSoon();
    void look();
    void askCounters();
    void readChoice();

    ServiceParts &m_parts;
    QTimer m_pause; ///< between two looks
    bool m_watches = false, m_begun = false, m_looking = false;
    bool m_again = false;      ///< something came while it looked
    bool m_limitsStale = true; ///< keys or APIs were changed
    Instant m_since;           ///< when it began
    qint64 m_sequence = 0;     ///< of the log, looked through so far
    AlertChoice m_choice;
    std::vector<OwnedLimit> m_limits;
};

} // namespace keywright
