// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixrun.h"

#include "gatewayservice.h"
#include "keyplacement.h"
#include "keyservice.h"
#include "serviceparts.h"

#include <core/base/answer.h>
#include <core/domain/keyformat.h>

#include <algorithm>

namespace keywright {

namespace {

bool takesJson(const Operation &operation)
{
    return std::any_of(operation.mediaTypes.begin(), operation.mediaTypes.end(),
                       [](const QString &type) { return type.contains(QLatin1String("json")); });
}

QUrl addressOf(const MatrixColumn &column, const QUrl &base)
{
    QString root = base.toString(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    return QUrl(root + column.path, QUrl::StrictMode);
}

} // namespace

QList<HeaderField> bodyHeaders(const MatrixColumn &column)
{
    if (column.isSafe() || column.operation.mediaTypes.isEmpty())
        return {};
    const QString type = takesJson(column.operation) ? QStringLiteral("application/json")
                                                     : column.operation.mediaTypes.constFirst();
    return {{"Content-Type", type.toLatin1()}};
}

Secret alteredKey(const Secret &key)
{
    QByteArray text = key.reveal().toByteArray();
    // Before the checksum, so that a server that looks at beginning and end alone lets it pass.
    const qsizetype place = std::max<qsizetype>(0, text.size() - 10);
    text[place] = text.at(place) == 'a' ? 'b' : 'a';
    return Secret::take(std::move(text));
}

MatrixRun::MatrixRun(ServiceParts &parts, Matrix matrix, const MatrixSending &sending)
    : m_parts(parts)
    , m_matrix(std::move(matrix))
    , m_sending(sending)
{
    for (qsizetype row = 0; row < m_matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < m_matrix.columns.size(); ++column)
            m_total += isToBeSent(row, column) ? 1 : 0;
    }
}

MatrixRun::~MatrixRun()
{
    for (const quint64 transfer : std::as_const(m_transfers))
        m_parts.http->cancel(transfer);
}

bool MatrixRun::isToBeSent(qsizetype row, qsizetype column) const
{
    return m_matrix.rows.at(row).canSend()
           && (m_sending.unsafe || m_matrix.columns.at(column).isSafe());
}

void MatrixRun::start()
{
    // With the loop's next turn, so that whoever starts it hears of its end.
    QMetaObject::invokeMethod(this, &MatrixRun::goOn, Qt::QueuedConnection);
}

void MatrixRun::cancel()
{
    if (m_ended)
        return;
    m_cancelled = true;
    m_waiting.clear();
    m_nextRow = m_matrix.rows.size();
    const QList<quint64> transfers = m_transfers.values();
    for (const quint64 transfer : transfers)
        m_parts.http->cancel(transfer);
    QMetaObject::invokeMethod(this, &MatrixRun::goOn, Qt::QueuedConnection);
}

void MatrixRun::goOn()
{
    while (!m_waiting.isEmpty() && m_transfers.size() < std::max(1, m_sending.parallel))
        send(m_waiting.dequeue());
    if (m_waiting.isEmpty() && !m_fetching && m_nextRow < m_matrix.rows.size())
        beginRow(m_nextRow++);
    if (m_ended || !m_waiting.isEmpty() || m_fetching || !m_transfers.isEmpty()
        || m_nextRow < m_matrix.rows.size())
        return;
    m_ended = true;
    m_example = {};
    Q_EMIT finished();
}

void MatrixRun::beginRow(qsizetype row)
{
    const MatrixRow &caller = m_matrix.rows.at(row);
    bool any = false;
    for (qsizetype column = 0; column < m_matrix.columns.size(); ++column)
        any = any || isToBeSent(row, column);
    m_fetching = true;
    if (!any) {
        rowReady(row, Secret());
    } else if (caller.caller == MatrixCaller::Key) {
        onAnswer(this, KeyService(m_parts).reveal(caller.key->id, 0, {SecretPurpose::Work, {}}),
                 [this, row](const Result<Secret> &secret) { rowReady(row, secret); });
    } else if (caller.caller == MatrixCaller::Altered) {
        rowReady(row, alteredKey(m_example.isEmpty()
                                     ? generateKey(QStringLiteral("key"), *m_parts.random)
                                     : m_example));
    } else if (caller.caller == MatrixCaller::Unissued) {
        rowReady(row, generateKey(caller.of, *m_parts.random));
    } else {
        rowReady(row, Secret());
    }
}

void MatrixRun::rowReady(qsizetype row, const Result<Secret> &secret)
{
    m_fetching = false;
    if (secret && m_example.isEmpty() && m_matrix.rows.at(row).caller == MatrixCaller::Key)
        m_example = *secret;
    for (qsizetype column = 0; column < m_matrix.columns.size() && !m_cancelled; ++column) {
        if (!isToBeSent(row, column))
            continue;
        if (secret)
            m_waiting.enqueue({row, column, *secret});
        else
            fail(row, column, secret.error());
    }
    QMetaObject::invokeMethod(this, &MatrixRun::goOn, Qt::QueuedConnection);
}

void MatrixRun::send(const Call &call)
{
    const MatrixRow &row = m_matrix.rows.at(call.row);
    const MatrixColumn &column = m_matrix.columns.at(call.column);
    Request request;
    request.method = column.operation.method.toLatin1();
    request.url =
        addressOf(column, m_sending.direct ? column.api.upstream
                                           : QUrl(m_parts.gateway->urlOf(column.api.name)));
    request.headers = row.headers + bodyHeaders(column);
    if (!column.isSafe() && takesJson(column.operation))
        request.body = "{}";
    request.timeout = m_sending.timeout;
    SendOptions options;
    if (!call.secret.isEmpty())
        options = placedKey(firstKeyLocation(column.api), call.secret);
    const Transfer begun = m_parts.http->send(request, options);
    m_transfers.insert(call.row * m_matrix.columns.size() + call.column, begun.id);
    onAnswer(this, begun.future,
             [this, call](const Result<Response> &response) { take(call, response); });
}

void MatrixRun::take(const Call &call, const Result<Response> &response)
{
    m_transfers.remove(call.row * m_matrix.columns.size() + call.column);
    MatrixCell &cell = m_matrix.cell(call.row, call.column);
    if (response) {
        cell.status = response->status;
        cell.time = response->timing.total;
        cell.error.reset();
        cell.outcome = matrixOutcomeOf(cell.predicted, response->status);
        ++m_done;
        Q_EMIT cellChanged(call.row, call.column);
    } else if (response.error().code != ErrorCode::Cancelled) {
        fail(call.row, call.column, response.error());
    }
    goOn();
}

void MatrixRun::fail(qsizetype row, qsizetype column, const Error &error)
{
    MatrixCell &cell = m_matrix.cell(row, column);
    cell.outcome = MatrixOutcome::Unclear;
    cell.status = 0;
    cell.error = error;
    ++m_done;
    Q_EMIT cellChanged(row, column);
}

} // namespace keywright
