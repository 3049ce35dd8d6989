// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/auth/credential.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::auth;

namespace {

Credential credential(PlacementKind kind, std::string name, const char *secret)
{
    return {{kind, std::move(name)}, Secret(QByteArrayView(secret))};
}

} // namespace

/// Where a credential goes on a request.
class TestAuthCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places();
    void refuses();
    void addsQueryParameters();
};

void TestAuthCredential::places()
{
    const Placed header = place(credential(PlacementKind::Header, "X-Api-Key", "abc"));
    QCOMPARE(header.headerName, std::string("X-Api-Key"));
    QCOMPARE(header.headerValue, std::string("abc"));
    QCOMPARE(place(credential(PlacementKind::Bearer, {}, "abc")).headerValue,
             std::string("Bearer abc"));
    QCOMPARE(place(credential(PlacementKind::Query, "api key", "a+b/c&d=\xc3\xa4")).queryParameter,
             std::string("api%20key=a%2Bb%2Fc%26d%3D%C3%A4"));
    // RFC 7617, and each length of base64's last group
    QCOMPARE(place(credential(PlacementKind::Basic, "Aladdin", "open sesame")).headerValue,
             std::string("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    QCOMPARE(place(credential(PlacementKind::Basic, "a", "b")).headerValue,
             std::string("Basic YTpi"));
    QCOMPARE(place(credential(PlacementKind::Basic, "a", "bc")).headerValue,
             std::string("Basic YTpiYw=="));
    QCOMPARE(place(credential(PlacementKind::Basic, "a", "bcd")).headerValue,
             std::string("Basic YTpiY2Q="));
}

void TestAuthCredential::refuses()
{
    QVERIFY(checkPlacement(credential(PlacementKind::Header, "X Key", "a"))
            == PlacementProblem::NameInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Header, "", "a"))
            == PlacementProblem::NameInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Header, "X-Key", "a\r\nX-Other: b"))
            == PlacementProblem::SecretInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Bearer, "", "a\nb"))
            == PlacementProblem::SecretInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Bearer, "", ""))
            == PlacementProblem::SecretInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Basic, "a:b", "c"))
            == PlacementProblem::NameInvalid);
    QVERIFY(checkPlacement(credential(PlacementKind::Query, "", "c"))
            == PlacementProblem::NameInvalid);
    QVERIFY(place(credential(PlacementKind::Header, "X-Key", "a\nb")).headerValue.empty());
}

void TestAuthCredential::addsQueryParameters()
{
    QCOMPARE(withQueryParameter("/a", "k=v"), std::string("/a?k=v"));
    QCOMPARE(withQueryParameter("/a?", "k=v"), std::string("/a?k=v"));
    QCOMPARE(withQueryParameter("/a?b=c", "k=v"), std::string("/a?b=c&k=v"));
    QCOMPARE(withQueryParameter("/a?b=c&", "k=v"), std::string("/a?b=c&k=v"));
    QCOMPARE(withQueryParameter("/a", ""), std::string("/a"));
}

QTEST_GUILESS_MAIN(TestAuthCredential)
#include "tst_auth_credential.moc"
