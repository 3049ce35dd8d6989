// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace keywright;

/// The audit log with a real keyring: what is written, what a check says, and what the keyring's
/// item is for.
class CliAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasDone();
    void filters();
    void secretsThatWereHandedOut();
    void aCheckThatHolds();
    void theItemIsFoundInTheSystemsTool();
    void exporting();
    void noSecretIsInIt();
    void aRowThatWasAltered();
    void anOldCopyPutBack();
    void aLockedKeyring();
    void aKeyThatIsGone();

private:
    [[nodiscard]] QStringList actions(const char *options = "") const;
    [[nodiscard]] QJsonObject verify(int expectedStatus) const;
    void sql(const QStringList &statements) const;
    [[nodiscard]] QString store() const
    {
        return m_ctl.home() + QStringLiteral("/keywright.sqlite");
    }

    Ctl m_ctl;
    QByteArray m_secret;
    QString m_item; ///< account of the keyring's item
};

QStringList CliAuditTest::actions(const char *options) const
{
    const auto answer = m_ctl.json((QByteArray("audit list ") + options).constData());
    QStringList actions;
    for (const QByteArray &line : answer.out.split('\n')) {
        if (!line.isEmpty())
            actions.append(QJsonDocument::fromJson(line).object().value(u"action").toString());
    }
    return actions;
}

QJsonObject CliAuditTest::verify(int expectedStatus) const
{
    const auto answer = m_ctl.json("audit verify");
    if (answer.status != expectedStatus)
        qWarning().noquote() << "status" << answer.status << answer.out << answer.err;
    return answer.status == expectedStatus ? answer.object() : QJsonObject();
}

void CliAuditTest::sql(const QStringList &statements) const
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddler"));
        database.setDatabaseName(store());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("meddler"));
}

void CliAuditTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
    const auto issued = m_ctl.run("key issue Portal --project Clinic");
    CTL_STATUS(issued, 0);
    m_secret = issued.out.trimmed();
    CTL_STATUS(m_ctl.run("bind PORTAL_KEY Portal --project Clinic"), 0);
    CTL_STATUS(m_ctl.run("key disable Clinic/Portal"), 0);
    CTL_STATUS(m_ctl.run("key enable Clinic/Portal"), 0);
}

void CliAuditTest::whatWasDone()
{
    QCOMPARE(actions(), (QStringList{QStringLiteral("project.create"), QStringLiteral("key.issue"),
                                     QStringLiteral("audit.key"), QStringLiteral("binding.bind"),
                                     QStringLiteral("key.disable"), QStringLiteral("key.enable")}));
    const auto text = m_ctl.run("audit list");
    CTL_STATUS(text, 0);
    QVERIFY2(text.out.contains("Key disabled") && text.out.contains("command line"),
             text.out.constData());
    const auto lines = m_ctl.json("audit list --action key.disable").out.trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    const QJsonObject entry = QJsonDocument::fromJson(lines.constFirst()).object();
    QCOMPARE(entry.value(u"program").toString(), QStringLiteral("keywrightctl"));
    QCOMPARE(entry.value(u"project").toString(), QStringLiteral("Clinic"));
    QCOMPARE(entry.value(u"name").toString(), QStringLiteral("Portal"));
    const QJsonObject detail = entry.value(u"detail").toObject();
    QCOMPARE(detail.value(u"before").toObject().value(u"state").toString(),
             QStringLiteral("active"));
    QCOMPARE(detail.value(u"after").toObject().value(u"state").toString(),
             QStringLiteral("disabled"));
}

void CliAuditTest::filters()
{
    CTL_STATUS(m_ctl.run("project create Other"), 0);
    QCOMPARE(actions("--project Other"), QStringList{QStringLiteral("project.create")});
    QCOMPARE(actions("--action project").size(), 2);
    QCOMPARE(actions("--key Clinic/Portal").size(), 4);
    QCOMPARE(actions("--since 1h").size(), 7);
    QVERIFY(actions("--since 2035-01-01").isEmpty());
    QCOMPARE(actions("--limit 2").size(), 2);
    for (const char *wrong : {"audit list --limit 0", "audit list --since never",
                              "audit list --action nonsense", "audit export", "audit verify now"}) {
        const auto answer = m_ctl.run(wrong);
        CTL_STATUS(answer, 2);
        QVERIFY2(answer.hasAdvice(), wrong);
    }
    CTL_STATUS(m_ctl.run("audit list --project Nowhere"), 1);
}

void CliAuditTest::secretsThatWereHandedOut()
{
    CTL_STATUS(m_ctl.run("key reveal Clinic/Portal"), 0);
    CTL_STATUS(m_ctl.run("exec --project Clinic -- true"), 0);
    write(m_ctl.file("references"), "PORTAL=kw://Clinic/Portal\n");
    CTL_STATUS(m_ctl.run({QStringLiteral("exec"), QStringLiteral("--env-file"),
                          m_ctl.file("references"), QStringLiteral("--"), QStringLiteral("true")}),
               0);
    // Compared, not handed out.
    m_ctl.run({QStringLiteral("env"), QStringLiteral("diff"), m_ctl.file("references"),
               QStringLiteral("--project"), QStringLiteral("Clinic")});
    QCOMPARE(actions("--action use"),
             (QStringList{QStringLiteral("key.reveal"), QStringLiteral("key.exec"),
                          QStringLiteral("key.exec")}));
    const auto exec = m_ctl.json("audit list --action key.exec --limit 1");
    const QJsonObject detail = exec.object().value(u"detail").toObject();
    QCOMPARE(detail.value(u"program").toString(), QStringLiteral("true"));
    QCOMPARE(detail.value(u"variable").toString(), QStringLiteral("PORTAL"));
}

