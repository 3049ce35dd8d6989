// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <core/domain/provider.h>
#include <core/services/providerservice.h>

namespace keywright::cli {

/// `--part NAME=VALUE`, as commands about a provider's keys have it.
[[nodiscard]] OptionSpec partOption();
/// Its values. InvalidArgument: one without a name.
[[nodiscard]] Result<ProviderParts> readParts(const Arguments &arguments);
/// The provider of that id; null after saying which ones come near.
[[nodiscard]] std::optional<Provider> namedProvider(Session &session, const QString &id);
/// Tells of files in the home's catalogue that cannot be read.
void tellProblems(Session &session, const ProviderCatalogue &catalogue);
/// Says in the provider's words what went wrong.
int failWith(Session &session, const Error &error, const Provider &provider);

} // namespace keywright::cli
