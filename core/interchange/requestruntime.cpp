// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestruntime.h"

#include <core/domain/checktext.h>

#include <QtCore/QJsonArray>

#include <optional>

namespace keywright {

namespace {

/// {type: set-variable, phase: after-response, selector: {expression}, variable: {name}}
std::optional<ResponseCapture> captureOf(const QJsonObject &action)
{
    if (action.value(u"type") != QLatin1StringView("set-variable")
        || action.value(u"phase") == QLatin1StringView("before-request"))
        return std::nullopt;
    const auto part = partOfExpression(action.value(u"selector")[u"expression"].toString());
    const QString variable = action.value(u"variable")[u"name"].toString();
    if (!part || variable.isEmpty())
        return std::nullopt;
    return ResponseCapture{variable, part->part, part->name, !action.value(u"disabled").toBool()};
}

QJsonObject toJson(const ResponseCapture &capture)
{
    QJsonObject action{
        {QStringLiteral("type"), QStringLiteral("set-variable")},
        {QStringLiteral("phase"), QStringLiteral("after-response")},
        {QStringLiteral("selector"),
         QJsonObject{{QStringLiteral("expression"), expressionOf(capture.part, capture.name)},
                     {QStringLiteral("method"), QStringLiteral("jsonq")}}},
        {QStringLiteral("variable"),
         QJsonObject{{QStringLiteral("name"), capture.variable},
                     {QStringLiteral("scope"), QStringLiteral("runtime")}}}};
    if (!capture.enabled)
        action.insert(QStringLiteral("disabled"), true);
    return action;
}

/// Those of `before` that are not understood come behind `known`.
template<typename Understood>
QJsonArray together(QJsonArray known, const QJsonArray &before, Understood isUnderstood)
{
    for (const QJsonValue &one : before) {
        if (!isUnderstood(one.toObject()))
            known.append(one);
    }
    return known;
}

void set(QJsonObject &object, const QString &name, const QJsonArray &array)
{
    if (array.isEmpty())
        object.remove(name);
    else
        object.insert(name, array);
}

} // namespace

void takeRuntime(const QJsonObject &runtime, RequestDocument &document)
{
    for (const QJsonValue &one : runtime.value(u"variables").toArray()) {
        const QJsonValue value = one[u"value"];
        const QString name = one[u"name"].toString();
        if (!name.isEmpty())
            document.variables.append(
                {name, (value.isObject() ? value[u"data"] : value).toVariant().toString(),
                 !one[u"disabled"].toBool()});
    }
    for (const QJsonValue &one : runtime.value(u"assertions").toArray()) {
        if (const auto check = checkFromJson(one.toObject()))
            document.checks.append(*check);
    }
    for (const QJsonValue &one : runtime.value(u"actions").toArray()) {
        if (const auto capture = captureOf(one.toObject()))
            document.captures.append(*capture);
    }
}

QJsonObject runtimeOf(const RequestDocument &document, QJsonObject before)
{
    QJsonArray variables, checks, captures;
    for (const RequestPair &one : document.variables) {
        QJsonObject variable{{QStringLiteral("name"), one.name},
                             {QStringLiteral("value"), one.value}};
        if (!one.enabled)
            variable.insert(QStringLiteral("disabled"), true);
        variables.append(variable);
    }
    for (const ResponseCheck &one : document.checks)
        checks.append(checkToJson(one));
    for (const ResponseCapture &one : document.captures)
        captures.append(toJson(one));
    set(before, QStringLiteral("variables"), variables);
    set(before, QStringLiteral("assertions"),
        together(checks, before.value(u"assertions").toArray(),
                 [](const QJsonObject &one) { return checkFromJson(one).has_value(); }));
    set(before, QStringLiteral("actions"),
        together(captures, before.value(u"actions").toArray(),
                 [](const QJsonObject &one) { return captureOf(one).has_value(); }));
    return before;
}

} // namespace keywright
