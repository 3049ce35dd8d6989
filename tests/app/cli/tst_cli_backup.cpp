// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QtCore/QDirIterator>

using namespace keywright;

/// A whole home into one encrypted file and out of it again: on another home with the same keyring,
/// and on a machine that has none.
class CliBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesEverything();
    void holdsNothingReadable();
    void comesBackOnAnEmptyHome();
    void comesBackIntoAVault();
    void theTwoHomesAreTwo();
    void refusesWhatIsNotEmpty();
    void refusesTheWrongPassphrase();
    void damagedFiles_data();
    void damagedFiles();
    void anEarlierTryIsTakenBack();

private:
    [[nodiscard]] QString file(const char *name) const { return m_ctl.file(name); }
    [[nodiscard]] CtlAnswer restored(const Ctl &ctl, const QStringList &options = {}) const
    {
        return ctl.json(options + QStringList{QStringLiteral("restore"), file("home.backup")});
    }

    Ctl m_ctl;
    QByteArray m_portal, m_older;
};

void CliBackupTest::initTestCase()
{
    write(file("right"), "plinth gargle ovoid umbra tacit\n");
    write(file("wrong"), "plinth gargle ovoid umbra\n");
    init();
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(m_ctl.run("project create Other"), 0);
    const auto portal = m_ctl.run("key issue Portal --project Clinic --referrer "
                                  "https://a.example/* --limit 5/minute");
    CTL_STATUS(portal, 0);
    m_older = portal.out.trimmed();
    const auto rotated = m_ctl.run("key rotate Clinic/Portal --overlap 1h");
    CTL_STATUS(rotated, 0);
    m_portal = rotated.out.trimmed();
    CTL_STATUS(m_ctl.run("key import Maps --project Clinic", "third-party-key-0123456789\n"), 0);
    CTL_STATUS(m_ctl.run("key issue Loose --project Other --no-keep"), 0);
    CTL_STATUS(m_ctl.run("api add forms --project Clinic --upstream http://127.0.0.1:9/base "
                         "--credential Clinic/Maps"),
               0);
    CTL_STATUS(m_ctl.run("bind MAPS Maps --project Clinic"), 0);
}

void CliBackupTest::init()
{
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("right").toUtf8());
}

void CliBackupTest::takesEverything()
{
    const auto written = m_ctl.json({QStringLiteral("backup"), file("home.backup")});
    CTL_STATUS(written, 0);
    QCOMPARE(written.object().value(u"projects").toInt(), 2);
    QCOMPARE(written.object().value(u"keys").toInt(), 3);
    QVERIFY(written.object().value(u"secrets").toInt() >= 3);
    QCOMPARE(written.object().value(u"missing").toInt(), 0);
    QCOMPARE(QFile::permissions(file("home.backup")) & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
    CTL_STATUS(m_ctl.run({QStringLiteral("backup"), file("home.backup")}), 1); // not written over
    CTL_STATUS(
        m_ctl.run({QStringLiteral("backup"), file("home.backup"), QStringLiteral("--replace")}), 0);
    // Nothing of it stays in the home.
    QVERIFY(QDir(m_ctl.home()).entryList({QStringLiteral("backup-*")}, QDir::AllEntries).isEmpty());
    CTL_STATUS(m_ctl.run({QStringLiteral("backup"), file("nowhere/home.backup")}), 1);
}

void CliBackupTest::holdsNothingReadable()
{
    const QByteArray bytes = contents(file("home.backup"));
    QVERIFY(bytes.startsWith("{\"format\":\"keywright-backup\"")
            || bytes.contains("\"format\":\"keywright-backup\""));
    for (const QByteArray &word :
         {m_portal, m_older, QByteArray("third-party-key-0123456789"), QByteArray("Clinic"),
          QByteArray("SQLite format"), QByteArray("plinth"), m_portal.toBase64().chopped(4)})
        QVERIFY2(!bytes.contains(word), word.constData());
}

void CliBackupTest::comesBackOnAnEmptyHome()
{
    const Ctl fresh;
    const auto done = restored(fresh);
    CTL_STATUS(done, 0);
    QCOMPARE(done.object().value(u"projects").toInt(), 2);
    QCOMPARE(fresh.run("key reveal Clinic/Portal").out.trimmed(), m_portal);
    QCOMPARE(fresh.run("key reveal Clinic/Portal --version 1").out.trimmed(), m_older);
    QCOMPARE(fresh.run("key reveal Clinic/Maps").out.trimmed(),
             QByteArray("third-party-key-0123456789"));
    CTL_STATUS(fresh.run("key reveal Other/Loose"), 1);
    for (const char *command :
         {"key show Clinic/Portal", "api show forms", "bind --project Clinic", "project list"})
        QCOMPARE(fresh.json(command).out, m_ctl.json(command).out);
    const auto env = fresh.run("exec --project Clinic -- env");
    QVERIFY(env.out.contains("MAPS=third-party-key-0123456789\n"));
    QVERIFY(!QFile::exists(fresh.home() + QStringLiteral("/restore.ready")));
    QVERIFY(!QFile::exists(fresh.home() + QStringLiteral("/restore.part")));
}

void CliBackupTest::comesBackIntoAVault()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto restore = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    const Ctl fresh;
    const auto without = restored(fresh);
    CTL_STATUS(without, 1); // there is nowhere for the secrets
    QVERIFY(without.hasAdvice());
    QCOMPARE(fresh.json("project list").array().size(), 0);
    CTL_STATUS(restored(fresh, {QStringLiteral("--secret-store"), QStringLiteral("vault")}), 0);
    QCOMPARE(fresh.run("key reveal Clinic/Portal").out.trimmed(), m_portal);
    QVERIFY(fresh.json("vault status").object().value(u"secrets").toInt() >= 3);
}

