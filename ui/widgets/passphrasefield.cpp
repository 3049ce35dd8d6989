// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasefield.h"

namespace keywright::ui {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
}

bool PassphraseField::isEmpty() const
{
    return text().isEmpty();
}

bool PassphraseField::sameAs(const PassphraseField &other) const
{
    return text() == other.text();
}

Secret PassphraseField::typed() const
{
    return Secret::take(text().toUtf8());
}

Secret PassphraseField::take()
{
    QString typed = text(); // shares the field's own bytes: wiping it wipes those
    Secret secret = Secret::take(typed.toUtf8());
    wipe(typed);
    clear();
    return secret;
}

} // namespace keywright::ui
