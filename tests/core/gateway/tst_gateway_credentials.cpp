// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <core/auth/sigv4.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

namespace {

/// What the one API puts on its upstream requests.
class OneSecret final : public UpstreamSecrets
{
public:
    std::optional<auth::Credential> find(std::string_view api, std::string_view key) override
    {
        return api == "api-1" && key == "provider-key" ? credential : std::nullopt;
    }
    std::optional<auth::Credential> credential;
};

constexpr const char *secretText = "provider/secret+1";

} // namespace

/// Secrets of upstreams: put on by the gateway, seen by nobody else.
class TestGatewayCredentials : public QObject
{
    Q_OBJECT

    struct Guarded
    {
        explicit Guarded(const char *placement)
        {
            if (const auto parsed = auth::parsePlacement(placement))
                secrets.credential = {*parsed, Secret(QByteArrayView(secretText))};
            server = *Server::start(Gateway::quick(), sink, &secrets);
            policy::SnapshotInput input = demoInput(upstream.port(), key);
            input.apis[0].needsUpstreamSecret = true;
            input.apis[0].credential = "provider-key";
            server->publish(policy::Snapshot::build(input));
        }
        [[nodiscard]] RawClient::Answer call(const std::string &line,
                                             const std::string &fields = {},
                                             const std::string &body = {}) const
        {
            RawClient client(server->listenAddresses().front());
            (void)client.send(line + " HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + key + "\r\n" + fields
                              + "\r\n" + body);
            return client.receiveAnswer();
        }
        [[nodiscard]] std::string head() const { return upstream.requests().back().head; }

        RecordingUpstream upstream;
        MemorySink sink;
        OneSecret secrets;
        std::string key = makeKey("demo");
        std::unique_ptr<Server> server;
    };
    /// The signature that the upstream would compute of what it got.
    static std::string expectedSignature(const Guarded &guarded, const std::string &body)
    {
        const std::string head = guarded.head();
        const std::size_t space = head.find(' ');
        std::vector<std::pair<std::string, std::string>> owned;
        const std::string authorization = fieldOf(head, "authorization");
        const std::size_t begin = authorization.find("SignedHeaders=") + 14;
        std::string names = authorization.substr(begin, authorization.find(',', begin) - begin);
        for (names += ';'; !names.empty(); names.erase(0, names.find(';') + 1))
            owned.emplace_back(names.substr(0, names.find(';')),
                               fieldOf(head, names.substr(0, names.find(';'))));
        const std::vector<std::pair<std::string_view, std::string_view>> headers(owned.begin(),
                                                                                 owned.end());
        std::tm moment{};
        strptime(fieldOf(head, "x-amz-date").c_str(), "%Y%m%dT%H%M%SZ", &moment);
        const std::string hash =
            body == auth::unsignedPayload ? body : auth::hashInHexadecimal(body);
        const std::string method = head.substr(0, space);
        const std::string target = head.substr(space + 1, head.find(" HTTP/") - space - 1);
        return auth::signature(*guarded.secrets.credential,
                               {method, target, headers, hash,
                                std::chrono::sys_seconds(std::chrono::seconds(timegm(&moment)))});
    }

private Q_SLOTS:
    void placesItWhereItIsWanted_data();
    void placesItWhereItIsWanted();
    void leavesNoSecondParameter();
    void signsForAws();
    void signsABodyWhole();
    void signsALargeBodyForS3();
    void refusesABodyThatCannotBeSigned();
    void failsClosed();
    void failsClosedWhereItCannotBePlaced();
    void neverPutsTheOldOneOnANewUpstream();
    void handsRedirectsThrough();
};

void TestGatewayCredentials::placesItWhereItIsWanted_data()
{
    QTest::addColumn<QByteArray>("placement");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *placement, const char *field,
                        const char *value, const char *target) {
        QTest::newRow(name) << QByteArray(placement) << QByteArray(field) << QByteArray(value)
                            << QByteArray(target);
    };
    row("header", "header:X-Provider", "x-provider", secretText, "/base/a?x=1");
    row("bearer", "bearer", "authorization", "Bearer provider/secret+1", "/base/a?x=1");
    row("basic", "basic:user", "authorization",
        "Basic dXNlcjpwcm92aWRlci9zZWNyZXQrMQ==", "/base/a?x=1");
    row("query", "query:token", "authorization", "Bearer of-the-caller",
        "/base/a?x=1&token=provider%2Fsecret%2B1");
}

