// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/gateway/buffer.h>
#include <core/gateway/eventring.h>
#include <core/gateway/pages.h>

#include <QtTest/QtTest>

using namespace keywright::gateway;

namespace {

constexpr std::size_t kibi = 1024;

Event eventOf(const std::string &path)
{
    Event event;
    event.requestId = "0123456789abcdef0123456789abcdef";
    event.method = "GET";
    event.path = path;
    return event;
}

/// The paths of all that waits; lets go of it.
std::vector<std::string> taken(EventRing &ring)
{
    std::vector<Event> events;
    ring.peek(events, 100'000);
    std::vector<std::string> paths;
    for (const Event &event : events)
        paths.emplace_back(event.path);
    ring.release();
    return paths;
}

/// So many blocks are in use at once.
void takeAndGive(BlockPool &pool, int count)
{
    std::vector<Pages> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(pool.take());
    for (Pages &block : blocks)
        pool.give(std::move(block));
}

} // namespace

/// Memory that idle parts of the gateway give back, and what is in it afterwards.
class TestGatewayMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesKeepWhatIsNotGivenBack();
    void pagesMove();
    void blocksThatNobodyNeedsGo();
    void blocksInUseStay();
    void ringForgetsNothingByResting();
    void ringWorksOnAfterARest();
};

void TestGatewayMemory::pagesKeepWhatIsNotGivenBack()
{
    Pages pages(256 * kibi);
    QVERIFY(std::all_of(pages.get(), pages.get() + 256 * kibi, [](char c) { return c == 0; }));
    std::fill_n(pages.get(), 256 * kibi, 'x');
    // Starts and ends within a page: what shares a page with something else stays.
    pages.discard(100, 128 * kibi - 100);
    QVERIFY(std::all_of(pages.get(), pages.get() + 100, [](char c) { return c == 'x'; }));
    QVERIFY(std::all_of(pages.get() + 128 * kibi - 100, pages.get() + 256 * kibi,
                        [](char c) { return c == 'x'; }));
    pages.discard(5, 6); // not a whole page
    QCOMPARE(pages.get()[5], 'x');
    std::fill_n(pages.get(), 256 * kibi, 'y');
    QCOMPARE(pages.get()[64 * kibi], 'y');
}

void TestGatewayMemory::pagesMove()
{
    Pages one(64 * kibi);
    one.get()[7] = 'a';
    Pages other(std::move(one));
    QVERIFY(!one); // NOLINT(bugprone-use-after-move): that is what is asked
    QCOMPARE(other.get()[7], 'a');
    one = std::move(other);
    QVERIFY(bool(one));
    one.reset();
    QVERIFY(!one);
}

void TestGatewayMemory::blocksThatNobodyNeedsGo()
{
    BlockPool pool;
    takeAndGive(pool, 20);
    QCOMPARE(pool.spare(), std::size_t{20});
    pool.trim(); // they were in use since the last time
    QCOMPARE(pool.spare(), std::size_t{20});
    pool.trim();
    QCOMPARE(pool.spare(), std::size_t{4});
    pool.trim();
    QCOMPARE(pool.spare(), std::size_t{4});
}

void TestGatewayMemory::blocksInUseStay()
{
    BlockPool pool;
    takeAndGive(pool, 20);
    pool.trim();
    // Ten of them come and go between two looks.
    takeAndGive(pool, 10);
    pool.trim();
    QCOMPARE(pool.spare(), std::size_t{14}); // ten, and the four that always stay
}

void TestGatewayMemory::ringForgetsNothingByResting()
{
    EventRing ring(64 * kibi);
    ring.push(eventOf("/waits"));
    for (int i = 0; i < 4; ++i)
        ring.rest();
    QCOMPARE(taken(ring), std::vector<std::string>{"/waits"});
}

void TestGatewayMemory::ringWorksOnAfterARest()
{
    EventRing ring(64 * kibi);
    // Often enough to go round the ring, with a rest at every place of it.
    for (int i = 0; i < 1000; ++i) {
        const std::string path = "/v1/" + std::to_string(i);
        ring.push(eventOf(path));
        ring.push(eventOf(path + "/again"));
        QCOMPARE(taken(ring), (std::vector<std::string>{path, path + "/again"}));
        for (int look = 0; look < 3; ++look)
            ring.rest();
    }
    QCOMPARE(ring.lost(), std::int64_t{0});
}

QTEST_APPLESS_MAIN(TestGatewayMemory)
#include "tst_gateway_memory.moc"