void CliAuditTest::aCheckThatHolds()
{
    const QJsonObject report = verify(0);
    QVERIFY(report.value(u"holds").toBool());
    QCOMPARE(report.value(u"finding").toString(), QStringLiteral("intact"));
    QCOMPARE(report.value(u"unkeyed").toInt(), 2);
    const auto text = m_ctl.run("audit verify");
    CTL_STATUS(text, 0);
    QVERIFY2(text.out.startsWith("The log holds"), text.out.constData());
}

void CliAuditTest::theItemIsFoundInTheSystemsTool()
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                QStringLiteral("Keywright")});
    QVERIFY2(tool.waitForFinished(), "secret-tool (package libsecret-tools) is needed");
    const QByteArrayList lines =
        (tool.readAllStandardOutput() + tool.readAllStandardError()).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("attribute.user = ") && line.trimmed().endsWith("/audit"))
            m_item = QString::fromUtf8(line.mid(17).trimmed());
    }
    QVERIFY2(m_item.startsWith(QStringLiteral("keywright/")), lines.join('\n').constData());
}

void CliAuditTest::exporting()
{
    const QString path = m_ctl.file("log.csv");
    CTL_STATUS(m_ctl.run({QStringLiteral("audit"), QStringLiteral("export"), path}), 0);
    const QByteArrayList rows = contents(path).trimmed().split('\n');
    QCOMPARE(rows.size(), 1 + 10);
    QCOMPARE(actions("--limit 1").constFirst(), QStringLiteral("audit.export"));
    const auto missing = m_ctl.run("audit export /dev/null/log");
    CTL_STATUS(missing, 1);
    QVERIFY(missing.hasAdvice());
}

void CliAuditTest::noSecretIsInIt()
{
    QVERIFY(!contents(m_ctl.file("log.csv")).contains(m_secret));
    QVERIFY(!m_ctl.json("audit list").out.contains(m_secret.mid(7)));
}

void CliAuditTest::aRowThatWasAltered()
{
    sql({QStringLiteral("DROP TRIGGER audit_no_update"),
         QStringLiteral("UPDATE audit SET name = 'Portal2' WHERE seq = 5")});
    const QJsonObject report = verify(3);
    QCOMPARE(report.value(u"finding").toString(), QStringLiteral("edited"));
    QCOMPARE(report.value(u"at").toInt(), 5);
    const auto text = m_ctl.run("audit verify");
    CTL_STATUS(text, 3);
    QVERIFY(text.hasAdvice());
    sql({QStringLiteral("UPDATE audit SET name = 'Portal' WHERE seq = 5")});
    QVERIFY(verify(0).value(u"holds").toBool());
}

void CliAuditTest::anOldCopyPutBack()
{
    const QStringList files{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    QVERIFY(QFile::copy(store(), m_ctl.file("copy")));
    CTL_STATUS(m_ctl.run("key disable Clinic/Portal"), 0);
    QVERIFY(verify(0).value(u"holds").toBool()); // seen
    for (const QString &end : files) {
        if (QFile::exists(store() + end))
            QVERIFY(QFile::rename(store() + end, m_ctl.file("newer") + end));
    }
    QVERIFY(QFile::copy(m_ctl.file("copy"), store()));
    QCOMPARE(verify(3).value(u"finding").toString(), QStringLiteral("rolledBack"));
    for (const QString &end : files) {
        QFile::remove(store() + end);
        if (QFile::exists(m_ctl.file("newer") + end))
            QVERIFY(QFile::rename(m_ctl.file("newer") + end, store() + end));
    }
    QVERIFY(verify(0).value(u"holds").toBool());
}

void CliAuditTest::aLockedKeyring()
{
    const auto locked = Ctl::start(
        qEnvironmentVariable("KEYWRIGHT_SOURCE") + QStringLiteral("/tests/support/keyring-session"),
        QStringList{QStringLiteral("--locked"), Ctl::program(QStringLiteral("keywrightctl"))}
            + m_ctl.withHome({QStringLiteral("audit"), QStringLiteral("verify")}));
    CTL_STATUS(locked, 1);
    QVERIFY2(locked.err.contains("could not be proved"), locked.err.constData());
    QVERIFY(locked.hasAdvice());
}

void CliAuditTest::aKeyThatIsGone()
{
    QVERIFY(!m_item.isEmpty());
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("clear"), QStringLiteral("user"), m_item, QStringLiteral("server"),
                QStringLiteral("Keywright")});
    QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
    QCOMPARE(verify(3).value(u"finding").toString(), QStringLiteral("keyMissing"));
    CTL_STATUS(m_ctl.run("key issue Second --project Clinic"), 0);
    QCOMPARE(verify(3).value(u"finding").toString(), QStringLiteral("keyMissing"));
    CTL_STATUS(m_ctl.run("audit renew"), 0);
    const QJsonObject report = verify(0);
    QVERIFY(report.value(u"holds").toBool());
    QCOMPARE(report.value(u"unkeyed").toInt(), report.value(u"entries").toInt() - 1);
}

QTEST_GUILESS_MAIN(CliAuditTest)
#include "tst_cli_audit.moc"
