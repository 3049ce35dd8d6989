// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/parse.h>

#include <QtCore/QString>

#include <optional>

namespace keywright::ui {

/// What is wrong with an entry that somebody wrote, and what it should look like. Never empty.
[[nodiscard]] QString problemSentence(policy::EntryProblem problem, const QString &entry);
/// A word of warning about an entry that is accepted. Never empty.
[[nodiscard]] QString warningSentence(policy::EntryWarning warning, const QString &entry = {});
/// The opposite of policy::entryProblemName; nullopt for an unknown name.
[[nodiscard]] std::optional<policy::EntryProblem> entryProblemFromName(const QString &name);
/// What a restriction's field is called: "Websites", "Networks", … by its name in
/// ValidationProblem.
[[nodiscard]] QString fieldTitle(const QString &field);

} // namespace keywright::ui
