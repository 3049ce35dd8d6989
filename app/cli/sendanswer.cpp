// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendanswer.h"

#include "json.h"
#include "session.h"

#include <core/domain/checktext.h>
#include <ui/phrases/sendphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendAnswer)
};

QJsonObject responseJson(const Response &response)
{
    QJsonArray headers;
    for (const HeaderField &field : response.headers)
        headers.append(QJsonArray{QString::fromUtf8(field.first), QString::fromUtf8(field.second)});
    const auto milliseconds = [](std::chrono::microseconds time) {
        return double(time.count()) / 1000.0;
    };
    QJsonObject object{
        {QStringLiteral("status"), response.status},
        {QStringLiteral("reason"), QString::fromUtf8(response.reason)},
        {QStringLiteral("httpVersion"), QString::fromUtf8(response.httpVersion)},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("bytesReceived"), response.bytesReceived},
        {QStringLiteral("timing"),
         QJsonObject{{QStringLiteral("nameLookup"), milliseconds(response.timing.nameLookup)},
                     {QStringLiteral("connect"), milliseconds(response.timing.connect)},
                     {QStringLiteral("tls"), milliseconds(response.timing.tls)},
                     {QStringLiteral("firstByte"), milliseconds(response.timing.firstByte)},
                     {QStringLiteral("total"), milliseconds(response.timing.total)}}}};
    if (response.body.view().isValidUtf8())
        object.insert(QStringLiteral("body"), QString::fromUtf8(response.body.view()));
    else
        object.insert(QStringLiteral("bodyBase64"),
                      QString::fromLatin1(response.body.bytes().toBase64()));
    return object;
}

/// Status line and headers to standard error, the body as it is to standard output.
void printResponse(Output &out, const Response &response)
{
    out.note(QStringLiteral("%1 %2 %3")
                 .arg(QString::fromUtf8(response.httpVersion), QString::number(response.status),
                      QString::fromUtf8(response.reason)));
    for (const HeaderField &field : response.headers)
        out.note(QStringLiteral("%1: %2").arg(QString::fromUtf8(field.first),
                                              QString::fromUtf8(field.second)));
    out.note({});
    out.bytes(response.body.view());
}

QJsonObject exchangeJson(const Exchange &exchange)
{
    QJsonObject object = responseJson(exchange.response);
    QJsonArray redirects, checks, withheld;
    for (const Response &hop : exchange.response.redirects)
        redirects.append(QJsonObject{{QStringLiteral("url"), hop.url.toString(QUrl::FullyEncoded)},
                                     {QStringLiteral("method"), QString::fromLatin1(hop.method)},
                                     {QStringLiteral("status"), hop.status}});
    for (const QByteArray &name : exchange.response.withheld)
        withheld.append(QString::fromUtf8(name));
    for (const CheckResult &one : exchange.checks) {
        QJsonObject check = checkToJson(one.check);
        check.insert(QStringLiteral("passed"), one.passed);
        check.insert(QStringLiteral("actual"),
                     one.actual.isNull() ? QJsonValue() : QJsonValue(one.actual));
        checks.append(check);
    }
    object.insert(QStringLiteral("url"), exchange.response.url.toString(QUrl::FullyEncoded));
    if (!redirects.isEmpty())
        object.insert(QStringLiteral("redirects"), redirects);
    if (!withheld.isEmpty())
        object.insert(QStringLiteral("withheld"), withheld);
    if (!checks.isEmpty())
        object.insert(QStringLiteral("checks"), checks);
    return object;
}

void printNotes(Output &out, const Exchange &exchange)
{
    for (const Response &hop : exchange.response.redirects)
        out.note(Words::tr("%1 %2 led on.")
                     .arg(QString::number(hop.status), hop.url.toString(QUrl::FullyEncoded)));
    if (!exchange.response.withheld.isEmpty()) {
        QStringList names;
        for (const QByteArray &name : exchange.response.withheld)
            names.append(QString::fromUtf8(name));
        out.note(Words::tr("A redirect led to a foreign host, which did not get %1.")
                     .arg(names.join(QStringLiteral(", "))));
    }
    if (!exchange.response.tlsVerified)
        out.note(Words::tr("Nobody verified the server's certificate."));
}

