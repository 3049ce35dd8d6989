// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfilter.h"

#include <algorithm>
#include <array>

namespace keywright::ui {

namespace {

constexpr std::chrono::days longUnused{30};

/// In the order of the enumeration; the first one is left out of files.
constexpr std::array<QLatin1StringView, 5> stateNames{
    QLatin1StringView(""), QLatin1StringView("active"), QLatin1StringView("disabled"),
    QLatin1StringView("expired"), QLatin1StringView("withDeleted")};

bool fits(KeyFilter::State wanted, EffectiveState state)
{
    switch (wanted) {
    case KeyFilter::State::NotDeleted:
        return state != EffectiveState::Deleted;
    case KeyFilter::State::Active:
        return state == EffectiveState::Active;
    case KeyFilter::State::Disabled:
        return state == EffectiveState::Disabled;
    case KeyFilter::State::Expired:
        return state == EffectiveState::Expired;
    case KeyFilter::State::WithDeleted:
        break;
    }
    return true;
}

bool isSame(const QString &wanted, const QString &present)
{
    return wanted.isEmpty() || wanted.compare(present, Qt::CaseInsensitive) == 0;
}

} // namespace

bool KeyFilter::matches(const Key &key, Instant now) const
{
    if (!fits(state, effectiveState(key, now)))
        return false;
    if (!isSame(environment, key.environment) || !isSame(application, key.application))
        return false;
    if (!label.isEmpty() && !key.labels.contains(label, Qt::CaseInsensitive))
        return false;
    if (unrestricted
        && !(key.kind == KeyKind::Issued && key.restrictions == policy::Restrictions()))
        return false;
    // One that was made only lately had no time to be used.
    return !unused || key.lastUsed.value_or(key.created) <= now - longUnused;
}

QJsonObject toJson(const KeyFilter &filter)
{
    QJsonObject object;
    const auto insert = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(name), value);
    };
    insert("environment", filter.environment);
    insert("label", filter.label);
    insert("application", filter.application);
    insert("state", stateNames.at(std::size_t(filter.state)));
    if (filter.unrestricted)
        object.insert(QStringLiteral("unrestricted"), true);
    if (filter.unused)
        object.insert(QStringLiteral("unused"), true);
    return object;
}

KeyFilter keyFilterFromJson(const QJsonObject &object)
{
    const auto name = std::find(stateNames.begin(), stateNames.end(),
                                object.value(QLatin1StringView("state")).toString());
    const auto state = name == stateNames.end() ? KeyFilter::State::NotDeleted
                                                : KeyFilter::State(name - stateNames.begin());
    return {object.value(QLatin1StringView("environment")).toString(),
            object.value(QLatin1StringView("label")).toString(),
            object.value(QLatin1StringView("application")).toString(),
            object.value(QLatin1StringView("unrestricted")).toBool(),
            object.value(QLatin1StringView("unused")).toBool(),
            state};
}

} // namespace keywright::ui
