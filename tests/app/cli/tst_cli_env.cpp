// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// .env files with a real keyring and a real git: taken in, referred to, written where it is safe,
/// compared; and what a shell is told about the commands.
class CliEnvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importing();
    void importingIsAllOrNothing();
    void references();
    void execResolvesReferences();
    void writing();
    void drift();
    void completion_data();
    void completion();
    void manual();

private:
    [[nodiscard]] QString file(const char *name) const { return m_ctl.file(name); }
    [[nodiscard]] CtlAnswer with(const QString &words, const QString &path) const
    {
        QStringList list = words.split(u' ');
        list.replaceInStrings(QStringLiteral("FILE"), path);
        return m_ctl.run(list);
    }
    [[nodiscard]] CtlAnswer withJson(const QString &words, const QString &path) const
    {
        return with(QStringLiteral("--json ") + words, path);
    }

    Ctl m_ctl;
};

void CliEnvTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic"), 0);
    write(file("first.env"), "# keys\nexport MAPS_KEY=\"maps-secret-value\"\nEMPTY=\n"
                             "OTHER_KEY='other $(id) value'\nnonsense words\n");
}

void CliEnvTest::importing()
{
    const auto imported =
        withJson(QStringLiteral("import FILE --project Clinic --provider maps"), file("first.env"));
    CTL_STATUS(imported, 0);
    QCOMPARE(imported.object().value(u"imported").toArray(),
             (QJsonArray{QStringLiteral("MAPS_KEY"), QStringLiteral("OTHER_KEY")}));
    QCOMPARE(imported.object().value(u"passedOver").toArray(), QJsonArray{QStringLiteral("EMPTY")});
    QVERIFY(imported.err.contains("line 5"));
    QVERIFY(!imported.err.contains("secret-value") && !imported.err.contains("nonsense"));
    QCOMPARE(m_ctl.run("key reveal Clinic/OTHER_KEY").out, QByteArray("other $(id) value\n"));
    QCOMPARE(m_ctl.json("bind --project Clinic").array().size(), 2);
    // Once more: the keys are known by their values.
    const auto again = withJson(QStringLiteral("import FILE --project Clinic"), file("first.env"));
    CTL_STATUS(again, 0);
    QCOMPARE(again.object().value(u"imported").toArray().size(), 0);
    QCOMPARE(m_ctl.json("key list --project Clinic").array().size(), 2);
}

void CliEnvTest::importingIsAllOrNothing()
{
    write(file("clash.env"), "NEW_KEY=brand-new-value\nMAPS_KEY=another-value\n");
    const auto clash = with(QStringLiteral("import FILE --project Clinic"), file("clash.env"));
    CTL_STATUS(clash, 1);
    QVERIFY(clash.hasAdvice());
    QVERIFY(!clash.err.contains("another-value"));
    QCOMPARE(m_ctl.json("key list --project Clinic").array().size(), 2);
    write(file("open.env"), "NEW_KEY=\"never closed\n");
    const auto open = with(QStringLiteral("import FILE --project Clinic"), file("open.env"));
    CTL_STATUS(open, 1);
    QVERIFY(open.err.contains("line 1") && !open.err.contains("never"));
    // The third line fails when two are done: a name that differs by case alone is taken by then.
    const QByteArray bound = m_ctl.json("bind --project Clinic").out;
    write(file("half.env"),
          "MAPS_KEY=kw://Clinic/OTHER_KEY\nHALF_KEY=one-value\nhalf_key=two-value\n");
    CTL_STATUS(with(QStringLiteral("import FILE --project Clinic"), file("half.env")), 1);
    QCOMPARE(m_ctl.json("bind --project Clinic").out, bound);
    QCOMPARE(m_ctl.json("key list --project Clinic").array().size(), 2);
}

void CliEnvTest::references()
{
    const auto written = with(QStringLiteral("export FILE --project Clinic"), file("refs.env"));
    CTL_STATUS(written, 0);
    const QByteArray text = contents(file("refs.env"));
    QVERIFY(text.contains("\nMAPS_KEY=kw://Clinic/MAPS_KEY\n"));
    QVERIFY(!text.contains("secret-value"));
    CTL_STATUS(with(QStringLiteral("export FILE --project Clinic"), file("refs.env")), 1);
    CTL_STATUS(with(QStringLiteral("export FILE --project Clinic --replace"), file("refs.env")), 0);
    // References in a file bind to what they name.
    const auto imported =
        withJson(QStringLiteral("import FILE --project Clinic --environment e"), file("refs.env"));
    CTL_STATUS(imported, 0);
    QCOMPARE(imported.object().value(u"bound").toArray().size(), 2);
    QCOMPARE(imported.object().value(u"imported").toArray().size(), 0);
}

void CliEnvTest::execResolvesReferences()
{
    write(file("run.env"), "MAPS=kw://Clinic/MAPS_KEY\nPLAIN='a b'\nNOTHING=$HOME\n");
    const QStringList shell{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("echo \"$MAPS|$PLAIN|$NOTHING|$OTHER_KEY\"")};
    const QStringList words{QStringLiteral("exec"), QStringLiteral("--env-file"), file("run.env")};
    const auto alone = m_ctl.run(words + shell);
    CTL_STATUS(alone, 0);
    QCOMPARE(alone.out, QByteArray("maps-secret-value|a b|$HOME|\n"));
    const auto both = m_ctl.run(
        words + QStringList{QStringLiteral("--project"), QStringLiteral("Clinic")} + shell);
    CTL_STATUS(both, 0);
    QCOMPARE(both.out, QByteArray("maps-secret-value|a b|$HOME|other $(id) value\n"));
    write(file("run.env"), "PLAIN=x\nMAPS=kw://Clinic/Nothing\n");
    const auto missing = m_ctl.run(words + shell);
    CTL_STATUS(missing, 1);
    QVERIFY(missing.hasAdvice());
    QVERIFY(missing.err.contains("kw://Clinic/Nothing"));
    QVERIFY(missing.out.isEmpty());
}

