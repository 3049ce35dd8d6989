// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QtCore/QDirIterator>

#include <algorithm>

using namespace keywright;

/// Secrets with a real keyring: kept, revealed, rotated, given to a child, and nowhere else. And
/// what a locked keyring means.
class CliSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void revealGivesBackWhatWasIssued();
    void rotation();
    void importing();
    void execAddsExactlyTheBoundVariables();
    void execLeavesTheProcessAlone();
    void aLockedKeyringChangesNothing();
    void nothingLiesInTheHome();

private:
    Ctl m_ctl;
    QByteArrayList m_secrets;
};

void CliSecretsTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
    const auto issued = m_ctl.run("key issue Portal --project Clinic");
    CTL_STATUS(issued, 0);
    m_secrets.append(issued.out.trimmed());
    QVERIFY(m_secrets.last().startsWith("clinic_"));
    QVERIFY(!issued.err.contains(m_secrets.last()));
}

void CliSecretsTest::revealGivesBackWhatWasIssued()
{
    const auto revealed = m_ctl.run("key reveal Clinic/Portal");
    CTL_STATUS(revealed, 0);
    QCOMPARE(revealed.out, m_secrets.first() + '\n');
    QCOMPARE(m_ctl.json("key reveal Clinic/Portal").object().value(QLatin1String("secret")),
             QJsonValue(QString::fromUtf8(m_secrets.first())));
    QVERIFY(!m_ctl.json("key show Clinic/Portal").object().contains(QLatin1String("secret")));
    QVERIFY(m_ctl.json("key show Clinic/Portal").object().value(QLatin1String("kept")).toBool());
}

void CliSecretsTest::rotation()
{
    const auto rotated = m_ctl.run("key rotate Clinic/Portal --overlap 1h");
    CTL_STATUS(rotated, 0);
    m_secrets.append(rotated.out.trimmed());
    QVERIFY(m_secrets.last() != m_secrets.first());
    QVERIFY(!rotated.err.contains(m_secrets.last()));
    for (const QByteArray &secret : m_secrets) // both work for an hour
        CTL_STATUS(m_ctl.run("key find", secret + '\n'), 0);
    QCOMPARE(m_ctl.run("key reveal Clinic/Portal").out.trimmed(), m_secrets.last());
    QCOMPARE(m_ctl.run("key reveal Clinic/Portal --version 1").out.trimmed(), m_secrets.first());
}

void CliSecretsTest::importing()
{
    const QByteArray value = "not-really-a-third-party-key-4711";
    m_secrets.append(value);
    const auto imported =
        m_ctl.run("key import Maps --project Clinic --provider maps", value + '\n');
    CTL_STATUS(imported, 0);
    QVERIFY(!imported.out.contains(value) && !imported.err.contains(value));
    QCOMPARE(m_ctl.run("key reveal Clinic/Maps").out, value + '\n');
    const auto empty = m_ctl.run("key import Nothing --project Clinic");
    CTL_STATUS(empty, 2);
    QVERIFY(empty.hasAdvice());
}

void CliSecretsTest::execAddsExactlyTheBoundVariables()
{
    CTL_STATUS(m_ctl.run("bind FORMS_KEY Portal --project Clinic"), 0);
    CTL_STATUS(m_ctl.run("bind MAPS_KEY Maps --project Clinic --environment live"), 0);
    const QString env = QStringLiteral("env");
    const QByteArrayList before = Ctl::start(env, {}).out.split('\n');
    const QSet<QByteArray> known(before.begin(), before.end());
    const auto added = [&](const char *arguments) {
        QByteArrayList more;
        for (const QByteArray &line : m_ctl.run(arguments).out.split('\n')) {
            if (!known.contains(line))
                more.append(line);
        }
        std::sort(more.begin(), more.end());
        return more;
    };
    const QByteArray forms = "FORMS_KEY=" + m_secrets.at(1);
    QCOMPARE(added("exec --project Clinic -- env"), QByteArrayList{forms});
    QCOMPARE(added("exec --project Clinic --environment live -- env"),
             (QByteArrayList{forms, "MAPS_KEY=" + m_secrets.at(2)}));
}

void CliSecretsTest::execLeavesTheProcessAlone()
{
    const QStringList script{QStringLiteral("-c"),
                             QStringLiteral("umask; ulimit -c; cat; ls /proc/self/fd | wc -l; "
                                            "grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status")};
    const QString shell = QStringLiteral("sh");
    const auto plain = Ctl::start(shell, script, "typed\n");
    const auto run = m_ctl.run(QStringList{QStringLiteral("exec"), QStringLiteral("--project"),
                                           QStringLiteral("Clinic"), QStringLiteral("--"), shell}
                                   + script,
                               "typed\n");
    CTL_STATUS(run, 0);
    QCOMPARE(run.out, plain.out);
}

void CliSecretsTest::aLockedKeyringChangesNothing()
{
    const Ctl fresh;
    CTL_STATUS(fresh.run("project create Clinic"), 0);
    const auto locked = [&fresh](const char *arguments, const QByteArray &input = {}) {
        return Ctl::start(
            qEnvironmentVariable("KEYWRIGHT_SOURCE")
                + QStringLiteral("/tests/support/keyring-session"),
            QStringList{QStringLiteral("--locked"), Ctl::program(QStringLiteral("keywrightctl"))}
                + fresh.withHome(QString::fromUtf8(arguments).split(u' ')),
            input);
    };
    const auto issued = locked("key issue Portal --project Clinic");
    CTL_STATUS(issued, 1);
    QVERIFY2(issued.err.contains("keychain is locked"), issued.err.constData());
    QVERIFY(issued.hasAdvice());
    QVERIFY(issued.out.isEmpty());
    CTL_STATUS(locked("key import Maps --project Clinic", "third-party\n"), 1);
    QVERIFY(fresh.json("key list --project Clinic --deleted").array().isEmpty());
    CTL_STATUS(locked("key issue Portal --project Clinic --no-keep"), 0);
    const auto state = locked("keychain status");
    CTL_STATUS(state, 0);
    QVERIFY(state.out.contains("is locked") && state.err.contains("keychain unlock"));
    QCOMPARE(locked("keychain status --json").out.simplified(), "{\"state\":\"locked\"}");
    const auto refused = locked("keychain unlock"); // nobody is there to be asked
    CTL_STATUS(refused, 1);
    QVERIFY2(refused.err.contains("nobody answered"), refused.err.constData());
    CTL_STATUS(m_ctl.run("keychain unlock"), 0); // there is nothing to ask for
}

void CliSecretsTest::nothingLiesInTheHome()
{
    int files = 0;
    QDirIterator walk(m_ctl.home(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const QByteArray &secret : m_secrets) {
            const QByteArray body = secret.mid(secret.indexOf('_') + 1, 24);
            QVERIFY2(!bytes.contains(body), qPrintable(file.fileName()));
            QVERIFY(!bytes.contains(body.toHex()));
        }
    }
    QVERIFY(files >= 1);
}

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "tst_cli_secrets.moc"
