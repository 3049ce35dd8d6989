// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QtCore/QDir>

#include <signal.h>

using namespace keywright;

/// Where a key's value is, from the command line: after a rotation, with a real git, a real child
/// and a real keyring.
class CliUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrittenFileIsFoundAndUpdated();
    void aRunningChildIsFound();
    void anExpiredFileIsRemoved();
    void anExpiredFileIsRemovedByWhateverRunsNext();
    void whatWaitsForTheEndEndsWithTheFile();
    void wrongExpiry();

private:
    /// The process that waits for the end of the file; 0: none.
    [[nodiscard]] pid_t waiter() const;
    [[nodiscard]] QString folder() const { return m_ctl.file("sources"); }
    [[nodiscard]] QString env() const { return folder() + QStringLiteral("/.env"); }

    Ctl m_ctl;
};

pid_t CliUsesTest::waiter() const
{
    const auto processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.contains("expire") && words.contains(env().toUtf8()))
            return process.toInt();
    }
    return 0;
}

void CliUsesTest::initTestCase()
{
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(
        Ctl::start(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q"), folder()})
            .status,
        0);
    write(folder() + QStringLiteral("/.gitignore"), ".env\n");
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(m_ctl.run("key issue Portal --project Clinic"), 0);
    CTL_STATUS(m_ctl.run("bind PORTAL Portal --project Clinic"), 0);
}

void CliUsesTest::aWrittenFileIsFoundAndUpdated()
{
    CTL_STATUS(m_ctl.run({QStringLiteral("env"), QStringLiteral("write"), env(),
                          QStringLiteral("--project"), QStringLiteral("Clinic")}),
               0);
    const auto before = m_ctl.json("key uses Clinic/Portal");
    CTL_STATUS(before, 0);
    QCOMPARE(before.array().size(), 2); // the variable and the file
    const auto rotated = m_ctl.run("key rotate Clinic/Portal --overlap 1h");
    CTL_STATUS(rotated, 0);
    QVERIFY2(rotated.err.contains("key uses Clinic/Portal --update"), rotated.err.constData());
    const auto after = m_ctl.json("key uses Clinic/Portal");
    CTL_STATUS(after, 3);
    QVERIFY(!after.out.contains(rotated.out.trimmed()));
    const auto updated = m_ctl.json("key uses Clinic/Portal --update");
    CTL_STATUS(updated, 0);
    QVERIFY(contents(env()).contains("PORTAL=" + rotated.out.trimmed()));
    QVERIFY(m_ctl.run("key uses Clinic/Portal").out.contains("current"));
}

void CliUsesTest::aRunningChildIsFound()
{
    QProcess child;
    child.start(
        Ctl::program(QStringLiteral("keywrightctl")),
        m_ctl.withHome({QStringLiteral("exec"), QStringLiteral("--project"),
                        QStringLiteral("Clinic"), QStringLiteral("--"), QStringLiteral("sh"),
                        QStringLiteral("-c"), QStringLiteral("echo started; cat")}));
    QVERIFY(child.waitForReadyRead(30000));
    CTL_STATUS(m_ctl.run("key rotate Clinic/Portal --overlap 1h"), 0);
    CTL_STATUS(m_ctl.run("key uses Clinic/Portal --update"), 3); // the child cannot be changed
    const auto found = m_ctl.json("key uses Clinic/Portal").array();
    const auto isChild = [&child](const QJsonValue &site) {
        return site[QLatin1String("kind")] == QLatin1String("child")
               && site[QLatin1String("pid")].toInteger() == child.processId()
               && site[QLatin1String("outdated")].toBool();
    };
    QVERIFY(std::any_of(found.begin(), found.end(), isChild));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(30000));
    CTL_STATUS(m_ctl.run("key uses Clinic/Portal"), 0);
}

void CliUsesTest::anExpiredFileIsRemoved()
{
    CTL_STATUS(m_ctl.run({QStringLiteral("env"), QStringLiteral("write"), env(),
                          QStringLiteral("--project"), QStringLiteral("Clinic"),
                          QStringLiteral("--expires"), QStringLiteral("1s")}),
               0);
    QVERIFY(contents(env()).contains("# Removed after "));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(env()), 60000); // with nobody's help
}

void CliUsesTest::anExpiredFileIsRemovedByWhateverRunsNext()
{
    CTL_STATUS(m_ctl.run({QStringLiteral("env"), QStringLiteral("write"), env(),
                          QStringLiteral("--project"), QStringLiteral("Clinic"),
                          QStringLiteral("--expires"), QStringLiteral("5s")}),
               0);
    // What waits for its end is killed, as by a restart of the machine.
    pid_t waiting = 0;
    QTRY_VERIFY((waiting = waiter()) > 0);
    QCOMPARE(::kill(waiting, SIGKILL), 0);
    QVERIFY(QFile::exists(env()));
    QTRY_VERIFY_WITH_TIMEOUT((m_ctl.run("project list"), !QFile::exists(env())), 60000);
}

void CliUsesTest::whatWaitsForTheEndEndsWithTheFile()
{
    CTL_STATUS(
        m_ctl.run({QStringLiteral("env"), QStringLiteral("expire"), QStringLiteral("--until"),
                   QStringLiteral("2099-01-01T00:00:00Z"), env() + QStringLiteral(".gone")}),
        0);
    CTL_STATUS(m_ctl.run("env expire --until 2099-01-01T00:00:00Z"), 2);
    CTL_STATUS(m_ctl.run("env expire --until tomorrow FILE"), 2);
    CTL_STATUS(m_ctl.run("env expire"), 0);
}

void CliUsesTest::wrongExpiry()
{
    const auto refused = m_ctl.run({QStringLiteral("env"), QStringLiteral("write"), env(),
                                    QStringLiteral("--project"), QStringLiteral("Clinic"),
                                    QStringLiteral("--expires"), QStringLiteral("soon")});
    CTL_STATUS(refused, 2);
    QVERIFY(refused.hasAdvice());
    QVERIFY(!QFile::exists(env()));
}

QTEST_GUILESS_MAIN(CliUsesTest)
#include "tst_cli_uses.moc"
