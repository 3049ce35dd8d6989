// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendplan.h"

#include "chain.h"
#include "environmentservice.h"
#include "serviceparts.h"

#include <core/base/random.h>

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

#include <algorithm>
#include <span>

namespace keywright {

namespace {

QByteArray randomBytes(RandomSource &random, qsizetype count)
{
    QByteArray bytes(count, '\0');
    random.fill(std::as_writable_bytes(std::span(bytes.data(), std::size_t(count))));
    return bytes;
}

QByteArray newMarker(RandomSource &random)
{
    return "kwsecret" + randomBytes(random, 16).toHex() + 'x';
}

/// Made anew for each request (RFC 9562, version 4).
QString newUuid(RandomSource &random)
{
    QByteArray bytes = randomBytes(random, 16);
    bytes[6] = char((uchar(bytes.at(6)) & 0x0f) | 0x40);
    bytes[8] = char((uchar(bytes.at(8)) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Variables builtIn(RandomSource &random, Instant now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    return {{QStringLiteral("$uuid"), newUuid(random)},
            {QStringLiteral("$guid"), newUuid(random)},
            {QStringLiteral("$timestamp"), QString::number(seconds)},
            {QStringLiteral("$isoTimestamp"),
             QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate)},
            {QStringLiteral("$randomInt"), QString::number(random.below(1001))}};
}

bool uses(const Request &request, const QByteArray &marker)
{
    return request.target.contains(marker) || request.url.toEncoded().contains(marker)
           || request.body.contains(marker) || request.method.contains(marker)
           || request.connection.passphrase.contains(QLatin1StringView(marker))
           || std::any_of(request.headers.begin(), request.headers.end(),
                          [&marker](const HeaderField &field) {
                              return field.second.contains(marker) || field.first.contains(marker);
                          });
}

} // namespace

QList<KeyId> SendPlan::keys() const
{
    QList<KeyId> keys;
    if (authentication.kind != AuthenticationKind::None && !authentication.key.isEmpty())
        keys.append(authentication.key);
    for (const PlannedSecret &one : secrets) {
        if (!keys.contains(one.key))
            keys.append(one.key);
    }
    return keys;
}

Result<SendPlan> planned(const RequestDocument &document, const QList<ResolvedVariable> &variables,
                         RandomSource &random, Instant now)
{
    SendPlan plan;
    Variables values = builtIn(random, now), plain = values;
    QHash<QString, PlannedSecret> secrets;
    for (const ResolvedVariable &one : variables) {
        secrets.remove(one.name);
        values.remove(one.name);
        plain.remove(one.name);
        if (!one.isSecret) {
            values.insert(one.name, one.value);
            plain.insert(one.name, one.value);
        } else if (!one.key.isEmpty()) {
            const PlannedSecret secret{newMarker(random), one.key};
            secrets.insert(one.name, secret);
            values.insert(one.name, QString::fromLatin1(secret.marker));
        }
    }
    expandVariables(values);
    expandVariables(plain);
    auto request = composeRequest(document, values);
    if (!request)
        return tl::make_unexpected(request.error());
    plan.request = *std::move(request);
    plan.authentication = document.authentication;
    for (const PlannedSecret &secret : std::as_const(secrets)) {
        if (uses(plan.request, secret.marker))
            plan.secrets.append(secret);
    }
    plan.variables = plain;
    for (ResponseCheck check : document.checks) {
        check.expected = withVariables(check.expected, plain).value_or(check.expected);
        check.name = withVariables(check.name, plain).value_or(check.name);
        plan.checks.append(check);
    }
    return plan;
}

Async<SendPlan> planFor(ServiceParts &parts, EnvironmentService &environments,
                        const SendQuestion &question, const QHash<QString, QString> &captured)
{
    const RequestDocument &document = question.document;
    const VariablesQuestion asked{question.project, question.environment,
                                  question.path,    document.variables,
                                  captured,         question.given};
    auto variables = question.project.isEmpty()
                         ? resolved<QList<ResolvedVariable>>(ownVariables(asked))
                         : environments.resolve(asked);
    auto plan = andThen(parts.anchor, std::move(variables),
                        [&parts, document](const QList<ResolvedVariable> &found) {
                            return parts.worker->run(
                                [document, found, random = parts.random, now = parts.clock->now()] {
                                    return planned(document, found, *random, now);
                                });
                        });
    if (question.project.isEmpty() || question.environment.isEmpty())
        return plan;
    return andThen(
        parts.anchor, std::move(plan), [&parts, &environments, question](const SendPlan &ready) {
            return andThen(parts.anchor, environments.list(question.project),
                           [ready, name = question.environment](const QList<Environment> &known) {
                               SendPlan whole = ready;
                               for (const Environment &one : known)
                                   whole.production =
                                       whole.production
                                       || (one.production
                                           && one.name.compare(name, Qt::CaseInsensitive) == 0);
                               return Result<SendPlan>(whole);
                           });
        });
}

} // namespace keywright
