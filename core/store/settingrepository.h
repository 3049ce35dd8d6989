// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

#include <optional>

namespace keywright {
class RandomSource;
}

namespace keywright::store {

class Database;

/// Under which the home's own id is kept.
inline constexpr QLatin1StringView homeIdSetting("home");

/// Settings of the home that several processes share. Not the window's own (Home::settingsPath).
class SettingRepository
{
public:
    explicit SettingRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<QString>> value(const QString &name) const;
    [[nodiscard]] Result<void> setValue(const QString &name, const QString &value);
    [[nodiscard]] Result<void> remove(const QString &name);
    /// The home's own id, made at the first call: part of every keychain account, so that several
    /// homes never meet. Needs a write transaction.
    [[nodiscard]] Result<QString> homeId(RandomSource &random);

private:
    Database &m_database;
};

} // namespace keywright::store
