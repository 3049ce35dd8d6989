// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>
#include <ui/widgets/passphrasedialog.h>

namespace keywright::ui {

/// Asks for the vault's passphrase until it opens. Accepted: it is open.
class UnlockDialog : public PassphraseDialog
{
    Q_OBJECT

public:
    UnlockDialog(PageContext &context, QWidget *parent);
};

} // namespace keywright::ui
