// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments: what a program acknowledged stays, what it did not leaves nothing
// behind.

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
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

class TestKill : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QString m_programs = qEnvironmentVariable("KEYWRIGHT_BIN");
    int m_kills = qEnvironmentVariableIntValue("KEYWRIGHT_KILLS") > 0
                      ? qEnvironmentVariableIntValue("KEYWRIGHT_KILLS")
                      : 5;

    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KEYWRIGHT_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.setProgram(m_programs + u'/' + program);
        process.setArguments(arguments);
    }

    Ran run(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process, QStringLiteral("keywrightctl"), arguments);
        process.start();
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// The accounts of all keys' secrets in the keyring.
    static QStringList keyringAccounts()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                    QStringLiteral("Keywright")});
        tool.waitForFinished(30000);
        QStringList accounts;
        static const QRegularExpression pattern(QStringLiteral("attribute\\.user = (\\S+)"));
        const QString said =
            QString::fromUtf8(tool.readAllStandardOutput() + tool.readAllStandardError());
        for (auto matches = pattern.globalMatch(said); matches.hasNext();)
            accounts.append(matches.next().captured(1));
        accounts.removeIf([](const QString &name) { return name.endsWith(u"/audit"); });
        return accounts;
    }

    QJsonArray keys() const
    {
        return QJsonDocument::fromJson(
                   run({QStringLiteral("--json"), QStringLiteral("key"), QStringLiteral("list"),
                        QStringLiteral("--project"), QStringLiteral("Kill")})
                       .output)
            .array();
    }

    /// The daemon sweeps at its start.
    void sweep() const
    {
        const Ran started = run({QStringLiteral("gateway"), QStringLiteral("start"),
                                 QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY2(started.status == 0, started.errors.constData());
        QCOMPARE(run({QStringLiteral("gateway"), QStringLiteral("stop")}).status, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        const Ran created =
            run({QStringLiteral("project"), QStringLiteral("create"), QStringLiteral("Kill"),
                 QStringLiteral("--prefix"), QStringLiteral("kill")});
        QVERIFY2(created.status == 0, created.errors.constData());
    }

    void aKilledIssueLosesNoKeyAndLeavesNoSecret()
    {
        QHash<QString, QByteArray>
            acknowledged; // name -> SHA-256 of the secret, so that none is printed
        const auto remember = [&](const QString &name, const QByteArray &output) {
            static const QRegularExpression pattern(QStringLiteral("^(kill_[0-9A-Za-z]{36})$"),
                                                    QRegularExpression::MultilineOption);
            const auto match = pattern.match(QString::fromUtf8(output));
            if (match.hasMatch() && output.endsWith('\n'))
                acknowledged.insert(name, QCryptographicHash::hash(match.captured(1).toUtf8(),
                                                                   QCryptographicHash::Sha256));
        };
        QElapsedTimer timer;
        timer.start();
        const QString first = QStringLiteral("whole");
        remember(first, run({QStringLiteral("key"), QStringLiteral("issue"), first,
                             QStringLiteral("--project"), QStringLiteral("Kill")})
                            .output);
        QCOMPARE(acknowledged.size(), 1);
        const int whole = int(timer.elapsed());
        for (int i = 0; i < m_kills; ++i) {
            const QString name = QStringLiteral("key%1").arg(i);
            QProcess process;
            prepare(process, QStringLiteral("keywrightctl"),
                    {QStringLiteral("key"), QStringLiteral("issue"), name,
                     QStringLiteral("--project"), QStringLiteral("Kill")});
            process.start();
            QVERIFY(process.waitForStarted());
            process.waitForFinished(int(QRandomGenerator::global()->bounded(whole + 1)));
            process.kill();
            QVERIFY(process.waitForFinished(10000) || process.state() == QProcess::NotRunning);
            remember(name, process.readAllStandardOutput());
        }
        sweep();

        QHash<QString, QString> kept; // name -> id
        const QJsonArray listed = keys();
        for (const QJsonValue &key : listed) {
            if (key[QStringLiteral("kept")].toBool())
                kept.insert(key[QStringLiteral("name")].toString(),
                            key[QStringLiteral("id")].toString());
        }
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
            QVERIFY2(kept.contains(it.key()), qPrintable(it.key()));
            const Ran revealed = run({QStringLiteral("key"), QStringLiteral("reveal"),
                                      QStringLiteral("Kill/") + it.key()});
            QCOMPARE(revealed.status, 0);
            QCOMPARE(
                QCryptographicHash::hash(revealed.output.trimmed(), QCryptographicHash::Sha256),
                it.value());
        }
        const QStringList accounts = keyringAccounts();
        QCOMPARE(accounts.size(), kept.size());
        for (const QString &account : accounts)
            QVERIFY2(std::any_of(kept.cbegin(), kept.cend(),
                                 [&](const QString &id) { return account.endsWith(u'/' + id); }),
                     qPrintable(account));
        // Whatever moment it was: each change has its entry, and the log holds.
        const Ran checked = run({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY2(checked.status == 0, checked.errors.constData());
    }

    void aKilledWindowLeavesAStoreThatOpens()
    {
        if (!QFileInfo::exists(m_programs + QStringLiteral("/keywright")))
            QSKIP("built without the window");
        const qsizetype before = keys().size();
        for (int i = 0; i < m_kills; ++i) {
            QProcess window;
            prepare(window, QStringLiteral("keywright"),
                    {QStringLiteral("--project"), QStringLiteral("Kill")});
            window.start();
            QVERIFY(window.waitForStarted());
            const QString name = QStringLiteral("beside%1").arg(i);
            const Ran issued = run({QStringLiteral("key"), QStringLiteral("issue"), name,
                                    QStringLiteral("--project"), QStringLiteral("Kill"),
                                    QStringLiteral("--no-keep")});
            QVERIFY2(issued.status == 0, issued.errors.constData());
            QVERIFY2(!window.waitForFinished(int(QRandomGenerator::global()->bounded(800))),
                     window.readAllStandardError().constData());
            window.kill();
            QVERIFY(window.waitForFinished(10000));
        }
        QCOMPARE(keys().size(), before + m_kills);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
