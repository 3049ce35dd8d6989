// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfilter.h"

namespace keywright::ui {

namespace {

constexpr std::chrono::days longUnused{30};

bool isSame(const QString &wanted, const QString &present)
{
    return wanted.isEmpty() || wanted.compare(present, Qt::CaseInsensitive) == 0;
}

} // namespace

bool KeyFilter::matches(const Key &key, Instant now) const
{
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
    if (filter.unrestricted)
        object.insert(QStringLiteral("unrestricted"), true);
    if (filter.unused)
        object.insert(QStringLiteral("unused"), true);
    return object;
}

KeyFilter keyFilterFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1StringView("environment")).toString(),
            object.value(QLatin1StringView("label")).toString(),
            object.value(QLatin1StringView("application")).toString(),
            object.value(QLatin1StringView("unrestricted")).toBool(),
            object.value(QLatin1StringView("unused")).toBool()};
}

} // namespace keywright::ui
