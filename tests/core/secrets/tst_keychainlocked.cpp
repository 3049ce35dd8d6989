// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/secrets/keychainjobs.h>
#include <core/secrets/keychainsecretstore.h>

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusInterface>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusReply>
#include <QtTest/QTest>

#include <await.h>
#include <signal.h>

using namespace keywright;

/// The real keychain when it is locked, frozen, or killed in the middle. Runs inside
/// keyring-session.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto service = QLatin1StringView("org.freedesktop.secrets");

    static QString account(const char *key)
    {
        return accountFor(QStringLiteral("testhome"), ProjectId(QStringLiteral("prj_one")),
                          KeyId(QString::fromLatin1(key)), 1);
    }

    static bool lock()
    {
        QDBusInterface secrets(service, QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"));
        const QList<QDBusObjectPath> login{
            QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
        return secrets.call(QStringLiteral("Lock"), QVariant::fromValue(login)).type()
               == QDBusMessage::ReplyMessage;
    }

    /// A new daemon opens the keyring with its password; waits until it serves.
    bool unlock()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("gnome-keyring-daemon"),
                     {QStringLiteral("--replace"), QStringLiteral("--unlock"),
                      QStringLiteral("--components=secrets")});
        daemon.write(qgetenv("KEYRING_PASSWORD"));
        daemon.closeWriteChannel();
        if (!daemon.waitForFinished() || daemon.exitCode() != 0)
            return false;
        KeychainSecretStore store;
        return QTest::qWaitFor(
            [&store] { return await(store.probe()).value() == KeychainState::Unlocked; }, 10000);
    }

    /// The daemon that serves this session, and no other; 0 when it is not certainly ours.
    static qint64 daemonPid()
    {
        const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(service);
        if (!pid.isValid())
            return 0;
        QFile environment(QStringLiteral("/proc/%1/environ").arg(pid.value()));
        if (!environment.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray ours = "KEYRING_SESSION=" + qgetenv("KEYRING_SESSION");
        return environment.readAll().split('\0').contains(ours) ? pid.value() : 0;
    }

    static KeychainSecretStore::Options impatient()
    {
        using namespace std::chrono_literals;
        return {{}, 500ms, 500ms};
    }

    void expectAll(ErrorCode code)
    {
        QCOMPARE(await(m_store->read(account("key_kept"))).error().code, code);
        QCOMPARE(await(m_store->read(account("key_absent"))).error().code, code);
        QCOMPARE(await(m_store->write(account("key_new"), Secret("new"))).error().code, code);
        QCOMPARE(await(m_store->write(account("key_kept"), Secret("new"))).error().code, code);
        QCOMPARE(await(m_store->remove(account("key_kept"))).error().code, code);
    }

    void expectUntouched()
    {
        const auto kept = await(m_store->read(account("key_kept")));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QVERIFY2(*kept, "gone");
        QCOMPARE((*kept)->reveal().toByteArray(), QByteArray("kept"));
        const auto created = await(m_store->read(account("key_new")));
        QVERIFY(created && !*created);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_SESSION"),
                 "run this through tests/support/keyring-session");
    }
    void init()
    {
        QVERIFY(unlock());
        m_store = std::make_unique<KeychainSecretStore>(impatient());
        const auto written = await(m_store->write(account("key_kept"), Secret("kept")));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }
    void cleanup() { m_store.reset(); }

    void lockedIsNeitherAbsentNorDone()
    {
        QVERIFY(lock());
        QCOMPARE(await(m_store->probe()).value(), KeychainState::Locked);
        expectAll(ErrorCode::KeychainLocked);
        QVERIFY(unlock());
        expectUntouched();
    }

    /// Here is nobody to be asked, and no window to ask in.
    void theSystemHasNobodyToAsk()
    {
        QVERIFY(lock());
        const auto unlocked = await(m_store->unlock());
        QCOMPARE(unlocked.error().code, ErrorCode::KeychainLocked);
        QCOMPARE(unlocked.error().detail, QStringLiteral("dismissed"));
        QCOMPARE(await(m_store->probe()).value(), KeychainState::Locked);
        QVERIFY(unlock());
        QVERIFY(await(m_store->unlock())); // nothing to ask for
        expectUntouched();
    }

    /// Why the probe exists; when this fails, QtKeychain has become better than we think.
    void theLibraryTakesLockedForAbsent()
    {
        QVERIFY(lock());
        using namespace std::chrono_literals;
        KeychainJobs jobs(QStringLiteral("Keywright"), 10s);
        std::optional<KeychainAnswer::Kind> read;
        std::optional<KeychainAnswer::Kind> removed;
        jobs.read(account("key_kept"), [&](const KeychainAnswer &answer) { read = answer.kind; });
        jobs.remove(account("key_kept"),
                    [&](const KeychainAnswer &answer) { removed = answer.kind; });
        QTRY_VERIFY_WITH_TIMEOUT(read && removed, 15000);
        QCOMPARE(*read, KeychainAnswer::Kind::NotFound);
        QCOMPARE(*removed, KeychainAnswer::Kind::Done);
        QVERIFY(unlock());
        expectUntouched();
    }

    void aFrozenServiceIsReportedAndRecovers()
    {
        const qint64 pid = daemonPid();
        QVERIFY(pid > 0);
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
        const auto state = await(m_store->probe());
        const auto read = await(m_store->read(account("key_kept")));
        const auto written = await(m_store->write(account("key_new"), Secret("new")));
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGCONT), 0);
        QCOMPARE(state.value(), KeychainState::Frozen);
        QCOMPARE(read.error().code, ErrorCode::KeychainTimeout);
        QCOMPARE(written.error().code, ErrorCode::KeychainTimeout);
        QTRY_COMPARE(await(m_store->probe()).value(), KeychainState::Unlocked);
        expectUntouched();
    }

    void aJobWithoutAnswerIsLeftAloneAndSeen()
    {
        const qint64 pid = daemonPid();
        QVERIFY(pid > 0);
        using namespace std::chrono_literals;
        KeychainJobs jobs(QStringLiteral("Keywright"), 300ms);
        std::optional<KeychainAnswer::Kind> read;
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGSTOP), 0);
        jobs.read(account("key_kept"), [&](const KeychainAnswer &answer) { read = answer.kind; });
        const bool wasAnswered = QTest::qWaitFor([&] { return read.has_value(); }, 10000);
        const bool wasBlocked = jobs.isBlocked();
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGCONT), 0);
        QVERIFY(wasAnswered);
        QCOMPARE(*read, KeychainAnswer::Kind::TimedOut);
        QVERIFY(wasBlocked);
        // It comes back, and the way is free again.
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBlocked(), 10000);
        read.reset();
        KeychainJobs patient(QStringLiteral("Keywright"), 10s);
        patient.read(account("key_kept"),
                     [&](const KeychainAnswer &answer) { read = answer.kind; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 15000);
        QCOMPARE(*read, KeychainAnswer::Kind::Done);
    }

    void aKilledServiceComesBackLocked()
    {
        const qint64 pid = daemonPid();
        QVERIFY(pid > 0);
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
        QTRY_COMPARE(await(m_store->probe()).value(), KeychainState::Locked);
        expectAll(ErrorCode::KeychainLocked);
        QVERIFY(daemonPid() != pid);
        QVERIFY(unlock());
        expectUntouched();
    }

private:
    std::unique_ptr<KeychainSecretStore> m_store;
};

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "tst_keychainlocked.moc"
