// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondiff.h"

#include "jsontokens.h"
#include "queryplan.h"

#include <QtCore/QHash>

namespace keywright {

namespace {

constexpr int deepest = 500;
constexpr qsizetype longestShown = 300;

struct Item
{
    QString step; ///< `.name`, `['a b']`, `[3]`
    QString name;
    QByteArrayView value;
};

/// A rule as the steps it names; `..` goes any way down.
using Rule = std::vector<PathStep>;

std::vector<Item> itemsOf(QByteArrayView value)
{
    std::vector<Item> items;
    forEachJsonItem(value, [&items](QByteArrayView key, QByteArrayView inner) {
        const QString name = key.isEmpty() ? QString() : jsonTextValue(key);
        const QString step =
            key.isEmpty() ? QStringLiteral("[%1]").arg(items.size()) : jsonPathStep(name);
        items.push_back({step, name, inner});
        return true;
    });
    return items;
}

/// Whether the way down is what a rule names.
bool fits(const Rule &rule, size_t step, const std::vector<const Item *> &way, size_t at)
{
    if (step == rule.size())
        return at == way.size();
    if (rule[step].kind == PathStep::Descend) {
        for (size_t skip = at; skip <= way.size(); ++skip) {
            if (fits(rule, step + 1, way, skip))
                return true;
        }
        return false;
    }
    if (at == way.size())
        return false;
    const PathStep &wanted = rule[step];
    const bool isSame = wanted.kind == PathStep::Each
                        || (wanted.kind == PathStep::Name && !way[at]->step.isEmpty()
                            && way[at]->name == wanted.name && !way[at]->name.isNull())
                        || (wanted.kind == PathStep::Index
                            && way[at]->step == QStringLiteral("[%1]").arg(wanted.index));
    return isSame && fits(rule, step + 1, way, at + 1);
}

class Differ
{
public:
    Differ(const std::vector<Rule> &rules, const StopQuestion &stop)
        : m_rules(rules)
        , m_stop(stop)
    {
    }

    void compare(QByteArrayView left, QByteArrayView right)
    {
        if (isDone() || left == right)
            return;
        const bool bothHold = (left.front() == '{' && right.front() == '{')
                              || (left.front() == '[' && right.front() == '[');
        if (!bothHold || m_way.size() > deepest) {
            if (compactJson(left) != compactJson(right))
                add(JsonDifference::Changed, left, right);
        } else if (left.front() == '{') {
            compareObjects(itemsOf(left), itemsOf(right));
        } else {
            compareArrays(itemsOf(left), itemsOf(right));
        }
    }

    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    std::vector<JsonDifference> found;

private:
    void compareObjects(const std::vector<Item> &left, const std::vector<Item> &right)
    {
        QHash<QString, const Item *> others;
        for (const Item &item : right)
            others.insert(item.name, &item);
        for (const Item &item : left)
            pair(&item, others.take(item.name));
        for (const Item &item : right) {
            if (others.value(item.name) == &item)
                pair(nullptr, &item);
        }
    }

    /// Equal elements are taken out; what is left between two of them is compared in its order.
    void compareArrays(const std::vector<Item> &left, const std::vector<Item> &right)
    {
        const auto prints = [this](const std::vector<Item> &items) {
            std::vector<size_t> all;
            for (const Item &item : items)
                all.push_back(print(item));
            return all;
        };
        std::vector<std::pair<qsizetype, qsizetype>> same =
            commonEntries(prints(left), prints(right));
        same.emplace_back(qsizetype(left.size()), qsizetype(right.size()));
        size_t leftAt = 0, rightAt = 0;
        for (const auto &equal : same) {
            const auto leftEnd = size_t(equal.first), rightEnd = size_t(equal.second);
            while (leftAt < leftEnd && rightAt < rightEnd)
                pair(&left[leftAt++], &right[rightAt++]);
            while (leftAt < leftEnd)
                pair(&left[leftAt++], nullptr);
            while (rightAt < rightEnd)
                pair(nullptr, &right[rightAt++]);
            leftAt = leftEnd + 1;
            rightAt = rightEnd + 1;
        }
    }

    /// Equal for elements that differ in ignored places alone.
    size_t print(const Item &item)
    {
        m_way.push_back(&item);
        size_t value = 0;
        if (!isIgnored()) {
            const bool holds = item.value.front() == '{' || item.value.front() == '[';
            if (!holds || m_rules.empty() || m_way.size() > deepest) {
                value = qHash(compactJson(item.value), 1);
            } else {
                value = size_t(item.value.front());
                for (const Item &inner : itemsOf(item.value)) {
                    const size_t one = print(inner);
                    if (one != 0)
                        value = item.value.front() == '{' ? value + qHash(inner.name, one)
                                                          : qHash(one, value);
                }
            }
        }
        m_way.pop_back();
        return value;
    }

    void pair(const Item *left, const Item *right)
    {
        if (isDone())
            return;
        m_way.push_back(right ? right : left);
        if (!isIgnored()) {
            if (!left)
                add(JsonDifference::Added, {}, right->value);
            else if (!right)
                add(JsonDifference::Removed, left->value, {});
            else
                compare(left->value, right->value);
        }
        m_way.pop_back();
    }

    [[nodiscard]] bool isIgnored() const
    {
        for (const Rule &rule : m_rules) {
            if (fits(rule, 0, m_way, 0))
                return true;
        }
        return false;
    }

    bool isDone()
    {
        m_stopped = m_stopped || (m_stop && m_stop());
        return m_stopped || found.size() >= mostDifferences;
    }

    void add(JsonDifference::Kind kind, QByteArrayView left, QByteArrayView right)
    {
        QString path = QStringLiteral("$");
        for (const Item *item : m_way)
            path += item->step;
        const auto shown = [](QByteArrayView value) {
            const qsizetype most = std::min(value.size(), longestShown * 4);
            return value.isEmpty()
                       ? QString()
                       : QString::fromUtf8(compactJson(value.first(most))).left(longestShown);
        };
        found.push_back({kind, path, shown(left), shown(right)});
    }

    const std::vector<Rule> &m_rules;
    const StopQuestion &m_stop;
    std::vector<const Item *> m_way;
    bool m_stopped = false;
};

} // namespace

Result<std::vector<JsonDifference>> jsonDifferences(QByteArrayView left, QByteArrayView right,
                                                    const QStringList &ignored,
                                                    const StopQuestion &stop)
{
    std::vector<Rule> rules;
    for (const QString &rule : ignored) {
        const Result<QueryPlan> plan = planQuery(rule);
        if (!plan || !plan->isJsonPath || !plan->rest.isEmpty())
            return failure(ErrorCode::FormatInvalid, rule,
                           plan ? QStringLiteral("only names, indices, * and ..")
                                : plan.error().detail);
        rules.push_back(plan->steps);
    }
    for (const auto &side : {std::pair(left, "left"), std::pair(right, "right")}) {
        if (const auto problem = checkJson(side.first, false, stop))
            return failure(problem->kind == JsonProblem::Stopped ? ErrorCode::Cancelled
                                                                 : ErrorCode::FormatInvalid,
                           QString::fromLatin1(side.second));
    }
    Differ differ(rules, stop);
    differ.compare(firstJsonValue(left), firstJsonValue(right));
    if (differ.wasStopped())
        return failure(ErrorCode::Cancelled);
    return std::move(differ.found);
}

} // namespace keywright
