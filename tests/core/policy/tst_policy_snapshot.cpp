// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <core/policy/keyrecord.h>

using namespace keywright::policy;

class PolicySnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByNameAndId();
    void empty();
    void manyKeysAreAllFound();
    void sameSecretTwice();
    void problemsNameTheEntry();
};

void PolicySnapshot::findsByNameAndId()
{
    Scene scene;
    scene.input.revision = 42;
    scene.addKey("key_2", 'b');
    scene.build();
    QCOMPARE(scene.snapshot->revision(), std::int64_t(42));
    QCOMPARE(scene.snapshot->keyCount(), std::size_t(2));
    QCOMPARE(scene.snapshot->findApi("forms"), 0);
    QCOMPARE(scene.snapshot->findApi("nowhere"), -1);
    QCOMPARE(scene.snapshot->findKey("key_2"), 1);
    QCOMPARE(scene.snapshot->findKey("key_3"), -1);
    QCOMPARE(scene.snapshot->apis().front().id, std::string("api_1"));
    QCOMPARE(std::string(scene.snapshot->key(1).id()), std::string("key_2"));
}

void PolicySnapshot::empty()
{
    Scene scene;
    scene.input = SnapshotInput();
    COMPARE_REASON(scene.check(Call()), Reason::ApiNotFound);
    QCOMPARE(scene.snapshot->keyCount(), std::size_t(0));
}

void PolicySnapshot::manyKeysAreAllFound()
{
    const int count = 5000;
    Scene scene;
    std::vector<std::string> secrets;
    for (int i = 0; i < count; ++i) {
        std::string head = "kw_" + std::string(24, 'x') + std::to_string(100000 + i);
        secrets.push_back(head + keyChecksum(head));
        scene.addKey("key_many_" + std::to_string(i), 'a').versions.front().digest =
            keyDigest(secrets.back());
    }
    scene.build();
    QVERIFY(scene.snapshot->problems().empty());
    for (int i = 0; i < count; ++i) {
        const Verdict verdict = scene.bare(Call().with("x-api-key", secrets[std::size_t(i)]));
        QCOMPARE(verdict.outcome, Outcome::Granted);
        QCOMPARE(verdict.key, i + 1);
    }
}

void PolicySnapshot::sameSecretTwice()
{
    Scene scene;
    scene.addKey("key_2", 'a').condition = KeyCondition::Disabled;
    QCOMPARE(scene.check(Call()).key, 0);
    QCOMPARE(scene.snapshot->problems().size(), std::size_t(1));
}

void PolicySnapshot::problemsNameTheEntry()
{
    Scene scene;
    scene.restrictions().referrers = {"good.example", "bad*.example"};
    scene.build();
    QCOMPARE(scene.snapshot->problems().size(), std::size_t(1));
    QCOMPARE(scene.snapshot->problems().front(),
             std::string("key_1: bad*.example: WildcardMisplaced"));
    QCOMPARE(scene.check(Call().with("Referer", "https://good.example/")).outcome,
             Outcome::Granted);
}

QTEST_APPLESS_MAIN(PolicySnapshot)
#include "tst_policy_snapshot.moc"
