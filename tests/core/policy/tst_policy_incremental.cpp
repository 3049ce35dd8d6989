// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <core/policy/keyrecord.h>
#include <core/policy/snapshotbuilder.h>

#include <array>
#include <map>
#include <random>
#include <set>

using namespace keywright::policy;

namespace {

constexpr int projectCount = 2, apiCount = 4, keyCount = 150;

std::string secretOf(int number)
{
    std::string body = std::to_string(number);
    body.insert(0, std::size_t(keyBodyLength) - body.size(), 'k');
    const std::string head = "kw_" + body;
    return head + keyChecksum(head);
}

std::optional<Zone> zoneOf(const std::string &name)
{
    if (!name.empty() && name != "Europe/Berlin")
        return std::nullopt;
    Zone zone;
    zone.name = name;
    zone.transitions.push_back({std::chrono::sys_seconds{}, std::chrono::hours(1)});
    return zone;
}

/// All definitions as a store would have them, changed at random.
class World
{
public:
    explicit World(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// Changes one thing, here and in the builder.
    void change(SnapshotBuilder &builder)
    {
        const int kind = number(20);
        if (kind == 0)
            changeProject(builder);
        else if (kind < 4)
            changeApi(builder);
        else
            changeKey(builder);
    }
    [[nodiscard]] SnapshotInput input() const
    {
        SnapshotInput input;
        for (const auto &entry : m_projects)
            input.projects.push_back(entry.second);
        for (const auto &entry : m_apis)
            input.apis.push_back(entry.second);
        for (const auto &entry : m_keys)
            input.keys.push_back(entry.second);
        input.zones = {*zoneOf(""), *zoneOf("Europe/Berlin")};
        return input;
    }
    int number(int below) { return int(m_random() % std::uint32_t(below)); }

private:
    template<typename... Texts>
    std::string oneOf(Texts... texts)
    {
        const std::array<const char *, sizeof...(texts)> all{texts...};
        return all[std::size_t(number(int(all.size())))];
    }

    void changeProject(SnapshotBuilder &builder)
    {
        const std::string id = "prj_" + std::to_string(number(projectCount));
        if (number(12) == 0 && m_projects.count(id)) {
            m_projects.erase(id);
            std::erase_if(m_apis, [&](const auto &api) { return api.second.project == id; });
            std::erase_if(m_keys, [&](const auto &key) { return key.second.project == id; });
            builder.dropProject(id);
            builder.dropAllOf(id);
            return;
        }
        m_projects[id] = {id, number(5) != 0};
        builder.putProject(m_projects[id]);
    }

    void changeApi(SnapshotBuilder &builder)
    {
        const std::string id = "api_" + std::to_string(number(apiCount));
        if (number(5) == 0) {
            m_apis.erase(id);
            builder.dropApi(id);
            return;
        }
        ApiDefinition api;
        api.id = id;
        // Now and then under another name, so that keys' restrictions lose it and find it again.
        api.name = number(4) == 0 ? "other-" + id : "name-" + id;
        api.project = "prj_" + std::to_string(number(projectCount));
        for (int i = number(4); i > 0; --i)
            api.operations.push_back({"op" + std::to_string(i),
                                      oneOf("GET", "POST"),
                                      "/v1/" + oneOf("things", "{id}", "things/{id}", "bad{"),
                                      {}});
        if (number(2))
            api.limits.push_back({"lim", number(3) + 1, Unit::Day, Window::Fixed,
                                  oneOf("", "Europe/Berlin", "Nowhere/At all"), ""});
        m_apis[id] = api;
        builder.putApi(api);
    }

    void changeKey(SnapshotBuilder &builder)
    {
        const int index = number(keyCount);
        const std::string id = "key_" + std::to_string(index);
        if (number(6) == 0) {
            m_keys.erase(id);
            builder.dropKey(id);
            return;
        }
        KeyDefinition key;
        key.id = id;
        key.name = "Key " + std::to_string(number(1000));
        key.project = "prj_" + std::to_string(number(projectCount));
        key.condition = KeyCondition(number(6) == 0 ? number(3) : 0);
        if (number(6) == 0)
            key.expires = instant(newYear - 1000 + number(2000));
        VersionDefinition version;
        // Here and there the secret of another key.
        version.digest = keyDigest(secretOf(number(30) == 0 ? number(keyCount) : index));
        key.versions.push_back(version);
        if (number(3) == 0) {
            version.number = 2;
            version.digest = keyDigest(secretOf(keyCount + index));
            version.ends = instant(newYear - 1000 + number(2000));
            key.versions.push_back(version);
        }
        restrict(key.restrictions);
        m_keys[id] = key;
        builder.putKey(key);
    }

    void restrict(Restrictions &restrictions)
    {
        if (number(3) == 0)
            restrictions.referrers = {oneOf("*.example.com/*", "site.example/*", "bad*.example")};
        if (number(3) == 0)
            restrictions.addresses = {oneOf("10.0.0.0/8", "127.0.0.0/8", "300.0.0.1")};
        if (number(10) == 0)
            restrictions.processes = {"/usr/bin/one"};
        if (number(3) == 0) {
            const std::string api = oneOf("name-api_", "other-api_");
            restrictions.apis = {{api + std::to_string(number(apiCount)), {}}};
            if (number(2))
                restrictions.apis.front().operations = {
                    oneOf("op1", "op*", "GET /v1/{id}", "POST /v1/*")};
        }
        if (number(2)) {
            Limit limit{"limit-" + std::to_string(number(5)),
                        number(3) + 1,
                        Unit::Minute,
                        Window::Sliding,
                        "",
                        ""};
            if (number(3) == 0)
                limit.api = "name-api_" + std::to_string(number(apiCount));
            restrictions.limits = {limit};
        }
    }

    std::mt19937 m_random;
    std::map<std::string, ProjectDefinition> m_projects;
    std::map<std::string, ApiDefinition> m_apis;
    std::map<std::string, KeyDefinition> m_keys;
};

/// All of a verdict that does not depend on where things lie in a snapshot.
std::string textOf(const Snapshot &snapshot, const Verdict &verdict)
{
    std::string text = std::to_string(int(verdict.outcome)) + ' ' + nameOf(verdict.reason) + ' '
                       + nameOf(verdict.detail) + ' ' + std::to_string(verdict.status) + ' '
                       + std::to_string(verdict.version) + ' ' + std::to_string(verdict.operation)
                       + ' ';
    if (verdict.api >= 0)
        text += snapshot.apis()[std::size_t(verdict.api)].id;
    text += ' ';
    if (verdict.key >= 0)
        text += std::string(snapshot.key(verdict.key).id()) + '='
                + std::string(snapshot.key(verdict.key).name());
    for (int i = 0; i < verdict.limitCount; ++i)
        text += ' ' + std::to_string(verdict.limits[std::size_t(i)].limit->count) + ':'
                + std::to_string(verdict.limits[std::size_t(i)].remaining);
    return text;
}

Call randomCall(World &world)
{
    Call call;
    call.target = "/" + std::string(world.number(3) ? "name-" : "other-") + "api_"
                  + std::to_string(world.number(apiCount))
                  + (world.number(2) ? "/v1/things" : "/v1/things/7");
    call.method = world.number(3) ? "GET" : "POST";
    call.peer = world.number(2) ? "10.1.2.3" : "127.0.0.1";
    call.process = world.number(2) ? "/usr/bin/one" : "";
    if (world.number(3))
        call.with("Referer", "https://www.example.com/a");
    call.with("x-api-key", secretOf(world.number(world.number(3) ? keyCount : keyCount * 2)));
    return call;
}

} // namespace

class PolicyIncremental : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesLikeOneBuiltAnew_data();
    void judgesLikeOneBuiltAnew();
    void oldSnapshotsStay();
    void growsAndShrinks();
};

