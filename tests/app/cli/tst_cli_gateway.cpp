// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "localapi.h"

#include <csignal>

using namespace keywright;

/// The main job from the command line: start, call, see it granted and denied, counted and logged.
class CliGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void statusTellsTheAddress();
    void aSecondOneIsRefused();
    void callsAreGrantedAndDenied();
    void usageCounts();
    void activityTells();
    void activityFollows();
    void verdictsAreForced();
    void aTimeIsTried();

private:
    CtlAnswer call(const QString &secret, const QString &path, const QString &referrer) const
    {
        return m_ctl.json({QStringLiteral("send"), m_address + path, QStringLiteral("--header"),
                           QStringLiteral("x-api-key: ") + secret, QStringLiteral("--header"),
                           QStringLiteral("Referer: ") + referrer});
    }

    LocalApi m_api;
    Ctl m_ctl;
    QString m_secret, m_address;
};

void CliGatewayTest::initTestCase()
{
    QVERIFY(m_api.port() > 0);
    const auto stopped = m_ctl.json("gateway status");
    CTL_STATUS(stopped, 0);
    QCOMPARE(stopped.object().value(QLatin1String("running")), QJsonValue(false));
    CTL_STATUS(m_ctl.run("project create Clinic"), 0);
    CTL_STATUS(m_ctl.run({QStringLiteral("api"), QStringLiteral("add"), QStringLiteral("forms"),
                          QStringLiteral("--project"), QStringLiteral("Clinic"),
                          QStringLiteral("--upstream"),
                          QStringLiteral("http://127.0.0.1:%1").arg(m_api.port())}),
               0);
    CTL_STATUS(m_ctl.run("api check forms"), 0);
    const auto issued =
        m_ctl.run("key issue Portal --project Clinic --no-keep --referrer portal.example");
    CTL_STATUS(issued, 0);
    m_secret = issued.line();
    const auto started = m_ctl.run("gateway start --listen 127.0.0.1:0");
    CTL_STATUS(started, 0);
    QVERIFY2(started.out.startsWith("listening on 127.0.0.1:"), started.out.constData());
    m_address = QStringLiteral("http://") + started.line().section(u' ', -1);
}

void CliGatewayTest::cleanupTestCase()
{
    CTL_STATUS(m_ctl.run("gateway stop"), 0);
    const auto again = m_ctl.run("gateway stop");
    CTL_STATUS(again, 1);
    QVERIFY(again.hasAdvice());
}

void CliGatewayTest::statusTellsTheAddress()
{
    const QJsonObject status = m_ctl.json("gateway status").object();
    QCOMPARE(
        status.keys().join(u' '),
        QStringLiteral("authority clockAheadSeconds connections forced listen metrics pid requests "
                       "revision running tls"));
    QCOMPARE(QStringLiteral("http://") + status.value(QLatin1String("listen")).toString(),
             m_address);
    QVERIFY(status.value(QLatin1String("pid")).toInt() > 0);
}

void CliGatewayTest::aSecondOneIsRefused()
{
    const auto second = m_ctl.run("gateway start --listen 127.0.0.1:0");
    CTL_STATUS(second, 1);
    QVERIFY(second.hasAdvice());
}

void CliGatewayTest::callsAreGrantedAndDenied()
{
    const auto granted =
        call(m_secret, QStringLiteral("/forms/a"), QStringLiteral("https://portal.example/"));
    CTL_STATUS(granted, 0);
    QCOMPARE(granted.object().value(QLatin1String("status")).toInt(), 200);
    QCOMPARE(granted.object().value(QLatin1String("body")).toString(),
             QStringLiteral("you asked GET /a"));
    const auto denied =
        call(m_secret, QStringLiteral("/forms/a"), QStringLiteral("https://evil.test/"));
    QCOMPARE(denied.object().value(QLatin1String("status")).toInt(), 403);
    // As text the body alone is on standard output.
    const auto text = m_ctl.run({QStringLiteral("send"), m_address + QStringLiteral("/forms/a")});
    CTL_STATUS(text, 0);
    QVERIFY(text.out.startsWith('{'));
    QVERIFY(text.err.startsWith("HTTP/1.1 401 "));
    const auto refused = m_ctl.run("send http://127.0.0.1:1/");
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
}

void CliGatewayTest::usageCounts()
{
    const QJsonObject usage = m_ctl.json("usage --project Clinic").object();
    QVERIFY(usage.contains(QLatin1String("since")) && usage.contains(QLatin1String("until")));
    const QJsonArray rows = usage.value(QLatin1String("rows")).toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject total = rows.at(0).toObject();
    QCOMPARE(total.keys().join(u' '),
             QStringLiteral("bytesIn bytesOut denied failed granted group p50 p95 p99"));
    QCOMPARE(total.value(QLatin1String("granted")).toInt(), 1);
    QCOMPARE(total.value(QLatin1String("denied")).toInt(), 2);
    const auto csv = m_ctl.run("usage --project Clinic --group-by outcome --csv");
    CTL_STATUS(csv, 0);
    QVERIFY(csv.out.startsWith("group,granted,denied,failed,"));
    QVERIFY(csv.out.contains("denied API_KEY_HTTP_REFERRER_BLOCKED,0,1,0"));
    QVERIFY(m_ctl.run("usage --project Clinic --group-by key").out.contains("Portal"));
    QVERIFY(m_ctl.run("usage --project Clinic --by caller").out.contains("127.0.0.1"));
    const QJsonObject week = m_ctl.json("usage --project Clinic --heatmap --zone UTC").object();
    qint64 granted = 0;
    for (const QJsonValue cell : week.value(QLatin1String("cells")).toArray())
        granted += cell[u"granted"].toInteger();
    QCOMPARE(granted, 1);
    CTL_STATUS(m_ctl.run("usage --project Clinic --heatmap --zone No/Where"), 2);
    QVERIFY(m_ctl.json("usage --project Clinic --quotas").object().contains(u"quotas"));
    const QJsonObject costs = m_ctl.json("usage --project Clinic --costs").object();
    QVERIFY(costs.value(QLatin1String("estimate")).toBool());
    QVERIFY(costs.value(QLatin1String("costs")).toArray().isEmpty()); // nothing has a price
    QVERIFY(m_ctl.json("alerts --off callers").object().value(QLatin1String("limits")).toBool());
    QVERIFY(!m_ctl.json("alerts").object().value(QLatin1String("callers")).toBool(true));
}

