// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyReferrer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void matching_data();
    void matching();
    void manyEntries();
    void missingReferrerIsDenied();
    void originOnlyWhereTheKeySaysSo();
    void twiceIsDenied();
};

void PolicyReferrer::entries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("expected"); // normal form, or `!` and the problem
    const std::pair<const char *, const char *> rows[] = {
        {"example.com", "example.com"},
        {"Example.COM/*", "example.com/*"},
        {"HTTPS://Example.com:8443/A/b", "https://example.com:8443/A/b"},
        {"*.example.com", "*.example.com"},
        {"*.example.com/app/*", "*.example.com/app/*"},
        {"example.com.", "example.com"},
        {"example.com/a/../b", "example.com/b"},
        {"example.com/a/%2e%2e/b/*", "example.com/b/*"},
        {"localhost:5173", "localhost:5173"},
        {"127.0.0.1:3000/*", "127.0.0.1:3000/*"},
        {"http://[::1]:3000/*", "http://[::1]:3000/*"},
        {"http://[0:0::1]/", "http://[::1]/"},
        {"xn--bcher-kva.example/*", "xn--bcher-kva.example/*"},
        {"__file_url__/home/me/*", "__file_url__/home/me/*"},
        {"__file_url__//home/me/*", "__file_url__/home/me/*"},
        {"__file_url__", "__file_url__"},
        {"tauri://localhost/*", "tauri://localhost/*"},
        {"app://-/index.html", "app://-/index.html"},
        {"chrome-extension://abcdefghijklmnop/*", "chrome-extension://abcdefghijklmnop/*"},
        {"", "!Empty"},
        {"exa mple.com", "!ControlCharacter"},
        {"example.com\t", "!ControlCharacter"},
        {"*", "!WildcardMisplaced"},
        {"*/*", "!WildcardMisplaced"},
        {"my*.example.com", "!WildcardMisplaced"},
        {"*example.com", "!WildcardMisplaced"},
        {"example.*.com", "!WildcardMisplaced"},
        {"example.*.com/*/path/", "!WildcardMisplaced"},
        {"*.*.example.com", "!WildcardMisplaced"},
        {"*://example.com", "!WildcardMisplaced"},
        {"example.com:*", "!WildcardMisplaced"},
        {"example.com/*/x", "!WildcardMisplaced"},
        {"example.com/a*", "!WildcardMisplaced"},
        {"example.com/**", "!WildcardMisplaced"},
        {"*.127.0.0.1", "!HostInvalid"},
        {"*.", "!HostMissing"},
        {"https://", "!HostMissing"},
        {"/path", "!HostMissing"},
        {":8080", "!HostMissing"},
        {"file:///home/me/*", "!HostMissing"},
        {"b\xc3\xbc"
         "cher.example",
         "!HostInvalid"},
        {"a..b", "!HostInvalid"},
        {".example.com", "!HostInvalid"},
        {"127.1", "!HostInvalid"},
        {"0x7f.0.0.1", "!HostInvalid"},
        {"010.0.0.1", "!HostInvalid"},
        {"[::1", "!HostInvalid"},
        {"[fe80::1%25eth0]", "!HostInvalid"},
        {"exam%70le.com", "!HostInvalid"},
        {"example.com:", "!PortInvalid"},
        {"example.com:0", "!PortInvalid"},
        {"example.com:65536", "!PortInvalid"},
        {"example.com:8o", "!PortInvalid"},
        {"1http://example.com", "!SchemeInvalid"},
        {"user@example.com", "!UserinfoNotAllowed"},
        {"https://u:p@example.com/*", "!UserinfoNotAllowed"},
        {"example.com/?a=b", "!QueryNotAllowed"},
        {"example.com/#top", "!QueryNotAllowed"},
        {"example.com/a\\b", "!PathInvalid"},
        {"example.com/a%e%41", "!PathInvalid"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyReferrer::entries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, expected);
    const EntryResult result = checkReferrer(entry.toStdString());
    const std::string found =
        result ? *result : '!' + std::string(entryProblemName(result.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
    if (result) // a normal form is its own normal form
        QCOMPARE(checkReferrer(*result).value_or("refused"), *result);
}

void PolicyReferrer::matching_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("referrer");
    QTest::addColumn<bool>("matches");
    struct Row
    {
        const char *entry, *referrer;
        bool matches;
    };
    const Row rows[] = {
        // host
        {"example.com", "https://example.com/", true},
        {"example.com", "https://EXAMPLE.com/x", true},
        {"example.com", "https://example.com./x", true},
        {"example.com", "https://www.example.com/", false},
        {"example.com", "https://example.com.evil.test/", false},
        {"example.com", "https://notexample.com/", false},
        {"*.example.com", "https://www.example.com/", true},
        {"*.example.com", "https://a.b.example.com/", true},
        {"*.example.com", "https://example.com/", false},
        {"*.example.com", "https://notexample.com", false},
        {"*.example.com", "https://.example.com/", false},
        {"*.example.com/*", "https://evil-example.com/", false},
        {"xn--bcher-kva.example", "https://xn--bcher-kva.example/", true},
        {"xn--bcher-kva.example",
         "https://b\xc3\xbc"
         "cher.example/",
         false},
        {"127.0.0.1", "http://127.0.0.1:9999/x", true},
        {"127.0.0.1", "http://127.1/x", false},
        {"127.0.0.1", "http://0x7f.1/x", false},
        {"0x7g.example", "http://0x7g.example/x", true},
        {"example.0x7g", "http://example.0x7g/x", true}, // no number, whatever it begins with
        {"example.com", "http://user@example.com/x", false},
        {"example.com", "http://example.com\\x", false},
        {"http://[::1]:3000/*", "http://[0::1]:3000/x", true},
        {"localhost", "http://localhost:5173/app", true},
        // scheme and port
        {"https://example.com/*", "http://example.com/a", false},
        {"https://example.com/*", "HTTPS://example.com/a", true},
        {"https://example.com/*", "https://example.com:443/a", true},
        {"example.com:443", "https://example.com/", true},
        {"example.com:443", "http://example.com/", false},
        {"example.com:80", "http://example.com/", true},
        {"example.com:8080/*", "http://example.com:8080/x", true},
        {"example.com:8080", "http://example.com/", false},
        {"example.com/*", "http://example.com:8081/x", true},
        {"tauri://localhost", "tauri://localhost/x", true},
        {"tauri://localhost", "http://localhost/x", false},
        {"app://-/*", "app://-/index.html", true},
        // path
        {"example.com/*", "https://example.com", true},
        {"example.com/a/*", "https://example.com/a/", true},
        {"example.com/a/*", "https://example.com/a/b/c", true},
        {"example.com/a/*", "https://example.com/a", false},
        {"example.com/a/*", "https://example.com/ab/c", false},
        {"example.com/path", "https://example.com/path", true},
        {"example.com/path", "https://example.com/path/", false},
        {"example.com/path", "https://example.com/Path", false},
        {"example.com/path", "https://example.com/", false},
        {"example.com/path", "https://example.com/path?x=1#y", true},
        {"example.com/", "https://example.com", true},
        {"example.com/app/*", "https://example.com/app/../admin", false},
        {"example.com/app/*", "https://example.com/app/%2e%2e/admin", false},
        {"example.com/admin", "https://example.com/app/../admin", true},
        {"example.com/a/*", "https://example.com/a/%zz", false},
        {"example.com/*", "https://example.com/a/%zz", true},
        {"example.com/~me/*", "https://example.com/%7Eme/x", true},
        // what is no referrer at all
        {"https://example.com/*", "https://example.com@evil.test/", false},
        {"evil.test/*", "https://example.com@evil.test/", false},
        {"https://example.com/*", "https://evil.test/https://example.com/", false},
        {"https://example.com/*", "https://evil.test/?u=https://example.com/", false},
        {"example.com", "https://example.com\\.evil.test/", false},
        {"example.com", "https:\\\\example.com/", false},
        {"example.com", "https://exam\tple.com/", false},
        {"example.com", "https:///example.com", false},
        {"example.com", "example.com", false},
        {"example.com", "//example.com/", false},
        {"example.com", "https:example.com", false},
        {"example.com", "about:blank", false},
        {"example.com", "https://example.com:x/", false},
        {"example.com", "https://example.com:99999/", false},
        {"example.com", "https://exam ple.com/", false},
        // files
        {"__file_url__/home/me/*", "file:///home/me/page.html", true},
        {"__file_url__/home/me/*", "file:///home/you/page.html", false},
        {"__file_url__", "file:///C:/page.html", true},
        {"__file_url__/*", "file://server/share/page.html", false},
        {"__file_url__/*", "https://__file_url__/x", false},
        {"localhost/*", "file:///x", false},
    };
    for (const Row &row : rows)
        QTest::addRow("%s with %s", row.entry, row.referrer)
            << QByteArray(row.entry) << QByteArray(row.referrer) << row.matches;
}

void PolicyReferrer::matching()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, referrer);
    QFETCH(bool, matches);
    Scene scene;
    scene.restrictions().referrers = {entry.toStdString()};
    QVERIFY(validate(scene.restrictions()).empty());
    const Verdict verdict = scene.check(Call().with("Referer", referrer.toStdString()));
    QCOMPARE(verdict.outcome == Outcome::Granted, matches);
    if (!matches) {
        COMPARE_REASON(verdict, Reason::ApiKeyHttpReferrerBlocked);
        QCOMPARE(verdict.status, 403);
    }
}

