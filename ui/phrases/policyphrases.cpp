// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

using policy::Detail;
using policy::Reason;
using policy::Step;

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

QString gatewayReasonTitle(const QString &name)
{
    if (name == QLatin1String("REQUEST_MALFORMED"))
        return Verdicts::tr("malformed request");
    if (name == QLatin1String("NOT_IMPLEMENTED"))
        return Verdicts::tr("not supported by the gateway");
    if (name == QLatin1String("UPSTREAM_UNREACHABLE"))
        return Verdicts::tr("upstream unreachable");
    if (name == QLatin1String("UPSTREAM_TLS_FAILED"))
        return Verdicts::tr("no safe connection to the upstream");
    if (name == QLatin1String("UPSTREAM_TIMEOUT"))
        return Verdicts::tr("upstream too slow");
    if (name == QLatin1String("UPSTREAM_RESPONSE_INVALID"))
        return Verdicts::tr("invalid answer from upstream");
    if (name == QLatin1String("FORCED"))
        return Verdicts::tr("denied on request, for a test");
    if (name == QLatin1String("CLIENT_GONE"))
        return Verdicts::tr("caller left early");
    return name;
}

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Target:
        return Verdicts::tr("Request target");
    case Step::Route:
        return Verdicts::tr("API addressed");
    case Step::Locate:
        return Verdicts::tr("Key in the request");
    case Step::Format:
        return Verdicts::tr("Form of the key");
    case Step::Lookup:
        return Verdicts::tr("Key known");
    case Step::State:
        return Verdicts::tr("State of the key");
    case Step::Application:
        return Verdicts::tr("Application restrictions");
    case Step::Api:
        return Verdicts::tr("APIs and operations");
    case Step::Limits:
        return Verdicts::tr("Rates and quotas");
    case Step::Upstream:
        return Verdicts::tr("Upstream credential");
    }
    return {};
}

QString stepStateText(policy::StepResult::State state)
{
    switch (state) {
    case policy::StepResult::State::Passed:
        return Verdicts::tr("passed");
    case policy::StepResult::State::Failed:
        return Verdicts::tr("failed");
    case policy::StepResult::State::NotApplicable:
        return Verdicts::tr("does not apply");
    case policy::StepResult::State::NotReached:
        return Verdicts::tr("not reached");
    }
    return {};
}

QString reasonTitle(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return Verdicts::tr("granted");
    case Reason::RequestTargetInvalid:
        return Verdicts::tr("unsafe request target");
    case Reason::ApiNotFound:
        return Verdicts::tr("no such API");
    case Reason::CredentialsMissing:
        return Verdicts::tr("no key");
    case Reason::ApiKeyInvalid:
        return Verdicts::tr("invalid key");
    case Reason::ApiKeyDisabled:
        return Verdicts::tr("key disabled");
    case Reason::ApiKeyExpired:
        return Verdicts::tr("key expired");
    case Reason::ApiKeyHttpReferrerBlocked:
        return Verdicts::tr("website not allowed");
    case Reason::ApiKeyIpAddressBlocked:
        return Verdicts::tr("address not allowed");
    case Reason::ApiKeyAndroidAppBlocked:
        return Verdicts::tr("Android app not allowed");
    case Reason::ApiKeyIosAppBlocked:
        return Verdicts::tr("iOS app not allowed");
    case Reason::ApiKeyProcessBlocked:
        return Verdicts::tr("program not allowed");
    case Reason::ApiKeyServiceBlocked:
        return Verdicts::tr("API or operation not allowed");
    case Reason::MediaTypeBlocked:
        return Verdicts::tr("media type not accepted");
    case Reason::RateLimitExceeded:
        return Verdicts::tr("rate limit exceeded");
    case Reason::ResourceQuotaExceeded:
        return Verdicts::tr("quota used up");
    case Reason::UpstreamCredentialUnavailable:
        return Verdicts::tr("upstream credential unavailable");
    }
    return {};
}

QString reasonTitle(const QString &reasonName)
{
    if (reasonName.isEmpty())
        return reasonTitle(Reason::None);
    const Reason reason = policy::reasonFromName(reasonName.toStdString());
    return reason == Reason::None ? gatewayReasonTitle(reasonName) : reasonTitle(reason);
}

} // namespace keywright::ui
