// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/id.h>
#include <core/base/random.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <array>
#include <cstring>
#include <vector>

using namespace keywright;

namespace {

/// Gives out the numbers it was made with.
class FixedRandom final : public RandomSource
{
public:
    explicit FixedRandom(std::vector<std::uint32_t> numbers)
        : m_numbers(std::move(numbers))
    {
    }
    void fill(std::span<std::byte> bytes) override
    {
        const std::uint32_t number = m_numbers.at(m_next++);
        std::memcpy(bytes.data(), &number, bytes.size());
    }
    std::size_t drawn() const { return m_next; }

private:
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_next = 0;
};

struct Tag
{
    static constexpr const char *prefix = "tst";
};

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void throwsAwayTheIncompleteRun()
    {
        // 2^32 = 62 * 69273666 + 4: the last four numbers would favour 0 to 3.
        FixedRandom random({0xffffffffU, 0xfffffffcU, 0xfffffffbU});
        QCOMPARE(random.below(62), 61U);
        QCOMPARE(random.drawn(), std::size_t(3));
    }

    void staysBelowAndReachesAll()
    {
        SystemRandom random;
        std::array<int, 7> counts{};
        for (int i = 0; i < 7000; ++i)
            ++counts.at(random.below(7));
        for (const int count : counts)
            QVERIFY(count > 500); // expected 1000, deviation 29
        QCOMPARE(random.below(1), 0U);
    }

    void makesIds()
    {
        SystemRandom random;
        const QRegularExpression form(QStringLiteral("\\Atst_[0-9a-z]{20}\\z"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = Id<Tag>::make(random);
            QVERIFY(form.match(id.text()).hasMatch());
            seen << id.text();
        }
        QCOMPARE(seen.size(), 1000);
        QVERIFY(Id<Tag>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_base_random.moc"
