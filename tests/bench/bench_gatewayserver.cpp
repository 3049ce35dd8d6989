// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway with 100,000 keys in front of one upstream, recording into a sink that counts: the
// program that the script bench_gateway measures. Writes the keys, says where it listens, runs
// until it is told to end (SIGTERM), then prints what it counted.
#include <core/gateway/server.h>
#include <core/policy/snapshotbuilder.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

using namespace keywright;

namespace {

class CountingSink final : public gateway::EventSink
{
public:
    void record(std::span<const gateway::Event> events) override
    {
        for (const gateway::Event &event : events)
            count(event, event.repeats);
    }
    void recordLost(std::span<const gateway::LostEvents> counts) override
    {
        for (const gateway::LostEvents &lost : counts)
            count(lost, lost.count);
    }
    std::int64_t granted = 0, other = 0;

private:
    void count(const gateway::EventSubject &event, std::int64_t times)
    {
        (event.outcome == gateway::EventOutcome::Granted ? granted : other) += times;
    }
};

std::string makeKey(std::mt19937_64 &random)
{
    std::string key = "bench_";
    for (int i = 0; i < policy::keyBodyLength; ++i)
        key += policy::keyAlphabet[random() % policy::keyAlphabet.size()];
    return key + policy::keyChecksum(key);
}

/// The mix of the measurements that the design rests on: a fifth by referrer, a fifth by address,
/// half with operations, a third with an expiry, every one with a rate that is never reached.
policy::KeyDefinition makeDefinition(int number, const std::string &key)
{
    policy::KeyDefinition definition;
    definition.id = "key" + std::to_string(number);
    definition.name = definition.id;
    definition.project = "p";
    definition.versions.push_back({1, policy::keyDigest(key), std::nullopt});
    if (number % 5 == 0)
        definition.restrictions.referrers = {"https://*.example.com/*", "https://example.org/*",
                                             "http://localhost:3000"};
    if (number % 5 == 1)
        definition.restrictions.addresses = {"10.0.0.0/8", "127.0.0.0/8", "192.168.0.0/16"};
    if (number % 2 == 0)
        definition.restrictions.apis = {{"u", {"GET /v1/{name}", "POST /v1/*"}}};
    if (number % 3 == 0)
        definition.expires =
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
            + std::chrono::hours(1);
    policy::Limit limit;
    limit.id = "limit" + std::to_string(number);
    limit.count = 1'000'000'000;
    definition.restrictions.limits = {limit};
    return definition;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4 && argc != 5) {
        std::fprintf(stderr, "usage: bench_gatewayserver UPSTREAM KEYFILE COUNT [WORKERS]\n");
        return 2;
    }
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    std::mt19937_64 random(20240501);
    policy::SnapshotBuilder builder([](const std::string &) { return std::nullopt; });
    builder.setTrustedProxies({"127.0.0.1"}); // it may ask for others, as nginx does
    builder.putProject({"p", true});
    policy::ApiDefinition api;
    api.id = "u";
    api.name = "u";
    api.project = "p";
    api.upstream = argv[1];
    builder.putApi(api);
    std::ofstream keys(argv[2]);
    for (int i = 0; i < std::atoi(argv[3]); ++i) {
        const std::string key = makeKey(random);
        keys << key << '\n';
        builder.putKey(makeDefinition(i, key));
    }
    keys.close();

    CountingSink sink;
    gateway::ServerSettings settings;
    settings.listen = {"127.0.0.1:0"};
    settings.workers = argc == 5 ? std::atoi(argv[4]) : 1;
    auto server = gateway::Server::start(settings, sink);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().detail));
        return 1;
    }
    (*server)->publish(builder.snapshot(1));
    std::printf("listening on %s\n", (*server)->listenAddresses().front().c_str());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    const gateway::Statistics statistics = (*server)->statistics();
    (*server)->drain(std::chrono::seconds(2));
    (*server)->stop();
    std::printf("granted %lld other %lld dropped details %lld\n",
                static_cast<long long>(sink.granted), static_cast<long long>(sink.other),
                static_cast<long long>(statistics.dropped));
    return 0;
}
