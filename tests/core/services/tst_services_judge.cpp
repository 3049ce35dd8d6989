// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/policy/keyrecord.h>
#include <core/services/serviceparts.h>
#include <core/usage/queries.h>

#include <QtTest/QtTest>

using namespace keywright;
using policy::Reason;

class TestJudge : public QObject
{
    Q_OBJECT

    static Judgement judge(ServiceHome &home, const Trial &trial)
    {
        return await(home.context->policy().judge(trial)).value();
    }

    /// Of a key that does not exist yet and may do everything, in a home with an API.
    static Trial trialOfANewKey(ServiceHome &home)
    {
        Trial trial;
        trial.project = home.project().id;
        trial.restrictions.emplace();
        (void)home.api(*trial.project);
        return trial;
    }

private Q_SLOTS:
    void aStoredKeyIsJudgedWithoutItsSecret()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
        draft.restrictions.addresses = {"10.0.0.0/8"};
        const IssuedKey issued = await(home.context->keys().issue(draft)).value();
        Trial trial;
        trial.key = issued.key.id;
        trial.api = QStringLiteral("forms");
        trial.peer = QStringLiteral("10.1.2.3");
        Judgement judgement = judge(home, trial);
        QVERIFY(judgement.granted);
        QCOMPARE(judgement.status, 200);
        QCOMPARE(judgement.steps.size(), policy::stepCount);

        trial.peer = QStringLiteral("192.168.1.1");
        judgement = judge(home, trial);
        QVERIFY(!judgement.granted);
        QCOMPARE(judgement.reason, Reason::ApiKeyIpAddressBlocked);
        QCOMPARE(judgement.status, 403);
        QCOMPARE(judgement.step, policy::Step::Application);

