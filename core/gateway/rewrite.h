// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "head.h"

#include <core/auth/credential.h>
#include <core/policy/engine.h>

#include <string>
#include <string_view>
#include <vector>

namespace keywright::gateway {

/// What the rewriting of one request for its upstream depends on. Views: read at once.
struct UpstreamRequest
{
    std::string_view authority; ///< for Host
    std::string_view basePath;  ///< without a trailing slash; may be empty
    std::string_view path; ///< behind `/<api>`, with its query; begins with a slash or is empty
    const std::vector<policy::KeyLocation> *keyLocations = nullptr;
    bool keepKey = false;
    std::string_view presentedKey;
    int keyLocation = -1;     ///< the one that held the key
    bool trustedPeer = false; ///< a trusted proxy: its X-Forwarded-… go on
    policy::Address client;
    bool tls = false; ///< how the client came
    std::string_view requestId, keyId, project;
    const auth::Placed *credential = nullptr;
    std::string_view upgrade; ///< a protocol to change to; empty: none
    bool isSigned = false;    ///< to be signed: without the framing and the end, which follow
};
/// Appends the head that goes upstream: hop-by-hop fields, the caller's key and everything that
/// only the gateway may say are taken off; the body's framing is stated anew.
void writeUpstreamHead(const RequestHead &head, const UpstreamRequest &request, std::string &out);
/// `path` as it goes upstream and into logs: without the key's parameters, unless it is kept.
[[nodiscard]] std::string_view forwardedPath(const UpstreamRequest &request, std::string &storage);

/// What the rewriting of an answer adds.
struct ClientResponse
{
    std::string_view requestId;
    std::string_view extraFields; ///< complete lines: rate limits, CORS
    bool replaceCors = false;     ///< the API answers CORS itself: the upstream's fields go
    bool http10 = false;          ///< the client's version
    bool keepAlive = true;        ///< of the client's connection
    Framing framing;              ///< as it goes to the client
    std::string_view upgrade;     ///< of a 101
};
/// Appends the head that goes to the client.
void writeClientHead(const ResponseHead &head, const ClientResponse &response, std::string &out);

/// Whether the Connection field lists this name; such fields end here.
[[nodiscard]] bool isListedByConnection(const FieldList &fields, std::string_view name);

} // namespace keywright::gateway
