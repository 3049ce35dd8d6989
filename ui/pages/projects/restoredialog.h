// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>
#include <ui/widgets/passphrasedialog.h>

namespace keywright::ui {

/// Takes a backup into a home that holds no project yet: asks for its passphrase until it opens.
class RestoreDialog : public PassphraseDialog
{
    Q_OBJECT

public:
    RestoreDialog(PageContext &context, const QString &path, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// The files are ready to take the place of those that are open.
    void restored();
};

} // namespace keywright::ui