void CliBackupTest::theTwoHomesAreTwo()
{
    const Ctl fresh;
    CTL_STATUS(restored(fresh), 0);
    CTL_STATUS(fresh.run("key rotate Clinic/Portal --overlap 0s"), 0);
    CTL_STATUS(fresh.run("key delete Clinic/Maps"), 0);
    QCOMPARE(m_ctl.run("key reveal Clinic/Portal").out.trimmed(), m_portal);
    QCOMPARE(m_ctl.run("key reveal Clinic/Maps").out.trimmed(),
             QByteArray("third-party-key-0123456789"));
}

void CliBackupTest::refusesWhatIsNotEmpty()
{
    const auto refused = restored(m_ctl);
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    QCOMPARE(m_ctl.run("key reveal Clinic/Portal").out.trimmed(), m_portal);
}

void CliBackupTest::refusesTheWrongPassphrase()
{
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("wrong").toUtf8());
    const Ctl fresh;
    const auto refused = restored(fresh);
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    QCOMPARE(fresh.json("project list").array().size(), 0);
    QVERIFY(!QFile::exists(fresh.home() + QStringLiteral("/restore.part")));
}

void CliBackupTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = contents(file("home.backup"));
    QVERIFY(whole.size() > 100000);
    const auto altered = [&whole](qsizetype place) {
        QByteArray bytes = whole;
        bytes[place] = char(bytes[place] ^ 1);
        return bytes;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another program's") << QByteArray("PK\3\4 and more");
    QTest::newRow("cut off in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut off at a piece's end") << whole.first(whole.indexOf('\n') + 1 + 24 + 65553);
    QTest::newRow("last byte missing") << whole.chopped(1);
    QTest::newRow("a byte more") << whole + 'x';
    QTest::newRow("first piece altered") << altered(whole.indexOf('\n') + 40);
    QTest::newRow("middle altered") << altered(whole.size() / 2);
    QTest::newRow("end altered") << altered(whole.size() - 3);
    QTest::newRow("head altered") << altered(whole.indexOf("operations"));
}

void CliBackupTest::damagedFiles()
{
    QFETCH(const QByteArray, bytes);
    const Ctl fresh;
    write(fresh.file("damaged"), bytes);
    const auto refused = fresh.run({QStringLiteral("restore"), fresh.file("damaged")});
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    QCOMPARE(fresh.json("project list").array().size(), 0);
    QVERIFY(!QFile::exists(fresh.home() + QStringLiteral("/restore.part")));
    QVERIFY(!QFile::exists(fresh.home() + QStringLiteral("/restore.ready")));
}

void CliBackupTest::anEarlierTryIsTakenBack()
{
    const Ctl fresh;
    CTL_STATUS(fresh.run("project list"), 0);
    // As an end in the middle leaves it: a folder, and the names of what was being written.
    const QString part = fresh.home() + QStringLiteral("/restore.part");
    QVERIFY(QDir().mkpath(part));
    write(part + QStringLiteral("/accounts"), "keywright/home_x/prj_x/key_x\n");
    write(part + QStringLiteral("/keywright.sqlite"), "half a database");
    CTL_STATUS(fresh.run("project list"), 0);
    CTL_STATUS(restored(fresh), 0);
    QCOMPARE(fresh.run("key reveal Clinic/Portal").out.trimmed(), m_portal);
    QVERIFY(!QFile::exists(part));
}

QTEST_GUILESS_MAIN(CliBackupTest)
#include "tst_cli_backup.moc"
