// SPDX-License-Identifier: GPL-3.0-or-later
#include "octets.h"
#include "problem.h"

#include <core/policy/parse.h>

#include <algorithm>
#include <utility>

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

/// "minute", and "minute-2" for the second of that unit, in quotes: names that tell no id.
void appendPolicyName(std::span<const policy::LimitStatus> limits, std::size_t index,
                      std::string &out)
{
    int same = 1;
    for (std::size_t i = 0; i < index; ++i)
        same += limits[i].limit->unit == limits[index].limit->unit;
    out.append("\"").append(policy::unitName(limits[index].limit->unit));
    if (same > 1) {
        out += '-';
        octets::appendDecimal(same, out);
    }
    out += '"';
}

/// `;q=100`, or the like.
void appendParameter(std::string_view name, std::int64_t value, std::string &out)
{
    out.append(name);
    octets::appendDecimal(value, out);
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
            body.append(first ? "" : ",");
            appendPolicyName(context.limits, i, body);
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
    std::int64_t retry = -1;
    std::string_view separator = "RateLimit-Policy: ";
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!limits[i].limit)
            continue;
        out.append(std::exchange(separator, ", "));
        appendPolicyName(limits, i, out);
        appendParameter(";q=", limits[i].limit->count, out);
        appendParameter(";w=", windowSeconds(limits[i].limit->unit), out);
    }
    separator = "\r\nRateLimit: ";
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!limits[i].limit)
            continue;
        const std::int64_t resets = wholeSeconds(limits[i].resets);
        out.append(std::exchange(separator, ", "));
        appendPolicyName(limits, i, out);
        appendParameter(";r=", std::max<std::int64_t>(0, limits[i].remaining), out);
        appendParameter(";t=", resets, out);
        if (limits[i].violated)
            retry = std::max({retry, resets, std::int64_t{1}});
    }
    out += "\r\n";
    if (retry >= 0) {
        appendParameter("Retry-After: ", retry, out);
        out += "\r\n";
    }
}

void writeAnswer(int status, std::string_view type, std::string_view body,
                 const AnswerContext &context, std::string &out)
{
    appendParameter("HTTP/1.1 ", status, out);
    out.append(" ").append(statusPhrase(status)).append("\r\n");
    if (!type.empty())
        out.append("Content-Type: ").append(type).append("\r\n");
    if (status != 204) {
        appendParameter("Content-Length: ", static_cast<std::int64_t>(body.size()), out);
        out += "\r\n";
    }
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
