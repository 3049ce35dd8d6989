// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

#include <core/auth/sigv4.h>

#include <chrono>
#include <vector>

namespace keywright {

namespace {

using SignedFields = std::vector<std::pair<std::string_view, std::string_view>>;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Behind scheme and authority; a URL without a path asks for the root.
QByteArray targetOf(const QByteArray &url)
{
    const qsizetype begin = url.indexOf("://") + 3;
    qsizetype end = begin;
    while (end < url.size() && url.at(end) != '/' && url.at(end) != '?')
        ++end;
    const QByteArray target = url.mid(end);
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray hostOf(const QByteArray &url)
{
    const qsizetype begin = url.indexOf("://") + 3;
    qsizetype end = begin;
    while (end < url.size() && url.at(end) != '/' && url.at(end) != '?')
        ++end;
    return url.mid(begin, end - begin);
}

bool isSigned(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-type" || lower == "host" || lower.startsWith("x-amz-");
}

} // namespace

Result<void> sign(Outgoing &outgoing, const SecretLogin &login)
{
    auth::Credential credential;
    credential.placement = {auth::PlacementKind::SigV4, login.user.toStdString(),
                            login.region.toStdString(), login.service.toStdString()};
    credential.secret = login.secret;
    if (!auth::checkPlacement(credential.placement))
        return failure(ErrorCode::InvalidArgument, QString::fromUtf8(login.user.left(100)),
                       QStringLiteral("SigV4"));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::string hash = auth::hashInHexadecimal(viewOf(outgoing.body));
    outgoing.fields.append({"X-Amz-Date", QByteArray::fromStdString(auth::signingDate(now))});
    outgoing.fields.append({"X-Amz-Content-Sha256", QByteArray::fromStdString(hash)});

    const QByteArray host = hostOf(outgoing.url);
    const QByteArray target = targetOf(outgoing.url);
    SignedFields fields;
    bool hasHost = false;
    for (const HeaderField &field : std::as_const(outgoing.fields)) {
        if (!isSigned(field.first))
            continue;
        hasHost = hasHost || field.first.compare("host", Qt::CaseInsensitive) == 0;
        fields.emplace_back(viewOf(field.first), viewOf(field.second));
    }
    if (!hasHost)
        fields.emplace_back("host", viewOf(host));
    auth::SigningRequest request;
    request.method = viewOf(outgoing.method);
    request.target = viewOf(target);
    request.headers = fields;
    request.payloadHash = hash;
    request.time = now;
    const std::string value = auth::signature(credential, request);
    outgoing.fields.append({"Authorization", QByteArray::fromStdString(value)});
    return {};
}

} // namespace keywright
