// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between a request that is written and its answer: variables, the guard, redirects,
// checks, cookies.
#include "servicehome.h"

#include <core/services/environmentservice.h>
#include <core/services/sendguard.h>

#include <QtTest/QtTest>

#include <answeringupstream.h>

using namespace keywright;

namespace {

struct Sending
{
    Sending()
        : project(home.project())
        , portal(home.key(project.id, QStringLiteral("Portal")))
    {
        question.project = project.id;
        question.document.url = upstream.url(QStringLiteral("/forms")).toString();
    }
    [[nodiscard]] Result<Exchange> send()
    {
        return await(home.context->requests().send(question).exchange);
    }
    void withKey()
    {
        question.document.authentication.kind = AuthenticationKind::Key;
        question.document.authentication.key = portal.key.id;
    }
    void redirect(int status, const QByteArray &location)
    {
        upstream.status = status;
        upstream.extra = "Location: " + location + "\r\n";
        question.document.followRedirects = true;
    }
    void environment(const QList<RequestPair> &variables, bool production = false)
    {
        question.environment = QStringLiteral("Local");
        Environment made{QStringLiteral("Local"), {}, production, variables};
        QVERIFY(await(home.context->environments().save(project.id, std::nullopt, made)));
    }
    [[nodiscard]] QByteArray secret() const { return portal.secret.reveal().toByteArray(); }

    ServiceHome home;
    Project project;
    IssuedKey portal;
    AnsweringUpstream upstream, foreign;
    SendQuestion question;
};

} // namespace

