// SPDX-License-Identifier: GPL-3.0-or-later
// How long one verdict takes: 1,000, 100,000 and 1,000,000 keys; an API of 50 operations; plain
// keys with one limit, and keys with 100 referrers, 1,000 CIDRs, 25 operations and three limits.
// Prints, asserts nothing.
#include <core/policy/engine.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace keywright::policy;

namespace {

constexpr int restrictedCount = 64;

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

void restrict(Restrictions &restrictions)
{
    for (int i = 0; i < 100; ++i)
        restrictions.referrers.push_back((i % 2 ? "*." : "") + std::string("site")
                                         + std::to_string(i) + ".example/*");
    for (int i = 0; i < 1000; ++i)
        restrictions.addresses.push_back("10." + std::to_string(i / 250) + '.'
                                         + std::to_string(i % 250) + ".0/25");
    restrictions.apis = {{"forms", {"get*"}}};
    restrictions.limits = {{"second", 1'000'000'000, Unit::Second, Window::Sliding, "", ""},
                           {"hour", 1'000'000'000, Unit::Hour, Window::Sliding, "", ""},
                           {"day", 1'000'000'000, Unit::Day, Window::Fixed, "", ""}};
}

SnapshotInput inputOf(int count)
{
    SnapshotInput input;
    input.projects.push_back({"prj_1", true});
    input.apis.push_back(api());
    input.keys.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        KeyDefinition &key = input.keys[std::size_t(i)];
        key.id = "key_" + std::to_string(i);
        key.project = "prj_1";
        VersionDefinition version;
        version.digest = keyDigest(keyText(i));
        key.versions.push_back(version);
        if (i < restrictedCount)
            restrict(key.restrictions);
        else
            key.restrictions.limits = {
                {"minute", 1'000'000'000, Unit::Minute, Window::Sliding, "", ""}};
    }
    return input;
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

void measure(const char *name, const Snapshot &snapshot, Counters &counters, int firstKey,
             int keyCount)
{
    const int calls = std::getenv("CALLS") ? std::atoi(std::getenv("CALLS")) : 400000;
    std::vector<std::string> keys;
    for (int i = 0; i < std::min(keyCount, 20000); ++i)
        keys.push_back(
            keyText(firstKey + int(std::int64_t(i) * keyCount / std::min(keyCount, 20000))));
    const std::int64_t overhead = clockCost();
    Nanoseconds times;
    int denied = 0;
    std::uint32_t random = 1;
    RequestView request;
    request.method = "GET";
    request.target = "/forms/v1/things17/4711?page=2";
    request.peer = *Address::parse("10.2.117.9");
    for (int i = 0; i < calls; ++i) {
        random = random * 1664525 + 1013904223;
        const std::array<HeaderView, 7> headers{{{"Host", "127.0.0.1:8787"},
                                                 {"User-Agent", "bench/1.0"},
                                                 {"Accept", "application/json"},
                                                 {"Accept-Encoding", "gzip, deflate"},
                                                 {"Referer", "https://www.site57.example/"},
                                                 {"Connection", "keep-alive"},
                                                 {"x-api-key", keys[(random >> 8) % keys.size()]}}};
        request.headers = headers;
        request.now = Instant(std::chrono::milliseconds(1767225600000 + i / 1000));
        const auto from = std::chrono::steady_clock::now();
        const Verdict verdict = check(snapshot, counters, request, Charge::Yes);
        times.push_back((std::chrono::steady_clock::now() - from).count() - overhead);
        denied += verdict.outcome == Outcome::Granted ? 0 : 1;
    }
    std::printf("  %-10s p50 %5lld ns   p99 %6lld ns%s\n", name,
                static_cast<long long>(percentile(times, 50)),
                static_cast<long long>(percentile(times, 99)), denied ? "   (denied!)" : "");
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> counts{1000, 100000, 1000000};
    if (argc > 1)
        counts = {std::max(restrictedCount * 2, std::atoi(argv[1]))};
    for (const int count : counts) {
        SnapshotInput input = inputOf(count);
        const auto from = std::chrono::steady_clock::now();
        const auto snapshot = Snapshot::build(std::move(input));
        const std::chrono::duration<double, std::milli> built =
            std::chrono::steady_clock::now() - from;
        Counters counters;
        counters.prepare(*snapshot);
        std::printf("%d keys (compiled in %.1f ms)\n", count, built.count());
        measure("plain", *snapshot, counters, restrictedCount, count - restrictedCount);
        measure("restricted", *snapshot, counters, 0, restrictedCount);
    }
    return 0;
}
