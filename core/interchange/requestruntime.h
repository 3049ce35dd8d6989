// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtCore/QJsonObject>

namespace keywright {

/// What a request's file says of variables, checks and captures (OpenCollection's `runtime`:
/// `variables`, `assertions`, `actions`), and back. What is not understood there, such as scripts
/// or an assertion over something else, stays as it was.
void takeRuntime(const QJsonObject &runtime, RequestDocument &document);
[[nodiscard]] QJsonObject runtimeOf(const RequestDocument &document, QJsonObject before);

} // namespace keywright
