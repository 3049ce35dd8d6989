// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyOperation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void resolution_data();
    void resolution();
    void restrictions_data();
    void restrictions();
    void apiTargets();
    void pathsAreComparedDecoded();

private:
    static void declare(Scene &scene);
};

void PolicyOperation::declare(Scene &scene)
{
    scene.api().operations = {
        {"listForms", "GET", "/forms", {}},
        {"createForm", "POST", "/forms", {}},
        {"getForm", "GET", "/forms/{id}", {}},
        {"exportForms", "GET", "/forms/export", {}},
        {"getEntry", "get", "/forms/{form}/entries/{entry}", {}},
        {"latestEntry", "GET", "/forms/latest/entries/{entry}", {}},
        {"lastOfForm", "GET", "/forms/{form}/entries/last", {}},
        {"", "DELETE", "/forms/{id}", {}},
        {"cancel", "POST", "/jobs/{id}:cancel", {}},
        {"slash", "GET", "/slash/", {}},
        {"headOnly", "HEAD", "/head", {}},
        {"root", "GET", "/", {}},
    };
}

void PolicyOperation::entries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"getForm", "getForm"},
        {"Get*", "Get*"},
        {"*", "*"},
        {"google.cloud.translate.v2.TranslateService.GetSupportedLanguage",
         "google.cloud.translate.v2.TranslateService.GetSupportedLanguage"},
        {"GET /forms/{id}", "GET /forms/{id}"},
        {"get  /forms", "GET /forms"},
        {"* /*", "* /*"},
        {"* /", "* /"},
        {"POST /jobs/{id}:cancel", "POST /jobs/{id}:cancel"},
        {"", "!Empty"},
        {"Get*Form", "!WildcardMisplaced"},
        {"*Form", "!WildcardMisplaced"},
        {"Get**", "!WildcardMisplaced"},
        {"/forms", "!MethodInvalid"},
        {"GE(T /forms", "!MethodInvalid"},
        {"GET* /forms", "!MethodInvalid"},
        {" /forms", "!MethodInvalid"},
        {"GET forms", "!TemplateInvalid"},
        {"GET ", "!TemplateInvalid"},
        {"GET /forms/*/x", "!TemplateInvalid"},
        {"GET /forms/a*", "!TemplateInvalid"},
        {"GET /forms//x", "!TemplateInvalid"},
        {"GET /forms/../x", "!TemplateInvalid"},
        {"GET /forms/%2e%2e", "!TemplateInvalid"},
        {"GET /forms/a%2Fb", "!TemplateInvalid"},
        {"GET /forms?x=1", "!TemplateInvalid"},
        {"GET /forms#x", "!TemplateInvalid"},
        {"GET /forms/{id", "!TemplateInvalid"},
        {"GET /forms/id}", "!TemplateInvalid"},
        {"GET /forms/{}", "!TemplateInvalid"},
        {"GET /forms/{a/b}", "!TemplateInvalid"},
        {"GET /a b", "!TemplateInvalid"},
        {"get\tForm", "!ControlCharacter"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyOperation::entries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, expected);
    const EntryResult result = checkOperation(entry.toStdString());
    const std::string found =
        result ? *result : '!' + std::string(entryProblemName(result.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void PolicyOperation::resolution_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("operation");
    const std::pair<const char *, int> rows[] = {
        {"GET /forms", 0},
        {"HEAD /forms", 0},
        {"POST /forms", 1},
        {"PUT /forms", -1},
        {"GET /forms/", -1}, // a trailing slash counts, and a parameter is not empty
        {"GET /forms/5", 2},
        {"GET /forms/export", 3},
        {"GET /Forms/5", -1},
        {"DELETE /forms/export", 7}, // nothing concrete takes a DELETE
        {"GET /forms/5/entries/6", 4},
        {"GET /forms/latest/entries/6", 5},
        {"GET /forms/latest/entries/last", 5}, // concrete from the left
        {"GET /forms/5/entries/last", 6},
        {"GET /forms/latest", 2}, // `latest` goes on only to entries
        {"POST /jobs/7:cancel", 8},
        {"POST /jobs/:cancel", -1},
        {"POST /jobs/7", -1},
        {"GET /slash/", 9},
        {"GET /slash", -1},
        {"HEAD /head", 10},
        {"GET /head", -1},
        {"get /forms", -1},
        {"GET /", 11},
        {"GET /v1/forms", -1},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first) << QByteArray(row.first) << row.second;
}

void PolicyOperation::resolution()
{
    QFETCH(QByteArray, call);
    QFETCH(int, operation);
    Scene scene;
    declare(scene);
    const int space = call.indexOf(' ');
    Call request;
    request.method = call.left(space).toStdString();
    request.target = "/forms" + call.mid(space + 1).toStdString() + "?x=/forms/export";
    const Verdict verdict = scene.check(request);
    QCOMPARE(verdict.outcome, Outcome::Granted); // no targets: every operation
    QCOMPARE(verdict.operation, operation);
}

void PolicyOperation::restrictions_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("detail"); // empty: granted
    struct Row
    {
        const char *entry, *call, *detail;
    };
    const Row rows[] = {
        {"getForm", "GET /forms/5", ""},
        {"GETFORM", "HEAD /forms/5", ""},
        {"getForm", "GET /forms/export", "OperationNotListed"},
        {"getForm", "GET /nowhere", "OperationUndeclared"},
        {"get*", "GET /forms/5/entries/6", ""},
        {"get*", "GET /forms", "OperationNotListed"},
        {"*", "DELETE /forms/5", ""},
        {"*", "GET /nowhere", "OperationUndeclared"},
        // a declared template names its operation
        {"GET /forms/{id}", "GET /forms/5", ""},
        {"GET /forms/{other}", "HEAD /forms/5", ""},
        {"GET /forms/{id}", "GET /forms/export", "OperationNotListed"},
        {"* /forms/{id}", "GET /forms/export", "OperationNotListed"},
        {"* /forms/{id}", "DELETE /forms/5", ""},
        {"* /forms/{id}", "PATCH /forms/5", ""},
        {"GET /forms/{id}", "DELETE /forms/5", "OperationNotListed"},
        // any other template asks for the path
        {"GET /forms/5", "GET /forms/5", ""},
        {"GET /forms/5", "GET /forms/6", "OperationNotListed"},
        {"GET /forms/*", "GET /forms/5", ""},
        {"GET /forms/*", "GET /forms/export", ""},
        {"GET /forms/*", "GET /forms/5/entries/6", ""},
        {"GET /forms/*", "GET /forms", "OperationNotListed"},
        {"GET /forms/*", "GET /forms/", "OperationUndeclared"},
        {"GET /forms/*", "GET /forms/5/", ""},
        {"GET /forms/*", "POST /forms/5", "OperationUndeclared"},
        {"GET /v1/*", "GET /v1/x", ""},
        {"GET /v1/*", "HEAD /v1/x", ""},
        {"GET /v1/*", "GET /v10/x", "OperationUndeclared"},
        {"GET /v1", "GET /v10", "OperationUndeclared"},
        {"GET /v1", "GET /v1/", "OperationUndeclared"},
        {"GET /v1/{a}/x", "GET /v1/b/x", ""},
        {"GET /v1/{a}/x", "GET /v1/b/c/x", "OperationUndeclared"},
        {"GET /v1/{a}/*", "GET /v1/b", "OperationUndeclared"},
        {"GET /v1/{a}/*", "GET /v1/b/c/d", ""},
        {"* /*", "TRACE /a/b", ""},
        {"* /*", "GET /", "OperationNotListed"},
        {"GET /", "GET /", ""},
        {"HEAD /v1", "GET /v1", "OperationUndeclared"},
    };
    for (const Row &row : rows)
        QTest::addRow("%s: %s", row.entry, row.call)
            << QByteArray(row.entry) << QByteArray(row.call) << QByteArray(row.detail);
}

