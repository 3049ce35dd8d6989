// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtWidgets/QWidget>

namespace keywright::ui {

class FieldNote;
class PassphraseField;
class StrengthMeter;

/// Two fields for a passphrase that somebody thinks up, how good it is, and whether the two agree.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    /// `hint` stands below while nothing is wrong.
    explicit NewPassphrase(const QString &hint, QWidget *parent = nullptr);

    /// Typed twice and the same.
    [[nodiscard]] bool isComplete() const;
    /// Empties both fields.
    [[nodiscard]] Secret take();

Q_SIGNALS:
    void edited();

private:
    void validate();

    PassphraseField *m_first;
    PassphraseField *m_second;
    StrengthMeter *m_meter;
    FieldNote *m_note;
};

} // namespace keywright::ui
