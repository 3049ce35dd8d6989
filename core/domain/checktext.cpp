// SPDX-License-Identifier: GPL-3.0-or-later
#include "checktext.h"

#include "namedvalues.h"

#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

constexpr std::array<const char *, 7> partNames{"status", "header", "cookie", "json",
                                                "body",   "time",   "size"};
constexpr std::array<const char *, 12> comparisonNames{
    "eq",  "neq", "contains", "notContains", "matches",     "lt",
    "lte", "gt",  "gte",      "isDefined",   "isUndefined", "schema"};

} // namespace

QString partName(ResponsePart part)
{
    return QLatin1StringView(partNames.at(std::size_t(part)));
}

std::optional<ResponsePart> partFromName(const QString &name)
{
    return valueNamed<ResponsePart>(partNames, name);
}

QString comparisonName(Comparison comparison)
{
    return QLatin1StringView(comparisonNames.at(std::size_t(comparison)));
}

std::optional<Comparison> comparisonFromName(const QString &name)
{
    return valueNamed<Comparison>(comparisonNames, name);
}

bool needsName(ResponsePart part)
{
    return part == ResponsePart::Header || part == ResponsePart::Cookie
           || part == ResponsePart::Json;
}

bool needsExpected(Comparison comparison)
{
    return comparison != Comparison::Exists && comparison != Comparison::Absent;
}

QString expressionOf(ResponsePart part, const QString &name)
{
    switch (part) {
    case ResponsePart::Status:
        return QStringLiteral("res.status");
    case ResponsePart::Header:
        return QStringLiteral("res.headers[\"%1\"]").arg(name);
    case ResponsePart::Cookie:
        return QStringLiteral("res.cookies[\"%1\"]").arg(name);
    case ResponsePart::Json:
        // A path from the root reads as other programs have it; a program for jq is ours alone.
        return name.startsWith(u'$') ? QStringLiteral("res.body") + name.mid(1)
                                     : QStringLiteral("jq: ") + name;
    case ResponsePart::Body:
        return QStringLiteral("res.text");
    case ResponsePart::Time:
        return QStringLiteral("res.responseTime");
    case ResponsePart::Size:
        return QStringLiteral("res.size");
    }
    return {};
}

std::optional<PartExpression> partOfExpression(const QString &expression)
{
    static const QRegularExpression named(
        QStringLiteral("^res\\.(headers|cookies)(?:\\[[\"'](.*)[\"']\\]|\\.(.+))$"));
    const QString text = expression.trimmed();
    if (text == QLatin1StringView("res.status"))
        return PartExpression{ResponsePart::Status, {}};
    if (text == QLatin1StringView("res.responseTime"))
        return PartExpression{ResponsePart::Time, {}};
    if (text == QLatin1StringView("res.size"))
        return PartExpression{ResponsePart::Size, {}};
    if (text == QLatin1StringView("res.text"))
        return PartExpression{ResponsePart::Body, {}};
    if (text.startsWith(QLatin1StringView("jq: ")))
        return PartExpression{ResponsePart::Json, text.mid(4)};
    if (text.startsWith(QLatin1StringView("res.body")))
        return PartExpression{ResponsePart::Json, u'$' + text.mid(8)};
    const auto match = named.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PartExpression{match.captured(1) == QLatin1StringView("headers") ? ResponsePart::Header
                                                                            : ResponsePart::Cookie,
                          match.captured(2) + match.captured(3)};
}

QJsonObject checkToJson(const ResponseCheck &check)
{
    QJsonObject object{{QStringLiteral("expression"), expressionOf(check.part, check.name)},
                       {QStringLiteral("operator"), comparisonName(check.comparison)}};
    if (needsExpected(check.comparison))
        object.insert(QStringLiteral("value"), check.expected);
    if (!check.enabled)
        object.insert(QStringLiteral("disabled"), true);
    return object;
}

std::optional<ResponseCheck> checkFromJson(const QJsonObject &object)
{
    const auto part = partOfExpression(object.value(u"expression").toString());
    const auto comparison =
        comparisonFromName(object.value(u"operator").toString(QStringLiteral("eq")));
    if (!part || !comparison)
        return std::nullopt;
    const QJsonValue value = object.value(u"value");
    return ResponseCheck{part->part, part->name, *comparison, value.toVariant().toString(),
                         !object.value(u"disabled").toBool()};
}

} // namespace keywright
