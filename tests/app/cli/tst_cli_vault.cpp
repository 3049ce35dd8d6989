// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QtCore/QDirIterator>

using namespace keywright;

/// The vault from the command line: on a machine without a keychain, and between a real keyring
/// and the vault.
class CliVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMachineWithoutAKeychain();
    void theFirstSecretMakesIt();
    void aWrongPassphraseChangesNothing();
    void thePassphraseComesFromStandardInput();
    void intoTheVaultAndBack();
    void theKeychainsKeyOpensIt();
    void aNewPassphrase();
    void contradictionsAreNamed();
    void nothingReadableLiesInTheHome();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_files.filePath(QLatin1String(name));
    }

    QTemporaryDir m_files;
};

void CliVaultTest::initTestCase()
{
    write(file("right"), "plinth gargle ovoid umbra tacit\nsecond line\n");
    write(file("wrong"), "plinth gargle ovoid umbra\n");
}

void CliVaultTest::init()
{
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("right").toUtf8());
}

void CliVaultTest::aMachineWithoutAKeychain()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto restore = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(ctl.run("key issue Portal --project Clinic"), 1);
    CTL_STATUS(ctl.run("vault create"), 0);
    const auto issued = ctl.run("key issue Portal --project Clinic");
    CTL_STATUS(issued, 0);
    QCOMPARE(ctl.run("key reveal Clinic/Portal").out, issued.out);
    CTL_STATUS(ctl.run("key rotate Clinic/Portal --overlap 1h"), 0);
    CTL_STATUS(ctl.run("key import Maps --project Clinic", "third-party\n"), 0);
    CTL_STATUS(ctl.run("bind MAPS Maps --project Clinic"), 0);
    const auto env = ctl.run("exec --project Clinic -- env");
    CTL_STATUS(env, 0);
    QVERIFY(env.out.contains("MAPS=third-party\n"));
    QVERIFY(!env.out.contains("plinth"));
    const QJsonObject status = ctl.json("vault status").object();
    QCOMPARE(status.value(u"stage").toString(), QStringLiteral("only"));
    QCOMPARE(status.value(u"secrets").toInt(), 3);
    const auto examined = ctl.run("doctor"); // the key is unrestricted, and that is all
    CTL_STATUS(examined, 3);
    QVERIFY2(!examined.out.contains("keychain"), examined.out.constData());
}

void CliVaultTest::theFirstSecretMakesIt()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic --prefix clinic"), 0);
    QCOMPARE(ctl.json("vault status").object().value(u"exists").toBool(true), false);
    const auto issued = ctl.run("--secret-store vault key issue Portal --project Clinic");
    CTL_STATUS(issued, 0);
    QCOMPARE(ctl.json("vault status").object().value(u"secrets").toInt(), 1);
    // From then on it need not be said.
    QCOMPARE(ctl.run("key reveal Clinic/Portal").out, issued.out);
    QCOMPARE(ctl.run("--secret-store vault key reveal Clinic/Portal").out, issued.out);
}

void CliVaultTest::aWrongPassphraseChangesNothing()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("--secret-store vault key issue Portal --project Clinic"), 0);
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("wrong").toUtf8());
    const auto refused = ctl.run("key reveal Clinic/Portal");
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    QVERIFY(refused.out.isEmpty());
    CTL_STATUS(ctl.run("key issue Second --project Clinic"), 1);
    QCOMPARE(ctl.json("key list --project Clinic").array().size(), 1);
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("missing").toUtf8());
    CTL_STATUS(ctl.run("key reveal Clinic/Portal"), 1);
}

void CliVaultTest::thePassphraseComesFromStandardInput()
{
    qunsetenv("KEYWRIGHT_PASSPHRASE_FILE");
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    const auto issued =
        ctl.run("--secret-store vault key issue Portal --project Clinic", "typed words here\n");
    CTL_STATUS(issued, 0);
    QVERIFY(!issued.err.contains("typed words here"));
    QCOMPARE(ctl.run("key reveal Clinic/Portal", "typed words here\n").out, issued.out);
    CTL_STATUS(ctl.run("key reveal Clinic/Portal", "other words\n"), 1);
    CTL_STATUS(ctl.run("key reveal Clinic/Portal"), 2);
}

