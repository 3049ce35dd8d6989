// SPDX-License-Identifier: GPL-3.0-or-later
#include "credential.h"

#include "encoding.h"

namespace keywright::auth {

namespace {

bool isTokenOctet(char octet)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'z')
           || (octet >= 'A' && octet <= 'Z') || marks.find(octet) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    for (const char octet : text)
        if (!isTokenOctet(octet))
            return false;
    return !text.empty();
}

bool hasControl(std::string_view text)
{
    for (const char octet : text)
        if (static_cast<unsigned char>(octet) < 0x20 || octet == 0x7f)
            return true;
    return false;
}

std::string base64(std::string_view bytes)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group =
                group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            result += i + j <= bytes.size() ? alphabet[group >> (18 - 6 * j) & 63] : '=';
    }
    return result;
}

std::string_view revealed(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

bool checkPlacement(const Placement &placement)
{
    const std::string &name = placement.name;
    switch (placement.kind) {
    case PlacementKind::Header:
        return isToken(name);
    case PlacementKind::Query:
        return !name.empty();
    case PlacementKind::Bearer:
        return true;
    case PlacementKind::Basic:
        return name.find(':') == std::string::npos && !hasControl(name);
    case PlacementKind::SigV4:
        return isToken(name) && isToken(placement.region) && isToken(placement.service);
    }
    return false;
}

PlacementProblem checkPlacement(const Credential &credential)
{
    const std::string_view secret = revealed(credential.secret);
    if (secret.empty())
        return PlacementProblem::SecretInvalid;
    if (!checkPlacement(credential.placement))
        return PlacementProblem::NameInvalid;
    const PlacementKind kind = credential.placement.kind;
    const bool inHeader = kind != PlacementKind::Query && kind != PlacementKind::SigV4;
    return inHeader && hasControl(secret) ? PlacementProblem::SecretInvalid
                                          : PlacementProblem::None;
}

Placed place(const Credential &credential)
{
    Placed placed;
    if (checkPlacement(credential) != PlacementProblem::None)
        return placed;
    const std::string &name = credential.placement.name;
    const std::string_view secret = revealed(credential.secret);
    switch (credential.placement.kind) {
    case PlacementKind::Header:
        placed.headerName = name;
        placed.headerValue = secret;
        break;
    case PlacementKind::Query:
        placed.queryParameter = percentEncoded(name) + '=' + percentEncoded(secret);
        placed.queryName = name;
        break;
    case PlacementKind::Bearer:
        placed.headerName = "Authorization";
        placed.headerValue.append("Bearer ").append(secret);
        break;
    case PlacementKind::Basic:
        placed.headerName = "Authorization";
        placed.headerValue = "Basic " + base64(name + ':' + std::string(secret));
        break;
    case PlacementKind::SigV4:
        break;
    }
    return placed;
}

std::string withQueryParameter(std::string_view target, std::string_view parameter)
{
    std::string result(target);
    if (parameter.empty())
        return result;
    const std::size_t mark = target.find('?');
    if (mark == std::string_view::npos)
        result += '?';
    else if (mark + 1 < target.size() && target.back() != '&')
        result += '&';
    result += parameter;
    return result;
}

} // namespace keywright::auth
