// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace keywright;

/// A .env that is a pipe, with keys in a real keyring and programs that really read it.
class CliEnvServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isAPipeForItsUserAlone();
    void eachReaderGetsAllOfIt();
    void programsReadIt_data();
    void programsReadIt();
    void othersGetNothing();
    void isNotCommitted();
    void goesWithItsServer();
    void takesNobodysFile();
    void wantsSomebodyToBeAsked();

private:
    void serve(const QStringList &who)
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(
            Ctl::program(QStringLiteral("keywrightctl")),
            m_ctl.withHome(QStringList{QStringLiteral("--json"), QStringLiteral("env"),
                                       QStringLiteral("serve"), path(), QStringLiteral("--project"),
                                       QStringLiteral("Clinic")}
                           + who));
        QVERIFY(nextLine().contains("serving"));
    }
    /// One line of the server's.
    QByteArray nextLine()
    {
        while (!m_server->canReadLine()) {
            if (!m_server->waitForReadyRead(30000))
                return m_server->readAllStandardError();
        }
        return m_server->readLine();
    }
    [[nodiscard]] QString path() const { return m_ctl.file(".env"); }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        return Ctl::start(QStringLiteral("cat"), {path}).out;
    }

    Ctl m_ctl;
    std::unique_ptr<QProcess> m_server;
};

void CliEnvServeTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic"), 0);
    CTL_STATUS(m_ctl.run("key import Maps --project Clinic", "maps '$(id)' \"secret\" value\n"), 0);
    CTL_STATUS(m_ctl.run("bind MAPS_KEY Clinic/Maps --project Clinic"), 0);
    // What keys look like; for readers whose dialects differ on quotes within quotes.
    CTL_STATUS(m_ctl.run("key import Plain --project Clinic", "sk_plain-0123/+=456\n"), 0);
    CTL_STATUS(m_ctl.run("bind PLAIN_KEY Clinic/Plain --project Clinic"), 0);
}

void CliEnvServeTest::init()
{
    QStringList allowed;
    const QString python =
        QFileInfo(QStringLiteral("/usr/bin/python3")).canonicalFilePath().section(u'/', -1);
    for (const QString &name : {QStringLiteral("cat"), QStringLiteral("bash"),
                                QStringLiteral("direnv"), QStringLiteral("node"), python})
        allowed << QStringLiteral("--allow") << name;
    serve(allowed);
}

void CliEnvServeTest::cleanup()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server->processId()), SIGINT);
    QVERIFY(m_server->waitForFinished(30000));
    QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->exitCode(), 0);
}

void CliEnvServeTest::isAPipeForItsUserAlone()
{
    struct stat status = {};
    QCOMPARE(::lstat(QFile::encodeName(path()).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void CliEnvServeTest::eachReaderGetsAllOfIt()
{
    const QByteArray first = read(path());
    QVERIFY2(first.contains("MAPS_KEY="), first.constData());
    const QJsonObject told = QJsonDocument::fromJson(nextLine()).object();
    QCOMPARE(told.value(u"program").toString().section(u'/', -1), QStringLiteral("cat"));
    QCOMPARE(told.value(u"allowed"), QJsonValue(true));
    QCOMPARE(told.value(u"variables").toInt(), 2);
    QVERIFY(told.value(u"pid").toInt() > 0);
    QCOMPARE(read(path()), first);
    // What is bound now counts, not what was bound when it began.
    CTL_STATUS(m_ctl.run("bind SECOND_KEY Clinic/Maps --project Clinic"), 0);
    QVERIFY(read(path()).contains("SECOND_KEY="));
}

void CliEnvServeTest::programsReadIt_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray quoted = "maps '$(id)' \"secret\" value\n", plain = "sk_plain-0123/+=456\n";
    const auto row = [](const char *name, const QByteArray &expected, const QString &program,
                        const QStringList &arguments) {
        QTest::newRow(name) << (QStringList{program} + arguments) << expected;
    };
    row("bash", quoted, QStringLiteral("bash"),
        {QStringLiteral("-c"), QStringLiteral("set -a; source \"$1\"; printenv MAPS_KEY"),
         QStringLiteral("bash"), path()});
    row("direnv", quoted, QStringLiteral("direnv"),
        {QStringLiteral("exec"), m_ctl.folder(), QStringLiteral("printenv"),
         QStringLiteral("MAPS_KEY")});
    // Its load_dotenv() looks for a plain file; a stream it reads.
    row("python", plain, QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import dotenv, sys; "
                        "print(dotenv.dotenv_values(stream=open(sys.argv[1]))['PLAIN_KEY'])"),
         path()});
    row("node", plain, QStringLiteral("node"),
        {QStringLiteral("--env-file=") + path(), QStringLiteral("-e"),
         QStringLiteral("console.log(process.env.PLAIN_KEY)")});
}