class TestSending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNarrowestScopeWins()
    {
        Sending sending;
        auto &environments = sending.home.context->environments();
        sending.environment({{QStringLiteral("a"), QStringLiteral("environment")},
                             {QStringLiteral("b"), QStringLiteral("environment")},
                             {QStringLiteral("off"), QStringLiteral("off"), false},
                             {QStringLiteral("nested"), QStringLiteral("{{a}}-{{b}}")}});
        QVERIFY(
            await(environments.saveShared(sending.project.id, {}, sending.project.name,
                                          {{QStringLiteral("a"), QStringLiteral("collection")},
                                           {QStringLiteral("c"), QStringLiteral("collection")}})));
        sending.question.document.variables = {{QStringLiteral("b"), QStringLiteral("own")}};
        sending.question.given = {{QStringLiteral("d"), QStringLiteral("given")}};
        sending.question.document.url += QStringLiteral("/{{a}}/{{b}}/{{c}}/{{d}}/{{nested}}");
        const auto sent = sending.send();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().subject));
        QCOMPARE(
            sending.upstream.requestLine(),
            QByteArray("GET /forms/environment/own/collection/given/environment-own HTTP/1.1"));
        sending.question.document.url += QStringLiteral("/{{off}}/{{nowhere}}");
        const auto refused = sending.send();
        QCOMPARE(errorOf(refused), ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().subject, QStringLiteral("{{off}}, {{nowhere}}"));
    }

    void variablesInACircleHaveNoValue()
    {
        Sending sending;
        sending.environment({{QStringLiteral("a"), QStringLiteral("{{b}}")},
                             {QStringLiteral("b"), QStringLiteral("{{a}}")}});
        sending.question.document.url += QStringLiteral("/{{a}}");
        QCOMPARE(errorOf(sending.send()), ErrorCode::InvalidArgument);
        QVERIFY(sending.upstream.requests.isEmpty());
    }

    void builtInVariablesAreMadeForEachRequest()
    {
        Sending sending;
        sending.question.document.url += QStringLiteral("/{{$uuid}}/{{$timestamp}}");
        QVERIFY(sending.send());
        const QByteArray first = sending.upstream.requestLine();
        QVERIFY(sending.send());
        QVERIFY(first != sending.upstream.requestLine());
        QVERIFY(first.contains("/1790000000 "));
    }

    void aSecretOfAVariableIsSentAndShownNowhere()
    {
        Sending sending;
        sending.environment({{QStringLiteral("token"), QStringLiteral("kw://Clinic/Portal")},
                             {QStringLiteral("line"), QStringLiteral("Token {{token}}")}});
        RequestDocument &document = sending.question.document;
        document.method = QStringLiteral("POST");
        document.headers = {{QStringLiteral("X-Line"), QStringLiteral("{{line}}")}};
        document.query = {{QStringLiteral("t"), QStringLiteral("{{token}}")}};
        document.body.kind = BodyKind::Json;
        document.body.text = "{\"t\":\"{{token}}\"}";
        const auto sent = sending.send();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().subject));
        const QByteArray secret = sending.secret(), arrived = sending.upstream.requests.constLast();
        QVERIFY(arrived.contains("X-Line: Token " + secret));
        QVERIFY(arrived.contains("?t=" + secret));
        QVERIFY(arrived.contains("{\"t\":\"" + secret + "\"}"));
        QVERIFY(!sent->response.sentHead.contains(secret));
        QVERIFY(!sent->response.sentBody.contains(secret));
        QVERIFY(!sent->response.url.toString().contains(QString::fromUtf8(secret)));
    }

    void aBindingOfTheProjectIsAVariable()
    {
        Sending sending;
        QVERIFY(await(sending.home.context->provisioning().bind(
            {sending.project.id, {}, QStringLiteral("FORMS_KEY"), sending.portal.key.id})));
        sending.question.document.headers = {
            {QStringLiteral("X-Own"), QStringLiteral("{{FORMS_KEY}}")}};
        QVERIFY(sending.send());
        QVERIFY(sending.upstream.requests.constLast().contains("X-Own: " + sending.secret()));
    }

    void aRedirectOfTheSameHostKeepsTheKey()
    {
        Sending sending;
        sending.withKey();
        sending.redirect(302, "/elsewhere?x=1");
        const auto sent = sending.send();
        // The upstream says 302 each time, so that it ends at the bound.
        QCOMPARE(errorOf(sent), ErrorCode::NetworkFailed);
        QCOMPARE(sending.upstream.requests.size(), 11);
        QVERIFY(sending.upstream.requests.constLast().startsWith("GET /elsewhere?x=1 "));
        QVERIFY(sending.upstream.requests.constLast().contains(sending.secret()));
    }

    void withoutFollowingARedirectIsAnAnswer()
    {
        Sending sending;
        sending.redirect(302, "/elsewhere");
        sending.question.document.followRedirects = false;
        const auto sent = sending.send();
        QVERIFY(sent);
        QCOMPARE(sent->response.status, 302);
        QVERIFY(sent->response.redirects.empty());
    }

    void aForeignHostGetsNoSecret_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("301") << 301 << QByteArray("GET");
        QTest::newRow("303") << 303 << QByteArray("GET");
        QTest::newRow("308") << 308 << QByteArray("POST");
    }
    void aForeignHostGetsNoSecret()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        Sending sending;
        sending.withKey();
        sending.redirect(status, sending.foreign.url(QStringLiteral("/there")).toEncoded());
        RequestDocument &document = sending.question.document;
        document.method = QStringLiteral("POST");
        document.body.kind = BodyKind::Text;
        document.body.text = "hello";
        document.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer typed")},
                            {QStringLiteral("X-Plain"), QStringLiteral("stays")}};
        const auto sent = sending.send();
        QVERIFY2(sent, sent ? "" : qPrintable(errorName(sent.error().code)));
        QCOMPARE(sending.foreign.requests.size(), 1);
        const QByteArray arrived = sending.foreign.requests.constFirst();
        QVERIFY(arrived.startsWith(method + " /there HTTP/1.1"));
        QVERIFY(!arrived.contains(sending.secret()));
        QVERIFY(!arrived.contains("typed"));
        QVERIFY(arrived.contains("X-Plain: stays"));
        QCOMPARE(arrived.contains("hello"), status == 308);
        QCOMPARE(sent->response.redirects.size(), std::size_t(1));
        QCOMPARE(sent->response.redirects.front().status, status);
        QCOMPARE(sent->response.withheld, (QList<QByteArray>{"x-api-key", "Authorization"}));
    }

    void aBodyWithASecretIsNotSentOn()
    {
        Sending sending;
        sending.environment({{QStringLiteral("token"), QStringLiteral("kw://Clinic/Portal")}});
        sending.redirect(307, sending.foreign.url(QStringLiteral("/there")).toEncoded());
        RequestDocument &document = sending.question.document;
        document.method = QStringLiteral("POST");
        document.body.kind = BodyKind::Text;
        document.body.text = "{{token}}";
        const auto sent = sending.send();
        QVERIFY(sent);
        QCOMPARE(sent->response.status, 307);
        QVERIFY(sending.foreign.requests.isEmpty());
    }

    /// What somebody typed is meant for the first host, whatever is known of the key.
    void whatWasTypedGoesToTheFirstHostAlone()
    {
        Sending sending;
        sending.withKey();
        (void)sending.home.api(sending.project.id, QStringLiteral("other"), sending.foreign.url());
        sending.redirect(307, sending.foreign.url(QStringLiteral("/there")).toEncoded());
        sending.question.document.headers = {
            {QStringLiteral("Authorization"), QStringLiteral("Bearer typed")}};
        const auto sent = sending.send();
        QVERIFY(sent);
        const QByteArray arrived = sending.foreign.requests.constLast();
        QVERIFY(arrived.contains(sending.secret()));
        QVERIFY(!arrived.contains("typed"));
        QCOMPARE(sent->response.withheld, QList<QByteArray>{"Authorization"});
    }

    /// Of credentials for this once nobody knows whose hosts they are for.
    void credentialsForThisOnceKnowNoOtherHost()
    {
        Sending sending;
        sending.environment({{QStringLiteral("token"), QStringLiteral("kw://Clinic/Portal")}});
        (void)sending.home.api(sending.project.id, QStringLiteral("other"), sending.foreign.url());
        sending.redirect(307, sending.foreign.url(QStringLiteral("/there")).toEncoded());
        sending.question.document.headers = {
            {QStringLiteral("X-Own"), QStringLiteral("{{token}}")}};
        sending.question.once.secretFields.append({"X-Once", Secret(QByteArray("pasted"))});
        QVERIFY(sending.send());
        QVERIFY(sending.upstream.requests.constLast().contains("X-Once: pasted"));
        QVERIFY(!sending.foreign.requests.constLast().contains("pasted"));
    }

    void anotherApiOfTheProjectIsNoForeignHost()
    {
        Sending sending;
        sending.withKey();
        (void)sending.home.api(sending.project.id, QStringLiteral("other"), sending.foreign.url());
        sending.redirect(307, sending.foreign.url(QStringLiteral("/there")).toEncoded());
        const auto sent = sending.send();
        QVERIFY(sent);
        QVERIFY(sending.foreign.requests.constLast().contains(sending.secret()));
        QVERIFY(sent->response.withheld.isEmpty());
    }

    void theGuardLooksBeforeASocketOpens()
    {
        Sending sending;
        sending.withKey();
        sending.question.document.url = QStringLiteral("http://foreign.invalid/");
        const auto held = sending.send();
        QVERIFY(held);
        QCOMPARE(held->held.size(), 2);
        QCOMPARE(held->held.at(0),
                 (GuardFinding{GuardRule::ForeignHost, QStringLiteral("foreign.invalid")}));
        QCOMPARE(held->held.at(1).rule, GuardRule::PlainHttp);
        QCOMPARE(held->response, Response());

        auto &guard = sending.home.context->sendGuard();
        QVERIFY(await(guard.acceptHost(sending.portal.key.id,
                                       QUrl(QStringLiteral("http://foreign.invalid/x")))));
        const auto once = sending.send();
        QCOMPARE(once->held.size(), 1);
        QVERIFY(await(guard.setAction(GuardRule::PlainHttp, GuardAction::Refuse)));
        sending.question.accepted = {GuardRule::PlainHttp};
        QCOMPARE(sending.send()->held.at(0).action, GuardAction::Refuse);

        const auto allowed = await(guard.acceptedIn(sending.project.id)).value();
        QCOMPARE(allowed.size(), 1);
        QCOMPARE(allowed.at(0).origin, QStringLiteral("http://foreign.invalid"));
        QVERIFY(await(guard.forgetHost(allowed.at(0).key, QUrl(allowed.at(0).origin))));
        QCOMPARE(sending.send()->held.at(0).rule, GuardRule::ForeignHost);
    }

    void withoutAKeyNothingIsGuarded()
    {
        Sending sending;
        sending.question.document.method = QStringLiteral("DELETE");
        sending.environment({}, true);
        QVERIFY(sending.send()->held.isEmpty());
    }

    void aDeletionInProductionIsAsked()
    {
        Sending sending;
        sending.withKey();
        sending.environment({}, true);
        sending.question.document.method = QStringLiteral("DELETE");
        const auto held = sending.send();
        QCOMPARE(held->held,
                 (QList<GuardFinding>{{GuardRule::Production, QStringLiteral("Local")}}));
        QVERIFY(sending.upstream.requests.isEmpty());
        sending.question.accepted = {GuardRule::Production};
        QCOMPARE(sending.send()->response.status, 200);
    }

    void aKeyThatIsNotValidIsAsked()
    {
        Sending sending;
        sending.withKey();
        QVERIFY(await(sending.home.context->keys().setEnabled(sending.portal.key.id, false)));
        QCOMPARE(sending.send()->held,
                 (QList<GuardFinding>{{GuardRule::KeyNotValid, QStringLiteral("Portal")}}));
        auto &guard = sending.home.context->sendGuard();
        QVERIFY(await(guard.setAction(GuardRule::KeyNotValid, GuardAction::Allow)));
        QCOMPARE(sending.send()->response.status, 200);
    }

    void checksAndCaptures()
    {
        Sending sending;
        sending.upstream.body = R"({"data":[{"id":7,"name":"é"}],"total":1})";
        sending.upstream.extra = "ETag: \"v1\"\r\n";
        const auto check = [](ResponsePart part, const char *name, Comparison comparison,
                              const char *expected) {
            return ResponseCheck{part, QString::fromUtf8(name), comparison,
                                 QString::fromUtf8(expected)};
        };
        using Part = ResponsePart;
        sending.question.document.checks = {
            check(Part::Status, "", Comparison::Equals, "{{wanted}}"),
            check(Part::Status, "", Comparison::Less, "300"),
            check(Part::Header, "etag", Comparison::Matches, "^\"v\\d\"$"),
            check(Part::Json, "$.data[0].id", Comparison::Equals, "7"),
            check(Part::Json, ".data | length", Comparison::AtMost, "1"),
            check(Part::Json, "$.data[*].none", Comparison::Absent, ""),
            check(Part::Json, "$.total", Comparison::Greater, "5"),
            check(Part::Json, "$[", Comparison::Exists, ""),
            check(Part::Body, "", Comparison::Contains, "é"),
            check(Part::Size, "", Comparison::AtLeast, "10"),
            check(Part::Body, "", Comparison::Schema, R"({"type":"object","required":["data"]})"),
            check(Part::Body, "", Comparison::Schema, R"({"type":"object","required":["x"]})")};
        sending.question.document.captures = {
            {QStringLiteral("form"), Part::Json, QStringLiteral("$.data[0].id")},
            {QStringLiteral("tag"), Part::Header, QStringLiteral("ETag")},
            {QStringLiteral("none"), Part::Json, QStringLiteral("$.nothing")}};
        sending.question.given = {{QStringLiteral("wanted"), QStringLiteral("200")}};
        const auto sent = sending.send();
        QVERIFY(sent);
        QList<bool> passed;
        for (const CheckResult &one : sent->checks)
            passed.append(one.passed);
        QCOMPARE(passed, (QList<bool>{true, true, true, true, true, true, false, false, true, true,
                                      true, false}));
        QCOMPARE(sent->checks.at(6).actual, QStringLiteral("1"));
        QVERIFY(!sent->checks.at(7).detail.isEmpty());
        QVERIFY(sent->checks.at(11).detail.contains(QStringLiteral("required")));
        QCOMPARE(sent->captures.at(0),
                 (CaptureResult{QStringLiteral("form"), QStringLiteral("7")}));
        QVERIFY(sent->captures.at(2).value.isNull());

        sending.question.document = {};
        sending.question.document.url =
            sending.upstream.url().toString() + QStringLiteral("/{{form}}");
        QVERIFY(sending.send());
        QCOMPARE(sending.upstream.requestLine(), QByteArray("GET /7 HTTP/1.1"));
        sending.home.context->requests().forgetCaptured(sending.project.id);
        QCOMPARE(errorOf(sending.send()), ErrorCode::InvalidArgument);
    }

    void cookiesComeBack()
    {
        Sending sending;
        sending.upstream.extra = "Set-Cookie: session=abc; Path=/\r\n";
        QVERIFY(sending.send());
        QVERIFY(!sending.upstream.requests.constLast().contains("Cookie:"));
        QVERIFY(sending.send());
        QCOMPARE(sending.upstream.fields("Cookie"), QList<QByteArray>{"session=abc"});
        sending.question.document.cookies = false;
        QVERIFY(sending.send());
        QVERIFY(sending.upstream.fields("Cookie").isEmpty());
        QCOMPARE(sending.home.context->requests().forgetCookies(sending.project.id), 1);
        sending.question.document.cookies = true;
        QVERIFY(sending.send());
        QVERIFY(sending.upstream.fields("Cookie").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSending)
#include "tst_services_sending.moc"
