// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingrepository.h"

#include "auditchanges.h"
#include "changes.h"
#include "rows.h"

#include <core/base/id.h>
#include <core/base/random.h>

namespace keywright::store {

Result<std::optional<QString>> SettingRepository::value(const QString &name) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT value FROM setting WHERE name = :name"));
    select.bind(":name", name);
    return firstRow(select, [](Statement &row) { return row.text(0); });
}

Result<void> SettingRepository::setValue(const QString &name, const QString &value)
{
    const auto before = this->value(name);
    if (!before)
        return tl::make_unexpected(before.error());
    Statement upsert = m_database.statement(
        QStringLiteral("INSERT INTO setting (name, value) VALUES (:name, :value) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return upsert.bind(":name", name)
        .bind(":value", value)
        .run()
        .and_then([&] { return recordChange(m_database, ChangeKind::Setting, name, {}); })
        .and_then([&] { return auditSetting(m_database, name, *before, value); });
}

Result<void> SettingRepository::remove(const QString &name)
{
    const auto before = value(name);
    if (!before)
        return tl::make_unexpected(before.error());
    Statement remove =
        m_database.statement(QStringLiteral("DELETE FROM setting WHERE name = :name"));
    return remove.bind(":name", name)
        .run()
        .and_then([&] { return recordChange(m_database, ChangeKind::Setting, name, {}); })
        .and_then([&] { return auditSetting(m_database, name, *before, {}); });
}

Result<QString> SettingRepository::homeId(RandomSource &random)
{
    const auto stored = value(homeIdSetting);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (*stored)
        return **stored;
    const QString made = makeIdText(QLatin1StringView("home"), random);
    return setValue(homeIdSetting, made).map([&] { return made; });
}

} // namespace keywright::store
