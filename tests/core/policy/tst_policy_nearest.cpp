// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

/// The nearest entry and the suggestion of a denial; and that a suggestion, once added, does grant.
class PolicyNearest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void referrers_data();
    void referrers();
    void addresses_data();
    void addresses();
    void apps();
    void operations_data();
    void operations();
    void otherApi();
    void nothingSensible();
};

void PolicyNearest::referrers_data()
{
    QTest::addColumn<QByteArray>("referrer");
    QTest::addColumn<QByteArray>("nearest");
    QTest::addColumn<QByteArray>("suggestion");
    struct Row
    {
        const char *referrer, *nearest, *suggestion;
    };
    const Row rows[] = {
        {"http://localhost:5173/x", "http://localhost:3000/*", "http://localhost:5173/*"},
        {"https://portal.example/other?q=1", "https://portal.example/app/*",
         "https://portal.example/*"},
        {"http://portal.example/app/x", "https://portal.example/app/*", "http://portal.example/*"},
        {"https://shop.example", "*.shop.example", "https://shop.example/*"},
        {"https://Shop.Example:8443/x", "*.shop.example", "https://shop.example:8443/*"},
        {"https://unrelated.test:443/x", "", "https://unrelated.test/*"},
        {"http://[::1]:9/x", "", "http://[::1]:9/*"},
        {"file:///home/me/a.html", "", "__file_url__/home/me/a.html"},
    };
    for (const Row &row : rows)
        QTest::newRow(row.referrer)
            << QByteArray(row.referrer) << QByteArray(row.nearest) << QByteArray(row.suggestion);
}

void PolicyNearest::referrers()
{
    QFETCH(QByteArray, referrer);
    QFETCH(QByteArray, nearest);
    QFETCH(QByteArray, suggestion);
    Scene scene;
    scene.restrictions().referrers = {"https://far.test/*", "https://portal.example/app/*",
                                      "*.shop.example", "http://localhost:3000/*"};
    const Call call = Call().with("Referer", referrer.toStdString());
    const StepResult step = scene.explain(call).steps[std::size_t(Step::Application)];
    QCOMPARE(step.state, StepResult::State::Failed);
    QCOMPARE(QByteArray::fromStdString(step.observed), referrer.split('?').first());
    QCOMPARE(QByteArray::fromStdString(step.nearest), nearest);
    QCOMPARE(QByteArray::fromStdString(step.suggestion), suggestion);
    scene.restrictions().referrers.push_back(step.suggestion);
    QVERIFY(validate(scene.restrictions()).empty());
    scene.build();
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
}

void PolicyNearest::addresses_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("next network") << QByteArray("198.51.101.7") << QByteArray("198.51.100.0/24");
    QTest::newRow("next host") << QByteArray("203.0.113.8") << QByteArray("203.0.113.7");
    QTest::newRow("other family") << QByteArray("2001:db8:1::1") << QByteArray("2001:db8::/48");
}

void PolicyNearest::addresses()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, nearest);
    Scene scene;
    scene.restrictions().addresses = {"198.51.100.0/24", "203.0.113.7", "2001:db8::/48"};
    Call call;
    call.peer = peer.toStdString();
    const StepResult step = scene.explain(call).steps[std::size_t(Step::Application)];
    QCOMPARE(QByteArray::fromStdString(step.observed), peer);
    QCOMPARE(QByteArray::fromStdString(step.nearest), nearest);
    QCOMPARE(QByteArray::fromStdString(step.suggestion), peer);
    scene.restrictions().addresses.push_back(step.suggestion);
    scene.build();
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
}

