// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QPushButton;

namespace keywright::ui {

class FieldNote;
class PassphraseField;

/// Asks for the vault's passphrase until it opens or the person gives up. Accepted: it is open.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    UnlockDialog(PageContext &context, QWidget *parent);

private:
    void submit();
    void take(const Result<void> &opened);

    PageContext &m_context;
    PassphraseField *m_passphrase;
    FieldNote *m_note;
    QPushButton *m_unlock = nullptr;
    Newest m_opening;
};

} // namespace keywright::ui
