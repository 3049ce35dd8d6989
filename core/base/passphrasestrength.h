// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

namespace keywright {

/// How long somebody who has the file would have to guess, by zxcvbn's estimate and Argon2id's
/// price; not what a passphrase looks like.
enum class PassphraseGrade {
    Hopeless, ///< guessed within the day by one machine
    Weak,     ///< within weeks
    Fair,     ///< years of many machines
    Strong,   ///< not in a lifetime
};

struct PassphraseStrength
{
    double bits = 0; ///< of guessing entropy
    PassphraseGrade grade = PassphraseGrade::Hopeless;
};

/// Takes under a millisecond for what people type; longer ones are looked at up to 200 bytes.
[[nodiscard]] PassphraseStrength passphraseStrength(const Secret &passphrase);

} // namespace keywright
