// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/Qt>

namespace keywright::ui {

/// What every model of the window answers to, besides Qt's own roles.
enum Role {
    IdRole = Qt::UserRole + 1, ///< QString, unique in the model
    SortRole,                  ///< what to sort by: a number, a date or text
    SearchRole, ///< QString, case-folded: everything of the row that can be searched for
    StateRole,  ///< what a page filters by; each model says what it is
    ToneRole,   ///< QString: name of a tone for a chip ("granted", …); empty: no chip
    MutedRole,  ///< bool: the row is of lesser importance (deleted, archived)
};

/// Names of tones, as ToneRole carries them (ui/support/tone.h has their colours).
namespace tones {
inline constexpr QLatin1StringView neutral{"neutral"};
inline constexpr QLatin1StringView accent{"accent"};
inline constexpr QLatin1StringView granted{"granted"};
inline constexpr QLatin1StringView denied{"denied"};
inline constexpr QLatin1StringView failed{"failed"};
inline constexpr QLatin1StringView warning{"warning"};
} // namespace tones

} // namespace keywright::ui
