// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

#include "calendar.h"
#include "parse.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace keywright::policy {

namespace {

using std::chrono::milliseconds;

/// A limit while one call is judged by it.
struct Judged
{
    const LimitRule *rule = nullptr;
    CounterSlot *slot = nullptr; ///< null: nothing was counted yet and nothing shall be charged
    std::int64_t start = 0, length = 1, elapsed = 0;
    std::int64_t current = 0, previous = 0;
    std::int64_t used = 0; ///< current + previous x (1 - elapsed share), in integers

    [[nodiscard]] bool isSliding() const { return rule->sliding; }
    [[nodiscard]] bool allows() const { return used + 1 <= rule->count; }
    void weigh()
    {
        used = current;
        if (isSliding() && previous != 0)
            used += weighted(previous, length - elapsed);
    }

    /// amount x part / length without overflow: part <= length <= an hour, where it is asked.
    /// The usual lengths stand here as constants, since dividing by those is quick.
    [[nodiscard]] std::int64_t weighted(std::int64_t amount, std::int64_t part) const
    {
        switch (length) {
        case 1000:
            return share<1000>(amount, part);
        case 60'000:
            return share<60'000>(amount, part);
        case 3'600'000:
            return share<3'600'000>(amount, part);
        default:
            return amount / length * part + amount % length * part / length;
        }
    }
    template<std::int64_t whole>
    [[nodiscard]] static std::int64_t share(std::int64_t amount, std::int64_t part)
    {
        return amount / whole * part + amount % whole * part / whole;
    }
};

/// Reads a counter as it is in the window of `now`; the counter itself stays as it is, since a
/// question about tomorrow must not end today's window. A clock that went back does not open a
/// window anew: the count stays where it was, or, when it lies far ahead, belongs to the window
/// that is now.
void readSlot(Judged &judged, const TimeWindow &window, Instant now)
{
    judged.start = window.start.time_since_epoch().count();
    judged.length = window.length().count();
    if (const CounterSlot *slot = judged.slot) {
        if (slot->windowStart >= judged.start) {
            judged.current = slot->current;
            if (slot->windowStart <= judged.start + judged.length) {
                judged.start = slot->windowStart;
                judged.previous = slot->previous;
            }
        } else if (slot->windowStart == judged.start - judged.length
                   && !isCalendarUnit(judged.rule->unit)) {
            judged.previous = slot->current;
        }
    }
    judged.elapsed = std::max<std::int64_t>(0, now.time_since_epoch().count() - judged.start);
    judged.weigh();
}

void charge(const Judged &judged)
{
    judged.slot->windowStart = judged.start;
    judged.slot->current = judged.current + 1;
    judged.slot->previous = judged.previous;
}

/// How long until one more call is allowed; for a limit that allows one, until its window ends.
std::int64_t resetsIn(const Judged &judged)
{
    const std::int64_t windowEnds = judged.length - judged.elapsed;
    if (!judged.isSliding() || judged.allows())
        return windowEnds;
    // The earliest elapsed time at which `amount` of the past weighs no more than what is free.
    const auto freeAt = [&](std::int64_t amount, std::int64_t free) {
        std::int64_t low = 0, high = judged.length;
        while (low < high) {
            const std::int64_t middle = (low + high) / 2;
            if (judged.weighted(amount, judged.length - middle) <= free)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    const std::int64_t free = judged.rule->count - judged.current - 1;
    if (free >= 0)
        return freeAt(judged.previous, free) - judged.elapsed;
    return windowEnds + freeAt(judged.current, judged.rule->count - 1);
}

void addStatus(LimitsJudgement &judgement, const Judged &judged, bool charged)
{
    LimitStatus status;
    status.limit = judged.rule->limit;
    status.violated = !judged.allows();
    status.resets = milliseconds(resetsIn(judged));
    status.remaining =
        std::max<std::int64_t>(0, judged.rule->count - judged.used - (charged ? 1 : 0));
    const auto tighter = [](const LimitStatus &a, const LimitStatus &b) {
        return a.violated != b.violated ? a.violated : a.remaining < b.remaining;
    };
    const auto begin = judgement.limits.begin();
    const auto end = begin + judgement.limitCount;
    const auto at = std::upper_bound(begin, end, status, tighter);
    if (at == judgement.limits.end())
        return;
    judgement.limitCount = std::min(judgement.limitCount + 1, int(judgement.limits.size()));
    std::move_backward(at, begin + judgement.limitCount - 1, begin + judgement.limitCount);
    *at = status;
}

/// Holds the locks of several counters, always taken in the same order. One counter may be named
/// twice.
class LockedSlots
{
public:
    explicit LockedSlots(std::vector<CounterSlot *> &slots)
        : m_slots(slots)
    {
        if (slots.size() > 1) {
            std::sort(slots.begin(), slots.end(), std::less<CounterSlot *>());
            slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        }
        for (CounterSlot *slot : m_slots)
            slot->lock.lock();
    }
    ~LockedSlots()
    {
        for (CounterSlot *slot : m_slots)
            slot->lock.unlock();
    }
    LockedSlots(const LockedSlots &) = delete;
    LockedSlots &operator=(const LockedSlots &) = delete;

private:
    std::vector<CounterSlot *> &m_slots;
};

/// Room that a thread uses again for each call, so that judging allocates nothing.
struct Workspace
{
    std::vector<Judged> judged;
    std::vector<CounterSlot *> slots;
};

/// What a limit is called in its counter's id; one without an id by its place.
class LimitName
{
public:
    LimitName(const LimitsOf &limits, const LimitRule &rule)
    {
        m_text = limits.key ? limits.key->limitId(rule.ordinal) : std::string_view(rule.limit->id);
        if (!m_text.empty())
            return;
        m_place[0] = '#';
        const auto end =
            std::to_chars(m_place.data() + 1, m_place.data() + m_place.size(), rule.ordinal).ptr;
        m_text = {m_place.data(), std::size_t(end - m_place.data())};
    }
    LimitName(const LimitName &) = delete;
    LimitName &operator=(const LimitName &) = delete;
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::array<char, 12> m_place;
    std::string_view m_text;
};

/// Owner, limit and unit: a changed number keeps the count, a changed unit starts anew.
std::string counterId(std::string_view owner, const LimitName &name, Unit unit)
{
    std::string id(owner);
    id += '/';
    id += name.text();
    id += '/';
    id += unitName(unit);
    return id;
}

void collect(Workspace &workspace, const LimitsOf &limits, int api, CounterTable &table,
             Charge charging)
{
    if (limits.rules.empty())
        return;
    const CounterHash hash(limits.owner);
    for (const LimitRule &rule : limits.rules) {
        if (rule.api != LimitRule::everyApi && rule.api != api)
            continue;
        Judged &judged = workspace.judged.emplace_back();
        judged.rule = &rule;
        const LimitName name(limits, rule);
        const CounterKey key = hash.keyOf(name.text(), unitName(rule.unit));
        judged.slot = table.find(key);
        if (!judged.slot && charging == Charge::Yes)
            judged.slot = &table.findOrAdd(key, counterId(limits.owner, name, rule.unit));
        if (judged.slot)
            workspace.slots.push_back(judged.slot);
    }
}

} // namespace

LimitsOf limitsOf(const KeyRecord &key, std::span<const LimitRule> rules)
{
    return {rules, key.id(), &key};
}

LimitsJudgement judgeLimits(const LimitsOf &ofKey, const LimitsOf &ofApi, int api,
                            Counters &counters, Instant now, Charge charging)
{
    LimitsJudgement judgement;
    if (ofKey.rules.empty() && ofApi.rules.empty())
        return judgement;
    thread_local Workspace workspace;
    workspace.judged.clear();
    workspace.slots.clear();
    collect(workspace, ofKey, api, counters.state().table, charging);
    collect(workspace, ofApi, api, counters.state().table, charging);
    {
        const LockedSlots locked(workspace.slots);
        for (Judged &judged : workspace.judged) {
            readSlot(judged, windowOf(judged.rule->unit, judged.rule->zone, now), now);
            if (!judgement.violated && !judged.allows())
                judgement.violated = judged.rule;
        }
        if (charging == Charge::Yes && !judgement.violated) {
            for (const Judged &judged : workspace.judged)
                charge(judged);
        }
    }
    const bool charged = !judgement.violated && charging == Charge::Yes;
    for (const Judged &judged : workspace.judged)
        addStatus(judgement, judged, charged);
    return judgement;
}

} // namespace keywright::policy
