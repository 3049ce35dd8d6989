// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

/// Look-up and lifecycle: steps 4 and 5.
class PolicyState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownKey();
    void keyOfAnotherProject();
    void inactiveProject();
    void projectThatIsNotThere();
    void conditions();
    void expiryIsInclusive();
    void versions();
    void precedence();
    void upstreamSecretFailsClosed();
};

void PolicyState::unknownKey()
{
    Scene scene;
    const Verdict verdict = scene.check(Call(), Charge::Yes, 'q');
    QCOMPARE(verdict.step, Step::Lookup);
    COMPARE_REASON(verdict, Reason::ApiKeyInvalid);
    COMPARE_DETAIL(verdict, Detail::KeyUnknown);
    QCOMPARE(verdict.status, 401);
    QCOMPARE(verdict.key, -1);
}

void PolicyState::keyOfAnotherProject()
{
    Scene scene;
    scene.input.projects.push_back({"prj_2", true});
    scene.addKey("key_2", 'b').project = "prj_2";
    const Verdict verdict = scene.check(Call(), Charge::Yes, 'b');
    QCOMPARE(verdict.step, Step::Lookup);
    COMPARE_REASON(verdict, Reason::ApiKeyInvalid);
    COMPARE_DETAIL(verdict, Detail::KeyOfOtherProject);
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    // Not even a target that names the API helps.
    scene.input.keys.back().restrictions.apis = {{"forms", {}}};
    scene.build();
    COMPARE_DETAIL(scene.check(Call(), Charge::Yes, 'b'), Detail::KeyOfOtherProject);
}

void PolicyState::inactiveProject()
{
    Scene scene;
    scene.input.projects.front().active = false;
    const Verdict verdict = scene.check(Call());
    QCOMPARE(verdict.step, Step::Lookup);
    COMPARE_REASON(verdict, Reason::ApiKeyInvalid);
    COMPARE_DETAIL(verdict, Detail::ProjectNotActive);
}

void PolicyState::projectThatIsNotThere()
{
    Scene scene;
    scene.input.projects.clear();
    COMPARE_DETAIL(scene.check(Call()), Detail::ProjectNotActive);
}

void PolicyState::conditions()
{
    Scene scene;
    scene.key().condition = KeyCondition::Disabled;
    const Verdict disabled = scene.check(Call());
    QCOMPARE(disabled.step, Step::State);
    COMPARE_REASON(disabled, Reason::ApiKeyDisabled);
    QCOMPARE(disabled.status, 403);
    scene.key().condition = KeyCondition::Deleted;
    scene.build();
    const Verdict deleted = scene.check(Call());
    QCOMPARE(deleted.step, Step::State);
    COMPARE_REASON(deleted, Reason::ApiKeyInvalid);
    COMPARE_DETAIL(deleted, Detail::KeyDeleted);
    QCOMPARE(deleted.status, 401);
    scene.key().condition = KeyCondition::Active;
    scene.build();
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
}

void PolicyState::expiryIsInclusive()
{
    Scene scene;
    scene.key().expires = instant(newYear);
    Call call;
    call.at = newYear - 1;
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.at = newYear;
    const Verdict verdict = scene.check(call);
    COMPARE_REASON(verdict, Reason::ApiKeyExpired);
    COMPARE_DETAIL(verdict, Detail::KeyExpired);
    QCOMPARE(verdict.status, 401);
}

void PolicyState::versions()
{
    Scene scene;
    VersionDefinition second;
    second.number = 2;
    second.digest = keyDigest(keyText('n'));
    scene.key().versions.front().ends = instant(newYear + 1000);
    scene.key().versions.push_back(second);
    Call call;
    call.at = newYear + 999;
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    QCOMPARE(scene.check(call).version, 0);
    QCOMPARE(scene.check(call, Charge::Yes, 'n').version, 1);
    call.at = newYear + 1000;
    COMPARE_DETAIL(scene.check(call), Detail::VersionEnded);
    COMPARE_REASON(scene.check(call), Reason::ApiKeyExpired);
    QCOMPARE(scene.check(call, Charge::Yes, 'n').outcome, Outcome::Granted);
    QCOMPARE(scene.check(call, Charge::Yes, 'n').key, 0);
}

void PolicyState::precedence()
{
    Scene scene;
    scene.key().expires = instant(0);
    scene.key().versions.front().ends = instant(0);
    COMPARE_DETAIL(scene.check(Call()), Detail::KeyExpired);
    scene.key().condition = KeyCondition::Disabled;
    scene.build();
    COMPARE_DETAIL(scene.check(Call()), Detail::KeyDisabled);
    scene.key().condition = KeyCondition::Deleted;
    scene.build();
    COMPARE_DETAIL(scene.check(Call()), Detail::KeyDeleted);
    scene.input.projects.front().active = false;
    scene.build();
    COMPARE_DETAIL(scene.check(Call()), Detail::ProjectNotActive);
}

void PolicyState::upstreamSecretFailsClosed()
{
    Scene scene;
    scene.api().needsUpstreamSecret = true;
    scene.restrictions().limits.push_back({"lim_1", 1, Unit::Day, Window::Fixed, "", ""});
    Call call;
    call.upstreamSecretAvailable = false;
    const Verdict verdict = scene.check(call);
    QCOMPARE(verdict.step, Step::Upstream);
    COMPARE_REASON(verdict, Reason::UpstreamCredentialUnavailable);
    QCOMPARE(verdict.status, 502);
    // It was denied, so it was not charged: the one call of the day is still there.
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(call), Reason::ResourceQuotaExceeded);
}

QTEST_APPLESS_MAIN(PolicyState)
#include "tst_policy_state.moc"
