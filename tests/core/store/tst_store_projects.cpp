// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include <core/base/random.h>
#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/pendingsecretrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::store;
using namespace std::chrono_literals;

class TestProjects : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenStore> m_store;

    ProjectRepository projects() { return ProjectRepository(*m_store->database); }
    ApiRepository apis() { return ApiRepository(*m_store->database); }

private Q_SLOTS:
    void init() { m_store = std::make_unique<OpenStore>(); }

    void projectsComeBack()
    {
        Project project = makeProject(QStringLiteral("Größe"));
        project.archived = true;
        const auto saved = projects().insert(project);
        QVERIFY(saved);
        QCOMPARE(saved->revision, 1);
        QVERIFY(*projects().find(project.id) == *saved);
        const auto found = projects().findByName(QStringLiteral(" GRÖßE "));
        QVERIFY(found && *found);
        QVERIFY(**found == *saved);
        QVERIFY(!*projects().findByName(QStringLiteral("none")));
        QCOMPARE(projects().find(ProjectId(QStringLiteral("none"))).error().code,
                 ErrorCode::NotFound);
    }

    void listsByNameWithoutDeleted()
    {
        QVERIFY(projects().insert(makeProject(QStringLiteral("b"))));
        QVERIFY(projects().insert(makeProject(QStringLiteral("A"))));
        const Project gone = *projects().insert(makeProject(QStringLiteral("c")));
        QVERIFY(projects().softDelete(gone.id, Instant(5ms)));
        const auto listed = *projects().list();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.constFirst().name, QStringLiteral("A"));
        QCOMPARE(projects().list(true)->size(), 3);
        QCOMPARE(projects().deletedBefore(Instant(5ms))->size(), 0);
        QCOMPARE(projects().deletedBefore(Instant(6ms))->size(), 1);
    }

    void refusesStaleEdits()
    {
        const Project first = *projects().insert(makeProject(QStringLiteral("p")));
        Project mine = first;
        Project theirs = first;
        theirs.prefix = QStringLiteral("theirs");
        QCOMPARE(projects().update(theirs)->revision, 2);
        mine.prefix = QStringLiteral("mine");
        QCOMPARE(projects().update(mine).error().code, ErrorCode::StaleRevision);
        QCOMPARE(projects().find(first.id)->prefix, QStringLiteral("theirs"));
    }

    void namesAreUniqueAmongThoseNotDeleted()
    {
        const Project first = *projects().insert(makeProject(QStringLiteral("shop")));
        Project second = makeProject(QStringLiteral("SHOP"));
        QCOMPARE(projects().insert(second).error().code, ErrorCode::NameTaken);
        QCOMPARE(projects().insert(second).error().subject, QStringLiteral("SHOP"));
        Project renamed = first;
        renamed.name = QStringLiteral("Shop"); // its own name in another case is free
        renamed = *projects().update(renamed);
        const Project deleted = *projects().softDelete(first.id, Instant(5ms));
        QVERIFY(projects().insert(second));
        Project undeleted = deleted;
        undeleted.deleted.reset();
        QCOMPARE(projects().update(undeleted).error().code, ErrorCode::NameTaken);
    }

    void eraseTakesEverythingAlong()
    {
        const Project project = *projects().insert(makeProject(QStringLiteral("p")));
        const Api api = *apis().insert(makeApi(project, QStringLiteral("forms")));
        KeyRepository keys(*m_store->database);
        const Key key = *keys.insert(makeKey(project, QStringLiteral("k")));
        QVERIFY(projects().erase(project.id));
        QCOMPARE(apis().find(api.id).error().code, ErrorCode::NotFound);
        QCOMPARE(keys.find(key.id).error().code, ErrorCode::NotFound);
        QVERIFY(!*keys.findByDigest(key.current().digest));
        QCOMPARE(projects().erase(project.id).error().code, ErrorCode::NotFound);
    }

    void apisComeBackWhole()
    {
        const Project project = *projects().insert(makeProject(QStringLiteral("p")));
        Api api = makeApi(project, QStringLiteral("forms"));
        api.keyLocations = {{policy::KeyLocation::Kind::Query, "token"}};
        api.keepKey = true;
        api.operations = {{QStringLiteral("list"),
                           QStringLiteral("GET"),
                           QStringLiteral("/a/{b}"),
                           QStringLiteral("Lists"),
                           {QStringLiteral("text/plain")}}};
        api.corsOrigins = {QStringLiteral("https://a.test")};
        api.limits = {{"lim", 7, policy::Unit::Hour, policy::Window::Fixed, "", ""}};
        api.credential = KeyId(QStringLiteral("key_x"));
        api.price = ApiPrice{QStringLiteral("EUR"), 350'000, 10'000};
        api.source = QStringLiteral("/tmp/openapi.yaml");
        api.reachability = {Reachability::State::Reachable, 12ms, Instant(5ms), Instant(6ms),
                            QStringLiteral("d")};
        const Api saved = *apis().insert(api);
        api.revision = 1;
        QVERIFY(saved == api);
        QVERIFY(*apis().find(api.id) == saved);
        QVERIFY(**apis().findByName(QStringLiteral("Forms")) == saved);
        QCOMPARE(apis().list()->size(), 1);
        QCOMPARE(apis().list(ProjectId(QStringLiteral("other")))->size(), 0);
        QCOMPARE(apis()
                     .insert(makeApi(makeProject(QStringLiteral("none")), QStringLiteral("x")))
                     .error()
                     .code,
                 ErrorCode::NotFound);
    }

    void reachabilityRaisesNoRevision()
    {
        const Project project = *projects().insert(makeProject(QStringLiteral("p")));
        Api api = *apis().insert(makeApi(project, QStringLiteral("forms")));
        Reachability seen;
        seen.state = Reachability::State::TimedOut;
        QVERIFY(apis().saveReachability(api.id, seen));
        QVERIFY(apis().find(api.id)->reachability == seen);
        QCOMPARE(apis().find(api.id)->revision, 1);
        api.keepKey = true; // an edit that began before does not undo what was seen
        QVERIFY(apis().update(api)->reachability == seen);
        QCOMPARE(apis().update(api).error().code, ErrorCode::StaleRevision);
    }

    void apiNamesAreUniqueInTheHome()
    {
        const Project first = *projects().insert(makeProject(QStringLiteral("p")));
        const Project second = *projects().insert(makeProject(QStringLiteral("q")));
        const Api api = *apis().insert(makeApi(first, QStringLiteral("forms")));
        QCOMPARE(apis().insert(makeApi(second, QStringLiteral("forms"))).error().code,
                 ErrorCode::NameTaken);
        Project deleted = *projects().softDelete(first.id, Instant(5ms));
        QVERIFY(apis().insert(makeApi(second, QStringLiteral("forms"))));
        deleted.deleted.reset();
        const auto undeleted = projects().update(deleted);
        QCOMPARE(undeleted.error().code, ErrorCode::NameTaken);
        QCOMPARE(undeleted.error().subject, QStringLiteral("forms"));
        QVERIFY(apis().find(api.id));
    }

    void removedApisCanBePutBack()
    {
        const Project project = *projects().insert(makeProject(QStringLiteral("p")));
        const Api api = *apis().insert(makeApi(project, QStringLiteral("forms")));
        QVERIFY(*apis().remove(api.id) == api);
        QCOMPARE(apis().remove(api.id).error().code, ErrorCode::NotFound);
        QVERIFY(*apis().insert(api) == api);
    }

    void settingsAndTheHomeId()
    {
        SettingRepository settings(*m_store->database);
        const QString name = QStringLiteral("gateway");
        QVERIFY(!*settings.value(name));
        QVERIFY(settings.setValue(name, QStringLiteral("1")));
        QVERIFY(settings.setValue(name, QStringLiteral("2")));
        QCOMPARE(**settings.value(name), QStringLiteral("2"));
        QVERIFY(settings.remove(name));
        QVERIFY(!*settings.value(name));
        SystemRandom random;
        const QString id = *settings.homeId(random);
        QVERIFY(id.startsWith(QStringLiteral("home_")));
        QCOMPARE(*settings.homeId(random), id);
    }

    void pendingSecretsInOrder()
    {
        PendingSecretRepository pending(*m_store->database);
        PendingSecret write{
            0, QStringLiteral("a/b"), PendingSecret::Action::Write, KeyId(QStringLiteral("key_1")),
            2, Instant(5ms)};
        write = *pending.insert(write);
        const auto removal =
            *pending.insert({0, QStringLiteral("c"), PendingSecret::Action::Remove, {}, 1, {}});
        QCOMPARE(*pending.list(), (QList<PendingSecret>{write, removal}));
        QVERIFY(pending.remove(write.id));
        QVERIFY(pending.remove(write.id));
        QCOMPARE(*pending.list(), QList<PendingSecret>{removal});
    }
};

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_store_projects.moc"
