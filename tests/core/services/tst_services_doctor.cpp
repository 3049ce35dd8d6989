// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/auditservice.h>
#include <core/services/doctorchecks.h>
#include <core/services/hygienepolicy.h>
#include <core/services/openupstream.h>
#include <core/services/sampleservice.h>

#include <QtTest/QtTest>

#include <algorithm>

using namespace keywright;

class TestDoctor : public QObject
{
    Q_OBJECT

    static QList<Finding> examine(ServiceHome &home)
    {
        return await(home.context->doctor().examine()).value();
    }
    static QList<Finding> of(const QList<Finding> &findings, FindingCode code)
    {
        QList<Finding> matching;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(matching),
                     [code](const Finding &finding) { return finding.code == code; });
        return matching;
    }

private Q_SLOTS:
    void anEmptyHomeIsHealthy()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        QVERIFY(examine(home).isEmpty());
    }

    void everyFindingHasAName()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(FindingCode::StoreReadableByOthers); ++code)
            names.insert(findingName(FindingCode(code)));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), int(FindingCode::StoreReadableByOthers) + 1);
    }

    void hygieneOfKeys()
    {
        using namespace std::chrono_literals;
        ServiceHome home;
        const Project project = home.project();
        KeyDraft draft = home.draft(project.id, QStringLiteral("Bare"), false);
        draft.application = QStringLiteral("Portal");
        const Key bare = await(home.context->keys().issue(draft)).value().key;
        draft.name = QStringLiteral("Short");
        draft.restrictions.addresses = {"10.0.0.0/8"};
        draft.restrictions.limits.resize(1);
        draft.expires = home.clock->now() + 24h;
        (void)await(home.context->keys().issue(draft)).value();
        auto findings = examine(home);
        const auto unrestricted = of(findings, FindingCode::KeyUnrestricted);
        QCOMPARE(unrestricted.size(), 1);
        QCOMPARE(unrestricted.constFirst().subject, QStringLiteral("Bare"));
        QCOMPARE(unrestricted.constFirst().project, QStringLiteral("Clinic"));
        QCOMPARE(unrestricted.constFirst().id, bare.id.text());
        QCOMPARE(of(findings, FindingCode::KeyWithoutLimit).size(), 1);
        QCOMPARE(of(findings, FindingCode::KeyExpiring).size(), 1);
        QCOMPARE(of(findings, FindingCode::TwoKeysForOneApplication).size(), 1);
        QVERIFY(of(findings, FindingCode::KeyUnused).isEmpty());

        home.clock->advance(std::chrono::hours(24 * 91));
        findings = examine(home);
        QCOMPARE(of(findings, FindingCode::KeyExpired).size(), 1);
        QCOMPARE(of(findings, FindingCode::KeyUnused).size(), 1);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                               [](const Finding &left, const Finding &right) {
                                   return left.severity > right.severity;
                               }));
    }

    void keysThatGrowOld()
    {
        using std::chrono::days;
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        CoreContext &core = *home.context;
        QCOMPARE(await(hygienePolicy(core)).value().maxKeyAgeDays, 365);
        home.clock->advance(days(366));
        auto old = of(examine(home), FindingCode::KeyOld);
        QCOMPARE(old.size(), 1);
        QCOMPARE(old.constFirst().id, key.id.text());
        QVERIFY(await(setHygienePolicy(core, {400})));
        QVERIFY(of(examine(home), FindingCode::KeyOld).isEmpty());
        home.clock->advance(days(40));
        QCOMPARE(of(examine(home), FindingCode::KeyOld).size(), 1);
        // A new secret makes it young.
        QVERIFY(await(core.keys().rotate(key.id, std::chrono::hours(1))));
        QVERIFY(of(examine(home), FindingCode::KeyOld).isEmpty());
        home.clock->advance(days(4000));
        QVERIFY(await(setHygienePolicy(core, {0})));
        QVERIFY(of(examine(home), FindingCode::KeyOld).isEmpty());
        QCOMPARE(errorOf(await(setHygienePolicy(core, {-1}))), ErrorCode::InvalidArgument);
    }

    void keysThatSeveralApplicationsUse()
    {
        Key key;
        key.id = KeyId(QStringLiteral("key_a"));
        key.versions = {KeyVersion()};
        HomeView view;
        view.keys = {{key, QStringLiteral("Clinic")}};
        const auto called = [&key](const char *peer, qint64 calls) {
            return KeyCaller{key.id, QString::fromLatin1(peer), Outcome::Granted, {}, {}, calls};
        };
        const auto denied = [&key](const char *reason, const char *observed, qint64 calls) {
            return KeyCaller{key.id,
                             QStringLiteral("127.0.0.1"),
                             Outcome::Denied,
                             QString::fromLatin1(reason),
                             QString::fromLatin1(observed),
                             calls};
        };
        const auto found = [&view] { return sharedKeyFindings(view, Instant()); };
        view.callers = {called("10.0.0.4", 50), called("10.0.0.9", 50), called("::1", 9)};
        QVERIFY(found().isEmpty()); // one network, and somebody who tried
        view.callers.append(called("127.0.0.1", 3));
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().constFirst().detail, QStringLiteral("10.0.0.0/24, 127.0.0.1"));
        QCOMPARE(found().constFirst().severity, Severity::Note);
        view.keys[0].key.use = KeyUse::Website; // whose callers are everywhere
        QVERIFY(found().isEmpty());
        view.callers.append(denied("API_KEY_HTTP_REFERRER_BLOCKED", "https://other.example", 2));
        QVERIFY(found().isEmpty());
        view.callers.append(denied("API_KEY_HTTP_REFERRER_BLOCKED", "https://third.example", 3));
        QCOMPARE(found().constFirst().detail, QStringLiteral("https://third.example"));
        view.keys[0].key.state = KeyState::Disabled;
        QVERIFY(found().isEmpty());
    }

    void upstreamsThatAnswerPastTheGateway()
    {
        ServiceHome home;
        const Sample sample = await(home.context->sample().create()).value();
        QVERIFY(of(examine(home), FindingCode::UpstreamOpen).isEmpty()); // nobody has looked
        QVERIFY(await(home.context->apis().checkReachability(sample.api)));
        const auto open = of(examine(home), FindingCode::UpstreamOpen);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().severity, Severity::Note); // on the loopback alone
        QVERIFY(open.constFirst().detail.isEmpty());
        // One that asks for a key is not open; neither is another's, with a key of ours for it.
        Api api;
        api.reachability.state = Reachability::State::Reachable;
        QVERIFY(!openUpstream(api));
        api.reachability.detail = QStringLiteral("open 192.0.2.7:80");
        QCOMPARE(openUpstream(api).value().elsewhere, QStringLiteral("192.0.2.7:80"));
        api.credential = KeyId(QStringLiteral("key_a"));
        QVERIFY(!openUpstream(api));
    }

    void theKeychain()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.key(project.id, QStringLiteral("Portal"));
        QVERIFY(of(examine(home), FindingCode::SecretMissing).isEmpty());
        home.keychain->items.setState(KeychainState::Locked);
        QCOMPARE(of(examine(home), FindingCode::KeychainLocked).size(), 1);
        QVERIFY(of(examine(home), FindingCode::SecretMissing).isEmpty());
        home.keychain->items.setState(KeychainState::NoBus);
        QCOMPARE(of(examine(home), FindingCode::KeychainUnavailable).constFirst().detail,
                 QStringLiteral("no-bus"));
        home.keychain->items.setState(KeychainState::Unlocked);
        QVERIFY(await(home.keychain->items.remove(home.accounts().constFirst())));
        QCOMPARE(of(examine(home), FindingCode::SecretMissing).constFirst().subject,
                 QStringLiteral("Portal"));
    }

    void itemsThatNobodyOwns()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey key = home.key(project.id, QStringLiteral("Portal"));
        QVERIFY(of(examine(home), FindingCode::SecretOrphaned).isEmpty());
        const QString own = home.accounts().constFirst();
        const QString stray = own.left(own.lastIndexOf(u'/') + 1) + QStringLiteral("key_gone");
        const Secret value(QByteArrayView("x"));
        QVERIFY(await(home.keychain->items.write(stray, value)));
        QVERIFY(await(home.keychain->items.write(QStringLiteral("keywright/other/p/k"), value)));
        const auto found = of(examine(home), FindingCode::SecretOrphaned);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().subject, stray);
        QVERIFY(home.accounts().contains(stray)); // told, not touched
        // A deleted key can come back, so its secret is owned.
        QVERIFY(await(home.keychain->items.remove(stray)));
        QVERIFY(await(home.context->keys().remove(key.key.id)));
        QVERIFY(of(examine(home), FindingCode::SecretOrphaned).isEmpty());
    }

    void anotherKeychain()
    {
        ServiceHome home;
        (void)home.key(home.project().id, QStringLiteral("Portal"));
        QVERIFY(await(home.context->audit().renew())); // from now on an item must be there
        QVERIFY(of(examine(home), FindingCode::KeychainSwitched).isEmpty());
        const QStringList all = home.keychain->items.accounts();
        for (const QString &account : all) // an empty one answers in its place
            QVERIFY(await(home.keychain->items.remove(account)));
        const auto findings = examine(home);
        QCOMPARE(of(findings, FindingCode::KeychainSwitched).size(), 1);
        QVERIFY(of(findings, FindingCode::SecretMissing).isEmpty()); // one cause, told once
        home.keychain->items.setState(KeychainState::Locked);
        QVERIFY(of(examine(home), FindingCode::KeychainSwitched).isEmpty());
    }

    void theGatewayAndUpstreams()
    {
        ServiceHome home;
        const Project project = home.project();
        const Api api = home.api(project.id);
        QCOMPARE(of(examine(home), FindingCode::GatewayOff).size(), 1);
        QVERIFY(of(examine(home), FindingCode::UpstreamUnreachable).isEmpty());
        QVERIFY(await(home.context->apis().checkReachability(api.id)));
        QCOMPARE(of(examine(home), FindingCode::UpstreamUnreachable).constFirst().subject,
                 QStringLiteral("forms"));
    }

    void filesThatOthersMayRead()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        QVERIFY(QFile::setPermissions(home.context->home().storePath(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(of(examine(home), FindingCode::StoreReadableByOthers).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_services_doctor.moc"
