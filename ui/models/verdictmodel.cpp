// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictmodel.h"

#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::VerdictModel)
};

using State = policy::StepResult::State;

QString stateTone(State state)
{
    switch (state) {
    case State::Passed:
        return tones::granted;
    case State::Failed:
        return tones::denied;
    default:
        return tones::neutral;
    }
}

QString seenText(const StepFinding &finding)
{
    QStringList parts;
    if (!finding.observed.isEmpty())
        parts << finding.observed;
    if (finding.state == State::Failed)
        parts << reasonTitle(finding.reason);
    if (!finding.nearest.isEmpty())
        parts << Words::tr("nearest entry: %1").arg(finding.nearest);
    return parts.join(QStringLiteral(" · "));
}

/// Several things may fail at one step, each for a reason of its own.
QString rowId(const StepFinding &finding)
{
    const int reason = finding.state == State::Failed ? int(finding.reason) : 0;
    return QStringLiteral("%1/%2").arg(int(finding.step)).arg(reason);
}

QList<Column<StepFinding>> columns()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("step"), Words::tr("Step"),
         [](const StepFinding &f) { return stepTitle(f.step); },
         [](const StepFinding &f) { return int(f.step); }},
        {QStringLiteral("result"), Words::tr("Result"),
         [](const StepFinding &f) { return stepStateText(f.state); },
         [](const StepFinding &f) { return int(f.state); }, left, true,
         [](const StepFinding &f, int role) -> QVariant {
             return role == ToneRole ? QVariant(stateTone(f.state)) : QVariant();
         }},
        {QStringLiteral("seen"), Words::tr("What was seen"), &seenText},
    };
}

} // namespace

VerdictModel::VerdictModel(QObject *parent)
    : TableModel(columns(), &rowId, parent)
{
}

QVariant VerdictModel::rowData(const StepFinding &finding, int role) const
{
    switch (role) {
    case StateRole:
        return int(finding.state);
    case MutedRole:
        return finding.state == State::NotReached || finding.state == State::NotApplicable;
    case Qt::ToolTipRole:
        return finding.state == State::Failed ? QVariant(reasonSentence(
                   finding.reason, finding.detail, finding.observed, finding.nearest))
                                              : QVariant();
    default:
        return {};
    }
}

QList<StepFinding> stepsOf(const ActivityEntry &entry)
{
    int deciding = policy::stepCount - 1;
    for (int step = 0; step < policy::stepCount; ++step) {
        const auto name = policy::stepName(policy::Step(step));
        if (entry.step == QLatin1StringView(name.data(), qsizetype(name.size())))
            deciding = step;
    }
    const bool denied = entry.outcome == Outcome::Denied;
    QList<StepFinding> steps;
    for (int step = 0; step < policy::stepCount; ++step) {
        StepFinding finding;
        finding.step = policy::Step(step);
        if (step < deciding || !denied) {
            finding.state = State::Passed;
        } else if (step == deciding) {
            finding.state = State::Failed;
            finding.reason = policy::reasonFromName(entry.reason.toStdString());
            finding.detail = policy::detailFromName(entry.detail.toStdString());
            finding.observed = entry.observed;
        }
        steps << finding;
    }
    return steps;
}

Trial trialOf(const ActivityEntry &entry)
{
    Trial trial;
    trial.key = entry.key;
    trial.api = entry.apiName;
    trial.method = entry.method;
    trial.path = entry.path.isEmpty() ? QStringLiteral("/") : entry.path;
    trial.peer = entry.peer;
    trial.at = entry.time;
    const QByteArray observed = entry.observed.toUtf8();
    switch (policy::reasonFromName(entry.reason.toStdString())) {
    case policy::Reason::ApiKeyHttpReferrerBlocked:
        if (!observed.isEmpty())
            trial.headers.append({"Referer", observed});
        break;
    case policy::Reason::ApiKeyAndroidAppBlocked:
        if (const qsizetype colon = observed.indexOf(':'); colon >= 0) {
            trial.headers.append({"X-Android-Package", observed.left(colon)});
            trial.headers.append({"X-Android-Cert", observed.mid(colon + 1)});
        }
        break;
    case policy::Reason::ApiKeyIosAppBlocked:
        if (!observed.isEmpty())
            trial.headers.append({"X-Ios-Bundle-Identifier", observed});
        break;
    case policy::Reason::MediaTypeBlocked:
        if (!observed.isEmpty())
            trial.headers.append({"Content-Type", observed});
        break;
    default:
        break;
    }
    return trial;
}

namespace {

/// The log has the caller's address, but not the headers by which other kinds are judged.
void appendKnownAddress(const Judgement &judgement, QList<StepFinding> &steps)
{
    const auto deciding = decidingStep(steps);
    if (!deciding || deciding->reason == policy::Reason::ApiKeyIpAddressBlocked)
        return;
    for (const StepFinding &finding : decidingFailures(judgement.steps)) {
        if (finding.step == deciding->step
            && finding.reason == policy::Reason::ApiKeyIpAddressBlocked)
            steps.insert(int(deciding->step) + 1, finding);
    }
}

} // namespace

QList<StepFinding> completedSteps(const ActivityEntry &entry, const Judgement &judgement)
{
    QList<StepFinding> steps = stepsOf(entry);
    bool decided = false;
    for (StepFinding &step : steps) {
        const bool failed = step.state == State::Failed;
        // Of several failures at the deciding step the log has one.
        const auto judged = std::find_if(
            judgement.steps.begin(), judgement.steps.end(), [&](const StepFinding &finding) {
                return finding.step == step.step && (!failed || finding.detail == step.detail);
            });
        if (judged != judgement.steps.end()) {
            if (decided) {
                step = *judged;
            } else if (failed) {
                step.nearest = judged->nearest;
                step.suggestion = judged->suggestion;
                if (step.observed.isEmpty())
                    step.observed = judged->observed;
            } else if (step.state == State::Passed && judged->state != State::Failed) {
                step.observed = judged->observed;
                step.state = judged->state == State::NotApplicable ? judged->state : step.state;
            }
        }
        decided |= failed;
    }
    if (entry.outcome == Outcome::Denied)
        appendKnownAddress(judgement, steps);
    return steps;
}

std::optional<StepFinding> decidingStep(const QList<StepFinding> &steps)
{
    const QList<StepFinding> failures = decidingFailures(steps);
    return failures.isEmpty() ? std::nullopt : std::optional(failures.constFirst());
}

std::optional<StepFinding> failureToMend(const QList<StepFinding> &steps, bool oneIsEnough)
{
    const QList<StepFinding> failures = decidingFailures(steps);
    if (failures.isEmpty())
        return std::nullopt;
    const auto mendable =
        std::find_if(failures.begin(), failures.end(),
                     [](const StepFinding &failure) { return !failure.suggestion.isEmpty(); });
    return oneIsEnough && mendable != failures.end() ? *mendable : failures.constFirst();
}

bool agrees(const ActivityEntry &entry, const Judgement &judgement)
{
    if (entry.outcome != Outcome::Denied)
        return judgement.granted;
    // The log does not hold the headers of a call that passed the application step: not knowing
    // them is no disagreement.
    const bool unknowable =
        judgement.step == policy::Step::Application && entry.step != u"application";
    return !judgement.granted
           && (unknowable
               || policy::reasonFromName(entry.reason.toStdString()) == judgement.reason);
}

} // namespace keywright::ui
