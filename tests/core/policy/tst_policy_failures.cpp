// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitedPerAddress();
    void goodKeysPass();
    void everyStepOfAuthenticationCounts();
    void checkingCountsNothing();
    void clientBehindAProxyIsCounted();
    void manyAddressesAreBounded();
    void zeroMeansNoLimit();
};

namespace {

Call guess(const char *peer = "192.0.2.1")
{
    Call call;
    call.peer = peer;
    call.with("x-api-key", keyText('z'));
    return call;
}

} // namespace

void PolicyFailures::limitedPerAddress()
{
    Scene scene;
    for (int i = 0; i < 60; ++i)
        COMPARE_DETAIL(scene.bare(guess()), Detail::KeyUnknown);
    const Verdict limited = scene.bare(guess());
    COMPARE_REASON(limited, Reason::RateLimitExceeded);
    COMPARE_DETAIL(limited, Detail::TooManyFailures);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.limitCount, 1);
    QCOMPARE(limited.limits[0].limit->count, std::int64_t(60));
    QCOMPARE(limited.limits[0].resets.count(), std::int64_t(60000));
    COMPARE_DETAIL(scene.bare(guess("192.0.2.2")), Detail::KeyUnknown);
    Call later = guess();
    later.at += 60000;
    COMPARE_DETAIL(scene.bare(later), Detail::KeyUnknown);
}

// All programs of one computer share its address: a bad one must not lock out the good ones.
void PolicyFailures::goodKeysPass()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 2;
    for (int i = 0; i < 5; ++i)
        scene.bare(guess("127.0.0.1"));
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_DETAIL(scene.bare(guess("127.0.0.1")), Detail::TooManyFailures);
}

void PolicyFailures::everyStepOfAuthenticationCounts()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 3;
    COMPARE_DETAIL(scene.bare(Call()), Detail::KeyMissing);
    COMPARE_DETAIL(scene.bare(Call().with("x-api-key", "nonsense")), Detail::KeyMalformed);
    COMPARE_DETAIL(scene.bare(guess("127.0.0.1")), Detail::KeyUnknown);
    COMPARE_DETAIL(scene.bare(Call()), Detail::TooManyFailures);
    // A key that is recognised and not allowed is no guess.
    scene.key().condition = KeyCondition::Disabled;
    scene.build();
    for (int i = 0; i < 5; ++i)
        COMPARE_REASON(scene.check(Call()), Reason::ApiKeyDisabled);
}

void PolicyFailures::checkingCountsNothing()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 1;
    for (int i = 0; i < 5; ++i)
        COMPARE_DETAIL(scene.bare(guess(), Charge::No), Detail::KeyUnknown);
    COMPARE_DETAIL(scene.bare(guess(), Charge::Yes), Detail::KeyUnknown);
    COMPARE_DETAIL(scene.bare(guess(), Charge::No), Detail::TooManyFailures);
}

void PolicyFailures::clientBehindAProxyIsCounted()
{
    Scene scene;
    scene.input.trustedProxies = {"10.0.0.1"};
    scene.input.failedAuthenticationsPerMinute = 1;
    const auto through = [](const char *client) {
        return guess("10.0.0.1").with("X-Forwarded-For", client);
    };
    COMPARE_DETAIL(scene.bare(through("192.0.2.1")), Detail::KeyUnknown);
    COMPARE_DETAIL(scene.bare(through("192.0.2.1")), Detail::TooManyFailures);
    COMPARE_DETAIL(scene.bare(through("192.0.2.2")), Detail::KeyUnknown);
}

void PolicyFailures::manyAddressesAreBounded()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 5;
    for (int i = 0; i < 10; ++i)
        scene.bare(guess("192.0.2.1"));
    for (int i = 0; i < 100000; ++i) {
        const std::string peer =
            "2001:db8::" + QByteArray::number(i, 16).toStdString().substr(0, 4);
        const std::string other = "10." + std::to_string(i >> 16) + '.'
                                  + std::to_string(i >> 8 & 255) + '.' + std::to_string(i & 255);
        scene.bare(guess(i % 2 ? other.c_str() : peer.c_str()));
    }
    // The one with the most failures is still remembered.
    COMPARE_DETAIL(scene.bare(guess("192.0.2.1")), Detail::TooManyFailures);
}

void PolicyFailures::zeroMeansNoLimit()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 0;
    for (int i = 0; i < 200; ++i)
        COMPARE_DETAIL(scene.bare(guess()), Detail::KeyUnknown);
}

QTEST_APPLESS_MAIN(PolicyFailures)
#include "tst_policy_failures.moc"
