// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/secrets/keychainsecretstore.h>

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <await.h>

using namespace keywright;

/// The real keychain, unlocked. Runs inside keyring-session.
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    static QString account(const char *key)
    {
        return accountFor(QStringLiteral("testhome"), ProjectId(QStringLiteral("prj_one")),
                          KeyId(QString::fromLatin1(key)), 1);
    }
    static QByteArray randomBytes(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator generator(4711);
        for (char &byte : bytes)
            byte = static_cast<char>(generator.bounded(256));
        return bytes;
    }
    /// What the keychain holds; an error becomes a failure of the test.
    QByteArray kept(const QString &name)
    {
        const auto secret = await(m_store->read(name));
        if (!secret || !*secret)
            return "absent or failed";
        return (*secret)->reveal().toByteArray();
    }
    /// What another program sees: standard output of secret-tool.
    static QByteArray seenBySecretTool(const QString &name)
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Keywright"),
                    QStringLiteral("user"), name});
        if (!tool.waitForFinished())
            return "secret-tool did not run";
        return tool.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_SESSION"),
                 "run this through tests/support/keyring-session");
        m_store = std::make_unique<KeychainSecretStore>();
    }
    void cleanupTestCase() { m_store.reset(); }

    void anUnlockedKeyringIsSeen()
    {
        QCOMPARE(await(m_store->probe()).value(), KeychainState::Unlocked);
    }

    void absenceIsAValue()
    {
        const auto secret = await(m_store->read(account("key_absent")));
        QVERIFY(secret);
        QVERIFY(!*secret);
    }

    void valuesComeBack_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("key") << QByteArray("kw_0123456789abcdefghijABCDEFGHIJ012345");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
        QTest::newRow("lines") << QByteArray("-----BEGIN-----\nabc\r\n-----END-----\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80 \xc3\x28");
        QTest::newRow("UTF-8") << QByteArray("schl\xc3\xbcssel \xf0\x9f\x94\x91");
        QTest::newRow("100 KB") << randomBytes(100000);
    }
    void valuesComeBack()
    {
        QFETCH(QByteArray, value);
        const QString name = account("key_value");
        QVERIFY(await(m_store->write(name, Secret(value))));
        QCOMPARE(kept(name), value);
        QVERIFY(await(m_store->remove(name)));
        QVERIFY(!await(m_store->read(name)).value());
    }

    void theLastWriteCounts()
    {
        const QString name = account("key_twice");
        QVERIFY(await(m_store->write(name, Secret("first, and longer"))));
        QVERIFY(await(m_store->write(name, Secret("second"))));
        QCOMPARE(kept(name), QByteArray("second"));
        QVERIFY(await(m_store->remove(name)));
    }

    void removingWhatIsAbsentSucceeds() { QVERIFY(await(m_store->remove(account("key_never")))); }

    void itemsDoNotMix()
    {
        const QString first = account("key_a");
        const QString second = account("key_a.2");
        QVERIFY(await(m_store->write(first, Secret("one"))));
        QVERIFY(await(m_store->write(second, Secret("two"))));
        QVERIFY(await(m_store->remove(first)));
        QVERIFY(!await(m_store->read(first)).value());
        QCOMPARE(kept(second), QByteArray("two"));
        QVERIFY(await(m_store->remove(second)));
    }

    void operationsKeepTheirOrder()
    {
        const QString name = account("key_order");
        Async<void> last;
        for (int i = 0; i < 20; ++i)
            last = m_store->write(name, Secret(QByteArray::number(i)));
        const auto read = m_store->read(name);
        QVERIFY(await(last));
        QCOMPARE(await(read).value()->reveal().toByteArray(), QByteArray("19"));
        QVERIFY(await(m_store->remove(name)));
    }

    void otherProgramsFindTheItem()
    {
        const QString name = account("key_seen");
        QVERIFY(await(m_store->write(name, Secret("visible"))));
        QCOMPARE(QByteArray::fromBase64(seenBySecretTool(name).trimmed()), QByteArray("visible"));
        QVERIFY(await(m_store->remove(name)));
        QCOMPARE(seenBySecretTool(name), QByteArray());
    }

    void anotherStoreSeesTheSame()
    {
        const QString name = account("key_shared");
        QVERIFY(await(m_store->write(name, Secret("shared"))));
        KeychainSecretStore other;
        QCOMPARE(await(other.read(name)).value()->reveal().toByteArray(), QByteArray("shared"));
        QVERIFY(await(other.remove(name)));
        QVERIFY(!await(m_store->read(name)).value());
    }

    void destroyingAStoreInFlightIsHarmless()
    {
        const QString name = account("key_flight");
        // At every moment of a write, from the first turn of the event loop on.
        for (int turns = 0; turns < 40; ++turns) {
            auto store = std::make_unique<KeychainSecretStore>();
            const auto written = store->write(name, Secret("in flight"));
            const auto waiting = store->read(name);
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            store.reset();
            QVERIFY(written.isFinished() && waiting.isFinished());
            if (!written.result())
                QCOMPARE(written.result().error().code, ErrorCode::Cancelled);
        }
        // Whatever was left in flight ends, and the keychain still serves.
        QVERIFY(await(m_store->write(name, Secret("after"))));
        QCOMPARE(kept(name), QByteArray("after"));
        QVERIFY(await(m_store->remove(name)));
    }

private:
    std::unique_ptr<KeychainSecretStore> m_store;
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
