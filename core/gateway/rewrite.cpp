// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewrite.h"

#include "octets.h"

namespace keywright::gateway {

namespace {

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

void appendUpgrade(std::string &out, std::string_view protocol)
{
    if (!protocol.empty())
        out.append("Connection: upgrade\r\nUpgrade: ").append(protocol).append("\r\n");
}

void appendFraming(std::string &out, const Framing &framing)
{
    if (framing.kind == BodyKind::Chunked) {
        out += "Transfer-Encoding: chunked\r\n";
    } else if (framing.declared) {
        out += "Content-Length: ";
        octets::appendDecimal(framing.length, out);
        out += "\r\n";
    }
}

bool hasConnectionField(const FieldList &fields)
{
    for (int i = 0; i < fields.count; ++i)
        if (fields.kinds[static_cast<std::size_t>(i)] == FieldKind::Connection)
            return true;
    return false;
}

bool isBearer(std::string_view value)
{
    return value.size() > 7 && octets::startsWith(value, "bearer ");
}

/// Whether this field carries (or may carry) the caller's key. Header locations always go; a bearer
/// token that is not our key belongs to the upstream's own users.
bool carriesKey(const UpstreamRequest &request, const policy::HeaderView &field, FieldKind kind)
{
    if (request.keepKey || !request.keyLocations)
        return false;
    int index = -1;
    for (const policy::KeyLocation &location : *request.keyLocations) {
        ++index;
        if (location.kind == policy::KeyLocation::Kind::Header) {
            if (octets::same(field.name, location.name))
                return true;
        } else if (location.kind == policy::KeyLocation::Kind::Bearer
                   && kind == FieldKind::Authorization && isBearer(field.value)) {
            const std::string_view token = octets::trim(field.value.substr(7));
            if (index == request.keyLocation || token == request.presentedKey
                || policy::keyShape(token) != policy::KeyShape::Foreign)
                return true;
        }
    }
    return false;
}

/// Fields of a request that never go on as they came.
bool endsHere(FieldKind kind, bool trustedPeer)
{
    switch (kind) {
    case FieldKind::Host:
    case FieldKind::ContentLength:
    case FieldKind::TransferEncoding:
    case FieldKind::Connection:
    case FieldKind::HopByHop:
    case FieldKind::Upgrade:
    case FieldKind::Expect:
    case FieldKind::Keywright:
    case FieldKind::RequestId:
    case FieldKind::Forwarded:
        return true;
    case FieldKind::XForwarded:
        return !trustedPeer;
    case FieldKind::Other:
    case FieldKind::Authorization:
    case FieldKind::Origin:
    case FieldKind::Cors:
        break;
    }
    return false;
}

/// With the secret's parameter, and without one of that name from the caller: the upstream must not
/// find two.
std::string withCredential(std::string_view path, const auth::Placed &credential)
{
    const std::vector<policy::KeyLocation> own{
        {policy::KeyLocation::Kind::Query, credential.queryName}};
    return auth::withQueryParameter(policy::withoutKeyParameters(path, own),
                                    credential.queryParameter);
}

/// A plus in a query is a space to some and a plus to others, who would sign differently.
std::string withoutPlus(std::string_view path)
{
    const std::size_t query = path.find('?');
    std::string result;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '+' && i > query)
            result += "%20";
        else
            result += path[i];
    }
    return result;
}

/// What only the gateway may say on a request that it signs.
bool belongsToSignature(const policy::HeaderView &field, FieldKind kind)
{
    return kind == FieldKind::Authorization || octets::equals(field.name, "x-amz-date")
           || octets::equals(field.name, "x-amz-content-sha256")
           || octets::equals(field.name, "x-amz-security-token");
}

/// RFC 7239. Values with a colon are quoted; a Host is of harmless octets only (checkHost).
void appendForwarded(std::string &out, const RequestHead &head, const UpstreamRequest &request)
{
    const std::string client = request.client.text();
    out += "Forwarded: for=";
    if (request.client.isV6)
        out.append("\"[").append(client).append("]\"");
    else
        out += client;
    if (!head.host.empty())
        out.append(";host=\"").append(head.host).append("\"");
    out += request.tls ? ";proto=https\r\n" : ";proto=http\r\n";
}

} // namespace

