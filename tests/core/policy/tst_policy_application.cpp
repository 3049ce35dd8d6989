// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

namespace {

const char *const certificate = "BC:E5:A7:62:38:D6:AE:E7:F6:18:B7:2D:F3:56:CD:A0:2E:50:AA:1E";
const char *const certificateBare = "bce5a76238d6aee7f618b72df356cda02e50aa1e";
const char *const otherCertificate = "D8AA439759EEC595266A07EE1C378EF4F0C805C9";

Call android(const char *package, const char *cert)
{
    return Call().with("X-Android-Package", package).with("X-Android-Cert", cert);
}

} // namespace

class PolicyApplication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void androidMatchesThePair();
    void androidDetails();
    void iosIsExact();
    void processesOnLoopback();
    void everyAndAny();
    void firstKindIsTheReason();
    void brokenEntriesMatchNothing();
};

void PolicyApplication::androidMatchesThePair()
{
    Scene scene;
    scene.restrictions().android = {{"com.example.app", certificate},
                                    {"com.other", otherCertificate}};
    QCOMPARE(scene.check(android("com.example.app", certificate)).outcome, Outcome::Granted);
    QCOMPARE(scene.check(android("com.example.app", certificateBare)).outcome, Outcome::Granted);
    QCOMPARE(scene.check(android("com.other", otherCertificate)).outcome, Outcome::Granted);
    COMPARE_DETAIL(scene.check(android("com.example.app", otherCertificate)),
                   Detail::AndroidNotListed);
    COMPARE_DETAIL(scene.check(android("com.other", certificate)), Detail::AndroidNotListed);
    COMPARE_DETAIL(scene.check(android("com.Example.app", certificate)), Detail::AndroidNotListed);
}

void PolicyApplication::androidDetails()
{
    Scene scene;
    scene.restrictions().android = {{"com.example.app", certificate}};
    COMPARE_REASON(scene.check(Call()), Reason::ApiKeyAndroidAppBlocked);
    COMPARE_DETAIL(scene.check(Call()), Detail::AndroidMissing);
    COMPARE_DETAIL(scene.check(Call().with("X-Android-Package", "com.example.app")),
                   Detail::AndroidMissing);
    COMPARE_DETAIL(scene.check(android("com.example.app", "")), Detail::AndroidMissing);
    COMPARE_DETAIL(scene.check(android("com.example.app", "BC:E5")), Detail::AndroidNotListed);
    Call twice = android("com.example.app", certificate);
    twice.with("x-android-cert", certificate);
    COMPARE_DETAIL(scene.check(twice), Detail::HeaderGivenTwice);
}

void PolicyApplication::iosIsExact()
{
    Scene scene;
    scene.restrictions().ios = {"com.example.testApp"};
    const auto with = [](const char *bundle) {
        return Call().with("X-Ios-Bundle-Identifier", bundle);
    };
    QCOMPARE(scene.check(with("com.example.testApp")).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(with("com.example.testApp2")), Reason::ApiKeyIosAppBlocked);
    COMPARE_DETAIL(scene.check(with("com.example.testapp")), Detail::IosNotListed);
    COMPARE_DETAIL(scene.check(with("")), Detail::IosMissing);
    COMPARE_DETAIL(scene.check(Call()), Detail::IosMissing);
    Call twice = with("com.example.testApp");
    twice.with("X-Ios-Bundle-Identifier", "com.example.testApp");
    COMPARE_DETAIL(scene.check(twice), Detail::HeaderGivenTwice);
}

void PolicyApplication::processesOnLoopback()
{
    Scene scene;
    scene.restrictions().processes = {"/usr/bin/curl"};
    Call call;
    call.process = "/usr/bin/curl";
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.peer = "::1";
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.peer = "192.0.2.1";
    COMPARE_DETAIL(scene.check(call), Detail::ProcessUnknown);
    COMPARE_REASON(scene.check(Call()), Reason::ApiKeyProcessBlocked);
    COMPARE_DETAIL(scene.check(Call()), Detail::ProcessUnknown);
    call = Call();
    call.process = "/usr/bin/wget";
    COMPARE_DETAIL(scene.check(call), Detail::ProcessNotListed);
}

void PolicyApplication::everyAndAny()
{
    Scene scene;
    scene.restrictions().referrers = {"example.com"};
    scene.restrictions().addresses = {"127.0.0.1"};
    Call both = Call().with("Referer", "https://example.com/");
    Call none = both;
    none.headers.clear();
    none.peer = "192.0.2.1";
    Call onlyReferrer = both;
    onlyReferrer.peer = "192.0.2.1";
    const Call onlyAddress;
    QCOMPARE(scene.check(both).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(onlyReferrer), Reason::ApiKeyIpAddressBlocked);
    COMPARE_REASON(scene.check(onlyAddress), Reason::ApiKeyHttpReferrerBlocked);
    COMPARE_REASON(scene.check(none), Reason::ApiKeyHttpReferrerBlocked);
    scene.restrictions().match = Match::Any;
    scene.build();
    QCOMPARE(scene.check(both).outcome, Outcome::Granted);
    QCOMPARE(scene.check(onlyReferrer).outcome, Outcome::Granted);
    QCOMPARE(scene.check(onlyAddress).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(none), Reason::ApiKeyHttpReferrerBlocked);
}

void PolicyApplication::firstKindIsTheReason()
{
    Scene scene;
    Restrictions &restrictions = scene.restrictions();
    restrictions.processes = {"/usr/bin/curl"};
    Call call;
    call.peer = "192.0.2.1";
    COMPARE_REASON(scene.check(call), Reason::ApiKeyProcessBlocked);
    restrictions.ios = {"com.example"};
    scene.build();
    COMPARE_REASON(scene.check(call), Reason::ApiKeyIosAppBlocked);
    restrictions.android = {{"com.example", certificate}};
    scene.build();
    COMPARE_REASON(scene.check(call), Reason::ApiKeyAndroidAppBlocked);
    restrictions.addresses = {"127.0.0.1"};
    scene.build();
    COMPARE_REASON(scene.check(call), Reason::ApiKeyIpAddressBlocked);
    restrictions.referrers = {"example.com"};
    scene.build();
    COMPARE_REASON(scene.check(call), Reason::ApiKeyHttpReferrerBlocked);
}

void PolicyApplication::brokenEntriesMatchNothing()
{
    Scene scene;
    Restrictions &restrictions = scene.restrictions();
    restrictions.addresses = {"127.0.0.1/99"};
    COMPARE_REASON(scene.check(Call()), Reason::ApiKeyIpAddressBlocked);
    QCOMPARE(scene.snapshot->problems().size(), std::size_t(1));
    restrictions.addresses.clear();
    restrictions.referrers = {""};
    scene.build();
    COMPARE_REASON(scene.check(Call().with("Referer", "https://example.com/")),
                   Reason::ApiKeyHttpReferrerBlocked);
    restrictions.referrers.clear();
    restrictions.android = {{"com.example", "12"}};
    scene.build();
    COMPARE_REASON(scene.check(android("com.example", "12")), Reason::ApiKeyAndroidAppBlocked);
    restrictions.android.clear();
    restrictions.ios = {"*"};
    scene.build();
    COMPARE_REASON(scene.check(Call().with("X-Ios-Bundle-Identifier", "*")),
                   Reason::ApiKeyIosAppBlocked);
}

QTEST_APPLESS_MAIN(PolicyApplication)
#include "tst_policy_application.moc"