void CliEnvTest::writing()
{
    const QString words = QStringLiteral("env write FILE --project Clinic");
    const auto outside = with(words, file(".env"));
    CTL_STATUS(outside, 1);
    QVERIFY(outside.hasAdvice());
    const QString repository = file("repository");
    QVERIFY(QDir().mkpath(repository));
    const auto git = Ctl::start(QStringLiteral("git"),
                                {QStringLiteral("init"), QStringLiteral("-q"), repository});
    CTL_STATUS(git, 0);
    const QString path = repository + QStringLiteral("/.env");
    const auto open = with(words, path);
    CTL_STATUS(open, 1);
    QVERIFY(open.hasAdvice());
    QVERIFY(!QFile::exists(path));
    write(repository + QStringLiteral("/.gitignore"), ".env*\n");
    CTL_STATUS(with(words, path), 0);
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::Permissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // What others read from it, with what a shell makes of it.
    const auto shell =
        Ctl::start(QStringLiteral("sh"), {QStringLiteral("-c"),
                                          QStringLiteral(". \"$1\"; printf '%s|%s' \"$MAPS_KEY\" "
                                                         "\"$OTHER_KEY\""),
                                          QStringLiteral("sh"), path});
    QCOMPARE(shell.out, QByteArray("maps-secret-value|other $(id) value"));
    CTL_STATUS(with(words, path), 0); // its own file is written again
    CTL_STATUS(with(words + QStringLiteral(" --format docker"), path), 0);
    QVERIFY(contents(path).contains("\nOTHER_KEY=other $(id) value\n"));
    CTL_STATUS(with(words + QStringLiteral(" --format toml"), path), 2);
    write(repository + QStringLiteral("/.env.mine"), "MINE=1\n");
    const auto foreign = with(words, repository + QStringLiteral("/.env.mine"));
    CTL_STATUS(foreign, 1);
    QVERIFY(foreign.hasAdvice());
    QCOMPARE(contents(repository + QStringLiteral("/.env.mine")), QByteArray("MINE=1\n"));
    QVERIFY(QFile::link(file("elsewhere"), repository + QStringLiteral("/.env.link")));
    CTL_STATUS(with(words, repository + QStringLiteral("/.env.link")), 1);
    QVERIFY(!QFile::exists(file("elsewhere")));
}

void CliEnvTest::drift()
{
    const QString words = QStringLiteral("env diff FILE --project Clinic");
    CTL_STATUS(with(words, file("refs.env")), 0);
    write(file("drift.env"), "MAPS_KEY=an-old-value\nEXTRA=1\n");
    const auto answer = withJson(words, file("drift.env"));
    CTL_STATUS(answer, 3);
    QVERIFY(!answer.out.contains("an-old-value") && !answer.out.contains("secret-value"));
    QCOMPARE(answer.object().value(u"drift").toInt(), 3);
    QHash<QString, QString> states;
    for (const QJsonValue &entry : answer.object().value(u"variables").toArray())
        states.insert(entry[u"variable"].toString(), entry[u"state"].toString());
    QCOMPARE(states.value(QStringLiteral("MAPS_KEY")), QStringLiteral("changed"));
    QCOMPARE(states.value(QStringLiteral("OTHER_KEY")), QStringLiteral("missing"));
    QCOMPARE(states.value(QStringLiteral("EXTRA")), QStringLiteral("unbound"));
    CTL_STATUS(with(words, file("nothing.env")), 1);
}

void CliEnvTest::completion_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("noun") << QStringLiteral("keywrightctl proj") << QByteArray("project");
    QTest::newRow("verb") << QStringLiteral("keywrightctl key rot") << QByteArray("rotate");
    QTest::newRow("option") << QStringLiteral("keywrightctl key issue A --ref")
                            << QByteArray("--referrer");
    QTest::newRow("after global options")
        << QStringLiteral("keywrightctl --home /tmp --json gateway ex") << QByteArray("export");
    QTest::newRow("without a verb")
        << QStringLiteral("keywrightctl exec --env") << QByteArray("--env-file\n--environment");
}

/// The real shell with the real script.
void CliEnvTest::completion()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, word);
    const auto script = m_ctl.run("completion bash");
    CTL_STATUS(script, 0);
    write(file("completion.bash"), script.out);
    const auto bash = Ctl::start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("source \"$1\"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                        "_keywrightctl; printf '%s\\n' \"${COMPREPLY[@]}\" | sort"),
         QStringLiteral("bash"), file("completion.bash"), line});
    QCOMPARE(bash.err, QByteArray());
    QCOMPARE(bash.out.trimmed(), word);
}

void CliEnvTest::manual()
{
    for (const char *shell : {"zsh", "fish"}) {
        const auto script = m_ctl.run({QStringLiteral("completion"), QString::fromLatin1(shell)});
        CTL_STATUS(script, 0);
        QVERIFY(script.out.contains("rotate") && script.out.contains("referrer"));
    }
    const auto page = m_ctl.run("completion man");
    CTL_STATUS(page, 0);
    QVERIFY(page.out.startsWith(".TH KEYWRIGHTCTL 1"));
    QVERIFY(page.out.contains("keywrightctl key rotate"));
    CTL_STATUS(m_ctl.run("completion csh"), 2);
}

QTEST_GUILESS_MAIN(CliEnvTest)
#include "tst_cli_env.moc"
