// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasestrength.h"

#include <QtCore/QByteArray>

#include <zxcvbn.h>

namespace keywright {

namespace {

constexpr qsizetype longest = 200; // its time grows faster than the length
// At one guess a second and core (the vault's work factor): 2^17 are a day and a half; 2^27 are
// four years of one core, weeks of a farm; 2^40 are a thousand cores' thirty-five years.
constexpr double weakFrom = 17, fairFrom = 40, strongFrom = 56;

PassphraseGrade gradeOf(double bits)
{
    if (bits < weakFrom)
        return PassphraseGrade::Hopeless;
    if (bits < fairFrom)
        return PassphraseGrade::Weak;
    return bits < strongFrom ? PassphraseGrade::Fair : PassphraseGrade::Strong;
}

} // namespace

PassphraseStrength passphraseStrength(const Secret &passphrase)
{
    static const char *words[] = {"keywright", "gateway", "vault", nullptr};
    QByteArray text = passphrase.reveal().first(qMin(passphrase.size(), longest)).toByteArray();
    PassphraseStrength strength;
    strength.bits = ZxcvbnMatch(text.constData(), words, nullptr);
    strength.grade = gradeOf(strength.bits);
    wipe(text);
    return strength;
}

} // namespace keywright
