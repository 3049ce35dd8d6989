// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtWidgets/QLineEdit>

namespace keywright::ui {

/// A line for a passphrase: shown as dots, taken out once and wiped.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool sameAs(const PassphraseField &other) const;
    /// What stands there now, in memory of its own.
    [[nodiscard]] Secret typed() const;
    /// Empties the field; what it held is overwritten.
    [[nodiscard]] Secret take();
};

} // namespace keywright::ui
