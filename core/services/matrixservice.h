// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix.h"

#include <memory>

namespace keywright {

class MatrixRun;
struct ServiceParts;

/// Every key at every operation: first what policy says, then what the server does.
class MatrixService
{
public:
    explicit MatrixService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// The project's issued keys, nobody, an altered key and a revoked one, at its operations, as
    /// policy judges them with all of their limits unused. Nothing is sent and no secret is read.
    /// NotFound: an API or a key.
    [[nodiscard]] Async<Matrix> predict(const MatrixQuestion &question);
    /// Whether there is something that answers. GatewayNotRunning, unless it goes past the gateway.
    [[nodiscard]] Async<void> canSend(const MatrixSending &sending);
    /// A run over a predicted matrix, not yet started.
    [[nodiscard]] std::unique_ptr<MatrixRun> run(const Matrix &matrix,
                                                 const MatrixSending &sending);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
