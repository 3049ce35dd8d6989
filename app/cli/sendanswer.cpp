// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendanswer.h"

#include "json.h"
#include "session.h"

namespace keywright::cli {

namespace {

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

} // namespace

int showAnswer(Session &session, const Result<Response> &response)
{
    if (!response)
        return session.fail(response.error());
    if (session.json())
        session.out().object(responseJson(*response));
    else
        printResponse(session.out(), *response);
    return Done;
}

} // namespace keywright::cli
