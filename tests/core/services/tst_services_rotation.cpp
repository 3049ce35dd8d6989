// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/domain/keyformat.h>
#include <core/services/keycopy.h>
#include <core/services/keyhistoryservice.h>
#include <core/services/keyrotation.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace std::chrono_literals;

namespace {

/// What the engine says to a call with that secret: the gateway asks the same one.
policy::Reason reasonFor(ServiceHome &home, const Secret &secret)
{
    Trial trial;
    trial.presented = secret;
    trial.api = QStringLiteral("forms");
    trial.at = home.clock->now();
    return await(home.context->policy().judge(trial)).value().reason;
}

} // namespace

/// policy.md, Lifecycle: overlap, its early end, and the way back.
class TestRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOverlapIsFinishedEarly()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        const IssuedKey first = home.key(project.id, QStringLiteral("Portal"));
        auto &keys = home.context->keys();
        auto &over = home.context->keyHistory();
        QCOMPARE(errorOf(await(over.finishRotation(first.key.id))), ErrorCode::TransitionIllegal);
        const IssuedKey second = await(keys.rotate(first.key.id, 24h)).value();
        QCOMPARE(overlapping(second.key, home.clock->now()).size(), 1);
        home.clock->advance(1h);
        QCOMPARE(reasonFor(home, first.secret), policy::Reason::None);
        QCOMPARE(reasonFor(home, second.secret), policy::Reason::None);
        const Key finished = await(over.finishRotation(first.key.id)).value();
        QCOMPARE(finished.versions.constFirst().ends, std::optional(home.clock->now()));
        QCOMPARE(finished.current().number, 2);
        QVERIFY(overlapping(finished, home.clock->now()).isEmpty());
        QVERIFY(reasonFor(home, first.secret) != policy::Reason::None);
        QCOMPARE(reasonFor(home, second.secret), policy::Reason::None);
        QCOMPARE(errorOf(await(over.finishRotation(first.key.id))), ErrorCode::TransitionIllegal);
    }

    void aRotationIsTakenBack()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        const IssuedKey first = home.key(project.id, QStringLiteral("Portal"));
        auto &keys = home.context->keys();
        auto &over = home.context->keyHistory();
        const IssuedKey second = await(keys.rotate(first.key.id, 24h)).value();
        home.clock->advance(1h);
        const Key undone = await(over.undoRotation(first.key.id)).value();
        // The old one lives on as it was, and is what is shown, revealed and written into files.
        const Key stored = await(keys.get(first.key.id)).value();
        QCOMPARE(stored.versions, undone.versions);
        QCOMPARE(stored.current(), first.key.current());
        QVERIFY(await(keys.reveal(first.key.id)).value() == first.secret);
        QCOMPARE(reasonFor(home, first.secret), policy::Reason::None);
        QVERIFY(reasonFor(home, second.secret) != policy::Reason::None);
        home.clock->advance(48h);
        QCOMPARE(reasonFor(home, first.secret), policy::Reason::None);
        // What was taken back is still told apart, and its number is not given again.
        QCOMPARE(await(keys.find(second.secret)).value()->id, first.key.id);
        const IssuedKey third = await(keys.rotate(first.key.id, 1h)).value();
        QCOMPARE(third.key.current().number, 3);
        QCOMPARE(reasonFor(home, first.secret), policy::Reason::None);
        QCOMPARE(reasonFor(home, third.secret), policy::Reason::None);
        home.clock->advance(2h);
        QVERIFY(reasonFor(home, first.secret) != policy::Reason::None);
        QCOMPARE(await(keys.get(first.key.id))->current().number, 3);
    }

    void theExpiryIsAnEndToo()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.api(project.id);
        auto &keys = home.context->keys();
        auto draft = home.draft(project.id, QStringLiteral("Portal"));
        draft.expires = home.clock->now() + 24h;
        const IssuedKey first = await(keys.issue(draft)).value();
        const IssuedKey second = await(keys.rotate(first.key.id, 168h)).value();
        QCOMPARE(second.key.versions.constFirst().ends, draft.expires);
        Key extended = second.key;
        extended.expires = home.clock->now() + 720h;
        QVERIFY(await(keys.update(extended)));
        home.clock->advance(48h);
        QVERIFY(reasonFor(home, first.secret) != policy::Reason::None);
        QCOMPARE(reasonFor(home, second.secret), policy::Reason::None);
    }

    void whatHasEndedIsNotTakenBack()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey first = home.key(project.id, QStringLiteral("Portal"));
        auto &keys = home.context->keys();
        auto &over = home.context->keyHistory();
        QCOMPARE(errorOf(await(over.undoRotation(first.key.id))), ErrorCode::TransitionIllegal);
        const IssuedKey second = await(keys.rotate(first.key.id, 1h)).value();
        home.clock->advance(1h);
        QCOMPARE(errorOf(await(over.undoRotation(first.key.id))), ErrorCode::TransitionIllegal);
        QCOMPARE(await(keys.get(first.key.id))->current().number, 2);
        // Of a deleted key nothing is settled.
        (void)await(keys.rotate(first.key.id, 1h));
        QVERIFY(await(keys.remove(first.key.id)));
        QCOMPARE(errorOf(await(over.finishRotation(first.key.id))), ErrorCode::TransitionIllegal);
        QCOMPARE(errorOf(await(over.undoRotation(first.key.id))), ErrorCode::TransitionIllegal);
    }

    void everyChangeIsToldAndGoneBackTo()
    {
        ServiceHome home;
        const Project project = home.project();
        const Key made = home.key(project.id, QStringLiteral("Portal")).key;
        auto &keys = home.context->keys();
        Key edited = made;
        edited.name = QStringLiteral("Gate");
        edited.labels = {QStringLiteral("web")};
        edited.expires = home.clock->now() + 24h;
        edited.restrictions.referrers = {"portal.example/*"};
        edited = await(keys.update(edited)).value();
        (void)await(keys.setEnabled(made.id, false));
        (void)await(keys.rotate(made.id, 1h));
        (void)await(keys.reveal(made.id)); // no change
        Key again = await(keys.get(made.id)).value();
        again.restrictions.referrers.push_back("other.example/*");
        again.environment = QStringLiteral("staging");
        again = await(keys.update(again)).value();

        auto &service = home.context->keyHistory();
        const KeyHistory history = await(service.of(made.id)).value();
        QStringList actions;
        for (const KeyChange &change : history.changes)
            actions.append(change.entry.note.action);
        QCOMPARE(actions.join(u' '),
                 QStringLiteral("key.edit key.rotate key.disable key.edit key.issue"));
        const KeyChange &first = history.changes.constLast();
        QVERIFY(!first.before);
        QCOMPARE(first.after.name, QStringLiteral("Portal"));
        QVERIFY(first.after.labels.isEmpty());
        QCOMPARE(first.after.restrictions, policy::Restrictions());
        QCOMPARE(first.after.versions.size(), 1);
        QCOMPARE(first.after.state, KeyState::Active);
        const KeyChange &edit = history.changes.at(3);
        QCOMPARE(edit.after.name, QStringLiteral("Gate"));
        QCOMPARE(edit.after.restrictions, edited.restrictions);
        QCOMPARE(edit.after.expires, edited.expires);
        QCOMPARE(edit.after.environment, QString());
        QCOMPARE(edit.after.versions.size(), 1);
        QCOMPARE(history.changes.constFirst().before->state, KeyState::Disabled);

        const Key back = await(service.restore(made.id, first.entry.sequence)).value();
        QCOMPARE(back.name, QStringLiteral("Portal"));
        QCOMPARE(back.restrictions, policy::Restrictions());
        QVERIFY(back.labels.isEmpty() && back.environment.isEmpty() && !back.expires);
        // Secrets, versions and the state are not gone back to.
        QCOMPARE(back.state, KeyState::Disabled);
        QCOMPARE(back.versions, again.versions);
        QCOMPARE(errorOf(await(service.restore(made.id, 987654))), ErrorCode::NotFound);
        QCOMPARE(await(service.of(made.id))->changes.size(), 6);
    }

    void aCopyCountsForItself()
    {
        ServiceHome home;
        const Project project = home.project();
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"));
        draft.labels = {QStringLiteral("web")};
        draft.restrictions.limits.emplace_back();
        auto &keys = home.context->keys();
        const Key key = await(keys.issue(draft)).value().key;
        KeyDraft copy = draftLike(key);
        copy.name = QStringLiteral("Portal copy");
        const Key other = await(keys.issue(copy)).value().key;
        QCOMPARE(other.labels, key.labels);
        QVERIFY(!key.restrictions.limits.front().id.empty());
        QVERIFY(other.restrictions.limits.front().id != key.restrictions.limits.front().id);
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_services_rotation.moc"
