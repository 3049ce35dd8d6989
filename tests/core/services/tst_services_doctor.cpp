// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/auditservice.h>

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
