// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <atomic>
#include <thread>

using namespace keywright::policy;

/// Exactness under load: what was granted is what the limits allow, no more and no less.
class PolicyParallel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactOverThreads();
    void noCallIsDeniedWrongly();
    void rebuildAndCheckpointMeanwhile();
};

namespace {

constexpr int threadCount = 4;

/// Runs `work(thread)` in all threads at once.
template<typename Work>
void inParallel(Work work)
{
    std::atomic<int> waiting{threadCount};
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&, i] {
            --waiting;
            while (waiting.load() > 0)
                std::this_thread::yield();
            work(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

bool isGranted(const Snapshot &snapshot, Counters &counters, const Call &call)
{
    std::vector<HeaderView> headers;
    return check(snapshot, counters, Scene::view(call, headers), Charge::Yes).outcome
           == Outcome::Granted;
}

Call callWith(char symbol)
{
    Call call;
    call.with("x-api-key", keyText(symbol));
    return call;
}

} // namespace

void PolicyParallel::exactOverThreads()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 3000, Unit::Hour, Window::Sliding, "", ""},
                                   {"lim_2", 2500, Unit::Day, Window::Fixed, "", ""}};
    const auto snapshot = Snapshot::build(scene.input); // not prepared: slots appear under load
    Counters counters;
    std::atomic<int> granted{0};
    const Call call = callWith('a');
    inParallel([&](int) {
        for (int i = 0; i < 1500; ++i)
            granted += isGranted(*snapshot, counters, call) ? 1 : 0;
    });
    QCOMPARE(granted.load(), 2500);
    for (const CounterState &state : counters.checkpoint())
        QCOMPARE(state.current, std::int64_t(2500));
}

// Two keys share an API's limit, one of them is over its own: that one must take nothing from the
// other.
void PolicyParallel::noCallIsDeniedWrongly()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "", ""}};
    scene.addKey("key_2", 'b');
    scene.api().limits = {{"lim_2", 2001, Unit::Day, Window::Fixed, "", ""}};
    scene.build();
    std::atomic<int> limited{0}, open{0};
    inParallel([&](int thread) {
        const Call call = callWith(thread % 2 ? 'b' : 'a');
        for (int i = 0; i < 1000; ++i)
            (thread % 2 ? open : limited) +=
                isGranted(*scene.snapshot, scene.counters, call) ? 1 : 0;
    });
    QCOMPARE(limited.load(), 1);
    QCOMPARE(open.load(), 2000);
}

void PolicyParallel::rebuildAndCheckpointMeanwhile()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1000, Unit::Day, Window::Fixed, "", ""}};
    scene.build();
    std::vector<std::shared_ptr<const Snapshot>> snapshots;
    for (int i = 0; i < 20; ++i) {
        const std::string id = "key_more_" + std::to_string(i);
        const auto limits = scene.restrictions().limits; // adding a key moves the others
        scene.addKey(id, char('A' + i)).restrictions.limits = limits;
        snapshots.push_back(Snapshot::build(scene.input));
    }
    std::atomic<int> granted{0};
    const Call call = callWith('a');
    inParallel([&](int thread) {
        for (int i = 0; i < 500; ++i) {
            const Snapshot &snapshot = *snapshots[std::size_t(i) % snapshots.size()];
            if (thread == 0) {
                scene.counters.prepare(snapshot);
                (void)scene.counters.checkpoint();
            }
            granted += isGranted(snapshot, scene.counters, call) ? 1 : 0;
        }
    });
    QCOMPARE(granted.load(), 1000);
}

QTEST_APPLESS_MAIN(PolicyParallel)
#include "tst_policy_parallel.moc"
