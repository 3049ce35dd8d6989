// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// Everything by name, in all projects or in one.
class CliFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingByName();
    void wrongUse();
};

namespace {

QStringList kindsOf(const CtlAnswer &answer)
{
    QStringList kinds;
    for (const QJsonValue hit : answer.object().value(QLatin1String("hits")).toArray())
        kinds << hit.toObject().value(QLatin1String("kind")).toString();
    kinds.sort();
    return kinds;
}

} // namespace

void CliFindTest::everythingByName()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(ctl.run("project create Portals"), 0);
    CTL_STATUS(ctl.run("api add forms --project Clinic --upstream http://portal.example:8080"), 0);
    const auto issued = ctl.run("key issue Portál --project Clinic --no-keep --label web");
    CTL_STATUS(issued, 0);
    const auto text = ctl.run("find PORTAL");
    CTL_STATUS(text, 0);
    QVERIFY(text.out.contains("KIND") && text.out.contains("forms"));
    QVERIFY(text.out.contains("Portals") && text.out.contains("Portál"));
    QVERIFY(!text.out.contains(issued.out.trimmed()));
    const auto json = ctl.json("find portal");
    CTL_STATUS(json, 0);
    QCOMPARE(kindsOf(json).join(u' '), QStringLiteral("api key project"));
    QCOMPARE(json.object().value(QLatin1String("more")).toInt(-1), 0);
    const QJsonObject best =
        json.object().value(QLatin1String("hits")).toArray().first().toObject();
    QCOMPARE(best.value(QLatin1String("title")).toString(), QStringLiteral("Portals"));
    QVERIFY(best.value(QLatin1String("id")).toString().startsWith(QLatin1String("prj")));
    QCOMPARE(kindsOf(ctl.json("find portal --project Clinic")).join(u' '),
             QStringLiteral("api key"));
    QCOMPARE(kindsOf(ctl.json("find web portal")).join(u' '), QStringLiteral("key"));
    const auto one = ctl.json("find portal --limit 1");
    QCOMPARE(kindsOf(one).size(), 1);
    QCOMPARE(one.object().value(QLatin1String("more")).toInt(), 2);
    const auto none = ctl.run("find zebra");
    CTL_STATUS(none, 3);
    QVERIFY(none.out.isEmpty() && none.err.contains("Nothing has all of these words"));
    CTL_STATUS(ctl.json("find zebra"), 3);
    // The secret's own letters find nothing.
    CTL_STATUS(ctl.run({QStringLiteral("find"), issued.line().mid(7, 12)}), 3);
}

void CliFindTest::wrongUse()
{
    const Ctl ctl;
    CTL_STATUS(ctl.run("project create Clinic"), 0);
    CTL_STATUS(ctl.run("find"), 2);
    CTL_STATUS(ctl.run({QStringLiteral("find"), QStringLiteral(" ")}), 2);
    CTL_STATUS(ctl.run("find clinic --limit 0"), 2);
    CTL_STATUS(ctl.run("find clinic --project Nobody"), 1);
    CTL_STATUS(ctl.run("find --help"), 0);
}

QTEST_GUILESS_MAIN(CliFindTest)
#include "tst_cli_find.moc"
