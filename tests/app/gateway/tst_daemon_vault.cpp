// SPDX-License-Identifier: GPL-3.0-or-later
// A stored third-party key that lies in a vault: the gateway uses it only once the vault is open
// for it, and until then refuses the calls that need it.
#include "daemonhome.h"

#include <core/services/vaultservice.h>

using namespace keywright;

class TestDaemonVault : public QObject
{
    Q_OBJECT

    static constexpr auto thirdParty = "third-party-0123456789";
    const Secret m_passphrase{QByteArrayView("plinth gargle ovoid umbra")};

    /// The API's upstream wants a key that the home's vault keeps.
    void keepInVault(DaemonHome &home) const
    {
        QVERIFY(await(home.context->vault().create(m_passphrase)));
        KeyDraft draft;
        draft.project = home.project.id;
        draft.name = QStringLiteral("Maps");
        const auto key = await(home.context->keys().importKey(draft, QStringLiteral("generic"),
                                                              Secret(QByteArrayView(thirdParty))));
        QVERIFY(key);
        home.api.credential = key->id;
        const auto saved = await(home.context->apis().update(home.api));
        QVERIFY(saved);
        home.api = *saved;
    }

private Q_SLOTS:
    void refusesUntilItIsOpened()
    {
        DaemonHome home;
        keepInVault(home);
        // It is nobody's keychain: what it is told over the control socket is all it has.
        home.daemon.setProcessEnvironment([] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                               QStringLiteral("unix:path=/nowhere/at/all"));
            environment.remove(QStringLiteral("KEYWRIGHT_PASSPHRASE_FILE"));
            return environment;
        }());
        QVERIFY(home.start());
        Caller caller(home.address);
        QVERIFY(caller.get("/forms/a", home.secret()) >= 500);
        QCOMPARE(home.upstream.requests, 0);
        QVERIFY(await(home.context->vault().openForGateway()));
        QTRY_COMPARE(caller.get("/forms/a", home.secret()), 200);
        QVERIFY(home.upstream.lastHead.contains(thirdParty));
        QVERIFY(!home.upstream.lastHead.contains(home.secret()));
        QCOMPARE(home.end(), 0);
    }

    void aFileMayNameThePassphrase()
    {
        DaemonHome home;
        keepInVault(home);
        QFile file(home.folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_passphrase.reveal().toByteArray() + '\n');
        file.close();
        home.daemon.setProcessEnvironment([&file] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("KEYWRIGHT_PASSPHRASE_FILE"), file.fileName());
            return environment;
        }());
        QVERIFY(home.start());
        Caller caller(home.address);
        QTRY_COMPARE_WITH_TIMEOUT(caller.get("/forms/a", home.secret()), 200, 20000);
        QVERIFY(home.upstream.lastHead.contains(thirdParty));
    }

    void anotherVaultsKeyOpensNothing()
    {
        DaemonHome home;
        keepInVault(home);
        QVERIFY(home.start());
        QJsonObject request = control::request(QStringLiteral("vault"));
        request.insert(QStringLiteral("key"), QString::fromLatin1(QByteArray(32, 'k').toBase64()));
        QObject loop;
        const auto answer =
            await(control::ask(&loop, Home::locate(home.folder.path()).controlSocketPath(), request,
                               std::chrono::seconds(20)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::PassphraseWrong);
        Caller caller(home.address);
        QVERIFY(caller.get("/forms/a", home.secret()) >= 500);
        QCOMPARE(home.upstream.requests, 0);
    }

    void withoutAGatewayThereIsNothingToOpen()
    {
        DaemonHome home;
        QVERIFY(await(home.context->vault().create(m_passphrase)));
        QVERIFY(await(home.context->vault().openForGateway()));
        home.context->vault().lock();
        const auto locked = await(home.context->vault().openForGateway());
        QVERIFY(!locked && locked.error().code == ErrorCode::VaultLocked);
    }
};

QTEST_GUILESS_MAIN(TestDaemonVault)
#include "tst_daemon_vault.moc"
