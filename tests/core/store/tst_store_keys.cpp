// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include <core/store/apirepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/statement.h>
#include <core/store/transaction.h>

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::store;
using namespace std::chrono_literals;

class TestKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenStore> m_store;
    Project m_project;

    KeyRepository keys() { return KeyRepository(*m_store->database); }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<OpenStore>();
        m_project = *ProjectRepository(*m_store->database).insert(makeProject(QStringLiteral("p")));
    }

    void comeBackWhole()
    {
        Key key = makeKey(m_project, QStringLiteral("Key"));
        key.application = QStringLiteral("site");
        key.environment = QStringLiteral("production");
        key.labels = {QStringLiteral("billing"), QStringLiteral("été, \"x\"")};
        key.note = QStringLiteral("a note");
        key.kind = KeyKind::Imported;
        key.use = KeyUse::ThisComputer;
        key.provider = QStringLiteral("stripe");
        key.expires = Instant(9ms);
        key.restrictions.referrers = {"https://a.test/*"};
        key.versions[0].ends = Instant(7ms);
        key.versions << KeyVersion{
            2, QByteArray(32, '2'), QStringLiteral("wxyz"), Instant(3ms), {}, true};
        const Key saved = *keys().insert(key);
        key.revision = 1;
        QVERIFY(saved == key);
        QVERIFY(*keys().find(key.id) == key);
        QVERIFY(keys().list(m_project.id)->constFirst() == key);
        QList<Key> all;
        QVERIFY(keys().forEach([&all](const Key &one) { all << one; }));
        QVERIFY(all == QList<Key>{key});
        QVERIFY(**keys().findByName(m_project.id, QStringLiteral("kEY")) == key);
        QCOMPARE(keys().find(KeyId(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void updateReplacesVersions()
    {
        Key key = *keys().insert(makeKey(m_project, QStringLiteral("k")));
        key.versions[0].ends = Instant(7ms);
        key.versions << KeyVersion{
            2, QByteArray(32, '2'), QStringLiteral("wxyz"), Instant(3ms), {}, false};
        const Key rotated = *keys().update(key);
        QCOMPARE(rotated.revision, 2);
        QVERIFY(*keys().find(key.id) == rotated);
        for (const KeyVersion &version : rotated.versions)
            QCOMPARE((*keys().findByDigest(version.digest))->id, key.id);
        QCOMPARE(keys().update(key).error().code, ErrorCode::StaleRevision);
    }

    void namesAreUniqueInTheProject()
    {
        const Key key = *keys().insert(makeKey(m_project, QStringLiteral("web")));
        QCOMPARE(keys().insert(makeKey(m_project, QStringLiteral("WEB"))).error().code,
                 ErrorCode::NameTaken);
        const Project other =
            *ProjectRepository(*m_store->database).insert(makeProject(QStringLiteral("q")));
        QVERIFY(keys().insert(makeKey(other, QStringLiteral("web"))));
        Key deleted = *keys().softDelete(key.id, Instant(5ms));
        QCOMPARE(deleted.state, KeyState::Deleted);
        QVERIFY(keys().insert(makeKey(m_project, QStringLiteral("WEB"))));
        deleted.state = KeyState::Active;
        QCOMPARE(keys().update(deleted).error().code, ErrorCode::NameTaken);
        deleted.name = QStringLiteral("web 2");
        const Key undeleted = *keys().update(deleted);
        QVERIFY(!undeleted.deleted);
        Key disabled = undeleted;
        disabled.state = KeyState::Disabled;
        QVERIFY(keys().update(disabled));
        Key gone = *keys().softDelete(key.id, Instant(6ms));
        gone.note = QStringLiteral("edited while it is deleted");
        gone = *keys().update(gone);
        QCOMPARE(keys().find(key.id)->state, KeyState::Deleted);
        QCOMPARE(keys().undelete(gone)->state, KeyState::Disabled);
        QVERIFY(!keys().find(key.id)->deleted);
    }

    void digestsOfIssuedKeysAreUnique()
    {
        const Key first = *keys().insert(makeKey(m_project, QStringLiteral("a")));
        Key second = makeKey(m_project, QStringLiteral("b"));
        second.versions[0].digest = first.versions[0].digest;
        QVERIFY(!keys().insert(second));
        // Somebody else's may be kept twice; the one not deleted is found first.
        Key foreign = makeKey(m_project, QStringLiteral("c"));
        foreign.kind = KeyKind::Imported;
        Key again = makeKey(m_project, QStringLiteral("d"));
        again.kind = KeyKind::Imported;
        again.versions[0].digest = foreign.versions[0].digest;
        QVERIFY(keys().insert(foreign));
        QVERIFY(keys().insert(again));
        QVERIFY(keys().softDelete(foreign.id, Instant(5ms)));
        QCOMPARE((*keys().findByDigest(foreign.versions[0].digest))->id, again.id);
        QVERIFY(!*keys().findByDigest(QByteArray(32, 'z')));
    }

    void deletedAreListedWhereAskedFor()
    {
        const Key key = *keys().insert(makeKey(m_project, QStringLiteral("a")));
        QVERIFY(keys().softDelete(key.id, Instant(5ms)));
        QCOMPARE(keys().list(m_project.id)->size(), 0);
        QCOMPARE(keys().list(m_project.id, true)->size(), 1);
        QCOMPARE(keys().deletedBefore(Instant(5ms))->size(), 0);
        QCOMPARE(keys().deletedBefore(Instant(6ms))->size(), 1);
    }

    void eraseForgetsItEverywhere()
    {
        const Key key = *keys().insert(makeKey(m_project, QStringLiteral("a")));
        ApiRepository apis(*m_store->database);
        Api api = makeApi(m_project, QStringLiteral("forms"));
        api.credential = key.id;
        QVERIFY(apis.insert(api));
        BindingRepository bindings(*m_store->database);
        const Binding binding{m_project.id, QStringLiteral("dev"), QStringLiteral("API_KEY"),
                              key.id};
        QVERIFY(bindings.save(binding));
        QCOMPARE(*bindings.list(m_project.id), QList<Binding>{binding});
        QVERIFY(keys().erase(key.id));
        QCOMPARE(*bindings.list(m_project.id), QList<Binding>());
        QVERIFY(!apis.find(api.id)->credential);
    }

    void bindingsAreReplacedAndRemoved()
    {
        const Key a = *keys().insert(makeKey(m_project, QStringLiteral("a")));
        const Key b = *keys().insert(makeKey(m_project, QStringLiteral("b")));
        BindingRepository bindings(*m_store->database);
        Binding binding{m_project.id, QString(), QStringLiteral("API_KEY"), a.id};
        QVERIFY(bindings.save(binding));
        binding.key = b.id;
        QVERIFY(bindings.save(binding));
        QCOMPARE(*bindings.list(m_project.id), QList<Binding>{binding});
        binding.key = KeyId(QStringLiteral("none"));
        QCOMPARE(bindings.save(binding).error().code, ErrorCode::NotFound);
        QVERIFY(bindings.remove(binding));
        QCOMPARE(bindings.remove(binding).error().code, ErrorCode::NotFound);
    }

    void brokenRestrictionsGrantNothing()
    {
        const Key key = *keys().insert(makeKey(m_project, QStringLiteral("a")));
        QVERIFY(m_store->database->exec(QStringLiteral("UPDATE key SET restrictions = '{broken'")));
        const Key read = *keys().find(key.id);
        QCOMPARE(read.restrictions.apis.size(), std::size_t(1));
        QVERIFY(read.restrictions != policy::Restrictions());
    }

    void holdsManyKeys()
    {
        // 100,000 take some seconds: asked for by KEYWRIGHT_KEYS.
        const int count = std::max(qEnvironmentVariableIntValue("KEYWRIGHT_KEYS"), 2000);
        QElapsedTimer timer;
        timer.start();
        auto transaction = Transaction::begin(*m_store->database);
        for (int i = 0; i < count; ++i) {
            Key key = makeKey(m_project, QStringLiteral("key %1").arg(i, 6, 10, QChar(u'0')));
            if (i % 4 == 0)
                key.restrictions.referrers = {"https://a.test/*"};
            QVERIFY(keys().insert(key));
        }
        QVERIFY(transaction->commit());
        const qint64 inserted = timer.restart();
        const auto listed = keys().list(m_project.id);
        const qint64 read = timer.restart();
        QCOMPARE(listed->size(), count);
        QCOMPARE(listed->constLast().name,
                 QStringLiteral("key %1").arg(count - 1, 6, 10, QChar(u'0')));
        QVERIFY(*keys().findByDigest(listed->constLast().current().digest));
        qInfo("%d keys: inserted in %lld ms, listed in %lld ms, one found by digest in %lld us",
              count, inserted, read, timer.nsecsElapsed() / 1000);
        QCOMPARE(
            *m_store->database->integer(QStringLiteral("SELECT count(*) <= 10000 FROM change")), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_store_keys.moc"