/// True: all of them passed.
bool printChecks(Output &out, const QList<CheckResult> &checks)
{
    bool all = true;
    for (const CheckResult &one : checks) {
        all = all && one.passed;
        out.note((one.passed ? Words::tr("passed: %1") : Words::tr("FAILED: %1"))
                     .arg(ui::checkSentence(one)));
    }
    return all;
}

int showHeld(Session &session, const QList<GuardFinding> &held)
{
    QStringList rules;
    for (const GuardFinding &one : held) {
        session.out().note(ui::guardSentence(one));
        rules.append(QStringLiteral("--allow ") + guardRuleName(one.rule));
    }
    const bool refused = std::any_of(held.begin(), held.end(), [](const GuardFinding &one) {
        return one.action == GuardAction::Refuse;
    });
    session.out().note(
        refused ? Words::tr("Nothing was sent. This is refused by the home's settings: see "
                            "keywrightctl guard list.")
                : Words::tr("Nothing was sent. To send it all the same: %1").arg(rules.join(u' ')));
    return Failed;
}

} // namespace

std::vector<OptionSpec> sendingOptions()
{
    return {
        {"set", "NAME=VALUE", QT_TRANSLATE_NOOP("Help", "a variable of the request"), true},
        {"environment", "E", QT_TRANSLATE_NOOP("Help", "the environment whose variables are used")},
        {"follow", nullptr, QT_TRANSLATE_NOOP("Help", "follow redirects")},
        {"insecure", nullptr, QT_TRANSLATE_NOOP("Help", "do not verify the server's certificate")},
        {"proxy", "URL|direct", QT_TRANSLATE_NOOP("Help", "the proxy to go through, or none")},
        {"allow", "RULE",
         QT_TRANSLATE_NOOP("Help", "send although the guard would ask: foreign-host, plain-http, "
                                   "production"),
         true}};
}

std::optional<SendQuestion> withSendingOptions(Session &session, const Arguments &arguments,
                                               SendQuestion question)
{
    for (const QString &text : arguments.values("set")) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1) {
            session.wrongUse(Words::tr("“%1” sets no variable.").arg(text),
                             Words::tr("Write --set NAME=VALUE."));
            return std::nullopt;
        }
        question.given.insert(text.left(equals), text.mid(equals + 1));
    }
    question.accepted = {GuardRule::KeyNotValid, GuardRule::OverQuota};
    for (const QString &name : arguments.values("allow")) {
        const auto rule = guardRuleFromName(name);
        if (!rule) {
            session.wrongUse(Words::tr("The guard has no rule called “%1”.").arg(name),
                             Words::tr("keywrightctl guard list shows its rules."));
            return std::nullopt;
        }
        question.accepted.append(*rule);
    }
    question.environment = arguments.value("environment", question.environment);
    question.document.followRedirects =
        question.document.followRedirects || arguments.has("follow");
    question.document.verifyTls = question.document.verifyTls && !arguments.has("insecure");
    question.document.connection.proxy =
        arguments.value("proxy", question.document.connection.proxy);
    return question;
}

int sendAndShow(Session &session, const SendQuestion &question)
{
    const auto exchange = waitFor(session.core()->requests().send(question).exchange);
    if (!exchange)
        return session.fail(exchange.error());
    if (!exchange->held.isEmpty())
        return showHeld(session, exchange->held);
    Output &out = session.out();
    printNotes(out, *exchange);
    if (session.json())
        out.object(exchangeJson(*exchange));
    else
        printResponse(out, exchange->response);
    return printChecks(out, exchange->checks) ? Done : No;
}

} // namespace keywright::cli
