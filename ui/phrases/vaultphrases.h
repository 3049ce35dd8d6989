// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/passphrasestrength.h>
#include <core/domain/vaultstage.h>

#include <QtCore/QString>

namespace keywright::ui {

/// A grade in a word or two, for a meter.
[[nodiscard]] QString gradeWord(PassphraseGrade grade);
/// What to think of a passphrase that is not good enough; empty for one that is.
[[nodiscard]] QString strengthNote(const PassphraseStrength &strength);
/// Where secrets are, and what is still to be done; `vaultSecrets` is how many the vault holds.
[[nodiscard]] QString stageSentence(VaultStage stage, int vaultSecrets);
/// Where the secrets of a home without a vault are.
[[nodiscard]] QString keychainSentence();

} // namespace keywright::ui
