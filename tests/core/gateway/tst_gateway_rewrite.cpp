// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <core/gateway/rewrite.h>
#include <core/gateway/routing.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

namespace {

std::string rewritten(const std::string &fields,
                      const std::function<void(UpstreamRequest &)> &change = {},
                      std::string_view target = "/things")
{
    const std::string bytes = "GET / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n";
    HeadScan scan(HeadKind::Request);
    if (scan.scan(bytes) != HeadScan::State::Complete)
        return "refused";
    HeadParser parser;
    RequestHead head;
    if (parser.parse(bytes, scan.fields(), head) != HeadProblem::None)
        return "refused";
    const auto locations = policy::defaultKeyLocations();
    UpstreamRequest request;
    request.authority = "up.test";
    request.path = target;
    request.keyLocations = &locations;
    if (change)
        change(request);
    std::string out;
    writeUpstreamHead(head, request, out);
    return out;
}

} // namespace

/// What goes upstream of a head, and what of an answer's goes back.
class TestGatewayRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsTheKeyWhereverItIs();
    void keepsTheKeyOnRequest();
    void stripsWhatConnectionLists();
    void believesTrustedProxiesOnly();
    void putsPathsTogether();
    void takesUrlsApart();
    void rewritesAnswers();
};

void TestGatewayRewrite::stripsTheKeyWhereverItIs()
{
    const std::string key = makeKey("demo");
    QVERIFY(rewritten("x-API-key: " + key + "\r\n").find(key) == std::string::npos);
    QVERIFY(rewritten("X-Api-Key:\r\n").find("X-Api-Key") == std::string::npos);
    // A bearer token goes when it is the key, or looks like one of ours; a user's own token stays.
    QVERIFY(rewritten("Authorization: BEARER foreign\r\n",
                      [](UpstreamRequest &request) { request.keyLocation = 1; })
                .find("foreign")
            == std::string::npos);
    QVERIFY(rewritten("Authorization: Bearer foreign\r\n",
                      [](UpstreamRequest &request) { request.presentedKey = "foreign"; })
                .find("foreign")
            == std::string::npos);
    QVERIFY(rewritten("Authorization: Bearer " + key + "\r\n").find(key) == std::string::npos);
    QVERIFY(rewritten("Authorization: Bearer of-a-user\r\n").find("of-a-user")
            != std::string::npos);
    QVERIFY(rewritten("Authorization: Basic abc\r\n").find("Basic abc") != std::string::npos);
    QVERIFY(rewritten({}, {}, "/a?%6bey=secret&b=1").find("secret") == std::string::npos);
}

void TestGatewayRewrite::keepsTheKeyOnRequest()
{
    const auto keep = [](UpstreamRequest &request) { request.keepKey = true; };
    QVERIFY(rewritten("X-Api-Key: abc\r\n", keep).find("X-Api-Key: abc\r\n") != std::string::npos);
    QVERIFY(rewritten({}, keep, "/a?key=abc").rfind("GET /a?key=abc HTTP/1.1\r\n", 0) == 0);
}

void TestGatewayRewrite::stripsWhatConnectionLists()
{
    const std::string out =
        rewritten("Connection: close, X-A\r\nX-a: 1\r\nX-B: 2\r\nConnection: x-c\r\nX-C: 3\r\n");
    QVERIFY(out.find("X-a") == std::string::npos && out.find("X-C") == std::string::npos
            && out.find("Connection") == std::string::npos);
    QVERIFY(out.find("X-B: 2\r\n") != std::string::npos);
    // Listing what the gateway says itself takes nothing off.
    QVERIFY(rewritten("Connection: X-Request-Id, Host, Forwarded\r\n").find("Host: up.test\r\n")
            != std::string::npos);
}

void TestGatewayRewrite::believesTrustedProxiesOnly()
{
    const std::string fields = "X-Forwarded-For: 192.0.2.1\r\nForwarded: for=192.0.2.1\r\n";
    QVERIFY(rewritten(fields).find("192.0.2.1") == std::string::npos);
    const std::string trusted = rewritten(fields, [](UpstreamRequest &request) {
        request.trustedPeer = true;
        request.client = *policy::Address::parse("2001:db8::1");
    });
    QVERIFY(trusted.find("X-Forwarded-For: 192.0.2.1\r\n") != std::string::npos);
    QVERIFY2(trusted.find("Forwarded: for=\"[2001:db8::1]\";host=\"a.test\";proto=http\r\n")
                 != std::string::npos,
             trusted.c_str());
}

void TestGatewayRewrite::putsPathsTogether()
{
    const auto based = [](UpstreamRequest &request) { request.basePath = "/base"; };
    QVERIFY(rewritten({}, based, "/a").rfind("GET /base/a HTTP/1.1\r\n", 0) == 0);
    QVERIFY(rewritten({}, based, "").rfind("GET /base/ HTTP/1.1\r\n", 0) == 0);
    QVERIFY(rewritten({}, based, "?b=1").rfind("GET /base/?b=1 HTTP/1.1\r\n", 0) == 0);
    auth::Placed placed;
    placed.queryParameter = "appid=1";
    QVERIFY(rewritten(
                {}, [&placed](UpstreamRequest &request) { request.credential = &placed; }, "/a?b=1")
                .rfind("GET /a?b=1&appid=1 HTTP/1.1\r\n", 0)
            == 0);
}

void TestGatewayRewrite::takesUrlsApart()
{
    EndpointRegistry endpoints;
    const Route plain = routeTo("http://up.test/base/", endpoints);
    QCOMPARE(plain.endpoint->port, std::uint16_t{80});
    QCOMPARE(plain.basePath, std::string("/base"));
    const Route secure = routeTo("HTTPS://[::1]:8443", endpoints);
    QCOMPARE(secure.endpoint->host, std::string("::1"));
    QCOMPARE(secure.endpoint->port, std::uint16_t{8443});
    QVERIFY(secure.endpoint->tls);
    QCOMPARE(secure.authority, std::string("[::1]:8443"));
    QVERIFY(routeTo("http://up.test/other", endpoints).endpoint == plain.endpoint);
    for (const char *bad : {"", "up.test", "ftp://up.test", "http://", "http://up.test:0",
                            "http://up.test:99999", "http://up.test:x", "http://[::1",
                            "http://u@up.test", "http://up.test/a?b", "http://up test"})
        QVERIFY2(!routeTo(bad, endpoints).endpoint, bad);
}

void TestGatewayRewrite::rewritesAnswers()
{
    const std::string bytes =
        "HTTP/1.1 200 Fine\r\nContent-Length: 5\r\nKeep-Alive: 5\r\nConnection: X-Hop\r\nX-Hop: "
        "1\r\nX-Request-Id: theirs\r\n"
        "Access-Control-Allow-Origin: *\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\n\r\n";
    HeadScan scan(HeadKind::Response);
    QVERIFY(scan.scan(bytes) == HeadScan::State::Complete);
    HeadParser parser;
    ResponseHead head;
    QVERIFY(parser.parse(bytes, scan.fields(), false, head) == HeadProblem::None);
    ClientResponse response;
    response.requestId = "ours";
    response.framing = head.framing;
    response.replaceCors = true;
    response.keepAlive = false;
    std::string out;
    writeClientHead(head, response, out);
    QCOMPARE(out, std::string(
                      "HTTP/1.1 200 Fine\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\nContent-Length: "
                      "5\r\nX-Request-Id: ours\r\nConnection: close\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestGatewayRewrite)
#include "tst_gateway_rewrite.moc"