void CliVaultTest::intoTheVaultAndBack()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    QList<QByteArray> secrets;
    for (const char *name : {"One", "Two", "Three"}) {
        secrets.append(
            ctl.run(QStringList{QStringLiteral("key"), QStringLiteral("issue"), QLatin1String(name),
                                QStringLiteral("--project"), QStringLiteral("Clinic")})
                .out);
    }
    const auto moved = ctl.json("vault move --to vault");
    CTL_STATUS(moved, 0);
    QCOMPARE(moved.object().value(u"moved").toInt(), 3);
    const QStringList lookup{QStringLiteral("search"), QStringLiteral("--all"),
                             QStringLiteral("server"), QStringLiteral("Keywright")};
    const auto held = [&ctl, &lookup] {
        const QString home = ctl.json("key show Clinic/One").object().value(u"id").toString();
        const auto found = Ctl::start(QStringLiteral("secret-tool"), lookup);
        return (found.out + found.err).contains(home.toUtf8());
    };
    QVERIFY(!held());
    QCOMPARE(ctl.run("key reveal Clinic/Two").out, secrets.at(1));
    const auto back = ctl.json("vault move --to keychain");
    CTL_STATUS(back, 0);
    QCOMPARE(back.object().value(u"moved").toInt(), 3);
    QVERIFY(held());
    QCOMPARE(ctl.json("vault status").object().value(u"exists").toBool(true), false);
    qunsetenv("KEYWRIGHT_PASSPHRASE_FILE");
    QCOMPARE(ctl.run("key reveal Clinic/Three").out, secrets.at(2));
}

void CliVaultTest::theKeychainsKeyOpensIt()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    const auto issued = ctl.run("--secret-store vault key issue Portal --project Clinic");
    CTL_STATUS(issued, 0);
    CTL_STATUS(ctl.run("vault keychain-key on"), 0);
    qunsetenv("KEYWRIGHT_PASSPHRASE_FILE");
    QCOMPARE(ctl.run("key reveal Clinic/Portal").out, issued.out);
    CTL_STATUS(ctl.run("vault keychain-key off"), 0);
    CTL_STATUS(ctl.run("key reveal Clinic/Portal"), 2);
    CTL_STATUS(ctl.run("vault keychain-key perhaps"), 2);
}

void CliVaultTest::aNewPassphrase()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    const auto issued = ctl.run("--secret-store vault key issue Portal --project Clinic");
    const auto changed = ctl.run("vault passphrase", "short\n");
    CTL_STATUS(changed, 0);
    QVERIFY(!changed.err.isEmpty()); // that it is a bad one
    QVERIFY(!changed.err.contains("short\n") && !changed.out.contains("short"));
    CTL_STATUS(ctl.run("key reveal Clinic/Portal"), 1);
    qunsetenv("KEYWRIGHT_PASSPHRASE_FILE");
    QCOMPARE(ctl.run("key reveal Clinic/Portal", "short\n").out, issued.out);
}

void CliVaultTest::contradictionsAreNamed()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("vault move --to keychain"), 1);
    CTL_STATUS(ctl.run("vault move"), 2);
    CTL_STATUS(ctl.run("vault create"), 0);
    CTL_STATUS(ctl.run("vault create"), 1);
    const auto refused = ctl.run("--secret-store keychain key issue Portal --project Clinic");
    CTL_STATUS(refused, 2);
    QVERIFY(refused.hasAdvice());
    CTL_STATUS(ctl.run("--secret-store shoebox key list --project Clinic"), 2);
}

void CliVaultTest::nothingReadableLiesInTheHome()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    const QByteArray value = "third-party-0123456789abcdef";
    CTL_STATUS(ctl.run("--secret-store vault key import Maps --project Clinic", value + '\n'), 0);
    CTL_STATUS(ctl.run("key reveal Clinic/Maps"), 0);
    int files = 0;
    QDirIterator entries(ctl.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray bytes = contents(path);
        ++files;
        for (const QByteArray &form :
             {value, value.toHex(), value.toBase64().chopped(4), QByteArray("plinth gargle")})
            QVERIFY2(!bytes.contains(form), qPrintable(path));
    }
    QVERIFY(files > 2);
}

QTEST_GUILESS_MAIN(CliVaultTest)
#include "tst_cli_vault.moc"