void TestGatewayCredentials::placesItWhereItIsWanted()
{
    QFETCH(QByteArray, placement);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, target);
    Guarded guarded(placement.constData());
    const RawClient::Answer answer = guarded.call(
        "GET /demo/a?x=1", "Authorization: Bearer of-the-caller\r\nX-Provider: of-the-caller\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(fieldOf(guarded.head(), field.toStdString()), value.toStdString());
    QVERIFY2(guarded.head().rfind("GET " + target.toStdString() + " HTTP/1.1\r\n", 0) == 0,
             guarded.head().c_str());
    QVERIFY(guarded.head().find(guarded.key) == std::string::npos);
    QVERIFY((answer.head + answer.body).find("provider") == std::string::npos);
    QTRY_COMPARE(guarded.sink.entries().size(), std::size_t{1});
    QCOMPARE(guarded.sink.entries().front().path, std::string("/a?x=1")); // nor does the log
}

void TestGatewayCredentials::leavesNoSecondParameter()
{
    Guarded guarded("query:token");
    QCOMPARE(guarded.call("GET /demo/a?token=mine&x=1&%74oken=mine").status, 200);
    QVERIFY2(guarded.head().rfind("GET /base/a?x=1&token=provider%2Fsecret%2B1 HTTP", 0) == 0,
             guarded.head().c_str());
    Guarded headers("header:X-Provider");
    QCOMPARE(headers.call("GET /demo/a", "x-provider: mine\r\nX-PROVIDER: mine\r\n").status, 200);
    QVERIFY(headers.head().find("mine") == std::string::npos);
}

void TestGatewayCredentials::signsForAws()
{
    Guarded guarded("sigv4:eu-central-1:execute-api:AKIDEXAMPLE");
    QCOMPARE(guarded
                 .call("GET /demo/a%20b?z=1&a=x+y",
                       "Authorization: Bearer mine\r\nX-Amz-Date: 20000101T000000Z\r\n"
                       "X-Amz-Security-Token: mine\r\nX-Amz-Target: Tables.List\r\n")
                 .status,
             200);
    const std::string value = fieldOf(guarded.head(), "authorization");
    QCOMPARE(value, expectedSignature(guarded, {}));
    QVERIFY2(value.find("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-target,")
                 != std::string::npos,
             value.c_str());
    QVERIFY2(guarded.head().rfind("GET /base/a%20b?z=1&a=x%20y HTTP/1.1", 0) == 0,
             guarded.head().c_str());
    QVERIFY(guarded.head().find("mine") == std::string::npos);
    QVERIFY(guarded.head().find(secretText) == std::string::npos);
    QVERIFY(fieldOf(guarded.head(), "x-amz-date") > "2020");
}

