// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL while all secrets are on their way: into the vault, back into the keychain, into a backup
// and out of it. Whatever the moment, every secret is somewhere, and doing it again finishes it.

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace {

struct Ran
{
    int status = -1;
    QByteArray output, errors;
};

} // namespace

class TestKillMove : public QObject
{
    Q_OBJECT

private:
    static constexpr int keyCount = 12;

    QTemporaryDir m_folder{QStringLiteral("/tmp/kwm.XXXXXX")};
    QString m_program = qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightctl");
    int m_kills = qEnvironmentVariableIntValue("KEYWRIGHT_KILLS") > 0
                      ? qEnvironmentVariableIntValue("KEYWRIGHT_KILLS")
                      : 5;
    QByteArray m_variables; ///< digest of what a child gets: no secret is ever printed

    [[nodiscard]] QString home(const QString &name = QStringLiteral("h")) const
    {
        return m_folder.filePath(name);
    }

    Ran run(const QString &home, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(m_program, QStringList{QStringLiteral("--home"), home} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Starts it and kills it at a random moment of what it takes as a rule; whether it had ended.
    bool killed(const QString &home, const QStringList &arguments, qint64 whole) const
    {
        QProcess process;
        process.start(m_program, QStringList{QStringLiteral("--home"), home} + arguments);
        if (!process.waitForStarted())
            return false;
        const bool ended =
            process.waitForFinished(int(QRandomGenerator::global()->bounded(whole + whole / 4)));
        process.kill();
        process.waitForFinished(10000);
        return ended;
    }

    /// Every kept secret at once, as a child would get them.
    QByteArray variables(const QString &home) const
    {
        const Ran ran =
            run(home, {QStringLiteral("exec"), QStringLiteral("--project"), QStringLiteral("Kill"),
                       QStringLiteral("--"), QStringLiteral("env")});
        QByteArrayList ours;
        for (const QByteArray &line : ran.output.split('\n')) {
            if (line.startsWith("KW_"))
                ours.append(line);
        }
        std::sort(ours.begin(), ours.end());
        if (ours.size() != keyCount)
            return "not all: " + QByteArray::number(ours.size()) + ' ' + ran.errors;
        return QCryptographicHash::hash(ours.join('\n'), QCryptographicHash::Sha256).toHex();
    }

    QJsonObject status() const
    {
        return QJsonDocument::fromJson(
                   run(home(), {QStringLiteral("--json"), QStringLiteral("vault"),
                                QStringLiteral("status")})
                       .output)
            .object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plinth gargle ovoid umbra tacit\n");
        file.close();
        qputenv("KEYWRIGHT_PASSPHRASE_FILE", file.fileName().toUtf8());
        QCOMPARE(run(home(),
                     {QStringLiteral("project"), QStringLiteral("create"), QStringLiteral("Kill")})
                     .status,
                 0);
        for (int number = 0; number < keyCount; ++number) {
            const QString name = QStringLiteral("key%1").arg(number);
            const Ran issued = run(home(), {QStringLiteral("key"), QStringLiteral("issue"), name,
                                            QStringLiteral("--project"), QStringLiteral("Kill")});
            QVERIFY2(issued.status == 0, issued.errors.constData());
            const Ran bound =
                run(home(), {QStringLiteral("bind"), QStringLiteral("KW_%1").arg(number), name,
                             QStringLiteral("--project"), QStringLiteral("Kill")});
            QVERIFY2(bound.status == 0, bound.errors.constData());
        }
        m_variables = variables(home());
        QVERIFY2(m_variables.size() == 64, m_variables.constData());
    }

    void aKilledMoveLosesNothing()
    {
        const QStringList into{QStringLiteral("vault"), QStringLiteral("move"),
                               QStringLiteral("--to"), QStringLiteral("vault")};
        const QStringList back{QStringLiteral("vault"), QStringLiteral("move"),
                               QStringLiteral("--to"), QStringLiteral("keychain")};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(home(), into).status, 0);
        const qint64 whole = timer.elapsed();
        QCOMPARE(run(home(), back).status, 0);
        int cut = 0;
        for (int kill = 0; kill < m_kills; ++kill) {
            for (const QStringList &direction : {into, back}) {
                cut += killed(home(), direction, whole) ? 0 : 1;
                QCOMPARE(variables(home()), m_variables);
                const Ran finished = run(home(), direction);
                // A move back that had ended leaves no vault to move from.
                QVERIFY2(finished.status == 0 || finished.errors.contains("there is none yet"),
                         finished.errors.constData());
                QCOMPARE(variables(home()), m_variables);
            }
        }
        QVERIFY(cut > 0);
        QCOMPARE(status().value(QLatin1String("exists")).toBool(true), false);
    }

    void aKilledBackupIsNoBackup()
    {
        const QString file = m_folder.filePath(QStringLiteral("home.backup"));
        const QStringList backup{QStringLiteral("backup"), file, QStringLiteral("--replace")};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(home(), backup).status, 0);
        const qint64 whole = timer.elapsed();
        for (int kill = 0; kill < m_kills; ++kill) {
            killed(home(), backup, whole);
            // The file is the one before or the new one: either is whole.
            const QString other = home(QStringLiteral("b%1").arg(kill));
            const Ran restored = run(other, {QStringLiteral("restore"), file});
            QVERIFY2(restored.status == 0, restored.errors.constData());
            QCOMPARE(variables(other), m_variables);
        }
    }

    void aKilledRestoreIsNothingOrEverything()
    {
        const QString file = m_folder.filePath(QStringLiteral("home.backup"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(home(QStringLiteral("whole")), {QStringLiteral("restore"), file}).status, 0);
        const qint64 whole = timer.elapsed();
        for (int kill = 0; kill < m_kills; ++kill) {
            const QString other = home(QStringLiteral("r%1").arg(kill));
            killed(other, {QStringLiteral("restore"), file}, whole);
            const Ran projects = run(other, {QStringLiteral("--json"), QStringLiteral("project"),
                                             QStringLiteral("list")});
            QVERIFY2(projects.status == 0, projects.errors.constData());
            if (QJsonDocument::fromJson(projects.output).array().isEmpty()) {
                const Ran again = run(other, {QStringLiteral("restore"), file});
                QVERIFY2(again.status == 0, again.errors.constData());
            }
            QCOMPARE(variables(other), m_variables);
        }
    }

    void nothingIsLeftOver()
    {
        QCOMPARE(variables(home()), m_variables);
        const QStringList names =
            QDir(home()).entryList({QStringLiteral("restore*")}, QDir::AllEntries);
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestKillMove)
#include "tst_killmove.moc"