void PolicyReferrer::manyEntries()
{
    Scene scene;
    for (int i = 0; i < 300; ++i) {
        const std::string host = "host" + std::to_string(i) + ".example";
        scene.restrictions().referrers.push_back((i % 2 ? "*." : "") + host + "/*");
    }
    for (int i = 0; i < 300; ++i) {
        const std::string host = "host" + std::to_string(i) + ".example/";
        const Verdict apex = scene.check(Call().with("Referer", "https://" + host));
        const Verdict below = scene.check(Call().with("Referer", "https://a.b." + host));
        QCOMPARE(apex.outcome == Outcome::Granted, i % 2 == 0);
        QCOMPARE(below.outcome == Outcome::Granted, i % 2 == 1);
    }
}

void PolicyReferrer::missingReferrerIsDenied()
{
    Scene scene;
    scene.restrictions().referrers = {"example.com"};
    COMPARE_DETAIL(scene.check(Call()), Detail::ReferrerMissing);
    COMPARE_DETAIL(scene.check(Call().with("Referer", "")), Detail::ReferrerMissing);
    COMPARE_DETAIL(scene.check(Call().with("Referer", "nonsense")), Detail::ReferrerInvalid);
    COMPARE_DETAIL(scene.check(Call().with("Origin", "https://example.com")),
                   Detail::ReferrerMissing);
}

