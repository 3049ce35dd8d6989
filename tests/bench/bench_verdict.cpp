// SPDX-License-Identifier: GPL-3.0-or-later
// How long one verdict takes: 1,000, 100,000 and 1,000,000 keys; an API of 50 operations; plain
// keys with one limit; keys with 100 referrers, 1,000 CIDRs and 25 operations, with one limit and
// with three; then one key of them saved. Prints, asserts nothing.
#include <core/policy/engine.h>
#include <core/policy/snapshotbuilder.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

using namespace keywright::policy;

namespace {

constexpr int restrictedCount = 64; ///< with one limit; as many more with three

std::string keyText(int number)
{
    std::string body = std::to_string(number);
    body.insert(0, std::size_t(keyBodyLength) - body.size(), 'k');
    const std::string head = "bench_" + body;
    return head + keyChecksum(head);
}

ApiDefinition api()
{
    ApiDefinition result;
    result.id = "api_1";
    result.name = "forms";
    result.project = "prj_1";
    for (int i = 0; i < 25; ++i) {
        const std::string number = std::to_string(i);
        result.operations.push_back({"list" + number, "GET", "/v1/things" + number, {}});
        result.operations.push_back({"get" + number, "GET", "/v1/things" + number + "/{id}", {}});
    }
    return result;
}

void restrict(Restrictions &restrictions, bool moreLimits)
{
    for (int i = 0; i < 100; ++i)
        restrictions.referrers.push_back((i % 2 ? "*." : "") + std::string("site")
                                         + std::to_string(i) + ".example/*");
    for (int i = 0; i < 1000; ++i)
        restrictions.addresses.push_back("10." + std::to_string(i / 250) + '.'
                                         + std::to_string(i % 250) + ".0/25");
    restrictions.apis = {{"forms", {"get*"}}};
    if (!moreLimits)
        return;
    restrictions.limits = {{"second", 1'000'000'000, Unit::Second, Window::Sliding, "", ""},
                           {"hour", 1'000'000'000, Unit::Hour, Window::Sliding, "", ""},
                           {"day", 1'000'000'000, Unit::Day, Window::Fixed, "", ""}};
}

KeyDefinition definitionOf(int number)
{
    KeyDefinition key;
    key.id = "key_" + std::to_string(number);
    key.project = "prj_1";
    VersionDefinition version;
    version.digest = keyDigest(keyText(number));
    key.versions.push_back(version);
    key.restrictions.limits = {{"minute", 1'000'000'000, Unit::Minute, Window::Sliding, "", ""}};
    if (number < 2 * restrictedCount)
        restrict(key.restrictions, number >= restrictedCount);
    return key;
}

void fill(SnapshotBuilder &builder, int count)
{
    builder.putProject({"prj_1", true});
    builder.putApi(api());
    for (int i = 0; i < count; ++i)
        builder.putKey(definitionOf(i));
}

using Nanoseconds = std::vector<std::int64_t>;

std::int64_t percentile(Nanoseconds &times, int percent)
{
    const auto at = times.begin() + std::ptrdiff_t(times.size() * std::size_t(percent) / 100);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

/// What reading the clock twice costs; taken off each measurement.
std::int64_t clockCost()
{
    Nanoseconds times;
    for (int i = 0; i < 100000; ++i) {
        const auto from = std::chrono::steady_clock::now();
        times.push_back((std::chrono::steady_clock::now() - from).count());
    }
    return percentile(times, 50);
}

/// The times of one kind of call, and of the quietest stretch of them: a machine that does other
/// things as well disturbs some stretches more than others.
class Stretches
{
public:
    void add(std::int64_t time)
    {
        m_all.push_back(time);
        m_stretch.push_back(time);
    }
    void endStretch()
    {
        m_quietest = std::min(m_quietest, percentile(m_stretch, 50));
        m_stretch.clear();
    }
    std::int64_t at(int percent) { return percentile(m_all, percent); }
    [[nodiscard]] std::int64_t quietest() const { return m_quietest; }

private:
    Nanoseconds m_all, m_stretch;
    std::int64_t m_quietest = std::numeric_limits<std::int64_t>::max();
};

std::int64_t now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

void measure(const char *name, const Snapshot &snapshot, Counters &counters, int firstKey,
             int keyCount)
{
    constexpr int stretches = 200, calls = 2000;
    std::vector<std::string> keys;
    for (int i = 0; i < std::min(keyCount, 20000); ++i)
        keys.push_back(
            keyText(firstKey + int(std::int64_t(i) * keyCount / std::min(keyCount, 20000))));
    const std::int64_t overhead = clockCost();
    Stretches verdicts, hashes;
    int denied = 0, sum = 0;
    std::uint32_t random = 1;
    RequestView request;
    request.method = "GET";
    request.target = "/forms/v1/things17/4711?page=2";
    request.peer = *Address::parse("10.2.117.9");
    for (int i = 0; i < stretches * calls; ++i) {
        random = random * 1664525 + 1013904223;
        // A copy: the bytes of a request have just arrived, those of 20,000 keys lie far away.
        const std::string key = keys[(random >> 8) % keys.size()];
        const std::array<HeaderView, 7> headers{{{"Host", "127.0.0.1:8787"},
                                                 {"User-Agent", "bench/1.0"},
                                                 {"Accept", "application/json"},
                                                 {"Accept-Encoding", "gzip, deflate"},
                                                 {"Referer", "https://www.site57.example/"},
                                                 {"Connection", "keep-alive"},
                                                 {"x-api-key", key}}};
        request.headers = headers;
        request.now = Instant(std::chrono::milliseconds(1767225600000 + i / 1000));
        const std::int64_t from = now();
        const Verdict verdict = check(snapshot, counters, request, Charge::Yes);
        verdicts.add(now() - from - overhead);
        denied += verdict.outcome == Outcome::Granted ? 0 : 1;
        if (i % 8 == 0) {
            const std::int64_t begun = now();
            sum += keyDigest(key)[0];
            hashes.add(now() - begun - overhead);
        }
        if (i % calls == calls - 1) {
            verdicts.endStretch();
            hashes.endStretch();
        }
    }
    std::printf("  %-10s p50 %5lld ns   p99 %6lld ns   quietest p50 %5lld ns; of it SHA-256 %lld "
                "(quietest %lld)%s\n",
                name, static_cast<long long>(verdicts.at(50)),
                static_cast<long long>(verdicts.at(99)),
                static_cast<long long>(verdicts.quietest()), static_cast<long long>(hashes.at(50)),
                static_cast<long long>(hashes.quietest()), denied || sum < 0 ? "   (denied!)" : "");
}

/// One key saved: compiling it, and the snapshot that has it.
void measureChange(SnapshotBuilder &builder, int count)
{
    constexpr int changes = 200;
    Nanoseconds times;
    std::shared_ptr<const Snapshot> snapshot;
    for (int i = 0; i < changes; ++i) {
        KeyDefinition key =
            definitionOf(2 * restrictedCount + i * 7919 % (count - 2 * restrictedCount));
        key.condition = KeyCondition::Disabled;
        const std::int64_t from = now();
        builder.putKey(key);
        snapshot = builder.snapshot(i + 2);
        times.push_back(now() - from);
    }
    std::printf("  a change   p50 %5lld us   p99 %6lld us\n",
                static_cast<long long>(percentile(times, 50) / 1000),
                static_cast<long long>(percentile(times, 99) / 1000));
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> counts{1000, 100000, 1000000};
    if (argc > 1)
        counts = {std::max(restrictedCount * 4, std::atoi(argv[1]))};
    for (const int count : counts) {
        SnapshotBuilder builder([](const std::string &) { return std::nullopt; });
        const std::int64_t from = now();
        fill(builder, count);
        const auto snapshot = builder.snapshot(1);
        const std::int64_t built = now() - from;
        Counters counters;
        counters.prepare(*snapshot);
        std::printf("%d keys (compiled in %.1f ms)\n", count, double(built) / 1e6);
        const int first = 2 * restrictedCount;
        measure("plain", *snapshot, counters, first, count - first);
        measure("restricted", *snapshot, counters, 0, restrictedCount);
        measure("3 limits", *snapshot, counters, restrictedCount, restrictedCount);
        measureChange(builder, count);
    }
    return 0;
}
