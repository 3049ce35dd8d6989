// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright::ui {

/// What `doctor` found, by the code's name (services' findingName: "KeyUnrestricted", …). `subject`
/// is the key, API or file, `project` its project, `detail` the system's words; all may be empty.
/// Never empty; an unknown code is named as it is.
[[nodiscard]] QString findingSentence(const QString &code, const QString &subject = {},
                                      const QString &project = {}, const QString &detail = {});
/// What to do about it. Never empty for a known code.
[[nodiscard]] QString findingAdvice(const QString &code, const QString &subject = {});
/// A severity by its name ("note", "warning", "problem").
[[nodiscard]] QString severityText(const QString &severity);
/// A keychain's state by its name (secrets' keychainStateName: "locked", "no-bus", …).
[[nodiscard]] QString keychainStateText(const QString &state);
/// Every code that has a sentence; for tests.
[[nodiscard]] QStringList findingCodes();

} // namespace keywright::ui
