// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifyquestion.h"

#include "octets.h"
#include "problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <deque>

namespace keywright::gateway {

namespace {

/// A parameter of our own page; the names and values that it takes need no decoding.
std::string_view queryParameter(std::string_view target, std::string_view name)
{
    const std::size_t mark = target.find('?');
    std::string_view query =
        mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
        if (pair.size() > name.size() && pair.substr(0, name.size()) == name
            && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
    }
    return {};
}

/// Takes a field that may be there once. False: twice.
bool takeOnce(std::string_view &slot, std::string_view value)
{
    if (slot.data())
        return false;
    slot = value.data() ? value : std::string_view("", 0);
    return true;
}

std::string percentEncoded(const QByteArray &value)
{
    const QByteArray encoded = value.toPercentEncoding();
    return {encoded.constData(), static_cast<std::size_t>(encoded.size())};
}

/// Puts the key where the API looks for it first.
void placeKey(const QByteArray &key, const policy::ApiDefinition &api,
              std::deque<std::string> &texts, KeyQuestion &question)
{
    if (api.keyLocations.empty() || key.isEmpty())
        return;
    const std::string text(key.constData(), static_cast<std::size_t>(key.size()));
    const policy::KeyLocation &location = api.keyLocations.front();
    switch (location.kind) {
    case policy::KeyLocation::Kind::Header:
        texts.push_back(text);
        question.headers.push_back({location.name, texts.back()});
        break;
    case policy::KeyLocation::Kind::Bearer:
        texts.push_back("Bearer " + text);
        question.headers.push_back({"Authorization", texts.back()});
        break;
    case policy::KeyLocation::Kind::Query:
        question.target += question.target.find('?') == std::string::npos ? '?' : '&';
        question.target += location.name + '=' + percentEncoded(key);
        break;
    }
}

std::string utf8(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

} // namespace

std::string_view readForwardAuth(const RequestHead &head, const policy::Snapshot &snapshot,
                                 ForwardAuthQuestion &question)
{
    std::string_view originalMethod, originalUri, forwardedMethod, forwardedUri, forwardedHost,
        host;
    int count = 0;
    for (int i = 0; i < head.fields.count; ++i) {
        const policy::HeaderView &field = head.fields.views[static_cast<std::size_t>(i)];
        bool single = true;
        if (octets::equals(field.name, "x-original-method"))
            single = takeOnce(originalMethod, field.value);
        else if (octets::equals(field.name, "x-original-uri"))
            single = takeOnce(originalUri, field.value);
        else if (octets::equals(field.name, "x-forwarded-method"))
            single = takeOnce(forwardedMethod, field.value);
        else if (octets::equals(field.name, "x-forwarded-uri"))
            single = takeOnce(forwardedUri, field.value);
        else if (octets::equals(field.name, "x-forwarded-host"))
            single = takeOnce(forwardedHost, field.value);
        else if (head.fields.kinds[static_cast<std::size_t>(i)] == FieldKind::Host)
            host = field.value;
        else if (count < maximalFields - 1)
            question.headers[static_cast<std::size_t>(count++)] = field;
        if (!single)
            return "A field that describes the original request was given twice.";
    }
    question.view.method = originalMethod.empty() ? forwardedMethod : originalMethod;
    question.view.target = originalUri.empty() ? forwardedUri : originalUri;
    if (question.view.method.empty() || question.view.target.empty())
        return "X-Original-Method and X-Original-URI, or X-Forwarded-Method and X-Forwarded-Uri, "
               "are required.";
    if (!octets::all(question.view.method, octets::Token) || question.view.target.front() != '/')
        return "The original method or target is not valid.";
    question.headers[static_cast<std::size_t>(count++)] = {
        "Host", forwardedHost.empty() ? host : forwardedHost};
    question.view.headers = {question.headers.data(), static_cast<std::size_t>(count)};
    if (const std::string_view api = queryParameter(head.target, "api"); !api.empty()) {
        question.view.api = snapshot.findApi(api);
        question.apiUnknown = question.view.api < 0;
    }
    if (const std::string_view deny = queryParameter(head.target, "deny"); !deny.empty()) {
        const auto status = octets::decimal(deny);
        if (!status || *status < 400 || *status > 499)
            return "deny must be a status from 400 to 499.";
        question.denyStatus = static_cast<int>(*status);
    }
    return {};
}

std::string_view readKeyQuestion(std::string_view json, const policy::Snapshot &snapshot,
                                 const policy::Address &peer, KeyQuestion &question)
{
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return "A JSON object is expected.";
    const QJsonObject object = document.object();
    const std::string apiName = utf8(object, "api");
    if (apiName.empty())
        return "The member api is required.";
    question.method = object.contains(QLatin1String("method")) ? utf8(object, "method") : "GET";
    question.target = object.contains(QLatin1String("path")) ? utf8(object, "path") : "/";
    if (!octets::all(question.method, octets::Token) || question.method.empty()
        || question.target.empty())
        return "The member method or path is not valid.";
    question.view.peer = peer;
    if (object.contains(QLatin1String("peer"))) {
        const auto parsed = policy::Address::parse(utf8(object, "peer"));
        if (!parsed)
            return "The member peer is not an address.";
        question.view.peer = *parsed;
    }
    std::deque<std::string> &texts = question.texts; // stable addresses
    const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        texts.push_back(it.key().toStdString());
        const std::string_view name = texts.back();
        texts.push_back(it.value().toString().toStdString());
        if (!octets::all(name, octets::Token) || !octets::all(texts.back(), octets::FieldValue))
            return "A member of headers is not a valid field.";
        question.headers.push_back({name, texts.back()});
    }
    question.view.api = snapshot.findApi(apiName);
    if (question.view.api >= 0)
        placeKey(object.value(QLatin1String("key")).toString().toUtf8(),
                 snapshot.apis()[static_cast<std::size_t>(question.view.api)], texts, question);
    question.view.method = question.method;
    question.view.target = question.target;
    question.view.headers = question.headers;
    return {};
}

std::string verdictJson(const Event &event, std::string_view requestId)
{
    std::string json = "{";
    const auto add = [&json](std::string_view name, std::string_view value) {
        json.append(json.size() > 1 ? ",\"" : "\"").append(name).append("\":\"");
        appendJsonText(value, json);
        json += '"';
    };
    const bool granted = event.outcome == EventOutcome::Granted;
    add("verdict", granted ? "granted" : "denied");
    add("reason", policy::reasonName(event.policyReason)); // as a caller sees it
    json += ",\"status\":" + std::to_string(event.status);
    add("step", policy::stepName(event.step));
    add("detail", policy::detailName(event.detail));
    add("api", event.apiName());
    add("key", event.keyId());
    add("project", event.project());
    add("wouldDeny", policy::reasonName(event.wouldDeny));
    add("requestId", requestId);
    return json + "}\n";
}

} // namespace keywright::gateway