void TestGatewayCredentials::signsABodyWhole()
{
    Guarded guarded("sigv4:eu-central-1:dynamodb:AKIDEXAMPLE");
    const std::string body(300'000, 'b');
    const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n";
    QCOMPARE(
        guarded.call("POST /demo/count", length + "Content-Type: application/json\r\n", body).body,
        std::string("300000"));
    QCOMPARE(fieldOf(guarded.head(), "authorization"), expectedSignature(guarded, body));
    QVERIFY(fieldOf(guarded.head(), "authorization").find("content-type;") != std::string::npos);
    QCOMPARE(fieldOf(guarded.head(), "x-amz-content-sha256"), auth::hashInHexadecimal(body));
    // In chunks: of known length when it goes on.
    QCOMPARE(guarded
                 .call("POST /demo/echo", "Transfer-Encoding: chunked\r\n",
                       "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                 .body,
             std::string("abcde"));
    QCOMPARE(fieldOf(guarded.head(), "content-length"), std::string("5"));
    QCOMPARE(fieldOf(guarded.head(), "transfer-encoding"), std::string());
    QCOMPARE(fieldOf(guarded.head(), "authorization"), expectedSignature(guarded, "abcde"));
    // And where the caller waits to be asked for it.
    RawClient client(guarded.server->listenAddresses().front());
    QVERIFY(client.send("POST /demo/echo HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + guarded.key
                        + "\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 100);
    QVERIFY(client.send("body"));
    QCOMPARE(client.receiveAnswer().body, std::string("body"));
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + guarded.key
                        + "\r\n\r\n")); // the connection goes on
    QCOMPARE(client.receiveAnswer().status, 200);
}

void TestGatewayCredentials::signsALargeBodyForS3()
{
    Guarded guarded("sigv4:eu-central-1:s3:AKIDEXAMPLE");
    const std::string body(3'000'000, 's');
    QCOMPARE(guarded
                 .call("PUT /demo/count", "Content-Length: " + std::to_string(body.size()) + "\r\n",
                       body)
                 .body,
             std::string("3000000"));
    QCOMPARE(fieldOf(guarded.head(), "x-amz-content-sha256"), std::string("UNSIGNED-PAYLOAD"));
    QCOMPARE(fieldOf(guarded.head(), "authorization"),
             expectedSignature(guarded, std::string(auth::unsignedPayload)));
}

void TestGatewayCredentials::refusesABodyThatCannotBeSigned()
{
    Guarded guarded("sigv4:eu-central-1:dynamodb:AKIDEXAMPLE");
    const std::string body(1'100'000, 'b');
    const RawClient::Answer answer = guarded.call(
        "POST /demo/count", "Content-Length: " + std::to_string(body.size()) + "\r\n", body);
    QCOMPARE(answer.status, 413);
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close"));
    QVERIFY(guarded.upstream.requests().empty());
}

void TestGatewayCredentials::failsClosed()
{
    Guarded guarded("bearer");
    guarded.secrets.credential.reset(); // the keychain is locked
    const RawClient::Answer answer = guarded.call("GET /demo/a");
    QCOMPARE(answer.status, 502);
    QVERIFY(answer.body.find("UPSTREAM_CREDENTIAL_UNAVAILABLE") != std::string::npos);
    QVERIFY(guarded.upstream.requests().empty());
    QTRY_COMPARE(guarded.sink.entries().size(), std::size_t{1});
    QCOMPARE(guarded.sink.entries().front().reason, std::string("UPSTREAM_CREDENTIAL_UNAVAILABLE"));
}

void TestGatewayCredentials::failsClosedWhereItCannotBePlaced()
{
    Guarded guarded("bearer");
    guarded.secrets.credential->secret = Secret(QByteArrayView("two\r\nlines: 1"));
    QCOMPARE(guarded.call("GET /demo/a").status, 502);
    QVERIFY(guarded.upstream.requests().empty());
}

// The cache still holds what the API named before.
void TestGatewayCredentials::neverPutsTheOldOneOnANewUpstream()
{
    Guarded guarded("bearer");
    policy::SnapshotInput input = demoInput(guarded.upstream.port(), guarded.key);
    input.revision = 2;
    input.apis[0].needsUpstreamSecret = true;
    input.apis[0].credential = "another-key";
    guarded.server->publish(policy::Snapshot::build(input));
    QTRY_COMPARE(guarded.call("GET /demo/a").status, 502);
    const std::size_t before = guarded.upstream.requests().size();
    QCOMPARE(guarded.call("GET /demo/a").status, 502);
    QCOMPARE(guarded.upstream.requests().size(), before);
}

void TestGatewayCredentials::handsRedirectsThrough()
{
    Guarded guarded("query:token");
    const RawClient::Answer answer = guarded.call("GET /demo/redirect");
    QCOMPARE(answer.status, 302); // whoever follows it does so without the secret
    QCOMPARE(fieldOf(answer.head, "location"), std::string("https://elsewhere.test/a"));
    QCOMPARE(guarded.upstream.requests().size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestGatewayCredentials)
#include "tst_gateway_credentials.moc"