void PolicyNearest::apps()
{
    const std::string one = "BC:E5:A7:62:38:D6:AE:E7:F6:18:B7:2D:F3:56:CD:A0:2E:50:AA:1E";
    const std::string two = "D8:AA:43:97:59:EE:C5:95:26:6A:07:EE:1C:37:8E:F4:F0:C8:05:C9";
    Scene scene;
    scene.restrictions().android = {{"com.far", two}, {"com.example.app", one}};
    Call call = Call().with("X-Android-Package", "com.example.app").with("X-Android-Cert", two);
    StepResult step = scene.explain(call).steps[std::size_t(Step::Application)];
    QCOMPARE(step.nearest, "com.example.app:" + one);
    QCOMPARE(step.suggestion, "com.example.app:" + two);
    scene.restrictions() = Restrictions();
    scene.restrictions().ios = {"org.far", "com.example.app"};
    scene.build();
    step = scene.explain(Call().with("X-Ios-Bundle-Identifier", "com.example.beta"))
               .steps[std::size_t(Step::Application)];
    QCOMPARE(step.nearest, std::string("com.example.app"));
    QCOMPARE(step.suggestion, std::string("com.example.beta"));
    scene.restrictions() = Restrictions();
    scene.restrictions().processes = {"/opt/far", "/usr/bin/curl"};
    scene.build();
    call = Call();
    call.process = "/usr/bin/wget";
    step = scene.explain(call).steps[std::size_t(Step::Application)];
    QCOMPARE(step.nearest, std::string("/usr/bin/curl"));
    QCOMPARE(step.suggestion, std::string("/usr/bin/wget"));
}

void PolicyNearest::operations_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("nearest");
    QTest::addColumn<QByteArray>("suggestion");
    struct Row
    {
        const char *call, *nearest, *suggestion;
    };
    const Row rows[] = {
        {"GET /forms/5", "POST /forms", "getForm"},
        {"DELETE /forms/5", "POST /forms", "DELETE /forms/{id}"},
        {"HEAD /v1/things/7", "GET /v1/thing", "GET /v1/things/7"},
        {"PUT /v1/thing", "GET /v1/thing", "PUT /v1/thing"},
    };
    for (const Row &row : rows)
        QTest::newRow(row.call) << QByteArray(row.call) << QByteArray(row.nearest)
                                << QByteArray(row.suggestion);
}

void PolicyNearest::operations()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, nearest);
    QFETCH(QByteArray, suggestion);
    Scene scene;
    scene.api().operations = {{"getForm", "GET", "/forms/{id}", {}},
                              {"", "DELETE", "/forms/{id}", {}},
                              {"getEntry", "GET", "/entries/{id}", {}}};
    scene.restrictions().apis = {{"forms", {"getEntry", "POST /forms", "GET /v1/thing"}}};
    Call request;
    const int space = call.indexOf(' ');
    request.method = call.left(space).toStdString();
    request.target = "/forms" + call.mid(space + 1).toStdString();
    const StepResult step = scene.explain(request).steps[std::size_t(Step::Api)];
    QCOMPARE(QByteArray::fromStdString(step.observed), call);
    QCOMPARE(QByteArray::fromStdString(step.nearest), nearest);
    QCOMPARE(QByteArray::fromStdString(step.suggestion), suggestion);
    scene.restrictions().apis.front().operations.push_back(step.suggestion);
    QVERIFY(validate(scene.restrictions()).empty());
    scene.build();
    QCOMPARE(scene.check(request).outcome, Outcome::Granted);
}

void PolicyNearest::otherApi()
{
    Scene scene;
    ApiDefinition maps = scene.api();
    maps.id = "api_2";
    maps.name = "maps";
    scene.input.apis.push_back(maps);
    scene.restrictions().apis = {{"maps", {}}};
    const StepResult step = scene.explain(Call()).steps[std::size_t(Step::Api)];
    COMPARE_DETAIL(step, Detail::ApiNotListed);
    QCOMPARE(step.suggestion, std::string("forms:GET /entries"));
    scene.restrictions().apis.push_back(*parseApiTarget(step.suggestion));
    scene.build();
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
}

void PolicyNearest::nothingSensible()
{
    Scene scene;
    scene.restrictions().referrers = {"example.com"};
    for (const char *referrer : {"", "nonsense", "https://a@b.test/"}) {
        const StepResult step =
            scene.explain(Call().with("Referer", referrer)).steps[std::size_t(Step::Application)];
        QVERIFY(step.suggestion.empty());
        QCOMPARE(step.observed, std::string(referrer));
    }
    const StepResult step = scene.explain(Call().with("Referer", "a\x01\n\x1b[31m"))
                                .steps[std::size_t(Step::Application)];
    QCOMPARE(step.observed, std::string("a???[31m"));
}

QTEST_APPLESS_MAIN(PolicyNearest)
#include "tst_policy_nearest.moc"
