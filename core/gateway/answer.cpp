// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

#include <core/policy/parse.h>

#include <algorithm>

namespace keywright::gateway {

namespace {

/// The problem type that draft-ietf-httpapi-ratelimit-headers registers.
constexpr std::string_view quotaExceeded =
    "https://iana.org/assignments/http-problem-types#quota-exceeded";
constexpr std::string_view problemTypes = "https://keywright.github.io/problems/";

std::int64_t windowSeconds(policy::Unit unit)
{
    switch (unit) {
    case policy::Unit::Second:
        return 1;
    case policy::Unit::Minute:
        return 60;
    case policy::Unit::Hour:
        return 3600;
    case policy::Unit::Day:
        return 86400;
    case policy::Unit::Week:
        return 7 * 86400;
    case policy::Unit::Month:
        return 30 * 86400; // nominal
    }
    return 1;
}

std::int64_t wholeSeconds(std::chrono::milliseconds time)
{
    return std::max<std::int64_t>(0, (time.count() + 999) / 1000);
}

/// "minute", and "minute-2" for the second of that unit: names that tell no id.
std::string policyName(std::span<const policy::LimitStatus> limits, std::size_t index)
{
    int same = 1;
    for (std::size_t i = 0; i < index; ++i)
        same += limits[i].limit->unit == limits[index].limit->unit;
    std::string name(policy::unitName(limits[index].limit->unit));
    if (same > 1)
        name += '-' + std::to_string(same);
    return name;
}

bool isLimited(std::span<const policy::LimitStatus> limits)
{
    return std::any_of(limits.begin(), limits.end(),
                       [](const policy::LimitStatus &status) { return status.limit != nullptr; });
}

void appendType(const Problem &problem, std::string &out)
{
    if (problem.status == 429) {
        out += quotaExceeded;
        return;
    }
    out += problemTypes;
    for (const char symbol : problem.reason)
        out += symbol == '_'
                   ? '-'
                   : static_cast<char>(symbol >= 'A' && symbol <= 'Z' ? symbol + 32 : symbol);
}

std::string problemBody(const Problem &problem, const AnswerContext &context)
{
    std::string body = "{\"type\":\"";
    appendType(problem, body);
    body += "\",\"title\":\"";
    appendJsonText(problem.title, body);
    body += "\",\"status\":" + std::to_string(problem.status) + ",\"detail\":\"";
    appendJsonText(problem.detail, body);
    body += "\",\"instance\":\"";
    appendJsonText(context.requestId, body);
    body += "\",\"reason\":\"";
    appendJsonText(problem.reason, body);
    body += '"';
    if (problem.status == 429) {
        body += ",\"violated-policies\":[";
        bool first = true;
        for (std::size_t i = 0; i < context.limits.size(); ++i) {
            if (!context.limits[i].limit || !context.limits[i].violated)
                continue;
            body.append(first ? "\"" : ",\"").append(policyName(context.limits, i)).append("\"");
            first = false;
        }
        body += ']';
    }
    body += "}\n";
    return body;
}

} // namespace

std::string_view statusPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 500 ? "Refused" : "Failed";
    }
}

void appendJsonText(std::string_view text, std::string &out)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char symbol : text) {
        const auto octet = static_cast<unsigned char>(symbol);
        if (symbol == '"' || symbol == '\\') {
            out += '\\';
            out += symbol;
        } else if (octet < 0x20 || octet == 0x7f) {
            out += "\\u00";
            out += digits[octet >> 4];
            out += digits[octet & 15];
        } else {
            out += symbol;
        }
    }
}

void appendRateLimits(std::span<const policy::LimitStatus> limits, std::string &out)
{
    if (!isLimited(limits))
        return;
    std::string policies = "RateLimit-Policy: ", state = "RateLimit: ";
    std::int64_t retry = -1;
    bool first = true;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!limits[i].limit)
            continue;
        const std::string name = (first ? "\"" : ", \"") + policyName(limits, i) + '"';
        const std::int64_t resets = wholeSeconds(limits[i].resets);
        policies += name + ";q=" + std::to_string(limits[i].limit->count)
                    + ";w=" + std::to_string(windowSeconds(limits[i].limit->unit));
        state += name + ";r=" + std::to_string(std::max<std::int64_t>(0, limits[i].remaining))
                 + ";t=" + std::to_string(resets);
        if (limits[i].violated)
            retry = std::max({retry, resets, std::int64_t{1}});
        first = false;
    }
    out += policies + "\r\n" + state + "\r\n";
    if (retry >= 0)
        out += "Retry-After: " + std::to_string(retry) + "\r\n";
}

void writeAnswer(int status, std::string_view type, std::string_view body,
                 const AnswerContext &context, std::string &out)
{
    out += "HTTP/1.1 " + std::to_string(status) + ' ';
    out.append(statusPhrase(status)).append("\r\n");
    if (!type.empty())
        out.append("Content-Type: ").append(type).append("\r\n");
    if (status != 204)
        out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    if (!context.requestId.empty())
        out.append("X-Request-Id: ").append(context.requestId).append("\r\n");
    if (status == 401)
        out.append("WWW-Authenticate: ApiKey realm=\"").append(context.realm).append("\"\r\n");
    out += context.extraFields;
    appendRateLimits(context.limits, out);
    if (!context.keepAlive)
        out += "Connection: close\r\n";
    else if (context.http10)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
    if (!context.headRequest && status != 204)
        out += body;
}

void writeProblem(const Problem &problem, const AnswerContext &context, std::string &out)
{
    AnswerContext full = context;
    std::string extra;
    if (problem.status == 429 && !isLimited(context.limits)) { // failures are counted by the minute
        extra.append(context.extraFields).append("Retry-After: 60\r\n");
        full.extraFields = extra;
    }
    writeAnswer(context.httpStatus > 0 ? context.httpStatus : problem.status,
                "application/problem+json", problemBody(problem, context), full, out);
}

} // namespace keywright::gateway