void PolicyReferrer::originOnlyWhereTheKeySaysSo()
{
    Scene scene;
    scene.restrictions().referrers = {"https://example.com/*"};
    scene.restrictions().allowOriginFallback = true;
    QCOMPARE(scene.check(Call().with("Origin", "https://example.com")).outcome, Outcome::Granted);
    COMPARE_DETAIL(scene.check(Call().with("Origin", "null")), Detail::OriginNull);
    COMPARE_DETAIL(scene.check(Call().with("Origin", "https://evil.test")),
                   Detail::ReferrerNotListed);
    // A referrer decides, also when Origin would have been better.
    COMPARE_DETAIL(
        scene.check(
            Call().with("Origin", "https://example.com").with("Referer", "https://evil.test/")),
        Detail::ReferrerNotListed);
}

void PolicyReferrer::twiceIsDenied()
{
    Scene scene;
    scene.restrictions().referrers = {"example.com"};
    scene.restrictions().allowOriginFallback = true;
    const std::string good = "https://example.com/";
    COMPARE_DETAIL(scene.check(Call().with("Referer", good).with("referer", good)),
                   Detail::HeaderGivenTwice);
    COMPARE_DETAIL(
        scene.check(
            Call().with("Origin", "https://example.com").with("Origin", "https://example.com")),
        Detail::HeaderGivenTwice);
    // A key that reads no referrer does not mind.
    scene.restrictions().referrers.clear();
    scene.build();
    QCOMPARE(scene.check(Call().with("Referer", good).with("Referer", good)).outcome,
             Outcome::Granted);
}

QTEST_APPLESS_MAIN(PolicyReferrer)
#include "tst_policy_referrer.moc"
