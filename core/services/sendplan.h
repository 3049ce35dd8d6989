// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestservice.h"

#include <core/interchange/composerequest.h>

namespace keywright {

/// A secret that a variable stands for: whose, and the text that stands in the request instead.
struct PlannedSecret
{
    QByteArray marker;
    KeyId key;
};

/// What is going to be sent, before any secret was fetched.
struct SendPlan
{
    Request request;
    RequestAuthentication authentication;
    QList<PlannedSecret> secrets; ///< of variables that the request uses
    Variables variables;          ///< all that are no secret
    QList<ResponseCheck> checks;  ///< with their variables replaced
    bool production = false;

    /// Whose secrets go along, each once.
    [[nodiscard]] QList<KeyId> keys() const;
};

/// Replaces variables, whose values may have variables in them, and reads the files of the body.
/// `random` makes the markers and the built-in variables `$uuid` and `$randomInt`; `now` is for
/// `$timestamp` (seconds) and `$isoTimestamp`. Blocks: for a worker's thread. Errors of
/// composeRequest.
[[nodiscard]] Result<SendPlan> planned(const RequestDocument &document,
                                       const QList<ResolvedVariable> &variables,
                                       RandomSource &random, Instant now);

/// The same for a question: its project's variables are looked up. NotFound (the environment)
/// besides.
[[nodiscard]] Async<SendPlan> planFor(ServiceParts &parts, EnvironmentService &environments,
                                      const SendQuestion &question,
                                      const QHash<QString, QString> &captured);

} // namespace keywright
