// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// Keys over time and in numbers: filters, tables, copies, comparison, history, rotation. Each test
/// in a home of its own.
class CliKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAndEnvironmentsFilter();
    void aTableForOtherPrograms();
    void severalAtOnce();
    void copiesAndComparison();
    void historyAndRestoring();
    void hostsInUnicode();
    void rotationsEnd();
};

namespace {

QStringList names(const QJsonArray &keys)
{
    QStringList names;
    for (const QJsonValue key : keys)
        names << key.toObject().value(QLatin1String("name")).toString();
    return names;
}

} // namespace

void CliKeysTest::labelsAndEnvironmentsFilter()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(ctl.run("key issue A --project Clinic --no-keep --label web --label billing "
                       "--environment production"),
               0);
    CTL_STATUS(ctl.run("key issue B --project Clinic --no-keep --label web"), 0);
    CTL_STATUS(ctl.run("key issue C --project Clinic --no-keep --environment staging"), 0);
    QCOMPARE(names(ctl.json("key list --project Clinic --label WEB").array()).join(u' '),
             QStringLiteral("A B"));
    QCOMPARE(
        names(ctl.json("key list --project Clinic --label web --label billing").array()).join(u' '),
        QStringLiteral("A"));
    QCOMPARE(names(ctl.json("key list --project Clinic --environment Staging").array()).join(u' '),
             QStringLiteral("C"));
    const auto none = ctl.run("key list --project Clinic --label nothing");
    CTL_STATUS(none, 0);
    QVERIFY(none.out.isEmpty() && none.err.contains("No key of the project is like that"));
}

void CliKeysTest::aTableForOtherPrograms()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    const auto issued = ctl.run("key issue =cmd --project Clinic --no-keep --label web");
    CTL_STATUS(issued, 0);
    const auto table = ctl.run("key list --project Clinic --csv -");
    CTL_STATUS(table, 0);
    QVERIFY(table.out.startsWith("name,application,environment,labels,"));
    QVERIFY2(table.out.contains("'=cmd"), "a spreadsheet must not run it");
    QVERIFY(!table.out.contains(issued.out.trimmed()));
    const QString path = ctl.file("keys.csv");
    CTL_STATUS(ctl.run({QStringLiteral("key"), QStringLiteral("list"), QStringLiteral("--project"),
                        QStringLiteral("Clinic"), QStringLiteral("--csv"), path}),
               0);
    QCOMPARE(contents(path), table.out);
    CTL_STATUS(ctl.run("key list --project Clinic --csv /nowhere/at/all.csv"), 1);
}

void CliKeysTest::severalAtOnce()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    for (const char *name : {"A", "B", "C"})
        CTL_STATUS(ctl.run(QStringList{QStringLiteral("key"), QStringLiteral("issue"),
                                       QLatin1String(name), QStringLiteral("--project"),
                                       QStringLiteral("Clinic"), QStringLiteral("--no-keep")}),
                   0);
    CTL_STATUS(ctl.run("key disable Clinic/A Clinic/B"), 0);
    const auto some = ctl.run("key enable Clinic/A Clinic/Nobody Clinic/B");
    CTL_STATUS(some, 1);
    QVERIFY(some.err.contains("2 of 3"));
    for (const QJsonValue key : ctl.json("key list --project Clinic").array())
        QCOMPARE(key.toObject().value(QLatin1String("state")).toString(), QStringLiteral("active"));
    CTL_STATUS(ctl.run("key delete Clinic/A Clinic/C"), 0);
    QCOMPARE(names(ctl.json("key list --project Clinic").array()),
             QStringList(QStringLiteral("B")));
    CTL_STATUS(ctl.run("key undelete Clinic/A Clinic/C"), 0);
    QCOMPARE(ctl.json("key list --project Clinic").array().size(), 3);
    // For good: what is deleted, and nothing else, and only where its name is said twice.
    CTL_STATUS(ctl.run("key purge Clinic/A --yes A"), 1);
    CTL_STATUS(ctl.run("key delete Clinic/A"), 0);
    CTL_STATUS(ctl.run("key purge Clinic/A"), 2);
    CTL_STATUS(ctl.run("key purge Clinic/A --yes B"), 2);
    CTL_STATUS(ctl.run("key purge Clinic/A --yes A"), 0);
    CTL_STATUS(ctl.run("key undelete Clinic/A"), 1);
    QCOMPARE(ctl.json("key list --project Clinic").array().size(), 2);
}

