// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/passphrasestrength.h>

#include <QtWidgets/QWidget>

class QLabel;

namespace keywright::ui {

/// A bar and a word that say how long a passphrase would hold, while it is being typed.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setPassphrase(const Secret &passphrase);
    [[nodiscard]] const PassphraseStrength &strength() const { return m_strength; }

private:
    class Bar;
    PassphraseStrength m_strength;
    Bar *m_bar;
    QLabel *m_word;
};

} // namespace keywright::ui
