// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>

#include <QtCore/QJsonObject>

#include <optional>

namespace keywright {

/// The answer to one test case.
struct CaseAnswer
{
    QJsonObject json;           ///< {id, verdict, reason, status, step, detail[, agrees]}
    std::optional<bool> agrees; ///< none: the case expects nothing
};

/// Judges written cases by the one engine, each with a key, an API and counters of its own: nothing
/// of the home is read or changed, and no case sees another's counters. Thread-safe.
///
/// The key is presented in `x-api-key`, unless the case writes that header itself; `{key}` in a
/// header's value or in the query then stands for the key. A request that names an `operation`
/// means one for that declared operation; one that names no API means any API that the key may
/// call.
class CaseRunner
{
public:
    /// `clock` tells the time of requests without `at`; it must outlive the runner.
    explicit CaseRunner(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// FormatInvalid: the case is malformed; detail names the field.
    [[nodiscard]] Result<CaseAnswer> run(const QJsonObject &testCase) const;

private:
    const Clock &m_clock;
};

} // namespace keywright