void PolicyOperation::restrictions()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, detail);
    Scene scene;
    declare(scene);
    scene.restrictions().apis = {{"forms", {entry.toStdString()}}};
    QVERIFY(validate(scene.restrictions()).empty());
    const int space = call.indexOf(' ');
    Call request;
    request.method = call.left(space).toStdString();
    request.target = "/forms" + call.mid(space + 1).toStdString();
    request.with("X-HTTP-Method-Override", "GET");
    const Verdict verdict = scene.check(request);
    QCOMPARE(QByteArray(nameOf(verdict.detail)), detail);
    QCOMPARE(verdict.outcome == Outcome::Granted, detail.isEmpty());
    if (!detail.isEmpty())
        COMPARE_REASON(verdict, Reason::ApiKeyServiceBlocked);
}

void PolicyOperation::apiTargets()
{
    Scene scene;
    declare(scene);
    ApiDefinition maps = scene.api();
    maps.id = "api_2";
    maps.name = "maps";
    scene.input.apis.push_back(maps);
    scene.restrictions().apis = {{"Maps", {}}};
    Call call;
    COMPARE_DETAIL(scene.check(call), Detail::ApiNotListed);
    COMPARE_REASON(scene.check(call), Reason::ApiKeyServiceBlocked);
    call.target = "/maps/x";
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    scene.restrictions().apis = {{"maps", {"getForm"}}, {"maps", {"listForms"}}, {"gone", {}}};
    scene.build();
    call.target = "/maps/forms";
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.target = "/maps/forms/5";
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.target = "/maps/forms/export";
    COMPARE_DETAIL(scene.check(call), Detail::OperationNotListed);
    // A target whose API is gone, or whose operations do not parse, opens nothing.
    scene.restrictions().apis = {{"gone", {}}};
    scene.build();
    COMPARE_DETAIL(scene.check(call), Detail::ApiNotListed);
    scene.restrictions().apis = {{"maps", {"a*b"}}};
    scene.build();
    COMPARE_DETAIL(scene.check(call), Detail::OperationNotListed);
}

void PolicyOperation::pathsAreComparedDecoded()
{
    Scene scene;
    declare(scene);
    scene.restrictions().apis = {{"forms", {"exportForms", "GET /caf\xc3\xa9/{x}", "GET /a%20b"}}};
    const std::pair<const char *, bool> rows[] = {{"/forms/forms/%65xport", true},
                                                  {"/forms/forms/exp%6frt", true},
                                                  {"/forms/forms/exp%4Frt", false},
                                                  {"/forms/caf%c3%a9/1", true},
                                                  {"/forms/caf\xc3\xa9/1", true},
                                                  {"/forms/a%20b", true},
                                                  {"/forms/a+b", false}};
    for (const auto &row : rows) {
        Call call;
        call.target = row.first;
        QCOMPARE(scene.check(call).outcome == Outcome::Granted, row.second);
    }
}

QTEST_APPLESS_MAIN(PolicyOperation)
#include "tst_policy_operation.moc"
