// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotbuilder.h"

#include "ascii.h"
#include "compiled.h"
#include "compiler.h"
#include "keyindex.h"
#include "keylist.h"
#include "rulestable.h"

#include <algorithm>

namespace keywright::policy {

class SnapshotBuilder::Private
{
public:
    explicit Private(ZoneSource source)
        : zones(std::move(source))
    {
    }

    /// The number of a project, listed or not: it stays, and so does what refers to it.
    int numberOf(const std::string &project)
    {
        const auto [at, fresh] = projects.emplace(project, int(active.size()));
        if (fresh) {
            active.push_back(false);
            listed.push_back(false);
            activeView.reset();
        }
        return at->second;
    }
    void compileApisAgain();
    /// The APIs as they are now, compiled.
    const ApiSet &currentApis()
    {
        if (!apis || changedApis)
            compileApisAgain();
        return *apis;
    }
    void dropRecord(const KeyRecord::Pointer &record);
    [[nodiscard]] std::vector<std::string> problems() const;

    ZoneTable zones;
    std::unordered_map<std::string, int> projects;
    std::vector<bool> active, listed;
    std::shared_ptr<const std::vector<bool>> activeView; ///< null: to be copied again

    std::vector<ApiDefinition> definitions;
    std::shared_ptr<const ApiSet> apis;
    bool changedApis = false;
    bool movedApis = false;               ///< what refers to any API has to be compiled again
    std::vector<std::string> renamedApis; ///< what refers to these has to

    KeyList keys;
    KeyIndex index;
    RulesTable rules;
    std::size_t limitCount = 0;