void CliKeysTest::copiesAndComparison()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic --prefix clinic"), 0);
    const auto first = ctl.run("key issue A --project Clinic --no-keep --label web "
                               "--referrer portal.example/* --limit 5/minute");
    CTL_STATUS(first, 0);
    const auto copy = ctl.run("key duplicate Clinic/A Gate --no-keep");
    CTL_STATUS(copy, 0);
    QVERIFY(copy.out.startsWith("clinic_") && copy.out != first.out);
    const auto same = ctl.run("key compare Clinic/A Clinic/Gate");
    CTL_STATUS(same, 0);
    CTL_STATUS(ctl.run("key edit Clinic/Gate --referrer other.example/* --environment staging"), 0);
    const auto other = ctl.run("key compare Clinic/A Clinic/Gate");
    CTL_STATUS(other, 3);
    QVERIFY(other.out.contains("portal.example") && other.out.contains("other.example"));
    const auto json = ctl.json("key compare Clinic/A Clinic/Gate");
    CTL_STATUS(json, 3);
    QStringList fields;
    for (const QJsonValue row : json.object().value(QLatin1String("differences")).toArray())
        fields << row.toObject().value(QLatin1String("field")).toString();
    QCOMPARE(fields.join(u' '), QStringLiteral("environment referrers"));
    CTL_STATUS(ctl.run("key compare Clinic/A Clinic/Nobody"), 1);
}

void CliKeysTest::hostsInUnicode()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("key issue A --project Clinic --no-keep --referrer m\u00fcnchen.example/*"),
               0);
    const auto shown = ctl.json("key show Clinic/A");
    CTL_STATUS(shown, 0);
    QVERIFY2(shown.out.contains("\"xn--mnchen-3ya.example/*\""), shown.out.constData());
}

void CliKeysTest::historyAndRestoring()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("key issue A --project Clinic --no-keep --referrer portal.example/*"), 0);
    CTL_STATUS(ctl.run("key edit Clinic/A --clear referrers --label web"), 0);
    CTL_STATUS(ctl.run("key disable Clinic/A"), 0);
    const auto text = ctl.run("key history Clinic/A");
    CTL_STATUS(text, 0);
    QVERIFY(text.out.contains("Key issued") && text.out.contains("portal.example"));
    const QList<QByteArray> lines = ctl.json("key history Clinic/A").out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject made = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(made.value(QLatin1String("action")).toString(), QStringLiteral("key.issue"));
    const QJsonObject edit = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(edit.value(QLatin1String("changes")).toArray().size(), 2);
    const qint64 number = made.value(QLatin1String("seq")).toInteger();
    QVERIFY(number > 0);
    const auto back =
        ctl.json({QStringLiteral("key"), QStringLiteral("restore"), QStringLiteral("Clinic/A"),
                  QStringLiteral("--at"), QString::number(number)});
    CTL_STATUS(back, 0);
    QCOMPARE(back.object()
                 .value(QLatin1String("restrictions"))
                 .toObject()
                 .value(QLatin1String("referrers"))
                 .toArray(),
             QJsonArray{QStringLiteral("portal.example/*")});
    QVERIFY(!back.object().contains(QLatin1String("labels")));
    QCOMPARE(back.object().value(QLatin1String("state")).toString(), QStringLiteral("disabled"));
    CTL_STATUS(ctl.run("key restore Clinic/A"), 2);
    CTL_STATUS(ctl.run("key restore Clinic/A --at 99999"), 1);
}

void CliKeysTest::rotationsEnd()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("api add forms --project Clinic --upstream http://127.0.0.1:9"), 0);
    const QByteArray first = ctl.run("key issue A --project Clinic --no-keep").out;
    CTL_STATUS(ctl.run("key rotate Clinic/A --finish"), 1);
    const QByteArray second = ctl.run("key rotate Clinic/A --overlap 1d").out;
    CTL_STATUS(ctl.run("check --key - --api forms", first), 0);
    CTL_STATUS(ctl.run("key rotate Clinic/A --finish --undo"), 2);
    CTL_STATUS(ctl.run("key rotate Clinic/A --undo"), 0);
    CTL_STATUS(ctl.run("check --key - --api forms", first), 0);
    CTL_STATUS(ctl.run("check --key - --api forms", second), 3);
    const QByteArray third = ctl.run("key rotate Clinic/A --overlap 1d").out;
    const auto finished = ctl.run("key rotate Clinic/A --finish");
    CTL_STATUS(finished, 0);
    QVERIFY(finished.err.contains("Version 3"));
    CTL_STATUS(ctl.run("check --key - --api forms", first), 3);
    CTL_STATUS(ctl.run("check --key - --api forms", third), 0);
    CTL_STATUS(ctl.run("key find", second), 0);
    // What was taken back lies behind the one in use: a document takes no harm from it.
    CTL_STATUS(ctl.run("key rotate Clinic/A --overlap 1d"), 0);
    CTL_STATUS(ctl.run("key rotate Clinic/A --undo"), 0);
    QCOMPARE(ctl.json("key show Clinic/A").object().value(QLatin1String("last4")).toString(),
             QString::fromUtf8(third.trimmed().right(4)));
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "tst_cli_keys.moc"
