// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsechecks.h"

#include <core/interchange/jsonquery.h>
#include <core/interchange/jsonschema.h>
#include <core/interchange/jsontokens.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

constexpr qsizetype longestShown = 300;
constexpr qsizetype mostValues = 1000;
constexpr qsizetype longestText = 16 * 1024 * 1024; // for a regular expression

/// What a part of an answer is; null: it is not there.
struct Found
{
    QString text = {};
    QByteArray json = {}; ///< of a JSON expression: what it selected
    QString problem = {}; ///< with the expression itself
};

QString cookieValue(const QByteArray &field, const QByteArray &name)
{
    const QByteArray pair = field.left(
        std::max<qsizetype>(field.indexOf(';') < 0 ? field.size() : field.indexOf(';'), 0));
    const qsizetype equals = pair.indexOf('=');
    if (equals < 0 || pair.left(equals).trimmed() != name)
        return {};
    return QString::fromUtf8(pair.mid(equals + 1)) + QLatin1StringView("");
}

QString joinedFields(const Response &response, const QString &name)
{
    QStringList values;
    for (const HeaderField &field : response.headers) {
        if (field.first.compare(name.toLatin1(), Qt::CaseInsensitive) == 0)
            values.append(QString::fromUtf8(field.second));
    }
    return values.isEmpty() ? QString() : values.join(QStringLiteral(", ")) + QLatin1StringView("");
}

/// A text without its quotes; everything else as JSON has it.
QString plainText(const QByteArray &json)
{
    if (!json.startsWith('"'))
        return QString::fromUtf8(json);
    return jsonTextValue(json) + QLatin1StringView("");
}

Found selected(const Response &response, const QString &expression)
{
    const auto values = jsonQuery(response.body.view(), expression, mostValues);
    if (!values)
        return {{},
                {},
                values.error().detail.isEmpty() ? values.error().subject : values.error().detail};
    // jq says of what is not there that it is null.
    const bool absent =
        values->isEmpty()
        || (values->size() == 1 && values->constFirst() == "null" && !expression.startsWith(u'$'));
    if (absent)
        return {};
    if (values->size() == 1)
        return {plainText(values->constFirst()), values->constFirst(), {}};
    const QByteArray together = '[' + values->join(',') + ']';
    return {QString::fromUtf8(together), together, {}};
}

Found find(const Response &response, ResponsePart part, const QString &name)
{
    switch (part) {
    case ResponsePart::Status:
        return {QString::number(response.status)};
    case ResponsePart::Header:
        return {joinedFields(response, name)};
    case ResponsePart::Cookie:
        for (const HeaderField &field : response.headers) {
            if (field.first.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
                continue;
            if (const QString value = cookieValue(field.second, name.toUtf8()); !value.isNull())
                return {value};
        }
        return {};
    case ResponsePart::Json:
        return selected(response, name);
    case ResponsePart::Body:
        return {QString::fromUtf8(response.body.view()) + QLatin1StringView(""),
                response.body.isOnDisk() ? QByteArray() : response.body.bytes(),
                {}};
    case ResponsePart::Time: {
        auto time = response.timing.total;
        for (const Response &hop : response.redirects)
            time += hop.timing.total;
        return {QString::number(std::chrono::ceil<std::chrono::milliseconds>(time).count())};
    }
    case ResponsePart::Size:
        return {QString::number(response.body.size())};
    }
    return {};
}

/// Less than 0, 0, more than 0; nothing: they cannot be compared.
std::optional<int> compared(const QString &actual, const QString &expected)
{
    bool isNumber = false, isOther = false;
    const double left = actual.trimmed().toDouble(&isNumber);
    const double right = expected.trimmed().toDouble(&isOther);
    if (!isNumber || !isOther)
        return std::nullopt;
    return left < right ? -1 : left > right ? 1 : 0;
}

bool isEqual(const Found &found, const QString &expected)
{
    if (found.text == expected)
        return true;
    if (const auto order = compared(found.text, expected))
        return *order == 0;
    // Two ways of writing the same JSON.
    const auto parsed = [](const QByteArray &json) {
        return QJsonDocument::fromJson('[' + json + ']').array();
    };
    const QJsonArray one = parsed(found.json), other = parsed(expected.toUtf8());
    return !one.isEmpty() && one == other;
}

bool holds(const Found &found, const ResponseCheck &check, CheckResult &result)
{
    const QString &expected = check.expected;
    const auto order = compared(found.text, expected);
    switch (check.comparison) {
    case Comparison::Exists:
        return !found.text.isNull();
    case Comparison::Absent:
        return found.text.isNull();
    case Comparison::Equals:
        return !found.text.isNull() && isEqual(found, expected);
    case Comparison::Differs:
        return !isEqual(found, expected);
    case Comparison::Contains:
        return found.text.contains(expected);
    case Comparison::Lacks:
        return !found.text.contains(expected);
    case Comparison::Less:
        return order && *order < 0;
    case Comparison::AtMost:
        return order && *order <= 0;
    case Comparison::Greater:
        return order && *order > 0;
    case Comparison::AtLeast:
        return order && *order >= 0;
    case Comparison::Matches: {
        const QRegularExpression pattern(expected);
        if (!pattern.isValid())
            result.detail = pattern.errorString();
        return pattern.isValid() && found.text.size() <= longestText
               && pattern.match(found.text).hasMatch();
    }
    case Comparison::Schema: {
        const QByteArray json = found.json.isEmpty() ? found.text.toUtf8() : found.json;
        const auto fault = jsonSchemaMisfit(json, expected.toUtf8());
        result.detail = fault ? *fault : fault.error().detail;
        return fault && fault->isEmpty();
    }
    }
    return false;
}

} // namespace

QList<CheckResult> checked(const Response &response, const QList<ResponseCheck> &checks)
{
    QList<CheckResult> results;
    for (const ResponseCheck &check : checks) {
        if (!check.enabled)
            continue;
        CheckResult result{check};
        const Found found = find(response, check.part, check.name);
        result.actual = found.text.isNull() ? found.text : found.text.left(longestShown);
        result.detail = found.problem;
        result.passed = found.problem.isEmpty() && holds(found, check, result);
        results.append(result);
    }
    return results;
}

QList<CaptureResult> captured(const Response &response, const QList<ResponseCapture> &captures)
{
    QList<CaptureResult> results;
    for (const ResponseCapture &capture : captures) {
        if (capture.enabled && !capture.variable.trimmed().isEmpty())
            results.append(
                {capture.variable.trimmed(), find(response, capture.part, capture.name).text});
    }
    return results;
}

} // namespace keywright
