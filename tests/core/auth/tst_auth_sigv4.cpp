// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/auth/sigv4.h>

#include <QtTest/QtTest>

#include <vector>

using namespace keywright;
using namespace keywright::auth;

/// Signature Version 4 against the vectors that AWS publishes: its test suite (get-vanilla and the
/// like), the IAM example of its signing guide, and the S3 examples of the S3 reference.
class TestAuthSigv4 : public QObject
{
    Q_OBJECT

    using Headers = std::vector<std::pair<std::string_view, std::string_view>>;

    static Credential credentialFor(const char *region, const char *service)
    {
        return {{PlacementKind::SigV4, "AKIDEXAMPLE", region, service},
                Secret(QByteArrayView("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))};
    }
    static Credential s3Credential()
    {
        return {{PlacementKind::SigV4, "AKIAIOSFODNN7EXAMPLE", "us-east-1", "s3"},
                Secret(QByteArrayView("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"))};
    }
    static std::chrono::sys_seconds at(int year, unsigned month, unsigned day, int hour, int minute)
    {
        using namespace std::chrono;
        return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
               + hours(hour) + minutes(minute);
    }
    static std::string signatureOf(const std::string &value)
    {
        return value.substr(value.rfind('=') + 1);
    }

private Q_SLOTS:
    void signsTheSuite_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const char *method, const char *target,
                            const char *sign) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(sign);
        };
        row("get-vanilla", "GET", "/",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        row("post-vanilla", "POST", "/",
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        row("get-vanilla-empty-query-key", "GET", "/?Param1=value1",
            "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
        row("get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
        row("get-unreserved", "GET",
            "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
            "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f");
        row("get-utf8", "GET", "/\xe1\x88\xb4",
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
        row("get-vanilla-utf8-query", "GET", "/?\xe1\x88\xb4=bar",
            "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04");
        row("get-vanilla-query-unreserved", "GET",
            "/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz="
            "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
            "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197");
    }
    void signsTheSuite()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, signature);
        const Headers headers{{"Host", "example.amazonaws.com"},
                              {"X-Amz-Date", "20150830T123600Z"}};
        const std::string hash = hashInHexadecimal({});
        const std::string verb = method.toStdString(), path = target.toStdString();
        const SigningRequest request{verb, path, headers, hash, at(2015, 8, 30, 12, 36)};
        const std::string value = auth::signature(credentialFor("us-east-1", "service"), request);
        QCOMPARE(signatureOf(value), signature.toStdString());
        QVERIFY(value.rfind("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/"
                            "aws4_request, SignedHeaders=host;x-amz-date, Signature=",
                            0)
                == 0);
    }

    void signsTheExampleOfTheGuide()
    {
        const Headers headers{{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                              {"Host", "iam.amazonaws.com"},
                              {"X-Amz-Date", "20150830T123600Z"}};
        const std::string hash = hashInHexadecimal({});
        QCOMPARE(hash,
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        const SigningRequest request{"GET", "/?Action=ListUsers&Version=2010-05-08", headers, hash,
                                     at(2015, 8, 30, 12, 36)};
        QCOMPARE(hashInHexadecimal(canonicalRequest(request, false)),
                 std::string("f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59"));
        QCOMPARE(signatureOf(auth::signature(credentialFor("us-east-1", "iam"), request)),
                 std::string("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
    }

    void signsTheExamplesOfS3()
    {
        const std::string empty = hashInHexadecimal({});
        const auto time = at(2013, 5, 24, 0, 0);
        const Headers get{{"Host", "examplebucket.s3.amazonaws.com"},
                          {"Range", "bytes=0-9"},
                          {"x-amz-content-sha256", empty},
                          {"x-amz-date", "20130524T000000Z"}};
        QCOMPARE(
            signatureOf(auth::signature(s3Credential(), {"GET", "/test.txt", get, empty, time})),
            std::string("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"));
        const std::string hash = hashInHexadecimal("Welcome to Amazon S3.");
        const Headers put{{"Host", "examplebucket.s3.amazonaws.com"},
                          {"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                          {"x-amz-date", "20130524T000000Z"},
                          {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
                          {"x-amz-content-sha256", hash}};
        QCOMPARE(signatureOf(auth::signature(s3Credential(),
                                             {"PUT", "/test%24file.text", put, hash, time})),
                 std::string("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
        const Headers list{{"Host", "examplebucket.s3.amazonaws.com"},
                           {"x-amz-content-sha256", empty},
                           {"x-amz-date", "20130524T000000Z"}};
        QCOMPARE(
            signatureOf(auth::signature(s3Credential(), {"GET", "/?lifecycle", list, empty, time})),
            std::string("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
        QCOMPARE(signatureOf(auth::signature(s3Credential(),
                                             {"GET", "/?max-keys=2&prefix=J", list, empty, time})),
                 std::string("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"));
    }

    void readsPlacements()
    {
        for (const char *good : {"header:X-Api-Key", "query:key", "bearer", "basic:user",
                                 "basic:", "sigv4:eu-central-1:execute-api:AKIDEXAMPLE"}) {
            const auto placement = parsePlacement(good);
            QVERIFY2(placement.has_value(), good);
            QCOMPARE(placementText(*placement), std::string(good));
        }
        for (const char *bad :
             {"", "header", "header:", "header:a b", "query:", "bearer:x", "basic:a:b", "cookie:a",
              "sigv4:eu:s3", "sigv4::s3:A", "sigv4:eu:s3:A\r\nX"})
            QVERIFY2(!parsePlacement(bad), bad);
    }

    void encodesAndFolds()
    {
        const Headers headers{{"HOST", "a"}, {"X-Two", "  b   c "}, {"X-Two", "d"}};
        QCOMPARE(canonicalRequest({"GET", "/a%20b/c?q=%7e&b=&a", headers, "h", {}}, false),
                 std::string("GET\n/a%2520b/c\na=&b=&q=~\nhost:a\nx-two:b c,d\n\nhost;x-two\nh"));
        QCOMPARE(canonicalRequest({"GET", "/a%20b/c", headers, "h", {}}, true),
                 std::string("GET\n/a%20b/c\n\nhost:a\nx-two:b c,d\n\nhost;x-two\nh"));
    }
};

QTEST_GUILESS_MAIN(TestAuthSigv4)
#include "tst_auth_sigv4.moc"
