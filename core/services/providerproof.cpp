// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerproof.h"

#include <core/auth/sigv4.h>

#include <algorithm>
#include <vector>

namespace keywright {

namespace {

constexpr std::chrono::seconds patience{15};
constexpr qint64 mostAnswered = 4LL * 1024 * 1024;

tl::unexpected<Error> notThere(const QString &problem)
{
    return failure(ErrorCode::InvalidArgument, QStringLiteral("url"), problem);
}

/// A key goes to its provider's own hosts over https and on their usual port, or to the loopback.
Result<void> checkTarget(const Provider &provider, const QUrl &url, bool anyHost)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty()
        || (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
        return notThere(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    if (isLoopbackHost(url.host()) || (anyHost && provider.hosts.isEmpty()))
        return {};
    if (scheme == QLatin1StringView("https") && url.port(443) == 443
        && isOwnHost(provider, url.host()))
        return {};
    return notThere(url.host());
}

QByteArray authority(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

/// Signs host, date and the body's hash, as S3 wants it and the others take it.
void sign(const auth::Credential &credential, ProofRequest &proof, Instant now)
{
    const auto time = std::chrono::floor<std::chrono::seconds>(now);
    const std::string date = auth::signingDate(time);
    const std::string hash = auth::hashInHexadecimal(proof.request.body.toStdString());
    const QUrl &url = proof.request.url;
    std::string target = url.path(QUrl::FullyEncoded).toStdString();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toStdString();
    const std::string host = authority(url).toStdString();
    const std::string method = proof.request.method.toStdString();
    const std::vector<std::pair<std::string_view, std::string_view>> headers{
        {"host", host}, {"x-amz-content-sha256", hash}, {"x-amz-date", date}};
    const std::string value = auth::signature(credential, {method, target, headers, hash, time});
    proof.request.headers.append({"X-Amz-Date", QByteArray::fromStdString(date)});
    proof.request.headers.append({"X-Amz-Content-Sha256", QByteArray::fromStdString(hash)});
    proof.options.secretFields.append(
        {"Authorization", Secret(QByteArrayView(value.data(), qsizetype(value.size())))});
}

Result<void> place(const QString &placement, const Secret &value, ProofRequest &proof, Instant now)
{
    const auto parsed = auth::parsePlacement(placement.toStdString());
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("placement"), placement);
    const auth::Credential credential{*parsed, value};
    if (auth::checkPlacement(credential) != auth::PlacementProblem::None)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("value"));
    if (parsed->kind == auth::PlacementKind::SigV4) {
        sign(credential, proof, now);
        return {};
    }
    const auth::Placed placed = auth::place(credential);
    if (parsed->kind == auth::PlacementKind::Query)
        proof.options.secretQueries.append({QByteArray::fromStdString(parsed->name), value});
    else
        proof.options.secretFields.append(
            {QByteArray::fromStdString(placed.headerName),
             Secret(
                 QByteArrayView(placed.headerValue.data(), qsizetype(placed.headerValue.size())))});
    return {};
}

bool isOfNetwork(ErrorCode code)
{
    return code == ErrorCode::ConnectionRefused || code == ErrorCode::HostUnknown
           || code == ErrorCode::TlsFailed || code == ErrorCode::TimedOut
           || code == ErrorCode::NetworkFailed;
}

} // namespace

Result<QUrl> baseFor(const Provider &provider, const ProviderUse &use, bool anyHost)
{
    QUrl base = use.base;
    if (base.isEmpty()) {
        if (provider.base.isEmpty())
            return notThere(provider.name);
        const FilledTemplate filled = filledTemplate(provider.base, provider, use.parts);
        if (!filled.missing.isEmpty())
            return failure(ErrorCode::InvalidArgument, filled.missing);
        base = QUrl(filled.text, QUrl::StrictMode);
    }
    if (auto allowed = checkTarget(provider, base, anyHost); !allowed)
        return tl::make_unexpected(allowed.error());
    return base;
}

Result<QString> placementFor(const Provider &provider, const ProviderParts &parts)
{
    const FilledTemplate filled = filledTemplate(provider.placement, provider, parts);
    if (!filled.missing.isEmpty())
        return failure(ErrorCode::InvalidArgument, filled.missing);
    return filled.text;
}

Result<ProofRequest> proofRequest(const Provider &provider, const ProviderUse &use,
                                  const Secret &value, Instant now)
{
    if (!provider.proof)
        return failure(ErrorCode::NotSupported, provider.name);
    const auto base = baseFor(provider, use);
    if (!base)
        return tl::make_unexpected(base.error());
    const auto placement = placementFor(provider, use.parts);
    if (!placement)
        return tl::make_unexpected(placement.error());
    const FilledTemplate path = filledTemplate(provider.proof->path, provider, use.parts);
    if (!path.missing.isEmpty())
        return failure(ErrorCode::InvalidArgument, path.missing);
    QString root = base->toString(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    ProofRequest proof;
    proof.request.url = QUrl(root + path.text, QUrl::StrictMode);
    if (proof.request.url.path().isEmpty())
        proof.request.url.setPath(QStringLiteral("/"));
    proof.request.method = provider.proof->method;
    proof.request.body = provider.proof->body;
    proof.request.headers = provider.headers;
    proof.request.timeout = patience;
    proof.options.bodyLimit = mostAnswered;
    if (proof.request.method == "POST" && !proof.request.body.isEmpty())
        proof.request.headers.append(
            HeaderField("Content-Type", "application/x-www-form-urlencoded"));
    if (auto placed = place(*placement, value, proof, now); !placed)
        return tl::make_unexpected(placed.error());
    return proof;
}

Result<ProviderProofOutcome> judgeProof(const ProviderProof &proof, const QUrl &url,
                                        const Result<Response> &answer)
{
    using State = ProviderProofOutcome::State;
    ProviderProofOutcome outcome;
    outcome.url = url;
    if (!answer) {
        if (!isOfNetwork(answer.error().code))
            return tl::make_unexpected(answer.error());
        outcome.state = State::Unreachable;
        outcome.problem = answer.error();
        return outcome;
    }
    outcome.status = answer->status;
    const auto holds = [&answer](const QString &text) {
        return answer->body.view().contains(text.toUtf8());
    };
    const bool saysNo = std::any_of(proof.refusedTexts.begin(), proof.refusedTexts.end(), holds);
    if (saysNo || proof.refused.contains(answer->status))
        outcome.state = State::Refused;
    else if (proof.works.contains(answer->status)
             && (proof.worksText.isEmpty() || holds(proof.worksText)))
        outcome.state = State::Works;
    return outcome;
}

} // namespace keywright
