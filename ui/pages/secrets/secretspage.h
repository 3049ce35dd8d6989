// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movedialog.h"

#include <core/services/vaultservice.h>
#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

class QScrollArea;

namespace keywright::ui {

class KeychainCard;
class LockingCard;
class PageHeader;
class VaultCard;
class VaultKeeper;

/// Where the home's secrets are: the system's keychain or a vault, how they get from one to the
/// other, when the vault is locked, and a backup of everything.
class SecretsPage : public Page
{
    Q_OBJECT

public:
    SecretsPage(const PageInfo &info, PageContext &context);

    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override { return m_known; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeBackupCard();
    [[nodiscard]] VaultKeeper *keeper() const;
    void load();
    void take(const Result<VaultStatus> &status);
    void unlockKeychain();
    void create();
    void changePassphrase();
    void move(MoveDialog::Target target);
    void setKeychainKey(bool wanted);
    void askBackupPassphrase();
    void backUp(const QString &path, const Secret &passphrase);

    PageContext &m_context;
    PageHeader *m_header;
    KeychainCard *m_keychain;
    VaultCard *m_vault;
    LockingCard *m_locking;
    QScrollArea *m_scroll = nullptr;
    QAction *m_unlock, *m_lock, *m_backup, *m_unlockKeychain;
    VaultStatus m_status;
    bool m_known = false;
    Newest m_asking, m_probing, m_unlocking, m_keychainKey, m_writing;
};

} // namespace keywright::ui
