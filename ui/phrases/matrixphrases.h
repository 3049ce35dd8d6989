// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/codes.h>

#include <QtCore/QString>

namespace keywright::ui {

/// A word or two for a cell of the matrix, by the outcome's name: "granted", "leak", …
[[nodiscard]] QString matrixOutcomeTitle(const QString &outcome);
/// What that outcome means and what to do about it. An unknown name: empty.
[[nodiscard]] QString matrixOutcomeSentence(const QString &outcome);

/// The rows that are no key, by their caller's name: "nobody", "altered" (`of`: the key's name, or
/// empty), "unissued" (`of`: its prefix).
[[nodiscard]] QString matrixCallerTitle(const QString &caller, const QString &of);
/// A key's row; `state` is the name of what it is now.
[[nodiscard]] QString matrixKeyTitle(const QString &name, const QString &state);
/// The call of a column: "forms: GET /list/1".
[[nodiscard]] QString matrixCallTitle(const QString &method, const QString &api,
                                      const QString &path);
/// What an outcome means, with the reason that policy gives and the status that came back; for a
/// report.
[[nodiscard]] QString matrixExplanation(const QString &outcome, policy::Reason reason, int status);

} // namespace keywright::ui
