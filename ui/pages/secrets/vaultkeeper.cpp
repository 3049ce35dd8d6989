// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultkeeper.h"

#include "unlockdialog.h"

#include <core/base/answer.h>
#include <core/services/chain.h>
#include <core/services/keychainservice.h>
#include <core/services/vaultservice.h>
#include <ui/support/icons.h>

#include <QtWidgets/QApplication>

namespace keywright::ui {

namespace {

constexpr auto idleName = "vault/idleMinutes", screenName = "vault/lockWithScreen";

LockHabits habitsOf(const QSettings &settings)
{
    LockHabits habits;
    habits.idle = std::chrono::minutes(
        settings.value(QLatin1String(idleName), int(habits.idle.count())).toInt());
    habits.withScreen = settings.value(QLatin1String(screenName), habits.withScreen).toBool();
    return habits;
}

} // namespace

VaultKeeper::VaultKeeper(PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_settings(context.core.home().settingsPath(), QSettings::IniFormat)
    , m_habits(habitsOf(m_settings))
    , m_lock(new QAction(icon(QStringLiteral("lock")), tr("Lock the vault now"), this))
    , m_idle(new IdleWatch(nullptr, this))
    , m_session(new SessionWatch(this))
{
    VaultService &vault = context.core.vault();
    vault.setOpener([this](bool isNew) { return openVault(isNew); });
    connect(&vault.watch(), &VaultWatch::changed, this, &VaultKeeper::followVault);
    connect(&context.core.gateway(), &GatewayService::statusChanged, this,
            [this](const GatewayStatus &status) { shareWith(status); });
    m_lock->setShortcut(QKeySequence(tr("Ctrl+Shift+L")));
    m_lock->setEnabled(false);
    connect(m_lock, &QAction::triggered, this, [this] {
        lockNow();
        m_context.notifier.info(tr("The vault is locked."));
    });
    context.notifier.offer(ErrorCode::KeychainLocked, tr("Unlock it…"),
                           [this] { unlockKeychain(); });
    connect(m_idle, &IdleWatch::idle, this,
            [this] { lockByItself(tr("The vault was locked, since nobody used it.")); });
    connect(m_session, &SessionWatch::left, this, [this] {
        if (m_habits.withScreen)
            lockByItself(tr("The vault was locked together with the screen."));
    });
}

VaultKeeper::~VaultKeeper()
{
    m_context.core.vault().setOpener({});
}

void VaultKeeper::unlockKeychain()
{
    onAnswer(this, m_context.core.keychain().unlock(), [this](const Result<void> &unlocked) {
        if (!unlocked)
            return m_context.notifier.error(unlocked.error());
        m_context.notifier.success(tr("The keychain is unlocked; what failed can be tried again."));
    });
}

Async<void> VaultKeeper::openVault(bool isNew)
{
    if (isNew) // it is made on its page, where it is explained
        return resolved<void>(failure(ErrorCode::VaultMissing));
    // Whoever wants the secret may be a dialog itself.
    QWidget *above = QApplication::activeModalWidget();
    auto *dialog = new UnlockDialog(m_context, above ? above : m_window);
    const Resolver<void> resolver;
    connect(dialog, &QDialog::finished, this, [resolver](int result) {
        resolver.resolve(result == QDialog::Accepted ? Result<void>()
                                                     : failure(ErrorCode::Cancelled));
    });
    dialog->open();
    return resolver.future();
}

void VaultKeeper::followVault()
{
    m_asking.ask(this, m_context.core.vault().status(), [this](const Result<VaultStatus> &status) {
        m_isOpen = status && status->unlocked;
        m_lock->setEnabled(m_isOpen);
        if (m_isOpen && m_habits.idle.count() > 0)
            m_idle->start(m_habits.idle);
        else
            m_idle->stop();
    });
}

/// A gateway that was started while the vault is open is to use it, too.
void VaultKeeper::shareWith(const GatewayStatus &status)
{
    const bool isNew = status.running && status.pid != m_gateway;
    m_gateway = status.running ? status.pid : 0;
    if (isNew && m_isOpen)
        m_sharing.ask(this, m_context.core.vault().openForGateway(), [](const Result<void> &) {});
}

void VaultKeeper::setHabits(const LockHabits &habits)
{
    m_habits = habits;
    m_settings.setValue(QLatin1String(idleName), int(habits.idle.count()));
    m_settings.setValue(QLatin1String(screenName), habits.withScreen);
    followVault();
}

void VaultKeeper::lockNow()
{
    m_context.core.vault().lock();
    m_context.clipboard.clearNow();
}

void VaultKeeper::lockByItself(const QString &said)
{
    if (!m_isOpen)
        return;
    lockNow();
    m_context.notifier.info(said);
}

} // namespace keywright::ui
