// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes();
    void alreadyRouted();
    void preflight();
    void noPreflightWithoutTheApisSetting();
    void preflightIsNotCharged();
};

void PolicyRoute::routes_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("api");
    QTest::addColumn<QByteArray>("path");
    struct Row
    {
        const char *host, *target;
        int api;
        const char *path;
    };
    const Row rows[] = {
        {"127.0.0.1:8787", "/forms/entries?x=1", 0, "/entries"},
        {"127.0.0.1:8787", "/forms/", 0, "/"},
        {"127.0.0.1:8787", "/forms", 0, "/"},
        {"127.0.0.1:8787", "/forms?x=1", 0, "/"},
        {"", "/maps/v1", 1, "/v1"},
        {"127.0.0.1", "/%66orms/entries", 0, "/entries"},
        {"127.0.0.1", "/Forms/entries", -1, ""},
        {"127.0.0.1", "/formsx/entries", -1, ""},
        {"127.0.0.1", "/", -1, ""},
        {"forms.localhost", "/entries", 0, "/entries"},
        {"FORMS.LocalHost:8787", "/", 0, "/"},
        {"forms.localhost.:80", "/maps/v1", 0, "/maps/v1"}, // the Host form wins
        {"forms.localhost", "/forms/x", 0, "/forms/x"},
        {"unknown.localhost", "/forms/x", -1, "/forms/x"},
        {"a.forms.localhost", "/forms/x", -1, "/forms/x"},
        {"localhost:8787", "/forms/x", 0, "/x"},
        {"forms.localhost.evil.test", "/maps/v1", 1, "/v1"},
        {"forms.example", "/maps/v1", 1, "/v1"},
    };
    for (const Row &row : rows)
        QTest::addRow("%s%s", row.host, row.target)
            << QByteArray(row.host) << QByteArray(row.target) << row.api << QByteArray(row.path);
}

void PolicyRoute::routes()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, target);
    QFETCH(int, api);
    QFETCH(QByteArray, path);
    Scene scene;
    ApiDefinition maps = scene.api();
    maps.id = "api_2";
    maps.name = "maps";
    scene.input.apis.push_back(maps);
    Call call;
    call.target = target.toStdString();
    if (!host.isEmpty())
        call.with("Host", host.toStdString());
    call.with("x-api-key", keyText());
    const Verdict verdict = scene.bare(call);
    QCOMPARE(verdict.api, api);
    QCOMPARE(QByteArray(verdict.path.data(), int(verdict.path.size())), path);
    if (api < 0) {
        COMPARE_REASON(verdict, Reason::ApiNotFound);
        QCOMPARE(verdict.status, 404);
        QCOMPARE(verdict.step, Step::Route);
    } else {
        QCOMPARE(verdict.outcome, Outcome::Granted);
    }
}

void PolicyRoute::alreadyRouted()
{
    Scene scene;
    Call call;
    call.api = 0;
    call.target = "/maps/x";
    call.with("Host", "maps.localhost").with("x-api-key", keyText());
    const Verdict verdict = scene.bare(call);
    QCOMPARE(verdict.outcome, Outcome::Granted);
    QCOMPARE(verdict.path, std::string_view("/maps/x"));
    call.api = 7;
    COMPARE_REASON(scene.bare(call), Reason::ApiNotFound);
    Call twice;
    twice.with("Host", "forms.localhost").with("Host", "127.0.0.1");
    COMPARE_REASON(scene.bare(twice), Reason::ApiNotFound);
}

void PolicyRoute::preflight()
{
    Scene scene;
    scene.api().corsOrigins = {"https://portal.example"};
    Call call;
    call.method = "OPTIONS";
    call.with("Origin", "https://portal.example").with("Access-Control-Request-Method", "POST");
    const Verdict verdict = scene.bare(call);
    QCOMPARE(verdict.outcome, Outcome::Preflight);
    QCOMPARE(verdict.status, 204);
    QCOMPARE(verdict.api, 0);
    QCOMPARE(verdict.key, -1);
    // Another method, or a header less, is an ordinary call.
    Call get = call;
    get.method = "GET";
    COMPARE_REASON(scene.bare(get), Reason::CredentialsMissing);
    Call plain;
    plain.method = "OPTIONS";
    plain.with("Origin", "https://portal.example");
    COMPARE_REASON(scene.bare(plain), Reason::CredentialsMissing);
    scene.input.projects.front().active = false;
    scene.build();
    COMPARE_REASON(scene.bare(call), Reason::CredentialsMissing);
}

void PolicyRoute::noPreflightWithoutTheApisSetting()
{
    Scene scene;
    Call call;
    call.method = "OPTIONS";
    call.with("Origin", "https://portal.example").with("Access-Control-Request-Method", "POST");
    COMPARE_REASON(scene.bare(call), Reason::CredentialsMissing);
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
}

void PolicyRoute::preflightIsNotCharged()
{
    Scene scene;
    scene.api().corsOrigins = {"*"};
    scene.api().limits.push_back({"lim_1", 1, Unit::Day, Window::Fixed, "", ""});
    Call call;
    call.method = "OPTIONS";
    call.with("Origin", "https://portal.example").with("Access-Control-Request-Method", "POST");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(scene.check(call).outcome, Outcome::Preflight);
    QVERIFY(scene.counters.checkpoint().empty());
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
}

QTEST_APPLESS_MAIN(PolicyRoute)
#include "tst_policy_route.moc"
