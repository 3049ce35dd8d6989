// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtWidgets/QDialog>

class QPushButton;

namespace keywright::ui {

class FieldNote;
class PassphraseField;

/// Asks for a passphrase that is in use already, until whoever asked accepts it or the person gives
/// up. What it is for is a subclass's.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title, caption, fieldName, accept;
        QString busy; ///< while it is tried
    };

    PassphraseDialog(const Texts &texts, QWidget *parent);

    /// It is asked for again.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void submitted(const keywright::Secret &passphrase);

protected:
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void submit();

    QString m_busyText;
    PassphraseField *m_passphrase;
    FieldNote *m_note;
    QPushButton *m_accept;
    bool m_busy = false;
};

} // namespace keywright::ui