void PolicyIncremental::judgesLikeOneBuiltAnew_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 2; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void PolicyIncremental::judgesLikeOneBuiltAnew()
{
    QFETCH(int, seed);
    constexpr int changes = 1000, looksEvery = 50, callsPerLook = 60;
    World world{std::uint32_t(seed)};
    SnapshotBuilder builder(zoneOf);
    Counters counters, otherCounters;
    int granted = 0;
    for (int i = 1; i <= changes; ++i) {
        world.change(builder);
        const auto changed = builder.snapshot(i);
        if (i % looksEvery != 0)
            continue;
        const auto anew = Snapshot::build(world.input());
        QCOMPARE(changed->keyCount(), anew->keyCount());
        QCOMPARE(changed->asksForProcesses(), anew->asksForProcesses());
        std::multiset<std::string> problems(changed->problems().begin(), changed->problems().end());
        QVERIFY(problems
                == std::multiset<std::string>(anew->problems().begin(), anew->problems().end()));
        for (int n = 0; n < callsPerLook; ++n) {
            const Call call = randomCall(world);
            std::vector<HeaderView> headers, otherHeaders;
            const Verdict verdict =
                check(*changed, counters, Scene::view(call, headers), Charge::Yes);
            const Verdict expected =
                check(*anew, otherCounters, Scene::view(call, otherHeaders), Charge::Yes);
            QCOMPARE(textOf(*changed, verdict), textOf(*anew, expected));
            granted += verdict.outcome == Outcome::Granted ? 1 : 0;
        }
    }
    QVERIFY2(granted > 10, qPrintable(QString::number(granted))); // not all refused for nothing
}

