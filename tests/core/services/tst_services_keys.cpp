// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/domain/keyformat.h>

#include <QtTest/QtTest>

using namespace keywright;

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsIssuedKeptAndRevealed()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey issued = home.key(project.id, QStringLiteral("Portal"));
        QVERIFY(issued.secret.reveal().startsWith("clinic_"));
        QCOMPARE(issued.key.prefix, QStringLiteral("clinic"));
        QCOMPARE(issued.key.current().last4, last4Of(issued.secret));
        QCOMPARE(issued.key.current().digest, digestOf(issued.secret));
        QVERIFY(issued.key.current().kept);
        QCOMPARE(home.accounts().size(), 1);
        QVERIFY(
            home.accounts().constFirst().contains(project.id.text() + u'/' + issued.key.id.text()));
        QVERIFY(await(home.context->keys().reveal(issued.key.id)).value() == issued.secret);
    }

    void aKeyThatIsNotKeptLeavesNothingInTheKeychain()
    {
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"), false);
        QVERIFY(home.accounts().isEmpty());
        QCOMPARE(errorOf(await(home.context->keys().reveal(issued.key.id))),
                 ErrorCode::SecretNotKept);
    }

    void whatIsGoneFromTheKeychainIsMissing()
    {
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"));
        QVERIFY(await(home.keychain->items.remove(home.accounts().constFirst())));
        QCOMPARE(errorOf(await(home.context->keys().reveal(issued.key.id))),
                 ErrorCode::SecretMissing);
    }

    void aLockedKeychainIssuesNothing_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("locked") << KeychainState::Locked << ErrorCode::KeychainLocked;
        QTest::newRow("no bus") << KeychainState::NoBus << ErrorCode::KeychainUnavailable;
        QTest::newRow("no service") << KeychainState::NoService << ErrorCode::KeychainUnavailable;
        QTest::newRow("frozen") << KeychainState::Frozen << ErrorCode::KeychainTimeout;
    }
    void aLockedKeychainIssuesNothing()
    {
        QFETCH(KeychainState, state);
        QFETCH(ErrorCode, code);
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey before = home.key(project.id, QStringLiteral("Before"));
        home.keychain->items.setState(state);
        auto &keys = home.context->keys();
        QCOMPARE(errorOf(await(keys.issue(home.draft(project.id, QStringLiteral("Portal"))))),
                 code);
        QCOMPARE(errorOf(await(keys.importKey(home.draft(project.id, QStringLiteral("Mail")), {},
                                              Secret("abc")))),
                 code);
        QCOMPARE(errorOf(await(keys.rotate(before.key.id, {}))), code);
        QCOMPARE(errorOf(await(keys.reveal(before.key.id))), code);
        QCOMPARE(await(keys.list(project.id)).value().size(), 1);
        QCOMPARE(await(keys.get(before.key.id)).value().versions.size(), 1);
        QCOMPARE(home.accounts().size(), 1);
        // Without keeping it the keychain is no hindrance.
        QVERIFY(await(keys.issue(home.draft(project.id, QStringLiteral("Portal"), false))));
    }

    void namesAreCheckedBeforeAnythingIsKept()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.key(project.id, QStringLiteral("Portal"));
        auto &keys = home.context->keys();
        QCOMPARE(errorOf(await(keys.issue(home.draft(project.id, QStringLiteral(" portal "))))),
                 ErrorCode::NameTaken);
        QCOMPARE(errorOf(await(keys.issue(home.draft(project.id, QStringLiteral("a/b"))))),
                 ErrorCode::NameInvalid);
        KeyDraft draft = home.draft(project.id, QStringLiteral("Other"));
        draft.restrictions.referrers = {"https://*.*.example/"};
        QCOMPARE(errorOf(await(keys.issue(draft))), ErrorCode::RestrictionInvalid);
        QCOMPARE(errorOf(await(keys.issue(
                     home.draft(ProjectId(QStringLiteral("prj_x")), QStringLiteral("Other"))))),
                 ErrorCode::NotFound);
        QCOMPARE(home.accounts().size(), 1);
    }

    void hostsAreSavedAsBrowsersSendThem()
    {
        ServiceHome home;
        auto &keys = home.context->keys();
        KeyDraft draft = home.draft(home.project().id, QStringLiteral("Portal"), false);
        draft.restrictions.referrers = {"https://b\u00fccher.example/*"};
        Key key = await(keys.issue(draft)).value().key;
        QCOMPARE(key.restrictions.referrers,
                 std::vector<std::string>({"https://xn--bcher-kva.example/*"}));
        key.restrictions.referrers.push_back("m\u00fcnchen.example");
        QCOMPARE(await(keys.update(key)).value().restrictions.referrers.back(),
                 std::string("xn--mnchen-3ya.example"));
    }

    void theFirstToSaveWins()
    {
        ServiceHome home;
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        auto &keys = home.context->keys();
        Key mine = key, theirs = key;
        theirs.note = QStringLiteral("theirs");
        mine.note = QStringLiteral("mine");
        QVERIFY(await(keys.update(theirs)));
        QCOMPARE(errorOf(await(keys.update(mine))), ErrorCode::StaleRevision);
        QCOMPARE(await(keys.get(key.id)).value().note, QStringLiteral("theirs"));
    }

    void anEditChangesOnlyWhatAPersonEdits()
    {
        ServiceHome home;
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        Key edited = key;
        edited.name = QStringLiteral("Gate");
        edited.prefix = QStringLiteral("other");
        edited.state = KeyState::Disabled;
        edited.versions.clear();
        const Key saved = await(home.context->keys().update(edited)).value();
        QCOMPARE(saved.name, QStringLiteral("Gate"));
        QCOMPARE(saved.prefix, key.prefix);
        QCOMPARE(saved.state, KeyState::Active);
        QCOMPARE(saved.versions, key.versions);
    }

    void whatDescribesAKeyIsTidiedAndKept()
    {
        ServiceHome home;
        KeyDraft draft;
        draft.project = home.project().id;
        draft.name = QStringLiteral("Portal");
        draft.environment = QStringLiteral(" production ");
        draft.labels = {QStringLiteral("web"), QStringLiteral(" Billing "), QStringLiteral("WEB"),
                        QString()};
        draft.keep = false;
        const QStringList tidied{QStringLiteral("Billing"), QStringLiteral("web")};
        Key key = await(home.context->keys().issue(draft)).value().key;
        QCOMPARE(key.environment, QStringLiteral("production"));
        QCOMPARE(key.labels, tidied);
        QCOMPARE(await(home.context->keys().get(key.id)).value().labels, tidied);
        for (const QString &label : {QStringLiteral("one,two"), QStringLiteral("a/b")}) {
            Key wrong = key;
            wrong.labels = QStringList{label};
            QCOMPARE(errorOf(await(home.context->keys().update(wrong))), ErrorCode::NameInvalid);
        }
        for (int i = 0; i < 21; ++i)
            key.labels << QStringLiteral("label %1").arg(i);
        QCOMPARE(errorOf(await(home.context->keys().update(key))), ErrorCode::NameInvalid);
        key.labels.clear();
        key.environment.clear();
        key = await(home.context->keys().update(key)).value();
        QVERIFY(key.labels.isEmpty() && key.environment.isEmpty());
    }

    void statesChangeAsTheyMay()
    {
        ServiceHome home;
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        auto &keys = home.context->keys();
        QCOMPARE(await(keys.setEnabled(key.id, false)).value().state, KeyState::Disabled);
        QCOMPARE(await(keys.setEnabled(key.id, true)).value().state, KeyState::Active);
        QCOMPARE(await(keys.remove(key.id)).value().state, KeyState::Deleted);
        QCOMPARE(errorOf(await(keys.setEnabled(key.id, true))), ErrorCode::TransitionIllegal);
        QCOMPARE(errorOf(await(keys.rotate(key.id, {}))), ErrorCode::TransitionIllegal);
        QCOMPARE(home.accounts().size(), 1); // soft: the secret stays for thirty days
    }

    void undeleteGetsASuffixWhereTheNameIsTaken()
    {
        ServiceHome home;
        const Project project = home.project();
        auto &keys = home.context->keys();
        const Key first = home.key(project.id, QStringLiteral("Portal")).key;
        QVERIFY(await(keys.remove(first.id)));
        (void)home.key(project.id, QStringLiteral("Portal"));
        (void)home.key(project.id, QStringLiteral("Portal 2"));
        const Key back = await(keys.undelete(first.id)).value();
        QCOMPARE(back.name, QStringLiteral("Portal 3"));
        QCOMPARE(back.state, KeyState::Active);
        QVERIFY(!back.deleted);
    }

    void undeleteGivesBackTheStateOfBefore()
    {
        ServiceHome home;
        auto &keys = home.context->keys();
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        QVERIFY(await(keys.setEnabled(key.id, false)));
        QCOMPARE(await(keys.remove(key.id)).value().state, KeyState::Deleted);
        const Key back = await(keys.undelete(key.id)).value();
        QCOMPARE(back.state, KeyState::Disabled);
        QVERIFY(!back.deleted);
        QCOMPARE(await(keys.get(key.id)).value().state, KeyState::Disabled);
        QVERIFY(await(keys.setEnabled(key.id, true)));
        QVERIFY(await(keys.remove(key.id)));
        QCOMPARE(await(keys.undelete(key.id)).value().state, KeyState::Active);
    }

    void rotationEndsTheVersionBeforeAndNeverLater()
    {
        using namespace std::chrono_literals;
        ServiceHome home;
        const IssuedKey first = home.key(home.project().id, QStringLiteral("Portal"));
        auto &keys = home.context->keys();
        const IssuedKey second = await(keys.rotate(first.key.id, 24h)).value();
        const Instant now = home.clock->now();
        QCOMPARE(second.key.versions.size(), 2);
        QCOMPARE(second.key.versions.at(0).ends, std::optional<Instant>(now + 24h));
        QVERIFY(!second.key.current().ends);
        QVERIFY(!(second.secret == first.secret));
        QCOMPARE(home.accounts().size(), 2);
        QVERIFY(await(keys.reveal(first.key.id)).value() == second.secret);
        QVERIFY(await(keys.reveal(first.key.id, 1)).value() == first.secret);
        QCOMPARE(errorOf(await(keys.reveal(first.key.id, 3))), ErrorCode::NotFound);

        const IssuedKey third = await(keys.rotate(first.key.id, 0ms)).value();
        QCOMPARE(third.key.versions.at(0).ends, std::optional<Instant>(now + 24h));
        QCOMPARE(third.key.versions.at(1).ends, std::optional<Instant>(now));
    }

    void oneOfTwoRotationsAtOnceIsRefused()
    {
        ServiceHome home;
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        auto one = home.context->keys().rotate(key.id, {});
        auto two = home.context->keys().rotate(key.id, {});
        const auto first = await(one);
        const auto second = await(two);
        QVERIFY(first.has_value() != second.has_value());
        QCOMPARE(await(home.context->keys().get(key.id)).value().versions.size(), 2);
        QCOMPARE(home.accounts().size(), 2);
        const Secret kept = await(home.context->keys().reveal(key.id)).value();
        QVERIFY(kept == (first ? first->secret : second->secret));
    }

    void somebodyElsesKeyIsKept()
    {
        ServiceHome home;
        const Project project = home.project();
        const Secret value("sk_live_abcdefghijklmnop");
        const Key key = await(home.context->keys().importKey(
                                  home.draft(project.id, QStringLiteral("Payments"), false),
                                  QStringLiteral("stripe"), value))
                            .value();
        QCOMPARE(key.kind, KeyKind::Imported);
        QCOMPARE(key.provider, QStringLiteral("stripe"));
        QVERIFY(await(home.context->keys().reveal(key.id)).value() == value);
        QCOMPARE(errorOf(await(home.context->keys().rotate(key.id, {}))), ErrorCode::NotSupported);
        QCOMPARE(errorOf(await(home.context->keys().importKey(
                     home.draft(project.id, QStringLiteral("Empty")), {}, Secret()))),
                 ErrorCode::InvalidArgument);
    }

    void aStringIsFoundAgain()
    {
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"), false);
        auto &keys = home.context->keys();
        QCOMPARE(await(keys.find(issued.secret)).value()->id, issued.key.id);
        QVERIFY(await(keys.remove(issued.key.id)));
        QCOMPARE(await(keys.find(issued.secret)).value()->id, issued.key.id);
        QVERIFY(!await(keys.find(Secret("nobody's"))).value());
    }

    void addresses()
    {
        ServiceHome home;
        const Project clinic = home.project(), shop = home.project(QStringLiteral("Shop"));
        const Key portal = home.key(clinic.id, QStringLiteral("Portal"), false).key;
        const Key twin = home.key(shop.id, QStringLiteral("Portal"), false).key;
        const Key only = home.key(shop.id, QStringLiteral("Till"), false).key;
        auto &keys = home.context->keys();
        QCOMPARE(await(keys.resolve(portal.id.text())).value().id, portal.id);
        QCOMPARE(await(keys.resolve(QStringLiteral("clinic/portal"))).value().id, portal.id);
        QCOMPARE(await(keys.resolve(QStringLiteral("Portal"), QStringLiteral("Shop"))).value().id,
                 twin.id);
        QCOMPARE(await(keys.resolve(QStringLiteral("till"))).value().id, only.id);
        QCOMPARE(errorOf(await(keys.resolve(QStringLiteral("Portal")))), ErrorCode::NameAmbiguous);
        QCOMPARE(errorOf(await(keys.resolve(QStringLiteral("clinic/Till")))), ErrorCode::NotFound);
        QVERIFY(await(keys.remove(portal.id)));
        QCOMPARE(await(keys.resolve(QStringLiteral("clinic/portal"))).value().id, portal.id);
    }
};

Q_DECLARE_METATYPE(keywright::ErrorCode)
QTEST_GUILESS_MAIN(TestKeys)
#include "tst_services_keys.moc"
