// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"

#include "octets.h"

#include <core/auth/sigv4.h>

#include <vector>

namespace keywright::gateway {

namespace {

using Fields = std::vector<std::pair<std::string_view, std::string_view>>;

/// Of a head that we wrote ourselves: `Name: value`, each on its line.
Fields fieldsToSign(std::string_view lines)
{
    Fields fields;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find("\r\n"));
        lines.remove_prefix(line.size() + 2);
        const std::size_t colon = line.find(": ");
        const std::string_view name = line.substr(0, colon);
        if (octets::equals(name, "host") || octets::equals(name, "content-type")
            || octets::startsWith(name, "x-amz-"))
            fields.emplace_back(name, line.substr(colon + 2));
    }
    return fields;
}

} // namespace

bool signsWithoutBody(const auth::Credential &credential)
{
    return credential.placement.service == "s3";
}

void signHead(std::string &head, const auth::Credential &credential, bool hasBody,
              std::string_view body, policy::Instant time)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    const std::string hash = hasBody && signsWithoutBody(credential)
                                 ? std::string(auth::unsignedPayload)
                                 : auth::hashInHexadecimal(body);
    head.append("X-Amz-Date: ").append(auth::signingDate(second)).append("\r\n");
    head.append("X-Amz-Content-Sha256: ").append(hash).append("\r\n");

    const std::string_view text = head;
    const std::size_t space = text.find(' '), end = text.find("\r\n");
    const Fields fields = fieldsToSign(text.substr(end + 2));
    auth::SigningRequest request;
    request.method = text.substr(0, space);
    request.target = text.substr(space + 1, text.rfind(' ', end) - space - 1);
    request.headers = fields;
    request.payloadHash = hash;
    request.time = second;
    const std::string value = auth::signature(credential, request);
    head.append("Authorization: ").append(value).append("\r\n\r\n");
}

} // namespace keywright::gateway
