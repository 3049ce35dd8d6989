// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>
#include <core/domain/requestdocument.h>

namespace keywright {

/// Variables that belong together: "development", "production". A value `kw://PROJECT/KEY` is a
/// secret by reference; it is fetched at the moment of sending and shown nowhere.
struct Environment
{
    QString name;            ///< unique in its collection, without case
    QString colour = {};     ///< `#rrggbb`; empty: none
    bool production = false; ///< what is sent with it can do harm
    QList<RequestPair> variables = {};

    friend bool operator==(const Environment &, const Environment &) = default;
};

/// The variables whose values were written and not kept: they look like secrets, and no file has
/// them.
[[nodiscard]] QStringList valuesNotKept(const QList<RequestPair> &written,
                                        const QList<RequestPair> &kept);

/// Where a variable is from; a later one wins over one before.
enum class VariableScope {
    Binding, ///< what the project gives to its programs in the environment of that name
    Collection,
    Environment,
    Folder,
    Request,
    Captured, ///< from an answer, since the program began
    Given     ///< for this once
};

/// What a variable means for one request.
struct ResolvedVariable
{
    QString name;
    QString value = {}; ///< of a secret: its reference
    VariableScope scope = VariableScope::Environment;
    bool isSecret = false;
    KeyId key = {}; ///< of a secret; empty: its reference leads nowhere

    friend bool operator==(const ResolvedVariable &, const ResolvedVariable &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Environment)
Q_DECLARE_METATYPE(keywright::ResolvedVariable)
