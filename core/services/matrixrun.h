// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix.h"

#include <core/base/secret.h>

#include <QtCore/QObject>
#include <QtCore/QQueue>

namespace keywright {

struct ServiceParts;

/// Content-Type of the small body that a call of this column carries, where it takes one.
[[nodiscard]] QList<HeaderField> bodyHeaders(const MatrixColumn &column);
/// The key with one symbol of its middle changed: right length and prefix, wrong checksum.
[[nodiscard]] Secret alteredKey(const Secret &key);

/// Sends a predicted matrix, some requests at a time, row by row. A key's secret is fetched when
/// its row begins and let go when it ends. Lives on the thread of CoreContext; deleted, it lets
/// what is under way end unseen.
class MatrixRun final : public QObject
{
    Q_OBJECT
public:
    MatrixRun(ServiceParts &parts, Matrix matrix, const MatrixSending &sending);
    ~MatrixRun() override;

    void start();
    /// What is under way ends as NotSent; finished follows.
    void cancel();
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }
    /// How many cells will be sent, and how many have been.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void cellChanged(qsizetype row, qsizetype column);
    void finished();

private:
    struct Call
    {
        qsizetype row = 0, column = 0;
        Secret secret; ///< empty: no key
    };

    [[nodiscard]] bool isToBeSent(qsizetype row, qsizetype column) const;
    void goOn();
    void beginRow(qsizetype row);
    void rowReady(qsizetype row, const Result<Secret> &secret);
    void send(const Call &call);
    void take(const Call &call, const Result<Response> &response);
    void fail(qsizetype row, qsizetype column, const Error &error);

    ServiceParts &m_parts;
    Matrix m_matrix;
    MatrixSending m_sending;
    QQueue<Call> m_waiting;
    QHash<qsizetype, quint64> m_transfers; ///< cell -> transfer under way
    Secret m_example;                      ///< the first key that was at hand; what is altered
    qsizetype m_nextRow = 0, m_total = 0, m_done = 0;
    bool m_fetching = false, m_cancelled = false, m_ended = false;
};

} // namespace keywright