void CliGatewayTest::activityTells()
{
    const auto lines = m_ctl.json("activity --denied").out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject denied = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(denied.keys().join(u' '),
             QStringLiteral("api key latencyMs method operation path peer project reason requestId "
                            "status step time verdict version wouldDeny"));
    QCOMPARE(denied.value(QLatin1String("reason")).toString(),
             QStringLiteral("API_KEY_HTTP_REFERRER_BLOCKED"));
    QCOMPARE(denied.value(QLatin1String("key")).toString(), QStringLiteral("Portal"));
    const auto text = m_ctl.run("activity");
    QCOMPARE(text.out.count('\n'), 3);
    QVERIFY(!text.out.contains(m_secret.toUtf8()));
}

void CliGatewayTest::activityFollows()
{
    QProcess follower;
    follower.start(Ctl::program(QStringLiteral("keywrightctl")),
                   m_ctl.withHome({QStringLiteral("--json"), QStringLiteral("activity"),
                                   QStringLiteral("--follow")}));
    QByteArray seen;
    const auto read = [&] {
        seen += follower.readAllStandardOutput();
        return seen.count('\n');
    };
    QTRY_COMPARE_WITH_TIMEOUT(read(), 3, 30000);
    call(m_secret, QStringLiteral("/forms/later"), QStringLiteral("https://portal.example/"));
    QTRY_COMPARE_WITH_TIMEOUT(read(), 4, 30000);
    QVERIFY(seen.contains("/later"));
    ::kill(pid_t(follower.processId()), SIGINT);
    QVERIFY(follower.waitForFinished(30000));
    QCOMPARE(follower.exitStatus(), QProcess::NormalExit);
    QCOMPARE(follower.exitCode(), 0);
}

void CliGatewayTest::verdictsAreForced()
{
    const auto status = [this] {
        return call(m_secret, QStringLiteral("/forms/a"), QStringLiteral("https://portal.example/"))
            .object()
            .value(QLatin1String("status"))
            .toInt();
    };
    CTL_STATUS(m_ctl.run("gateway force Clinic/Portal --status 403"), 0);
    QCOMPARE(status(), 403);
    QCOMPARE(status(), 200);
    CTL_STATUS(m_ctl.run("gateway force Portal --project Clinic --count 5"), 0);
    QCOMPARE(status(), 429);
    CTL_STATUS(m_ctl.run("gateway force Clinic/Portal --count 0"), 0);
    QCOMPARE(status(), 200);
    CTL_STATUS(m_ctl.run("gateway force Clinic/Portal --status 500"), 2);
    CTL_STATUS(m_ctl.run("gateway force Clinic/Portal --count many"), 2);
    CTL_STATUS(m_ctl.run("gateway force Clinic/Nobody"), 1);
}

void CliGatewayTest::aTimeIsTried()
{
    const auto issue = [this](const char *what) {
        return m_ctl.json(what).object().value(QLatin1String("secret")).toString();
    };
    const QString daily = issue("key issue Daily --project Clinic --limit 1/day --no-keep");
    const QString brief = issue("key issue Brief --project Clinic --expires 1d --no-keep");
    const auto status = [this](const QString &secret) {
        return call(secret, QStringLiteral("/forms/a"), QStringLiteral("https://portal.example/"))
            .object()
            .value(QLatin1String("status"))
            .toInt();
    };
    const auto ahead = [this] {
        const QJsonObject json = m_ctl.json("gateway status").object();
        return json.value(QLatin1String("clockAheadSeconds")).toInteger(-1);
    };
    QTRY_COMPARE(status(brief), 200); // then the one before it is known too
    QCOMPARE(status(daily), 200);
    QCOMPARE(status(daily), 429);
    CTL_STATUS(m_ctl.run("gateway clock --advance 12h"), 0);
    const auto advanced = m_ctl.run("gateway clock --advance 36h");
    CTL_STATUS(advanced, 0);
    QVERIFY(advanced.out.contains("2d later"));
    QCOMPARE(ahead(), 2 * 24 * 3600);
    QVERIFY(m_ctl.run("gateway status").out.startsWith("The gateway judges calls as if it were"));
    QCOMPARE(status(brief), 401);
    QCOMPARE(status(daily), 200);
    CTL_STATUS(m_ctl.run("gateway clock --advance 9999d"), 2);
    CTL_STATUS(m_ctl.run("gateway clock --reset"), 0);
    QCOMPARE(ahead(), 0);
    QCOMPARE(status(brief), 200);
    QCOMPARE(status(daily), 429); // the day's quota is as it was left
    CTL_STATUS(m_ctl.run("gateway clock --advance soon"), 2);
    CTL_STATUS(m_ctl.run("gateway clock --advance 1d --reset"), 2);
}

QTEST_GUILESS_MAIN(CliGatewayTest)
#include "tst_cli_gateway.moc"
