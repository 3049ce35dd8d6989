// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/request.h>
#include <core/policy/engine.h>

#include <memory>
#include <optional>

namespace keywright {

struct ServiceParts;

/// A call to be judged without being made.
struct Trial
{
    std::optional<KeyId> key;        ///< a stored key (its secret is not needed), or
    std::optional<Secret> presented; ///< whatever a caller would present; neither: no key at all
    std::optional<policy::Restrictions>
        restrictions; ///< judge with these instead of the stored ones ("try it" in an editor)
    std::optional<ProjectId> project; ///< with `restrictions` and without a key: a key of that
                                      ///< project that does not exist yet
    QString api;                      ///< name; empty: any API of the key's project
    QString method = QStringLiteral("GET");
    QString path = QStringLiteral("/");
    QString peer = QStringLiteral("127.0.0.1");
    QString process; ///< executable behind a call from this computer; empty: unknown
    QList<HeaderField> headers;
    std::optional<Instant> at; ///< none: now
};

/// One of several calls that the same caller makes.
struct TrialCall
{
    QString api;
    QString method = QStringLiteral("GET");
    QString path = QStringLiteral("/");
    QList<HeaderField> headers; ///< besides the trial's
};

/// One step of a verdict, owned, for people. Texts are data (an entry, an address), never
/// sentences.
struct StepFinding
{
    policy::Step step = policy::Step::Target;
    policy::StepResult::State state = policy::StepResult::State::NotReached;
    policy::Reason reason = policy::Reason::None;
    policy::Detail detail = policy::Detail::None;
    QString observed, nearest, suggestion;

    friend bool operator==(const StepFinding &, const StepFinding &) = default;
};

/// The answer to a Trial.
struct Judgement
{
    bool granted = false; ///< or answered by the gateway itself: a CORS preflight, status 204
    policy::Step step = policy::Step::Target;
    policy::Reason reason = policy::Reason::None;
    policy::Detail detail = policy::Detail::None;
    policy::Reason wouldDeny = policy::Reason::None;
    int status = 0; ///< HTTP status of a denial, 200 for a grant
    QString operation;
    QList<StepFinding> steps; ///< as in policy::Explanation: at least one for each step, in order
    bool oneIsEnough = false; ///< to mend one of several failures at the deciding step is enough

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// What fails at the step that decides a denial, the deciding failure first; empty for a grant.
[[nodiscard]] QList<StepFinding> decidingFailures(const QList<StepFinding> &steps);

/// By which counters limits are judged: those of the gateway as they are, or as if nobody had
/// called yet.
enum class Counting { Live, Fresh };

/// Builds policy from the store and judges by it: one engine for gateway, command line and window.
class PolicyService
{
public:
    explicit PolicyService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Everything the gateway needs, compiled on a worker thread, with the store's revision.
    [[nodiscard]] Async<std::shared_ptr<const policy::Snapshot>> snapshot();
    /// Judges with live counters and charges nothing.
    [[nodiscard]] Async<Judgement> judge(const Trial &trial);
    /// Each caller's verdict on each call, in their order; a trial's own call is not looked at.
    /// Charges nothing.
    [[nodiscard]] Async<QList<QList<Judgement>>> judgeAll(const QList<Trial> &callers,
                                                          const QList<TrialCall> &calls,
                                                          Counting counting);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
