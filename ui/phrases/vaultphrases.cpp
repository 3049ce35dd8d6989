// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Vaults
{
    Q_DECLARE_TR_FUNCTIONS(Vaults)
};

} // namespace

QString gradeWord(PassphraseGrade grade)
{
    switch (grade) {
    case PassphraseGrade::Hopeless:
        return Vaults::tr("guessed at once");
    case PassphraseGrade::Weak:
        return Vaults::tr("weak");
    case PassphraseGrade::Fair:
        return Vaults::tr("fair");
    case PassphraseGrade::Strong:
        break;
    }
    return Vaults::tr("strong");
}

QString strengthNote(const PassphraseStrength &strength)
{
    switch (strength.grade) {
    case PassphraseGrade::Hopeless:
        return Vaults::tr("This passphrase is guessed within a day by whoever has the file. Five "
                          "words that have nothing to do with one another are better.");
    case PassphraseGrade::Weak:
        return Vaults::tr("This passphrase holds for weeks against somebody who has the file and "
                          "many machines. One or two more words make it years.");
    case PassphraseGrade::Fair:
    case PassphraseGrade::Strong:
        break;
    }
    return {};
}

QString stageSentence(VaultStage stage, int vaultSecrets)
{
    switch (stage) {
    case VaultStage::Filling:
        return Vaults::tr("New secrets go into the vault; older ones may still be in the keychain. "
                          "Secrets in the vault: %1.")
            .arg(vaultSecrets);
    case VaultStage::Emptying:
        return Vaults::tr("New secrets go into the keychain. Secrets still in the vault: %1.")
            .arg(vaultSecrets);
    case VaultStage::Only:
        break;
    }
    return Vaults::tr("All secrets are in the vault: %1.").arg(vaultSecrets);
}

QString keychainSentence()
{
    return Vaults::tr("Secrets are in the system's keychain, one item each.");
}

} // namespace keywright::ui
