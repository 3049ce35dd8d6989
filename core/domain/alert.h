// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>

namespace keywright {

/// Something that was recorded and that somebody would want to be told of.
struct Alert
{
    enum class Kind {
        DenialSpike,    ///< far more was denied in a minute than is usual
        NewCaller,      ///< a key was used from where it never was before
        LimitNearlyUsed ///< 80 % of a limit are used
    };
    Kind kind = Kind::DenialSpike;
    Instant time;
    ProjectId project;
    KeyId key;                       ///< of a new caller, or whose limit it is; may be empty
    QString keyName;                 ///< as it was then
    QString caller;                  ///< the address, or the origin of a web page
    qint64 count = 0, usual = 0;     ///< denied in that minute, and in the hour's median minute
    std::optional<QuotaUse> quota{}; ///< the limit

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Which kinds are told.
struct AlertChoice
{
    bool denialSpikes = true, newCallers = true, limits = true;

    friend bool operator==(const AlertChoice &, const AlertChoice &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Alert)