void PolicyIncremental::oldSnapshotsStay()
{
    SnapshotBuilder builder(zoneOf);
    builder.putProject({"prj_1", true});
    ApiDefinition api;
    api.id = api.name = "forms";
    api.project = "prj_1";
    builder.putApi(api);
    KeyDefinition key;
    key.id = key.name = "key_1";
    key.project = "prj_1";
    key.versions.push_back({1, keyDigest(secretOf(1)), std::nullopt});
    builder.putKey(key);
    const auto before = builder.snapshot(1);
    key.condition = KeyCondition::Disabled;
    builder.putKey(key);
    const auto disabled = builder.snapshot(2);
    builder.dropKey("key_1");
    const auto after = builder.snapshot(3);

    Counters counters;
    const Call call = Call().with("x-api-key", secretOf(1));
    std::vector<HeaderView> headers;
    const RequestView view = Scene::view(call, headers);
    COMPARE_REASON(check(*before, counters, view, Charge::No), Reason::None);
    COMPARE_REASON(check(*disabled, counters, view, Charge::No), Reason::ApiKeyDisabled);
    COMPARE_DETAIL(check(*after, counters, view, Charge::No), Detail::KeyUnknown);
    QCOMPARE(before->revision(), std::int64_t(1));
    QCOMPARE(after->revision(), std::int64_t(3));
    QCOMPARE(after->keyCount(), std::size_t(0));
}

void PolicyIncremental::growsAndShrinks()
{
    constexpr int count = 5000;
    SnapshotBuilder builder(zoneOf);
    builder.putProject({"prj_1", true});
    KeyDefinition key;
    key.project = "prj_1";
    std::shared_ptr<const Snapshot> snapshot;
    const auto put = [&](int number) {
        key.id = "key_" + std::to_string(number);
        key.versions = {{1, keyDigest(secretOf(number)), std::nullopt}};
        builder.putKey(key);
    };
    for (int i = 0; i < count; ++i) {
        put(i);
        if (i % 700 == 0)
            snapshot = builder.snapshot(i);
    }
    for (int i = 0; i < count; i += 2)
        builder.dropKey("key_" + std::to_string(i));
    snapshot = builder.snapshot(count);
    QCOMPARE(snapshot->keyCount(), std::size_t(count / 2));
    for (int i = 0; i < count; i += 4)
        put(i);
    snapshot = builder.snapshot(count + 1);
    for (int i = 0; i < count; i += 37) { // looking by id takes long
        const int index = snapshot->findKey("key_" + std::to_string(i));
        QCOMPARE(index >= 0, i % 2 == 1 || i % 4 == 0);
        if (index >= 0)
            QCOMPARE(snapshot->key(index).versionWith(keyDigest(secretOf(i))), 0);
    }
    QVERIFY(snapshot->problems().empty());
}

QTEST_APPLESS_MAIN(PolicyIncremental)
#include "tst_policy_incremental.moc"
