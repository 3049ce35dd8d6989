// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/vaultservice.h>

#include <QtWidgets/QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace keywright::ui {

class ChipLabel;

/// Where this home's secrets are, and what can be done about it.
class VaultCard : public QFrame
{
    Q_OBJECT

public:
    explicit VaultCard(QWidget *parent = nullptr);

    void setStatus(const VaultStatus &status);
    /// Why nothing can be said.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void createRequested();
    void unlockRequested();
    void lockRequested();
    void passphraseRequested();
    void moveToVaultRequested();
    void moveToKeychainRequested();
    void keychainKeyRequested(bool wanted);

private:
    QPushButton *addButton(const QString &text, void (VaultCard::*requested)());

    ChipLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_details;
    QWidget *m_buttons;
    QPushButton *m_create, *m_unlock, *m_lock, *m_toVault, *m_toKeychain, *m_passphrase;
    QCheckBox *m_keychainKey;
};

} // namespace keywright::ui
