// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/secrets/vault.h>
#include <core/services/vaultservice.h>

#include <QtTest/QtTest>

using namespace keywright;

namespace {

const Secret passphrase(QByteArrayView("correct horse battery"));

} // namespace

/// A home's secrets in the keychain, in the vault, and on the way between them, with an end of the
/// process at every step of the way.
class ServicesVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVaultNothingChanges();
    void aVaultAsksOnceWhenItIsNeeded();
    void nobodyToAskIsLocked();
    void whoRefusesChangesNothing();
    void issuesIntoTheVaultAndNotTheKeychain();
    void olderSecretsStayReadable();
    void movesIntoTheVault();
    void movesBack();
    void anEndAnywhereLosesNothing_data();
    void anEndAnywhereLosesNothing();
    void aMoveCanBeCancelledAndGoneOnWith();
    void theKeychainsKeyOpensIt();
    void aLockedKeychainEndsAMove();
    void thePassphraseIsChanged();

private:
    [[nodiscard]] static VaultStatus status(ServiceHome &home)
    {
        return await(home.context->vault().status()).value();
    }
    static void reveals(ServiceHome &home, const IssuedKey &issued)
    {
        const auto secret = await(home.context->keys().reveal(issued.key.id));
        QVERIFY2(secret, qPrintable(secret ? QString() : errorName(secret.error().code)));
        QVERIFY(*secret == issued.secret);
    }
};

void ServicesVaultTest::withoutAVaultNothingChanges()
{
    ServiceHome home;
    const auto key = home.key(home.project().id, QStringLiteral("Portal"));
    QVERIFY(!status(home).exists);
    QCOMPARE(home.accounts().size(), 1);
    reveals(home, key);
}

void ServicesVaultTest::aVaultAsksOnceWhenItIsNeeded()
{
    ServiceHome home;
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto project = home.project();
    const auto one = home.key(project.id, QStringLiteral("One"));
    const auto two = home.key(project.id, QStringLiteral("Two"));
    home.restart();
    QVERIFY(await(home.context->ready()));
    QVERIFY(!status(home).unlocked); // nothing has wanted a secret yet
    int asked = 0;
    VaultService &vault = home.context->vault();
    vault.setOpener([&](bool isNew) {
        ++asked;
        return isNew ? resolved<void>(failure(ErrorCode::Internal)) : vault.unlock(passphrase);
    });
    auto first = home.context->keys().reveal(one.key.id);
    auto second = home.context->keys().reveal(two.key.id);
    QVERIFY(*await(std::move(first)) == one.secret);
    QVERIFY(*await(std::move(second)) == two.secret);
    QCOMPARE(asked, 1);
    vault.lock();
    reveals(home, one);
    QCOMPARE(asked, 2);
}

void ServicesVaultTest::nobodyToAskIsLocked()
{
    ServiceHome home;
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto project = home.project();
    const auto key = home.key(project.id, QStringLiteral("Portal"));
    home.context->vault().lock();
    QCOMPARE(errorOf(await(home.context->keys().reveal(key.key.id))), ErrorCode::VaultLocked);
    QCOMPARE(errorOf(await(
                 home.context->keys().issue(home.draft(project.id, QStringLiteral("Second"))))),
             ErrorCode::VaultLocked);
    QCOMPARE(await(home.context->keys().list(project.id))->size(), 1);
    // A key that is not kept needs no vault.
    QVERIFY(
        await(home.context->keys().issue(home.draft(project.id, QStringLiteral("Loose"), false))));
}

