// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/policy/snapshot.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace keywright {

/// The key of a test case, as it would be saved.
struct CaseKey
{
    policy::KeyCondition condition = policy::KeyCondition::Active;
    std::optional<Instant> expires;
    policy::Restrictions restrictions;
    /// Entries that no Restrictions can hold (a count of 1.5, an unknown unit): saving refuses
    /// them, and no request can be judged by them. `field[index] entry` and policy::EntryProblem's
    /// name; or what no key of a case can be read from, and "Unreadable".
    std::vector<std::pair<QString, QString>> unreadable;
};

/// One call of a test case. `api` none: any API that the key may call. `peer` none: what is given
/// is no address, and in no list therefore.
struct CaseRequest
{
    std::optional<QString> api, operation;
    QByteArray method = "GET", path = "/", process;
    std::optional<policy::Address> peer;
    std::vector<std::string> trustedProxies;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::optional<Instant> at;
    qint64 repeat = 1;
};

/// One line of `check --cases` (interface.md). `process` and `processes`, `reportOnly` are ours.
struct TestCase
{
    QString id;
    CaseKey key;
    bool save = false;           ///< only the settings are looked at
    QList<CaseRequest> requests; ///< in order; the last one answers
    QJsonObject expected; ///< of "verdict", "reason", "status", "step", "detail"; empty: nothing

    /// FormatInvalid: detail names the field and what it should be. An unknown field is an error,
    /// because a mistyped restriction would otherwise grant.
    [[nodiscard]] static Result<TestCase> fromJson(const QJsonObject &json);
};

} // namespace keywright
