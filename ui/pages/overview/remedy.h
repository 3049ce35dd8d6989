// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/doctorservice.h>

#include <QtCore/QList>
#include <QtCore/QVariantMap>

namespace keywright::ui {

/// What a button beside a finding does.
struct Remedy
{
    enum class Kind {
        LookAgain, ///< the person mends it elsewhere: examine once more
        Open,      ///< go to the page where it is mended, with the right thing open
        StartGateway,
        UnlockKeychain,
        TidyUp,   ///< finish what a crash interrupted
        CheckApi, ///< look at the upstream again
        DisableKey,
        DeleteKey, ///< soft, as any
        CloseToOthers
    };
    Kind kind = Kind::LookAgain;
    QString text;          ///< of the button
    QString page;          ///< Open: its identifier
    QVariantMap arguments; ///< Open: see Page::openWith
};

/// The first one is what is usually right.
[[nodiscard]] QList<Remedy> remediesFor(const Finding &finding);

} // namespace keywright::ui