        // The same as with the key itself.
        Trial presented = trial;
        presented.key.reset();
        presented.presented = issued.secret;
        QCOMPARE(judge(home, presented).reason, Reason::ApiKeyIpAddressBlocked);
        presented.presented = Secret("clinic_nonsense");
        QCOMPARE(judge(home, presented).reason, Reason::ApiKeyInvalid);
        presented.presented.reset();
        QCOMPARE(judge(home, presented).reason, Reason::CredentialsMissing);
    }

    void aKeyThatDoesNotExistYetIsJudged()
    {
        ServiceHome home;
        Trial trial = trialOfANewKey(home);
        QVERIFY(judge(home, trial).granted);
        trial.restrictions->processes = {"/usr/bin/curl"};
        QCOMPARE(judge(home, trial).detail, policy::Detail::ProcessUnknown);
        trial.process = QStringLiteral("/usr/bin/curl");
        QVERIFY(judge(home, trial).granted);
        trial.restrictions->referrers = {"https://portal.example/*"};
        const Judgement denied = judge(home, trial);
        QCOMPARE(denied.reason, Reason::ApiKeyHttpReferrerBlocked);
        QCOMPARE(denied.step, policy::Step::Application);
        QCOMPARE(await(home.context->keys().list(*trial.project)).value().size(), 0);
    }

    void otherRestrictionsCanBeTried()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        Trial trial;
        trial.key = home.key(project.id, QStringLiteral("Portal"), false).key.id;
        trial.restrictions.emplace();
        trial.restrictions->referrers = {"https://portal.example/*"};
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyHttpReferrerBlocked);
        trial.headers = {{"Referer", "https://portal.example/"}};
        QVERIFY(judge(home, trial).granted);
        trial.restrictions->addresses = {"nonsense"};
        QCOMPARE(errorOf(await(home.context->policy().judge(trial))),
                 ErrorCode::RestrictionInvalid);
    }

    void ofSeveralKindsOneOrAllAreToBeMended()
    {
        ServiceHome home;
        Trial trial = trialOfANewKey(home);
        trial.restrictions->referrers = {"portal.example/*"};
        trial.restrictions->addresses = {"10.0.0.0/8"};
        const Judgement every = judge(home, trial);
        const QList<StepFinding> failures = decidingFailures(every.steps);
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.at(0).reason, Reason::ApiKeyHttpReferrerBlocked);
        QCOMPARE(failures.at(1).reason, Reason::ApiKeyIpAddressBlocked);
        QVERIFY(!every.oneIsEnough);
        trial.restrictions->match = policy::Match::Any;
        QVERIFY(judge(home, trial).oneIsEnough);
        trial.peer = QStringLiteral("10.1.2.3");
        const Judgement granted = judge(home, trial);
        QVERIFY(granted.granted && decidingFailures(granted.steps).isEmpty());
        // A later step decides.
        trial.restrictions->apis = {{"other", {}}};
        QVERIFY(!judge(home, trial).oneIsEnough);
    }

    void preflightsAreAnsweredWithoutAKey()
    {
        ServiceHome home;
        Api api = home.api(home.project().id);
        api.corsOrigins = {QStringLiteral("https://portal.example")};
        QVERIFY(await(home.context->apis().update(api)));
        Trial trial;
        trial.api = api.name;
        trial.presented = Secret("clinic_nonsense");
        trial.method = QStringLiteral("OPTIONS");
        trial.headers = {{"Origin", "https://portal.example"},
                         {"Access-Control-Request-Method", "GET"}};
        const Judgement preflight = judge(home, trial);
        QVERIFY(preflight.granted);
        QCOMPARE(preflight.status, 204);
        trial.headers.removeLast();
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyInvalid);
    }

    void statesAndProjectsCount()
    {
        ServiceHome home;
        const Project project = home.project(), other = home.project(QStringLiteral("Other"));
        (void)home.api(project.id);
        (void)home.api(other.id, QStringLiteral("till"));
        const Key key = home.key(project.id, QStringLiteral("Portal"), false).key;
        Trial trial;
        trial.key = key.id;
        QVERIFY(judge(home, trial).granted);
        trial.api = QStringLiteral("till");
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyInvalid);
        trial.api = QStringLiteral("nowhere");
        QCOMPARE(judge(home, trial).reason, Reason::ApiNotFound);
        trial.api = QStringLiteral("forms");
        QVERIFY(await(home.context->keys().setEnabled(key.id, false)));
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyDisabled);
        QVERIFY(await(home.context->keys().setEnabled(key.id, true)));
        QVERIFY(await(home.context->projects().setArchived(project.id, true)));
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyInvalid);
        QVERIFY(await(home.context->projects().setArchived(project.id, false)));
        QVERIFY(await(home.context->keys().remove(key.id)));
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyInvalid);
        QCOMPARE(judge(home, trial).detail, policy::Detail::KeyDeleted);
    }

    void anyApiIsOneThatTheKeyMayCall()
    {
        ServiceHome home;
        const Project project = home.project();
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
        Trial trial;
        trial.key = await(home.context->keys().issue(draft)).value().key.id;
        QVERIFY(judge(home, trial).granted); // the project has none yet
        (void)home.api(project.id, QStringLiteral("aaa"));
        (void)home.api(project.id, QStringLiteral("forms"));
        draft.name = QStringLiteral("Forms only");
        draft.restrictions.apis = {{"forms", {}}};
        trial.key = await(home.context->keys().issue(draft)).value().key.id;
        QVERIFY(judge(home, trial).granted);
        trial.api = QStringLiteral("aaa");
        QCOMPARE(judge(home, trial).reason, Reason::ApiKeyServiceBlocked);
    }

    void theKeyGoesWhereTheApiWantsIt()
    {
        ServiceHome home;
        const Project project = home.project();
        Api api = home.api(project.id);
        Trial trial;
        trial.key = home.key(project.id, QStringLiteral("Portal"), false).key.id;
        for (const policy::KeyLocation &location : policy::defaultKeyLocations()) {
            api.keyLocations = {location};
            api = await(home.context->apis().update(api)).value();
            trial.path = QStringLiteral("/forms?x=1");
            QVERIFY(judge(home, trial).granted);
        }
    }

    void countersAreTheLiveOnesAndAreNotCharged()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
        policy::Limit limit;
        limit.count = 2;
        limit.unit = policy::Unit::Hour;
        limit.window = policy::Window::Fixed;
        draft.restrictions.limits = {limit};
        Trial trial;
        const IssuedKey issued = await(home.context->keys().issue(draft)).value();
        trial.key = issued.key.id;
        for (int i = 0; i < 5; ++i)
            QVERIFY(judge(home, trial).granted);

        // What a gateway writes down after two calls: the limit is used up.
        const auto snapshot = await(home.context->policy().snapshot()).value();
        policy::Counters counters;
        counters.prepare(*snapshot);
        const std::string secret = issued.secret.reveal().toByteArray().toStdString();
        const policy::HeaderView header{"x-api-key", secret};
        policy::RequestView request;
        request.method = "GET";
        request.target = "/forms/";
        request.headers = {&header, 1};
        request.peer = *policy::Address::parse("127.0.0.1");
        request.now = home.clock->now();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(policy::check(*snapshot, counters, request, policy::Charge::Yes).reason,
                     Reason::None);
        }
        QVERIFY(await(home.context->parts().usage->write(
            [states = counters.checkpoint()](store::Database &database) {
                return UsageQueries(database).saveCounters(states);
            })));
        QCOMPARE(judge(home, trial).reason, Reason::RateLimitExceeded);
        QCOMPARE(judge(home, trial).status, 429);
    }

    void snapshotsFollowTheStore()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        const Key key = home.key(project.id, QStringLiteral("Portal"), false).key;
        (void)await(home.context->keys().importKey(home.draft(project.id, QStringLiteral("Mail")),
                                                   {}, Secret("somebody else's")));
        auto snapshot = await(home.context->policy().snapshot()).value();
        QCOMPARE(snapshot->keyCount(), std::size_t(1)); // an imported one authenticates nobody
        const auto before = snapshot->revision();
        QVERIFY(await(home.context->keys().setEnabled(key.id, false)));
        snapshot = await(home.context->policy().snapshot()).value();
        QVERIFY(snapshot->revision() > before);
        const int index = snapshot->findKey(key.id.text().toStdString());
        QVERIFY(index >= 0);
        QCOMPARE(snapshot->key(index).condition(), policy::KeyCondition::Disabled);
        QVERIFY(await(home.context->projects().remove(project.id)));
        snapshot = await(home.context->policy().snapshot()).value();
        QCOMPARE(snapshot->keyCount(), std::size_t(0));
        QVERIFY(snapshot->apis().empty());
        QVERIFY(await(home.context->projects().undelete(project.id)));
        snapshot = await(home.context->policy().snapshot()).value();
        QCOMPARE(snapshot->keyCount(), std::size_t(1));
        QCOMPARE(snapshot->apis().size(), std::size_t(1));
    }

    void aPeerIsAnAddress()
    {
        ServiceHome home;
        Trial trial;
        trial.peer = QStringLiteral("somewhere");
        QCOMPARE(errorOf(await(home.context->policy().judge(trial))), ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_services_judge.moc"
