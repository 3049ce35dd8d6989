// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretspage.h"

#include "keychaincard.h"
#include "lockingcard.h"
#include "newpassphrasedialog.h"
#include "unlockdialog.h"
#include "vaultcard.h"
#include "vaultkeeper.h"

#include <core/services/backupservice.h>
#include <core/services/keychainservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/verticalscroll.h>

#include <QtCore/QDate>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString reasonOf(const Error &error)
{
    return sentence(error) + u' ' + advice(error);
}

} // namespace

SecretsPage::SecretsPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_header(new PageHeader(info.title))
    , m_keychain(new KeychainCard)
    , m_vault(new VaultCard)
    , m_locking(new LockingCard)
    , m_unlock(new QAction(icon(QStringLiteral("unlock")), tr("Unlock the vault…"), this))
    , m_lock(new QAction(icon(QStringLiteral("lock")), tr("Lock the vault now"), this))
    , m_backup(new QAction(icon(QStringLiteral("download")), tr("Back up everything…"), this))
    , m_unlockKeychain(
          new QAction(icon(QStringLiteral("unlock")), tr("Unlock the system's keychain…"), this))
{
    addActions(pageActions());
    layOut();
    connect(m_unlock, &QAction::triggered, this,
            [this] { (new UnlockDialog(m_context, window()))->open(); });
    connect(m_lock, &QAction::triggered, this, [this] {
        m_context.core.vault().lock();
        m_context.clipboard.clearNow();
    });
    connect(m_backup, &QAction::triggered, this, &SecretsPage::askBackupPassphrase);
    connect(m_unlockKeychain, &QAction::triggered, this, &SecretsPage::unlockKeychain);
    connect(m_keychain, &KeychainCard::unlockRequested, m_unlockKeychain, &QAction::trigger);
    connect(m_keychain, &KeychainCard::lookRequested, this, &SecretsPage::load);
    connect(m_keychain, &KeychainCard::dismissRequested, this,
            [this] { m_context.core.keychain().dismissPrompt(); });
    connect(&context.core.keychain().watch(), &VaultWatch::changed, this, &SecretsPage::load);
    connect(m_vault, &VaultCard::createRequested, this, &SecretsPage::create);
    connect(m_vault, &VaultCard::unlockRequested, m_unlock, &QAction::trigger);
    connect(m_vault, &VaultCard::lockRequested, m_lock, &QAction::trigger);
    connect(m_vault, &VaultCard::passphraseRequested, this, &SecretsPage::changePassphrase);
    connect(m_vault, &VaultCard::moveToVaultRequested, this,
            [this] { move(MoveDialog::Target::Vault); });
    connect(m_vault, &VaultCard::moveToKeychainRequested, this,
            [this] { move(MoveDialog::Target::Keychain); });
    connect(m_vault, &VaultCard::keychainKeyRequested, this, &SecretsPage::setKeychainKey);
    connect(m_locking, &LockingCard::edited, this, [this](const LockHabits &habits) {
        if (VaultKeeper *known = keeper())
            known->setHabits(habits);
    });
    connect(&context.core.vault().watch(), &VaultWatch::changed, this, &SecretsPage::load);
    load();
}

VaultKeeper *SecretsPage::keeper() const
{
    return window()->findChild<VaultKeeper *>();
}

