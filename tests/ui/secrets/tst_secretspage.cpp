// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/services/backupservice.h>
#include <core/services/keychainservice.h>
#include <core/services/serviceparts.h>
#include <core/services/vaultservice.h>
#include <ui/pages/projects/restoredialog.h>
#include <ui/pages/secrets/newpassphrasedialog.h>
#include <ui/pages/secrets/secretspage.h>
#include <ui/pages/secrets/unlockdialog.h>
#include <ui/pages/secrets/vaultkeeper.h>
#include <ui/phrases/keychainphrases.h>
#include <ui/support/idlewatch.h>
#include <ui/widgets/passphrasefield.h>
#include <ui/widgets/strengthmeter.h>

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace keywright;
using namespace keywright::ui;

namespace {

const QString words = QStringLiteral("plinth gargle ovoid umbra tacit");
const Secret wordsSecret(QByteArrayView("plinth gargle ovoid umbra tacit"));

QString allText(const QWidget &root)
{
    QString text;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&root))
            text += label->text() + u'\n';
    }
    return text;
}

QPushButton *button(const QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == text && one->isVisibleTo(&root))
            return one;
    }
    return nullptr;
}

/// Types into the fields that can be seen, in their order.
void type(const QWidget &dialog, const QStringList &texts)
{
    QStringList left = texts;
    const auto fields = dialog.findChildren<PassphraseField *>();
    for (PassphraseField *field : fields) {
        if (field->isVisibleTo(&dialog) && !left.isEmpty())
            QTest::keyClicks(field, left.takeFirst());
    }
}

class ManualCountdown final : public Countdown
{
public:
    void start(std::chrono::milliseconds after) override
    {
        running = true;
        last = after;
        ++starts;
    }
    void stop() override { running = false; }

    bool running = false;
    int starts = 0;
    std::chrono::milliseconds last{};
};

} // namespace

class SecretsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<SecretsPage> m_page;

    template<typename Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    void makeVault()
    {
        button(*m_page, QStringLiteral("Keep secrets in a vault…"))->click();
        auto *asked = dialog<NewPassphraseDialog>();
        QVERIFY(asked);
        type(*asked, {words, words});
        button(*asked, QStringLiteral("Make the vault"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<NewPassphraseDialog>(), 20000);
        QTRY_VERIFY(button(*m_page, QStringLiteral("Lock now")));
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<SecretsPage>(
            PageInfo{QStringLiteral("secrets"), QStringLiteral("Secrets"), QStringLiteral("lock")},
            m_harness->context);
        new VaultKeeper(m_harness->context, m_page.get());
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void aLockedKeychainIsUnlockedOnThePage()
    {
        auto &keychain =
            static_cast<MemorySecretStore &>(m_harness->core.parts().secrets->keychain());
        QTRY_VERIFY(allText(*m_page).contains(u"there and unlocked"));
        QVERIFY(!button(*m_page, QStringLiteral("Unlock the keychain…")));
        keychain.setState(KeychainState::Locked);
        m_page->activate();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Unlock the keychain…")));
        QVERIFY(allText(*m_page).contains(u"keychain is locked"));
        button(*m_page, QStringLiteral("Unlock the keychain…"))->click();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Do not ask")));
        QVERIFY(allText(*m_page).contains(u"asking for the keychain's password"));
        button(*m_page, QStringLiteral("Do not ask"))->click();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Unlock the keychain…")));
        button(*m_page, QStringLiteral("Unlock the keychain…"))->click();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Do not ask")));
        keychain.answerPrompt(true);
        QTRY_VERIFY(allText(*m_page).contains(u"there and unlocked"));
        for (const KeychainState state : {KeychainState::NoBus, KeychainState::NoService,
                                          KeychainState::NoCollection, KeychainState::Frozen}) {
            keychain.setState(state);
            if (auto *again = button(*m_page, QStringLiteral("Look again")))
                again->click();
            else
                m_page->activate();
            QTRY_VERIFY(allText(*m_page).contains(keychainStateSentence(state)));
            QVERIFY(!keychainStateAdvice(state).isEmpty());
            QVERIFY(allText(*m_page).contains(keychainStateAdvice(state)));
        }
    }

    void whereALockedKeychainStandsInTheWayUnlockingIsOffered()
    {
        auto &keychain =
            static_cast<MemorySecretStore &>(m_harness->core.parts().secrets->keychain());
        keychain.setState(KeychainState::Locked);
        QList<Notice> told;
        connect(&m_harness->notifier, &Notifier::posted, this,
                [&told](const Notice &notice) { told.append(notice); });
        m_harness->notifier.error({ErrorCode::KeychainLocked, {}, {}});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constLast().action);
        told.constLast().action();
        QTRY_COMPARE(await(m_harness->core.keychain().state()).value(),
                     KeychainState::PromptPending);
        keychain.answerPrompt(true);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.constLast().tone, Tone::Granted);
    }

    void aHomeWithoutAVault()
    {
        QVERIFY(allText(*m_page).contains(u"keychain, one item each"));
        QVERIFY(button(*m_page, QStringLiteral("Keep secrets in a vault…")));
        QVERIFY(!button(*m_page, QStringLiteral("Unlock…")));
        QVERIFY(!allText(*m_page).contains(u"Lock the vault"));
        QCOMPARE(unnamedControls(*m_page), QStringList());
    }

    void thePassphraseIsJudgedWhileTyping()
    {
        button(*m_page, QStringLiteral("Keep secrets in a vault…"))->click();
        auto *asked = dialog<NewPassphraseDialog>();
        const QPushButton *accept = button(*asked, QStringLiteral("Make the vault"));
        QVERIFY(!accept->isEnabled());
        type(*asked, {QStringLiteral("password"), QStringLiteral("pass")});
        QVERIFY(allText(*asked).contains(u"The two differ."));
        QVERIFY(!accept->isEnabled());
        auto *meter = asked->findChild<StrengthMeter *>();
        QVERIFY(meter->strength().grade == PassphraseGrade::Hopeless);
        type(*asked, {QString(), QStringLiteral("word")});
        QVERIFY(accept->isEnabled()); // a bad one is advised against, not forbidden
        QVERIFY(allText(*asked).contains(u"guessed within a day"));
        QCOMPARE(unnamedControls(*asked), QStringList());
        asked->reject();
    }

    void makesLocksAndUnlocks()
    {
        makeVault();
        QVERIFY(allText(*m_page).contains(u"All secrets are in the vault"));
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Portal"));
        QVERIFY(!key.secret.isEmpty());
        button(*m_page, QStringLiteral("Lock now"))->click();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Unlock…")));
        // Whoever wants a secret now is asked for the passphrase, and gets it then.
        auto wanted = m_harness->core.keys().reveal(key.key.id);
        QTRY_VERIFY(dialog<UnlockDialog>());
        type(*dialog<UnlockDialog>(), {QStringLiteral("something else")});
        button(*dialog<UnlockDialog>(), QStringLiteral("Unlock"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(allText(*dialog<UnlockDialog>()).contains(u"not the passphrase"),
                                 20000);
        QVERIFY(!wanted.isFinished());
        type(*dialog<UnlockDialog>(), {words});
        button(*dialog<UnlockDialog>(), QStringLiteral("Unlock"))->click();
        const auto secret = await(std::move(wanted));
        QVERIFY(secret && *secret == key.secret);
        QTRY_VERIFY(button(*m_page, QStringLiteral("Lock now")));
    }

    void whoGivesUpGetsNothing()
    {
        makeVault();
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Portal"));
        button(*m_page, QStringLiteral("Lock now"))->click();
        auto wanted = m_harness->core.keys().reveal(key.key.id);
        QTRY_VERIFY(dialog<UnlockDialog>());
        dialog<UnlockDialog>()->reject();
        const auto secret = await(std::move(wanted));
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::Cancelled);
    }

    void olderSecretsAreMovedAndMovedBack()
    {
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Portal"));
        makeVault();
        button(*m_page, QStringLiteral("Move the others into the vault…"))->click();
        QTRY_VERIFY(!button(*m_page, QStringLiteral("Move the others into the vault…")));
        QTRY_VERIFY(allText(*m_page).contains(u"All secrets are in the vault: 1."));
        button(*m_page, QStringLiteral("Move all into the keychain…"))->click();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Keep secrets in a vault…")));
        QVERIFY(await(m_harness->core.keys().reveal(key.key.id)).value() == key.secret);
    }

    void theKeychainsKey()
    {
        makeVault();
        auto *box = m_page->findChild<QCheckBox *>();
        QVERIFY(box && box->isVisible() && !box->isChecked());
        box->click();
        QTRY_VERIFY(await(m_harness->core.vault().status())->opensByKeychain);
        QTRY_VERIFY(box->isChecked());
    }

    void lockHabitsAreKept()
    {
        auto *keeper = m_page->findChild<VaultKeeper *>();
        QCOMPARE(keeper->habits().idle, std::chrono::minutes(5));
        keeper->setHabits({std::chrono::minutes(0), false});
        delete keeper;
        QCOMPARE((new VaultKeeper(m_harness->context, m_page.get()))->habits(),
                 (LockHabits{std::chrono::minutes(0), false}));
    }

    void locksByItself_data()
    {
        QTest::addColumn<bool>("withScreen");
        QTest::newRow("nobody uses it") << false;
        QTest::newRow("the screen is locked") << true;
    }
    void locksByItself()
    {
        QFETCH(const bool, withScreen);
        makeVault();
        auto *keeper = m_page->findChild<VaultKeeper *>();
        const auto leave = [keeper, withScreen] {
            if (withScreen)
                Q_EMIT keeper->findChild<SessionWatch *>()->left();
            else
                Q_EMIT keeper->findChild<IdleWatch *>()->idle();
        };
        m_harness->context.clipboard.copySecret(wordsSecret);
        QTRY_VERIFY((leave(), !await(m_harness->core.vault().status())->unlocked));
        QTRY_VERIFY(button(*m_page, QStringLiteral("Unlock…")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(words));
    }
    void itCanBeLockedFromAnywhere()
    {
        auto *keeper = m_page->findChild<VaultKeeper *>();
        QVERIFY(!keeper->lockAction()->isEnabled());
        makeVault();
        QTRY_VERIFY(keeper->lockAction()->isEnabled());
        keeper->lockAction()->trigger();
        QTRY_VERIFY(button(*m_page, QStringLiteral("Unlock…")));
        QTRY_VERIFY(!keeper->lockAction()->isEnabled());
    }
    void theScreenMayBeLockedWithoutIt()
    {
        makeVault();
        auto *keeper = m_page->findChild<VaultKeeper *>();
        keeper->setHabits({std::chrono::minutes(5), false});
        Q_EMIT keeper->findChild<SessionWatch *>()->left();
        QVERIFY(await(m_harness->core.vault().status())->unlocked);
    }

    void idlenessIsAbsenceOfUse()
    {
        auto *countdown = new ManualCountdown;
        IdleWatch watch(countdown);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.start(std::chrono::minutes(5));
        QVERIFY(countdown->running);
        QCOMPARE(countdown->last, std::chrono::minutes(5));
        const int before = countdown->starts;
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
        QVERIFY(countdown->starts > before);
        QTest::mouseMove(m_page.get());
        Q_EMIT countdown->elapsed();
        QCOMPARE(idle.count(), 1);
        QVERIFY(!countdown->running);
        const int after = countdown->starts;
        QTest::keyClick(m_page.get(), Qt::Key_Tab); // no longer looked at
        QCOMPARE(countdown->starts, after);
    }

    void aBackupComesBack()
    {
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Portal"));
        const QString path = m_harness->folder.filePath(QStringLiteral("all.backup"));
        QVERIFY(await(m_harness->core.backup().write(path, wordsSecret)));

        PageHarness other;
        QVERIFY(await(other.core.ready()));
        RestoreDialog restore(other.context, path, nullptr);
        restore.setAttribute(Qt::WA_DeleteOnClose, false);
        restore.show();
        QSignalSpy restored(&restore, &RestoreDialog::restored);
        type(restore, {QStringLiteral("wrong")});
        button(restore, QStringLiteral("Restore"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(allText(restore).contains(u"not the passphrase"), 20000);
        type(restore, {words});
        button(restore, QStringLiteral("Restore"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 20000);
        QVERIFY(QFile::exists(other.core.home().restorePath()));
    }

    void aHomeWithProjectsIsNotWrittenOver()
    {
        const QString path = m_harness->folder.filePath(QStringLiteral("all.backup"));
        QVERIFY(await(m_harness->core.backup().write(path, wordsSecret)));
        RestoreDialog restore(m_harness->context, path, nullptr);
        restore.setAttribute(Qt::WA_DeleteOnClose, false);
        restore.show();
        type(restore, {words});
        button(restore, QStringLiteral("Restore"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(allText(restore).contains(u"already holds projects"), 20000);
    }

    void whereItWasScrolledToIsKept()
    {
        QSettings settings(m_harness->folder.filePath(QStringLiteral("state.ini")),
                           QSettings::IniFormat);
        const auto bar = [](const SecretsPage &page) {
            return page.findChild<QScrollArea *>()->verticalScrollBar();
        };
        m_page->resize(1000, 220);
        QTRY_VERIFY(bar(*m_page)->maximum() >= 40);
        bar(*m_page)->setValue(40);
        m_page->saveState(settings);
        SecretsPage again(
            {QStringLiteral("secrets"), QStringLiteral("Secrets"), QStringLiteral("lock")},
            m_harness->context);
        again.restoreState(settings);
        again.resize(1000, 220);
        again.show();
        QTRY_COMPARE(bar(again)->value(), 40);
    }
};

QTEST_MAIN(SecretsPageTest)
#include "tst_secretspage.moc"
