// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtWidgets/QDialog>

class QPushButton;

namespace keywright::ui {

class FieldNote;
class NewPassphrase;
class PassphraseField;

/// Asks for a passphrase that is to be used from now on, and for the present one where it takes
/// that one's place. Stays open until whoever asked has done it: see `showProblem`.
class NewPassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title, explanation, hint, accept;
        bool asksPresent = false;
    };

    NewPassphraseDialog(const Texts &texts, QWidget *parent);

    /// Says why it did not work; the fields are to be filled in again.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void submitted(const keywright::Secret &present, const keywright::Secret &passphrase);

private:
    void submit();
    void refresh();

    PassphraseField *m_present;
    NewPassphrase *m_passphrase;
    FieldNote *m_note;
    QPushButton *m_accept = nullptr;
    bool m_waiting = false;
};

} // namespace keywright::ui
