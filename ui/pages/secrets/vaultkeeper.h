// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>
#include <ui/support/idlewatch.h>
#include <ui/support/sessionwatch.h>

#include <QtCore/QSettings>
#include <QtGui/QAction>

#include <chrono>

namespace keywright::ui {

/// When the vault is locked by itself.
struct LockHabits
{
    std::chrono::minutes idle{5}; ///< 0: never
    bool withScreen = true;       ///< the screen is locked, or the machine sleeps

    friend bool operator==(const LockHabits &, const LockHabits &) = default;
};

/// Stands between the vault and the person for as long as the window lives: asks for the passphrase
/// when something wants a secret, offers to unlock the keychain where that stood in the way, and
/// locks when nobody is there. A child of the window.
class VaultKeeper : public QObject
{
    Q_OBJECT

public:
    VaultKeeper(PageContext &context, QWidget *window);
    ~VaultKeeper() override;

    [[nodiscard]] LockHabits habits() const { return m_habits; }
    void setHabits(const LockHabits &habits);
    /// Locks it now; can be chosen as long as the vault is open.
    [[nodiscard]] QAction *lockAction() const { return m_lock; }
    /// Wipes the vault's keys, and takes a secret of ours off the clipboard.
    void lockNow();

private:
    void unlockKeychain();
    [[nodiscard]] Async<void> openVault(bool isNew);
    void followVault();
    void shareWith(const GatewayStatus &status);
    void lockByItself(const QString &said);

    PageContext &m_context;
    QWidget *m_window;
    QSettings m_settings;
    LockHabits m_habits;
    QAction *m_lock;
    IdleWatch *m_idle;
    SessionWatch *m_session;
    Newest m_asking, m_sharing;
    qint64 m_gateway = 0; ///< process that runs now
    bool m_isOpen = false;
};

} // namespace keywright::ui
