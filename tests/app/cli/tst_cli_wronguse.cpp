// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// What is typed wrongly ends with 2 and says what to do; what comes later says so.
class CliWrongUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void comesLater_data();
    void comesLater();
    void help_data();
    void help();
    void secretsAreNotRepeated();
    void homesThatCannotBe();

private:
    Ctl m_ctl;
};

void CliWrongUseTest::wrongUse_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"",
                                  "nonsense",
                                  "--nonsense",
                                  "project",
                                  "project nonsense",
                                  "project create",
                                  "project create a b",
                                  "project list --nonsense",
                                  "project list extra",
                                  "key list",
                                  "key issue",
                                  "key issue a",
                                  "key issue a --project",
                                  "check",
                                  "check --key a --cases b",
                                  "--secret-store file project list",
                                  "exec --project a",
                                  "send",
                                  "--home",
                                  "usage --project a --group-by colour",
                                  "usage --project a --since yesterday",
                                  "alerts --off everything",
                                  "check --key a/b --peer here",
                                  "activity --limit many"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void CliWrongUseTest::wrongUse()
{
    QFETCH(QString, arguments);
    const auto answer = m_ctl.run(arguments.split(u' ', Qt::SkipEmptyParts));
    CTL_STATUS(answer, 2);
    QVERIFY2(answer.hasAdvice(), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

void CliWrongUseTest::comesLater_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"run collection", "scan"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void CliWrongUseTest::comesLater()
{
    QFETCH(QString, arguments);
    const auto answer = m_ctl.run(arguments.split(u' '));
    CTL_STATUS(answer, 2);
    QVERIFY2(answer.err.contains("not available in this version"), answer.err.constData());
    QVERIFY(answer.hasAdvice());
}

void CliWrongUseTest::help_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"--help",
                                  "--version",
                                  "project --help",
                                  "project create --help",
                                  "key issue --help",
                                  "check --help",
                                  "gateway start --help",
                                  "gateway export --help",
                                  "project import --help",
                                  "usage --help",
                                  "activity --help",
                                  "send --help",
                                  "bind --help",
                                  "exec --help",
                                  "matrix --help",
                                  "env serve --help",
                                  "doctor --help",
                                  "provider pair --help",
                                  "audit list --help",
                                  "vault move --help",
                                  "backup --help",
                                  "--json project list"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void CliWrongUseTest::help()
{
    QFETCH(QString, arguments);
    const auto answer = m_ctl.run(arguments.split(u' '));
    CTL_STATUS(answer, 0);
    QVERIFY(!answer.out.isEmpty());
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QVERIFY(!answer.out.contains("scan")); // that comes later
}

void CliWrongUseTest::secretsAreNotRepeated()
{
    const QString secret = QStringLiteral("clinic_O2OU5qK1xKRKQwTdjfmDtjwqavSmHs32GuG6");
    const QList<QStringList> mistakes{
        {QStringLiteral("key"), QStringLiteral("import"), QStringLiteral("a"), secret},
        {QStringLiteral("key"), QStringLiteral("find"), secret},
        {QStringLiteral("key"), QStringLiteral("find"), QStringLiteral("--value=") + secret},
        {QStringLiteral("key"), QStringLiteral("show"), secret},
        {QStringLiteral("check"), QStringLiteral("--key"), secret}};
    for (const QStringList &arguments : mistakes) {
        const auto answer = m_ctl.run(arguments);
        QVERIFY(answer.status == 1 || answer.status == 2);
        QVERIFY2(!answer.err.contains(secret.toUtf8()), answer.err.constData());
        QVERIFY(!answer.out.contains(secret.toUtf8()));
    }
}

void CliWrongUseTest::homesThatCannotBe()
{
    const auto unusable = Ctl::start(Ctl::program(QStringLiteral("keywrightctl")),
                                     {QStringLiteral("--home"), QStringLiteral("/dev/null/home"),
                                      QStringLiteral("project"), QStringLiteral("list")});
    CTL_STATUS(unusable, 1);
    QVERIFY(unusable.hasAdvice());
    const QString deep = m_ctl.folder() + u'/' + QString(120, u'x');
    const auto tooLong = Ctl::start(
        Ctl::program(QStringLiteral("keywrightctl")),
        {QStringLiteral("--home"), deep, QStringLiteral("project"), QStringLiteral("list")});
    CTL_STATUS(tooLong, 1);
    QVERIFY(tooLong.hasAdvice());
}

QTEST_GUILESS_MAIN(CliWrongUseTest)
#include "tst_cli_wronguse.moc"