void SecretsPage::layOut()
{
    m_header->setSubtitle(tr("Kept outside of the database, and never written down in clear"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_keychain);
    column->addWidget(m_vault);
    column->addWidget(m_locking);
    column->addWidget(makeBackupCard());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_scroll = makeVerticalScroll(content, this);
    layout->addWidget(m_scroll, 1);
}

QWidget *SecretsPage::makeBackupCard()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *text = new QLabel(
        tr("One encrypted file with every project, all keys and their secrets, and what was "
           "recorded. It is restored into a home without projects: from the first page of the "
           "window there, or with keywrightctl restore FILE."));
    text->setWordWrap(true);
    auto *button = new QPushButton(m_backup->icon(), m_backup->text());
    connect(button, &QPushButton::clicked, m_backup, &QAction::trigger);
    connect(m_backup, &QAction::changed, button,
            [this, button] { button->setEnabled(m_backup->isEnabled()); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Backup")));
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void SecretsPage::load()
{
    m_asking.ask(this, m_context.core.vault().status(),
                 [this](const Result<VaultStatus> &status) { take(status); });
    m_probing.ask(this, m_context.core.keychain().state(),
                  [this](const Result<KeychainState> &state) {
                      if (!state)
                          return;
                      m_keychain->setState(*state);
                      m_unlockKeychain->setEnabled(*state == KeychainState::Locked);
                  });
}

void SecretsPage::unlockKeychain()
{
    m_unlocking.ask(this, m_context.core.keychain().unlock(), [this](const Result<void> &done) {
        if (!done)
            m_context.notifier.error(done.error());
    });
}

void SecretsPage::take(const Result<VaultStatus> &status)
{
    m_known = true;
    m_status = status.value_or(VaultStatus());
    if (status)
        m_vault->setStatus(*status);
    else
        m_vault->setProblem(reasonOf(status.error()));
    m_locking->setVisible(m_status.exists);
    if (const VaultKeeper *known = keeper())
        m_locking->setHabits(known->habits());
    m_unlock->setEnabled(m_status.exists && !m_status.unlocked);
    m_lock->setEnabled(m_status.exists && m_status.unlocked);
}

void SecretsPage::create()
{
    NewPassphraseDialog::Texts texts;
    texts.title = tr("Keep secrets in a vault");
    texts.explanation = tr("From now on new secrets go into a file that this passphrase opens. "
                           "Those in the keychain stay there until they are moved.");
    texts.hint = tr("Nobody can open the vault without it, not even you. A backup has a passphrase "
                    "of its own.");
    texts.accept = tr("Make the vault");
    auto *dialog = new NewPassphraseDialog(texts, window());
    connect(dialog, &NewPassphraseDialog::submitted, this,
            [this, dialog](const Secret &, const Secret &passphrase) {
                onAnswer(dialog, m_context.core.vault().create(passphrase),
                         [this, dialog](const Result<void> &made) {
                             if (!made)
                                 return dialog->showProblem(reasonOf(made.error()));
                             m_context.notifier.success(tr("New secrets go into the vault now."));
                             dialog->accept();
                         });
            });
    dialog->open();
}

void SecretsPage::changePassphrase()
{
    NewPassphraseDialog::Texts texts;
    texts.title = tr("Change the passphrase");
    texts.explanation = tr("The secrets themselves are not touched.");
    texts.hint = tr("Backups that were made before keep the passphrase that they were made with.");
    texts.accept = tr("Change it");
    texts.asksPresent = true;
    auto *dialog = new NewPassphraseDialog(texts, window());
    connect(dialog, &NewPassphraseDialog::submitted, this,
            [this, dialog](const Secret &present, const Secret &passphrase) {
                onAnswer(dialog, m_context.core.vault().changePassphrase(present, passphrase),
                         [this, dialog](const Result<void> &changed) {
                             if (!changed)
                                 return dialog->showProblem(sentence(changed.error()));
                             m_context.notifier.success(tr("The new passphrase opens the vault."));
                             dialog->accept();
                         });
            });
    dialog->open();
}

void SecretsPage::move(MoveDialog::Target target)
{
    (new MoveDialog(m_context, target, window()))->open();
}

void SecretsPage::setKeychainKey(bool wanted)
{
    m_keychainKey.ask(this, m_context.core.vault().setOpensByKeychain(wanted),
                      [this](const Result<void> &done) {
                          if (!done)
                              m_context.notifier.error(done.error());
                          load(); // the box says what is, not what was wanted
                      });
}

void SecretsPage::askBackupPassphrase()
{
    NewPassphraseDialog::Texts texts;
    texts.title = tr("Back up everything");
    texts.explanation = tr("The file is encrypted under a passphrase of its own.");
    texts.hint = tr("Whoever has the file can try for as long as they like; without the passphrase "
                    "nobody can open it, not even you.");
    texts.accept = tr("Choose a file…");
    auto *dialog = new NewPassphraseDialog(texts, window());
    connect(dialog, &NewPassphraseDialog::submitted, this,
            [this, dialog](const Secret &, const Secret &passphrase) {
                dialog->accept();
                auto *chooser =
                    new QFileDialog(window(), tr("Back up everything"),
                                    QStringLiteral("keywright-%1.backup")
                                        .arg(QDate::currentDate().toString(Qt::ISODate)),
                                    tr("Backups (*.backup)"));
                chooser->setAttribute(Qt::WA_DeleteOnClose);
                chooser->setAcceptMode(QFileDialog::AcceptSave);
                chooser->setDefaultSuffix(QStringLiteral("backup"));
                connect(chooser, &QFileDialog::fileSelected, this,
                        [this, passphrase](const QString &path) { backUp(path, passphrase); });
                chooser->open();
            });
    dialog->open();
}

void SecretsPage::backUp(const QString &path, const Secret &passphrase)
{
    m_backup->setEnabled(false);
    m_context.notifier.info(tr("The backup is being written…"));
    m_writing.ask(this, m_context.core.backup().write(path, passphrase),
                  [this, path](const Result<BackupManifest> &written) {
                      m_backup->setEnabled(true);
                      if (!written)
                          return m_context.notifier.error(written.error());
                      m_context.notifier.success(
                          tr("%n project(s) with all keys and secrets are in %1, encrypted.",
                             nullptr, written->projects)
                              .arg(path));
                  });
}

void SecretsPage::activate()
{
    load();
    const auto buttons = m_vault->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            return button->setFocus();
    }
}

QList<QAction *> SecretsPage::pageActions() const
{
    return {m_unlock, m_lock, m_backup, m_unlockKeychain};
}

void SecretsPage::saveState(QSettings &settings) const
{
    saveScroll(*m_scroll, settings);
}

void SecretsPage::restoreState(QSettings &settings)
{
    restoreScroll(*m_scroll, settings);
}

} // namespace keywright::ui
