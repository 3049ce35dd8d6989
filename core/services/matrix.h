// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyservice.h"

#include <QtCore/QHash>

namespace keywright {

/// Who calls in a row: a key, the revoked ones too; nobody, without any key; a key that somebody
/// altered on its way; or, where no revoked key is at hand, one that is well-formed and was never
/// issued.
enum class MatrixCaller { Key, Nobody, Altered, Unissued };

struct MatrixRow
{
    MatrixCaller caller = MatrixCaller::Key;
    std::optional<Key> key; ///< of MatrixCaller::Key
    /// With which its calls meet what the key asks of its caller, as far as headers can.
    QList<HeaderField> headers;
    QString of = {}; ///< Altered: the name of the key that it was; Unissued: the prefix it has
    EffectiveState standing = EffectiveState::Active; ///< of the key, when the matrix was made

    /// Whether it once was a key that was taken back: disabled, deleted.
    [[nodiscard]] bool isRevoked() const { return key && key->state != KeyState::Active; }

    /// Whether its secret is at hand; without it the row is predicted and never sent.
    [[nodiscard]] bool canSend() const
    {
        return caller != MatrixCaller::Key || (key && key->current().kept);
    }
    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

struct MatrixColumn
{
    Api api;
    Operation operation; ///< where the API declares none: GET /
    QString path;        ///< the operation's, with its parameters filled in

    /// RFC 9110 9.2.1: asks for nothing to be changed.
    [[nodiscard]] bool isSafe() const
    {
        return operation.method == u"GET" || operation.method == u"HEAD"
               || operation.method == u"OPTIONS";
    }
    friend bool operator==(const MatrixColumn &, const MatrixColumn &) = default;
};

/// What policy said beside what the server did.
enum class MatrixOutcome {
    NotSent,
    Granted, ///< as predicted
    Denied,  ///< as predicted
    Leak,    ///< denied by policy, and the server did it all the same
    Broken,  ///< granted by policy, and refused
    Limited, ///< granted by policy, and too often by now
    Unclear, ///< no answer, or one that says nothing about the key
};
[[nodiscard]] QString matrixOutcomeName(MatrixOutcome outcome);
[[nodiscard]] QString matrixCallerName(MatrixCaller caller);
/// Of an HTTP status that came back. Never NotSent.
[[nodiscard]] MatrixOutcome matrixOutcomeOf(const Judgement &predicted, int status);

struct MatrixCell
{
    Judgement predicted;
    MatrixOutcome outcome = MatrixOutcome::NotSent;
    int status = 0; ///< HTTP status that came back; 0: none
    std::chrono::microseconds time{0};
    std::optional<Error> error; ///< why there is no answer

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// Keys x operations. Cells row by row.
struct Matrix
{
    QList<MatrixRow> rows;
    QList<MatrixColumn> columns;
    QList<MatrixCell> cells;

    [[nodiscard]] const MatrixCell &cell(qsizetype row, qsizetype column) const
    {
        return cells.at(row * columns.size() + column);
    }
    [[nodiscard]] MatrixCell &cell(qsizetype row, qsizetype column)
    {
        return cells[row * columns.size() + column];
    }
    [[nodiscard]] qsizetype count(MatrixOutcome outcome) const;
};

/// What a matrix is to be made of.
struct MatrixQuestion
{
    ProjectId project;
    QStringList apis;               ///< names; empty: all of the project
    QList<KeyId> keys;              ///< empty: all that the project issued
    QHash<QString, QString> values; ///< of path parameters; others are 1
};

/// How it is sent.
struct MatrixSending
{
    bool direct = false; ///< to the upstream itself, past the gateway
    bool unsafe = false; ///< POST, PUT, PATCH, DELETE as well
    int parallel = 4;    ///< requests at a time
    std::chrono::milliseconds timeout{10000};
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::MatrixOutcome)
