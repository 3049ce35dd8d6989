// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>
#include <core/domain/api.h>

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace keywright {

/// Languages in which a call can be copied.
enum class SnippetKind { Curl, JavaScript, Python, DotEnv };

/// What a snippet is about.
struct SnippetInput
{
    QUrl baseUrl;                                 ///< of the API behind the gateway
    QString path;                                 ///< from there; empty: the base itself
    policy::KeyLocation location;                 ///< where the key goes
    QString variable = QStringLiteral("API_KEY"); ///< environment variable that holds the key
    std::optional<Secret> key = {}; ///< set: the key itself stands in the snippet instead
};

/// A call that can be pasted and works; the key is read from the environment variable, unless a key
/// is given. Every value is quoted for its language. With a key the text is a secret: wipe it after
/// use.
[[nodiscard]] QString snippet(SnippetKind kind, const SnippetInput &given);

} // namespace keywright
