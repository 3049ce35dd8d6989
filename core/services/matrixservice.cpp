// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixservice.h"

#include "apiservice.h"
#include "chain.h"
#include "gatewayservice.h"
#include "keyservice.h"
#include "matchingheaders.h"
#include "matrixrun.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

/// A template with its parameters filled in, each percent-encoded as one segment.
QString filledPath(const QString &path, const QHash<QString, QString> &values)
{
    static const QRegularExpression parameter(QStringLiteral("\\{([^{}]*)\\}"));
    QString filled;
    qsizetype copied = 0;
    auto found = parameter.globalMatch(path);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString value = values.value(match.captured(1), QStringLiteral("1"));
        filled += QStringView(path).mid(copied, match.capturedStart() - copied);
        filled += QString::fromLatin1(QUrl::toPercentEncoding(value));
        copied = match.capturedEnd();
    }
    filled += QStringView(path).mid(copied);
    return filled;
}

void addColumns(Matrix &matrix, const Api &api, const QHash<QString, QString> &values)
{
    QList<Operation> operations = api.operations;
    if (operations.isEmpty())
        operations.append({{}, QStringLiteral("GET"), QStringLiteral("/"), {}, {}});
    for (const Operation &operation : operations)
        matrix.columns.append({api, operation, filledPath(operation.path, values)});
}

Result<void> addColumns(Matrix &matrix, const QList<Api> &apis, const MatrixQuestion &question)
{
    for (const QString &name : question.apis) {
        if (std::none_of(apis.begin(), apis.end(),
                         [&](const Api &api) { return api.name == name; }))
            return failure(ErrorCode::NotFound, name);
    }
    for (const Api &api : apis) {
        if (question.apis.isEmpty() || question.apis.contains(api.name))
            addColumns(matrix, api, question.values);
    }
    return {};
}

/// Nobody, a key of the project with one symbol changed, and one that was revoked or, where there
/// is none to send, one that looks like the project's and never was.
void addStrangers(Matrix &matrix)
{
    QString example, prefix;
    bool hasRevoked = false;
    for (const MatrixRow &row : std::as_const(matrix.rows)) {
        hasRevoked = hasRevoked || (row.isRevoked() && row.canSend());
        if (prefix.isEmpty())
            prefix = row.key->prefix;
        if (example.isEmpty() && row.canSend())
            example = row.key->name;
    }
    if (prefix.isEmpty())
        prefix = QStringLiteral("key");
    matrix.rows.append({MatrixCaller::Nobody, std::nullopt, {}});
    matrix.rows.append({MatrixCaller::Altered, std::nullopt, {}, example});
    if (!hasRevoked)
        matrix.rows.append({MatrixCaller::Unissued, std::nullopt, {}, prefix});
}

Result<void> addRows(Matrix &matrix, const QList<Key> &keys, const MatrixQuestion &question,
                     Instant now)
{
    for (const KeyId &id : question.keys) {
        if (std::none_of(keys.begin(), keys.end(), [&](const Key &key) { return key.id == id; }))
            return failure(ErrorCode::NotFound, id.text());
    }
    for (const Key &key : keys) {
        // Somebody else's key is for their server; what ours says of it says nothing.
        if (key.kind == KeyKind::Issued
            && (question.keys.isEmpty() || question.keys.contains(key.id)))
            matrix.rows.append({MatrixCaller::Key,
                                key,
                                matchingHeaders(key.restrictions),
                                {},
                                effectiveState(key, now)});
    }
    addStrangers(matrix);
    return {};
}

QList<Trial> trialsOf(const Matrix &matrix, RandomSource &random)
{
    QList<Trial> trials;
    for (const MatrixRow &row : matrix.rows) {
        Trial trial;
        trial.headers = row.headers;
        if (row.key)
            trial.key = row.key->id;
        if (row.caller == MatrixCaller::Altered)
            trial.presented = alteredKey(generateKey(QStringLiteral("key"), random));
        else if (row.caller == MatrixCaller::Unissued)
            trial.presented = generateKey(row.of, random);
        trials.append(trial);
    }
    return trials;
}

QList<TrialCall> callsOf(const Matrix &matrix)
{
    QList<TrialCall> calls;
    for (const MatrixColumn &column : matrix.columns)
        calls.append({column.api.name, column.operation.method, column.path, bodyHeaders(column)});
    return calls;
}

Result<Matrix> emptyMatrix(const QList<Key> &keys, const QList<Api> &apis,
                           const MatrixQuestion &question, Instant now)
{
    Matrix matrix;
    if (auto added = addColumns(matrix, apis, question); !added)
        return tl::make_unexpected(added.error());
    if (auto added = addRows(matrix, keys, question, now); !added)
        return tl::make_unexpected(added.error());
    return matrix;
}

Matrix withJudgements(Matrix matrix, const QList<QList<Judgement>> &rows)
{
    for (const QList<Judgement> &row : rows) {
        for (const Judgement &judgement : row) {
            MatrixCell cell;
            cell.predicted = judgement;
            matrix.cells.append(cell);
        }
    }
    return matrix;
}

Async<Matrix> judgedMatrix(ServiceParts &parts, const Result<Matrix> &matrix)
{
    if (!matrix || matrix->columns.isEmpty())
        return resolved<Matrix>(matrix);
    // What a key may do, not what is left of its limits at the moment; that is Limited, when sent.
    auto judgements = PolicyService(parts).judgeAll(trialsOf(*matrix, *parts.random),
                                                    callsOf(*matrix), Counting::Fresh);
    return andThen(parts.anchor, std::move(judgements),
                   [matrix](const QList<QList<Judgement>> &rows) {
                       return Result<Matrix>(withJudgements(*matrix, rows));
                   });
}

} // namespace

Async<Matrix> MatrixService::predict(const MatrixQuestion &question)
{
    return andThen(m_parts.anchor, KeyService(m_parts).list(question.project, true),
                   [&parts = m_parts, question](const QList<Key> &keys) {
                       return andThen(parts.anchor, ApiService(parts).list(question.project),
                                      [&parts, question, keys](const QList<Api> &apis) {
                                          return judgedMatrix(parts,
                                                              emptyMatrix(keys, apis, question,
                                                                          parts.clock->now()));
                                      });
                   });
}

Async<void> MatrixService::canSend(const MatrixSending &sending)
{
    if (sending.direct)
        return resolved<void>({});
    return andThen(m_parts.anchor, m_parts.gateway->status(),
                   [](const GatewayStatus &status) -> Result<void> {
                       if (!status.running)
                           return failure(ErrorCode::GatewayNotRunning);
                       return {};
                   });
}

std::unique_ptr<MatrixRun> MatrixService::run(const Matrix &matrix, const MatrixSending &sending)
{
    return std::make_unique<MatrixRun>(m_parts, matrix, sending);
}

} // namespace keywright
