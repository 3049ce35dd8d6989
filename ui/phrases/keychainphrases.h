// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/keychainstate.h>

#include <QtCore/QString>

namespace keywright::ui {

/// The state of the system's keychain in a word or two, for a chip.
[[nodiscard]] QString keychainStateWord(KeychainState state);
/// The same as a sentence.
[[nodiscard]] QString keychainStateSentence(KeychainState state);
/// What a person can do about it; empty where there is nothing to do.
[[nodiscard]] QString keychainStateAdvice(KeychainState state);

} // namespace keywright::ui