bool isListedByConnection(const FieldList &fields, std::string_view name)
{
    for (int i = 0; i < fields.count; ++i) {
        if (fields.kinds[static_cast<std::size_t>(i)] != FieldKind::Connection)
            continue;
        std::string_view list = fields.views[static_cast<std::size_t>(i)].value;
        for (std::string_view item = octets::takeElement(list); !item.empty();
             item = octets::takeElement(list)) {
            if (octets::same(item, name))
                return true;
        }
    }
    return false;
}

std::string_view forwardedPath(const UpstreamRequest &request, std::string &storage)
{
    std::string_view path = request.path.empty() ? std::string_view("/") : request.path;
    if (!request.keepKey && request.keyLocations && path.find('?') != std::string_view::npos) {
        storage = policy::withoutKeyParameters(path, *request.keyLocations);
        path = storage;
    }
    return path;
}

void writeUpstreamHead(const RequestHead &head, const UpstreamRequest &request, std::string &out)
{
    std::string storage;
    out.append(head.method).append(" ").append(request.basePath);
    const std::string_view path = forwardedPath(request, storage);
    if (path.front() == '?')
        out += '/';
    if (request.credential && !request.credential->queryParameter.empty())
        out += withCredential(path, *request.credential);
    else if (request.isSigned)
        out += withoutPlus(path);
    else
        out += path;
    out += " HTTP/1.1\r\n";
    appendField(out, "Host", request.authority);

    const bool connectionField = hasConnectionField(head.fields);
    for (int i = 0; i < head.fields.count; ++i) {
        const policy::HeaderView &field = head.fields.views[static_cast<std::size_t>(i)];
        const FieldKind kind = head.fields.kinds[static_cast<std::size_t>(i)];
        if (endsHere(kind, request.trustedPeer) || carriesKey(request, field, kind)
            || (connectionField && isListedByConnection(head.fields, field.name))
            || (request.credential && octets::same(field.name, request.credential->headerName))
            || (request.isSigned && belongsToSignature(field, kind)))
            continue;
        appendField(out, field.name, field.value);
    }
    if (!request.isSigned)
        appendFraming(out, head.framing);
    appendUpgrade(out, request.upgrade);
    appendField(out, "X-Request-Id", request.requestId);
    if (!request.keyId.empty())
        appendField(out, "X-Keywright-Key-Id", request.keyId);
    if (!request.project.empty())
        appendField(out, "X-Keywright-Project", request.project);
    appendForwarded(out, head, request);
    if (request.credential && !request.credential->headerName.empty())
        appendField(out, request.credential->headerName, request.credential->headerValue);
    if (!request.isSigned)
        out += "\r\n";
}

void writeClientHead(const ResponseHead &head, const ClientResponse &response, std::string &out)
{
    out += "HTTP/1.1 ";
    octets::appendDecimal(head.status, out);
    out.append(" ").append(head.phrase).append("\r\n");
    const bool connectionField = hasConnectionField(head.fields);
    for (int i = 0; i < head.fields.count; ++i) {
        const policy::HeaderView &field = head.fields.views[static_cast<std::size_t>(i)];
        const FieldKind kind = head.fields.kinds[static_cast<std::size_t>(i)];
        if (kind == FieldKind::ContentLength || kind == FieldKind::TransferEncoding
            || kind == FieldKind::Connection || kind == FieldKind::HopByHop
            || kind == FieldKind::Upgrade || kind == FieldKind::Keywright
            || kind == FieldKind::RequestId || (kind == FieldKind::Cors && response.replaceCors)
            || (connectionField && isListedByConnection(head.fields, field.name)))
            continue;
        appendField(out, field.name, field.value);
    }
    appendFraming(out, response.framing);
    appendUpgrade(out, response.upgrade);
    appendField(out, "X-Request-Id", response.requestId);
    out += response.extraFields;
    if (!response.keepAlive)
        out += "Connection: close\r\n";
    else if (response.http10)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
}

} // namespace keywright::gateway
