// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/secrets/secretstore.h>

#include <QtTest/QTest>

#include <await.h>
#include <memorysecretstore.h>

using namespace keywright;

/// Names of items, names of states, and the store that other tests stand on.
class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsAreBuilt()
    {
        const ProjectId project(QStringLiteral("prj_a"));
        const KeyId key(QStringLiteral("key_b"));
        QCOMPARE(accountFor(QStringLiteral("home"), project, key, 1),
                 QStringLiteral("keywright/home/prj_a/key_b"));
        QCOMPARE(accountFor(QStringLiteral("home"), project, key, 2),
                 QStringLiteral("keywright/home/prj_a/key_b.2"));
        QCOMPARE(accountFor(QStringLiteral("home"), project, key, 13),
                 QStringLiteral("keywright/home/prj_a/key_b.13"));
    }

    void accountsAreRead()
    {
        for (const int version : {1, 2, 10, 2000000}) {
            const AccountParts parts{QStringLiteral("h1"), ProjectId(QStringLiteral("prj_a")),
                                     KeyId(QStringLiteral("key_b")), version};
            QCOMPARE(
                accountParts(accountFor(parts.homeId, parts.project, parts.key, parts.version)),
                std::optional(parts));
        }
    }

    void foreignAccountsAreRefused_data()
    {
        QTest::addColumn<QString>("account");
        for (const char *account :
             {"", "keywright", "keywright/h/p", "keywright/h/p/", "keywright//p/k",
              "keywright/h//k", "keywright/h/p/k/x", "other/h/p/k", "keywright/h/p/k.",
              "keywright/h/p/k.1", "keywright/h/p/k.0", "keywright/h/p/k.02", "keywright/h/p/k.-2",
              "keywright/h/p/k.x", "keywright/h/p/.2", "Keywright/h/p/k",
              "keywright/h/p/k.99999999999"})
            QTest::addRow("%s", account) << QString::fromLatin1(account);
    }
    void foreignAccountsAreRefused()
    {
        QFETCH(QString, account);
        QVERIFY(!accountParts(account));
    }

    void onlyAnUnlockedKeychainIsNoObstacle()
    {
        QVERIFY(!keychainObstacle(KeychainState::Unlocked));
        QCOMPARE(keychainObstacle(KeychainState::Locked)->code, ErrorCode::KeychainLocked);
        QCOMPARE(keychainObstacle(KeychainState::Frozen)->code, ErrorCode::KeychainTimeout);
        for (const KeychainState state :
             {KeychainState::NoBus, KeychainState::NoService, KeychainState::NoCollection}) {
            QCOMPARE(keychainObstacle(state)->code, ErrorCode::KeychainUnavailable);
            QCOMPARE(keychainObstacle(state)->detail, keychainStateName(state));
        }
    }

    void memoryStoreBehavesLikeAStore()
    {
        MemorySecretStore store;
        const QString account = QStringLiteral("keywright/h/p/k");
        QVERIFY(!await(store.read(account)).value());
        QVERIFY(await(store.write(account, Secret("one"))));
        QVERIFY(await(store.write(account, Secret("two"))));
        QCOMPARE(await(store.read(account)).value()->reveal().toByteArray(), QByteArray("two"));

        store.setState(KeychainState::Locked);
        QCOMPARE(await(store.probe()).value(), KeychainState::Locked);
        QCOMPARE(await(store.read(account)).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(await(store.remove(account)).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(await(store.write(account, Secret("x"))).error().code, ErrorCode::KeychainLocked);

        store.setState(KeychainState::Unlocked);
        store.failNext({ErrorCode::KeychainFailed, {}, {}});
        QCOMPARE(await(store.remove(account)).error().code, ErrorCode::KeychainFailed);
        QCOMPARE(store.accounts(), QStringList{account});
        QVERIFY(await(store.remove(account)));
        QVERIFY(await(store.remove(account)));
        QVERIFY(store.accounts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
