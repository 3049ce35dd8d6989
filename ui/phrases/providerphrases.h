// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/provider.h>

#include <QtCore/QString>

namespace keywright::ui {

[[nodiscard]] QString proofStateText(ProviderProofOutcome::State state); ///< "works", "refused", …
/// What the test of a key came to, in one sentence.
[[nodiscard]] QString proofSentence(const ProviderProofOutcome &outcome, const QString &provider);
[[nodiscard]] QString costText(ProviderCost cost); ///< "free", "wants an agreement", "wants a fee"
/// "in the header X-API-Key", …, of a placement as text.
[[nodiscard]] QString placementSentence(const QString &placement);
/// An error of ProviderService in the provider's own words: which part, which hosts. Other errors
/// as they are always told. `provider` may be empty where none is known.
[[nodiscard]] QString providerProblem(const Error &error, const Provider &provider);
/// "There is no provider “stirpe”. Did you mean stripe?"
[[nodiscard]] QString unknownProvider(const Error &error);

} // namespace keywright::ui
