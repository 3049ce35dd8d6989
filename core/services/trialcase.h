// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyservice.h"

#include <core/policy/counters.h>
#include <core/policy/snapshot.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace keywright {

namespace store {
class Database;
}

/// A Trial with everything that is needed to judge it: policy of the home, but of all keys only the
/// one that is meant, and the request's bytes. A stored key is presented as a placeholder whose
/// digest stands in for its own, so that its secret is not needed.
struct TrialCase
{
    std::shared_ptr<const policy::SnapshotInput> definitions;
    std::string method, target, path;
    std::string api; ///< name; the first of the project where the trial names none
    std::vector<std::pair<std::string, std::string>> headers;
    policy::Address peer;
    std::string process; ///< executable behind the connection; empty: unknown
    policy::Instant at;
    bool upstreamSecretAvailable = true;
    QString shownKey; ///< how the stored key is shown, where a placeholder is presented for it
};

/// One caller's calls, all by the same policy; the trial's own call is not looked at. Inside a job
/// of the store. NotFound (the key), InvalidArgument (peer).
[[nodiscard]] Result<QList<TrialCase>> prepareTrials(store::Database &database, const Trial &trial,
                                                     const QList<TrialCall> &calls,
                                                     const QStringList &trustedProxies,
                                                     RandomSource &random, Instant now);
/// Judges those of one `prepareTrials` with these counters, and charges nothing. Any thread.
[[nodiscard]] QList<Judgement> judged(const QList<TrialCase> &cases,
                                      const std::vector<policy::CounterState> &counters);

} // namespace keywright
