// SPDX-License-Identifier: GPL-3.0-or-later
#include "sigv4.h"

#include "encoding.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <vector>

namespace keywright::auth {

namespace {

using Digest = std::array<unsigned char, 32>;

std::string hexadecimal(const Digest &digest)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char octet : digest) {
        text += digits[octet >> 4];
        text += digits[octet & 15];
    }
    return text;
}

Digest hmac(std::string_view key, std::string_view text)
{
    Digest digest{};
    unsigned length = digest.size();
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &length);
    return digest;
}

std::string_view bytesOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

/// Segment by segment, slashes stay. S3 takes the path as it is meant; everybody else what is sent
/// and encodes it once more.
std::string canonicalPath(std::string_view path, bool isS3)
{
    if (path.empty())
        return "/";
    std::string result;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view segment = path.substr(0, slash);
        result += percentEncoded(isS3 ? percentDecoded(segment) : std::string(segment));
        if (slash == std::string_view::npos)
            return result;
        result += '/';
        path.remove_prefix(slash + 1);
    }
}

std::string canonicalQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
        if (part.empty())
            continue;
        const std::size_t equals = part.find('=');
        const std::string_view value =
            equals == std::string_view::npos ? std::string_view{} : part.substr(equals + 1);
        parameters.emplace_back(percentEncoded(percentDecoded(part.substr(0, equals))),
                                percentEncoded(percentDecoded(value)));
    }
    std::sort(parameters.begin(), parameters.end());
    std::string result;
    for (const auto &[name, value] : parameters) {
        if (!result.empty())
            result += '&';
        result.append(name).append("=").append(value);
    }
    return result;
}

/// Without space around it, and with one where there were several.
std::string folded(std::string_view value)
{
    std::string result;
    for (const char symbol : value) {
        const bool space = symbol == ' ' || symbol == '\t';
        if (!space)
            result += symbol;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

/// By name, in lower case; values of the same name joined in their order.
std::vector<std::pair<std::string, std::string>> canonicalHeaders(const SigningRequest &request)
{
    std::vector<std::pair<std::string, std::string>> headers;
    for (const auto &[given, value] : request.headers) {
        std::string name(given);
        for (char &symbol : name)
            symbol = symbol >= 'A' && symbol <= 'Z' ? static_cast<char>(symbol + 32) : symbol;
        const auto same = std::find_if(headers.begin(), headers.end(),
                                       [&name](const auto &other) { return other.first == name; });
        if (same == headers.end())
            headers.emplace_back(std::move(name), folded(value));
        else
            same->second.append(",").append(folded(value));
    }
    std::sort(headers.begin(), headers.end());
    return headers;
}

std::string signedNames(const SigningRequest &request)
{
    std::string names;
    for (const auto &[name, value] : canonicalHeaders(request))
        names.append(names.empty() ? "" : ";").append(name);
    return names;
}

} // namespace

std::string signingDate(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()));
    return text;
}

std::string hashInHexadecimal(std::string_view bytes)
{
    Digest digest{};
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    return hexadecimal(digest);
}

std::string canonicalRequest(const SigningRequest &request, bool isS3)
{
    const std::size_t mark = request.target.find('?');
    std::string text(request.method);
    text += '\n' + canonicalPath(request.target.substr(0, mark), isS3) + '\n';
    if (mark != std::string_view::npos)
        text += canonicalQuery(request.target.substr(mark + 1));
    text += '\n';
    for (const auto &[name, value] : canonicalHeaders(request))
        text.append(name).append(":").append(value).append("\n");
    text.append("\n").append(signedNames(request)).append("\n").append(request.payloadHash);
    return text;
}

std::string signature(const Credential &credential, const SigningRequest &request)
{
    const Placement &placement = credential.placement;
    const std::string moment = signingDate(request.time), day = moment.substr(0, 8);
    const std::string scope =
        day + '/' + placement.region + '/' + placement.service + "/aws4_request";
    const std::string text =
        "AWS4-HMAC-SHA256\n" + moment + '\n' + scope + '\n'
        + hashInHexadecimal(canonicalRequest(request, placement.service == "s3"));

    const QByteArrayView secret = credential.secret.reveal();
    std::string start = "AWS4";
    start.append(secret.data(), static_cast<std::size_t>(secret.size()));
    Digest key = hmac(start, day);
    OPENSSL_cleanse(start.data(), start.size());
    for (const std::string_view part :
         {std::string_view(placement.region), std::string_view(placement.service),
          std::string_view("aws4_request")})
        key = hmac(bytesOf(key), part);
    const std::string sign = hexadecimal(hmac(bytesOf(key), text));
    OPENSSL_cleanse(key.data(), key.size());
    return "AWS4-HMAC-SHA256 Credential=" + placement.name + '/' + scope
           + ", SignedHeaders=" + signedNames(request) + ", Signature=" + sign;
}

} // namespace keywright::auth
