// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix.h"

#include <functional>

namespace keywright {

/// How people are told of a matrix; the core has no sentences of its own.
struct MatrixWords
{
    std::function<QString(const MatrixRow &)> caller;
    std::function<QString(const MatrixColumn &)> call;
    std::function<QString(const MatrixCell &)> explanation; ///< of one that is not as predicted
};

/// A JUnit report: a suite for each caller, a test for each call. Leaks and what is broken failed,
/// what is unclear or limited is an error, what was not sent is skipped.
[[nodiscard]] QByteArray matrixReport(const QString &name, const Matrix &matrix,
                                      const MatrixWords &words);

} // namespace keywright
