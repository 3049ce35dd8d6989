// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/key.h>

#include <QtCore/QJsonObject>

namespace keywright::ui {

/// Which keys a table shows; nothing set: all that are not deleted.
struct KeyFilter
{
    enum class State { NotDeleted, Active, Disabled, Expired, WithDeleted };

    QString environment;
    QString label;
    QString application;
    bool unrestricted = false; ///< only those with which anybody may do everything
    bool unused = false;       ///< only those without a call for 30 days
    State state = State::NotDeleted;

    [[nodiscard]] bool isEmpty() const { return *this == KeyFilter(); }
    [[nodiscard]] bool matches(const Key &key, Instant now) const;

    friend bool operator==(const KeyFilter &, const KeyFilter &) = default;
};

/// A filter that somebody gave a name.
struct SavedFilter
{
    QString name;
    KeyFilter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

[[nodiscard]] QJsonObject toJson(const KeyFilter &filter);
[[nodiscard]] KeyFilter keyFilterFromJson(const QJsonObject &object);

} // namespace keywright::ui