void CliEnvServeTest::programsReadIt()
{
    QFETCH(const QStringList, command);
    if (QTest::currentDataTag() == QByteArrayView("node")) {
        const QByteArray version =
            Ctl::start(QStringLiteral("node"), {QStringLiteral("--version")}).out;
        if (version.mid(1).split('.').value(0).toInt() < 20)
            QSKIP("node 20.6 or later, which has --env-file, is not here");
    }
    write(m_ctl.file(".envrc"), "set -a\n. ./.env\nset +a\n");
    CTL_STATUS(
        Ctl::start(QStringLiteral("direnv"), {QStringLiteral("allow"), m_ctl.file(".envrc")}), 0);
    const auto read = Ctl::start(command.constFirst(), command.mid(1));
    QFETCH(const QByteArray, expected);
    QVERIFY2(read.out == expected, (read.out + read.err).constData());
}

void CliEnvServeTest::othersGetNothing()
{
    const auto refused = Ctl::start(QStringLiteral("head"), {QStringLiteral("-c100"), path()});
    QCOMPARE(refused.status, 0);
    QCOMPARE(refused.out, QByteArray());
    const QByteArray line = nextLine();
    QCOMPARE(QJsonDocument::fromJson(line).object().value(u"allowed"), QJsonValue(false));
    QVERIFY(read(path()).contains("MAPS_KEY=")); // the next one is not the worse for it
}

void CliEnvServeTest::isNotCommitted()
{
    const QString folder = m_ctl.folder();
    const auto git = [&](const QStringList &arguments) {
        return Ctl::start(QStringLiteral("git"),
                          QStringList{QStringLiteral("-C"), folder} + arguments);
    };
    CTL_STATUS(git({QStringLiteral("init"), QStringLiteral("-q")}), 0);
    write(m_ctl.file("readme"), "text\n");
    CTL_STATUS(git({QStringLiteral("add"), QStringLiteral("readme"), QStringLiteral(".env")}), 0);
    QCOMPARE(git({QStringLiteral("ls-files")}).out, QByteArray("readme\n"));
}

void CliEnvServeTest::goesWithItsServer()
{
    cleanup();
    QVERIFY(!QFileInfo::exists(path()));
    // A pipe that a killed server left behind is taken over.
    serve({QStringLiteral("--yes")});
    m_server->kill();
    QVERIFY(m_server->waitForFinished(30000));
    QVERIFY(QFileInfo::exists(path()));
    serve({QStringLiteral("--yes")});
    QVERIFY(read(path()).contains("MAPS_KEY="));
}

void CliEnvServeTest::takesNobodysFile()
{
    const QString file = m_ctl.file("own.env");
    write(file, "MINE=1\n");
    const auto refused =
        m_ctl.run({QStringLiteral("env"), QStringLiteral("serve"), file,
                   QStringLiteral("--project"), QStringLiteral("Clinic"), QStringLiteral("--yes")});
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    QCOMPARE(contents(file), QByteArray("MINE=1\n"));
}

void CliEnvServeTest::wantsSomebodyToBeAsked()
{
    const auto refused =
        m_ctl.run({QStringLiteral("env"), QStringLiteral("serve"), m_ctl.file("other.env"),
                   QStringLiteral("--project"), QStringLiteral("Clinic")});
    CTL_STATUS(refused, 2);
    QVERIFY(refused.hasAdvice());
    QVERIFY(!QFileInfo::exists(m_ctl.file("other.env")));
}

QTEST_GUILESS_MAIN(CliEnvServeTest)
#include "tst_cli_envserve.moc"