    std::shared_ptr<const RangeSet> proxies = std::make_shared<const RangeSet>();
    std::vector<std::string> proxyProblems;
    int failures = SnapshotInput().failedAuthenticationsPerMinute;
};

void SnapshotBuilder::Private::compileApisAgain()
{
    const bool first = !apis;
    apis = compileApis(
        definitions, [this](const std::string &project) { return numberOf(project); }, zones);
    changedApis = false;
    if (!first) {
        rules.compileAgain(
            [this](const KeyRules &candidate) {
                return movedApis ? candidate.refersToApis()
                                 : std::any_of(renamedApis.begin(), renamedApis.end(),
                                               [&](const std::string &name) {
                                                   return candidate.refersTo(name);
                                               });
            },
            *apis, zones);
    }
    movedApis = false;
    renamedApis.clear();
}

void SnapshotBuilder::Private::dropRecord(const KeyRecord::Pointer &record)
{
    limitCount -= rules[record->place().rules].limits.size();
    rules.giveBack(record->place().rules);
    index.remove(record);
}

std::vector<std::string> SnapshotBuilder::Private::problems() const
{
    std::vector<std::string> all = proxyProblems;
    all.insert(all.end(), apis->problems.begin(), apis->problems.end());
    if (rules.hasProblems()) {
        keys.forEach([&](const KeyRecord::Pointer &key) {
            for (const std::string &problem : rules[key->place().rules].problems)
                all.push_back(std::string(key->id()) + ": " + problem);
        });
    }
    for (const std::string &id : index.shadowed())
        all.push_back(id + ": the same secret as another key's");
    return all;
}

SnapshotBuilder::SnapshotBuilder(ZoneSource zones)
    : m_d(std::make_unique<Private>(std::move(zones)))
{
}

SnapshotBuilder::~SnapshotBuilder() = default;

void SnapshotBuilder::setTrustedProxies(std::vector<std::string> proxies)
{
    auto ranges = std::make_shared<RangeSet>();
    m_d->proxyProblems.clear();
    for (const std::string &entry : proxies) {
        if (const auto range = parseAddressRange(entry))
            ranges->add(*range);
        else
            m_d->proxyProblems.push_back("trusted proxies: " + problemText(entry, range.error()));
    }
    ranges->seal();
    m_d->proxies = std::move(ranges);
}

void SnapshotBuilder::setFailedAuthenticationsPerMinute(int count)
{
    m_d->failures = count;
}

void SnapshotBuilder::putProject(const ProjectDefinition &project)
{
    const auto number = std::size_t(m_d->numberOf(project.id));
    m_d->listed[number] = true;
    m_d->active[number] = project.active;
    m_d->activeView.reset();
}

void SnapshotBuilder::dropProject(const std::string &id)
{
    const auto number = std::size_t(m_d->numberOf(id));
    m_d->listed[number] = m_d->active[number] = false;
    m_d->activeView.reset();
}

bool SnapshotBuilder::hasProject(const std::string &id) const
{
    const auto found = m_d->projects.find(id);
    return found != m_d->projects.end() && m_d->listed[std::size_t(found->second)];
}

void SnapshotBuilder::putApi(ApiDefinition api)
{
    const auto at = std::find_if(m_d->definitions.begin(), m_d->definitions.end(),
                                 [&](const ApiDefinition &one) { return one.id == api.id; });
    m_d->changedApis = true;
    if (at == m_d->definitions.end()) {
        // A new one stands last: the places of the others stay.
        m_d->renamedApis.push_back(api.name);
        m_d->definitions.push_back(std::move(api));
        return;
    }
    m_d->renamedApis.push_back(at->name);
    m_d->renamedApis.push_back(api.name);
    *at = std::move(api);
}

void SnapshotBuilder::dropApi(const std::string &id)
{
    const auto gone = std::remove_if(m_d->definitions.begin(), m_d->definitions.end(),
                                     [&](const ApiDefinition &api) { return api.id == id; });
    if (gone == m_d->definitions.end())
        return;
    m_d->definitions.erase(gone, m_d->definitions.end());
    m_d->changedApis = m_d->movedApis = true;
}

void SnapshotBuilder::putKey(const KeyDefinition &key)
{
    KeyRecord::Place place;
    place.project = std::uint32_t(m_d->numberOf(key.project));
    place.rules = m_d->rules.take(key.restrictions, m_d->currentApis(), m_d->zones);
    place.position = m_d->keys.freePosition();
    if (const KeyRecord::Pointer old = m_d->keys.find(key.id)) {
        place.position = old->place().position;
        m_d->dropRecord(old);
    }
    m_d->limitCount += key.restrictions.limits.size();
    KeyRecord::Pointer record = KeyRecord::make(key, place);
    m_d->index.add(record);
    m_d->keys.put(std::move(record));
}

void SnapshotBuilder::dropKey(std::string_view id)
{
    const KeyRecord::Pointer record = m_d->keys.find(id);
    if (!record)
        return;
    m_d->dropRecord(record);
    m_d->keys.drop(*record);
}

void SnapshotBuilder::dropAllOf(const std::string &project)
{
    std::vector<std::string> apis;
    for (const ApiDefinition &api : m_d->definitions) {
        if (api.project == project)
            apis.push_back(api.id);
    }
    for (const std::string &id : apis)
        dropApi(id);
    const auto number = std::uint32_t(m_d->numberOf(project));
    std::vector<KeyRecord::Pointer> keys;
    m_d->keys.forEach([&](const KeyRecord::Pointer &key) {
        if (key->place().project == number)
            keys.push_back(key);
    });
    for (const KeyRecord::Pointer &key : keys)
        dropKey(key->id());
}

std::shared_ptr<const Snapshot> SnapshotBuilder::snapshot(std::int64_t revision)
{
    std::shared_ptr<Snapshot> snapshot(new Snapshot);
    Snapshot::Compiled &compiled = *snapshot->m_compiled;
    compiled.revision = revision;
    compiled.failedAuthenticationsPerMinute = m_d->failures;
    compiled.failureLimit.id = "failed-authentications";
    compiled.failureLimit.count = m_d->failures;
    compiled.failureLimit.window = Window::Fixed;
    (void)m_d->currentApis(); // before what it may change
    compiled.apis = m_d->apis;
    if (!m_d->activeView)
        m_d->activeView = std::make_shared<const std::vector<bool>>(m_d->active);
    compiled.activeProjects = m_d->activeView;
    compiled.trustedProxies = m_d->proxies;
    compiled.keys = m_d->keys.view();
    compiled.rules = m_d->rules.view();
    compiled.index = m_d->index.view();
    compiled.keyCount = m_d->keys.count();
    compiled.limitCount = m_d->limitCount;
    compiled.asksForProcesses = m_d->rules.asksForProcesses();
    compiled.problems = m_d->problems();
    return snapshot;
}

} // namespace keywright::policy