void ServicesVaultTest::whoRefusesChangesNothing()
{
    ServiceHome home;
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto project = home.project();
    home.context->vault().lock();
    home.context->vault().setOpener(
        [](bool) { return resolved<void>(failure(ErrorCode::Cancelled)); });
    QCOMPARE(errorOf(await(
                 home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal"))))),
             ErrorCode::Cancelled);
    QCOMPARE(await(home.context->keys().list(project.id))->size(), 0);
    QCOMPARE(status(home).secrets, 0);
}

void ServicesVaultTest::issuesIntoTheVaultAndNotTheKeychain()
{
    ServiceHome home;
    home.keychain->items.setState(KeychainState::NoBus); // a machine without any
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto project = home.project();
    const auto key = home.key(project.id, QStringLiteral("Portal"));
    reveals(home, key);
    const auto rotated = await(home.context->keys().rotate(key.key.id, std::chrono::hours(1)));
    QVERIFY(rotated);
    QCOMPARE(status(home).secrets, 2);
    QCOMPARE(status(home).stage, VaultStage::Only);
    QCOMPARE(home.accounts(), QStringList());
}

void ServicesVaultTest::olderSecretsStayReadable()
{
    ServiceHome home;
    const auto project = home.project();
    const auto older = home.key(project.id, QStringLiteral("Older"));
    QVERIFY(await(home.context->vault().create(passphrase)));
    QCOMPARE(status(home).stage, VaultStage::Filling);
    const auto newer = home.key(project.id, QStringLiteral("Newer"));
    reveals(home, older);
    reveals(home, newer);
    QCOMPARE(home.accounts().size(), 1);
    QCOMPARE(status(home).secrets, 1);
}

void ServicesVaultTest::movesIntoTheVault()
{
    ServiceHome home;
    const auto project = home.project();
    QList<IssuedKey> keys;
    for (int number = 0; number < 120; ++number)
        keys.append(home.key(project.id, QStringLiteral("Key %1").arg(number)));
    QVERIFY(await(home.context->keys().remove(keys.at(3).key.id))); // can be had back
    QVERIFY(await(home.context->vault().create(passphrase)));
    QList<int> told;
    SecretMove move;
    move.progress = [&told](int done, int) { told.append(done); };
    QCOMPARE(await(home.context->vault().moveToVault(move)).value(), 120);
    QVERIFY(told.size() > 2 && std::is_sorted(told.begin(), told.end()));
    QCOMPARE(home.accounts(), QStringList());
    QCOMPARE(status(home).secrets, 120);
    QCOMPARE(status(home).stage, VaultStage::Only);
    for (const IssuedKey &key : keys)
        reveals(home, key);
}

void ServicesVaultTest::movesBack()
{
    ServiceHome home;
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto project = home.project();
    QList<IssuedKey> keys;
    for (int number = 0; number < 60; ++number)
        keys.append(home.key(project.id, QStringLiteral("Key %1").arg(number)));
    QCOMPARE(await(home.context->vault().moveToKeychain({})).value(), 60);
    QVERIFY(!status(home).exists);
    QCOMPARE(home.accounts().size(), 60);
    for (const IssuedKey &key : keys)
        reveals(home, key);
}

void ServicesVaultTest::anEndAnywhereLosesNothing_data()
{
    QTest::addColumn<bool>("toVault");
    QTest::addColumn<int>("crash");
    using Crash = SharedKeychain::Crash;
    QTest::newRow("into the vault, before a removal") << true << int(Crash::BeforeRemove);
    QTest::newRow("into the vault, after a removal") << true << int(Crash::AfterRemove);
    QTest::newRow("into the keychain, before a write") << false << int(Crash::BeforeWrite);
    QTest::newRow("into the keychain, after a write") << false << int(Crash::AfterWrite);
}

void ServicesVaultTest::anEndAnywhereLosesNothing()
{
    QFETCH(const bool, toVault);
    QFETCH(const int, crash);
    ServiceHome home;
    const auto project = home.project();
    QList<IssuedKey> keys;
    if (!toVault)
        QVERIFY(await(home.context->vault().create(passphrase)));
    for (int number = 0; number < 5; ++number)
        keys.append(home.key(project.id, QStringLiteral("Key %1").arg(number)));
    if (toVault)
        QVERIFY(await(home.context->vault().create(passphrase)));
    home.keychain->crash = SharedKeychain::Crash(crash);
    auto moving =
        toVault ? home.context->vault().moveToVault({}) : home.context->vault().moveToKeychain({});
    QTRY_VERIFY(home.keychain->crashed);
    home.restart();
    QVERIFY(await(home.context->ready()));
    QVERIFY(await(home.context->vault().unlock(passphrase)));
    for (const IssuedKey &key : keys)
        reveals(home, key);
    // What is written in between is the newer one, wherever the older one lies.
    const auto rotated =
        await(home.context->keys().rotate(keys.at(0).key.id, std::chrono::hours(1)));
    QVERIFY(rotated);
    QVERIFY(await(toVault ? home.context->vault().moveToVault({})
                          : home.context->vault().moveToKeychain({})));
    for (const IssuedKey &key : keys.mid(1))
        reveals(home, key);
    reveals(home, *rotated);
    QCOMPARE(home.accounts().size(), toVault ? 0 : 6);
    QCOMPARE(status(home).secrets, toVault ? 6 : 0);
}

void ServicesVaultTest::aMoveCanBeCancelledAndGoneOnWith()
{
    ServiceHome home;
    const auto project = home.project();
    QList<IssuedKey> keys;
    for (int number = 0; number < 70; ++number)
        keys.append(home.key(project.id, QStringLiteral("Key %1").arg(number)));
    QVERIFY(await(home.context->vault().create(passphrase)));
    SecretMove move;
    move.progress = [cancelled = move.cancelled](int done, int) { *cancelled = done > 0; };
    QCOMPARE(errorOf(await(home.context->vault().moveToVault(move))), ErrorCode::Cancelled);
    QCOMPARE(status(home).stage, VaultStage::Filling);
    QVERIFY(status(home).secrets > 0 && !home.accounts().isEmpty());
    for (const IssuedKey &key : keys)
        reveals(home, key);
    QVERIFY(await(home.context->vault().moveToVault({})));
    QCOMPARE(status(home).secrets, 70);
}

void ServicesVaultTest::theKeychainsKeyOpensIt()
{
    ServiceHome home;
    QVERIFY(await(home.context->vault().create(passphrase)));
    const auto key = home.key(home.project().id, QStringLiteral("Portal"));
    QVERIFY(await(home.context->vault().setOpensByKeychain(true)));
    QVERIFY(status(home).opensByKeychain);
    QCOMPARE(home.accounts().size(), 1);
    home.restart();
    QVERIFY(await(home.context->ready()));
    reveals(home, key); // nobody is asked
    QVERIFY(await(home.context->vault().setOpensByKeychain(false)));
    QCOMPARE(home.accounts(), QStringList());
    home.restart();
    QVERIFY(await(home.context->ready()));
    QCOMPARE(errorOf(await(home.context->keys().reveal(key.key.id))), ErrorCode::VaultLocked);
}

void ServicesVaultTest::aLockedKeychainEndsAMove()
{
    ServiceHome home;
    const auto project = home.project();
    const auto key = home.key(project.id, QStringLiteral("Portal"));
    QVERIFY(await(home.context->vault().create(passphrase)));
    home.keychain->items.setState(KeychainState::Locked);
    QCOMPARE(errorOf(await(home.context->vault().moveToVault({}))), ErrorCode::KeychainLocked);
    QCOMPARE(status(home).stage, VaultStage::Filling);
    QCOMPARE(errorOf(await(home.context->keys().reveal(key.key.id))), ErrorCode::KeychainLocked);
    home.keychain->items.setState(KeychainState::Unlocked);
    reveals(home, key);
    QCOMPARE(await(home.context->vault().moveToVault({})).value(), 1);
    home.keychain->items.setState(KeychainState::Locked);
    QCOMPARE(errorOf(await(home.context->vault().moveToKeychain({}))), ErrorCode::KeychainLocked);
    reveals(home, key);
    QCOMPARE(status(home).stage, VaultStage::Only);
}

void ServicesVaultTest::thePassphraseIsChanged()
{
    ServiceHome home;
    const Secret next(QByteArrayView("another one"));
    QVERIFY(await(home.context->vault().create(passphrase)));
    QCOMPARE(errorOf(await(home.context->vault().changePassphrase(next, next))),
             ErrorCode::PassphraseWrong);
    QCOMPARE(errorOf(await(home.context->vault().changePassphrase(passphrase, Secret()))),
             ErrorCode::InvalidArgument);
    QVERIFY(await(home.context->vault().changePassphrase(passphrase, next)));
    home.context->vault().lock();
    QCOMPARE(errorOf(await(home.context->vault().unlock(passphrase))), ErrorCode::PassphraseWrong);
    QVERIFY(await(home.context->vault().unlock(next)));
}

QTEST_GUILESS_MAIN(ServicesVaultTest)
#include "tst_services_vault.moc"
