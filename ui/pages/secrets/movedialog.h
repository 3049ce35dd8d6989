// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/vaultservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;

namespace keywright::ui {

/// Moves all secrets, shows how far it has come, and can be told to stop: what has been moved stays
/// moved, and the rest can be moved later.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Target { Vault, Keychain };

    /// Begins at once.
    MoveDialog(PageContext &context, Target target, QWidget *parent);
    ~MoveDialog() override;

    void reject() override;

private:
    void showProgress(int done, int total);
    void take(const Result<int> &moved);

    PageContext &m_context;
    Target m_target;
    SecretMove m_move;
    QLabel *m_text;
    QProgressBar *m_bar;
    Newest m_moving;
};

} // namespace keywright::ui
