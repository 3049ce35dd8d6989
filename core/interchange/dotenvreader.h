// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace keywright {

/// One assignment of a .env file.
struct DotenvEntry
{
    QString variable;
    Secret value; ///< may be empty
    int line = 1; ///< on which it begins
};

struct DotenvFile
{
    QList<DotenvEntry> entries; ///< in order; of a name that comes twice the last one counts
    QList<int> otherLines;      ///< neither assignment nor comment; their text may be a secret
};

/// Reads what the dialects (Node's, Ruby's, Python's, Go's, Compose's) agree on; nothing in a file
/// is ever executed or put in from elsewhere: `$NAME` and `$(…)` stay as they are. FormatInvalid: a
/// quote that is not closed; detail is its line.
[[nodiscard]] Result<DotenvFile> parseDotenv(QByteArrayView text, const QString &sourceName);

/// What `kw://PROJECT/KEY` names.
struct KeyReference
{
    QString project, key;
    friend bool operator==(const KeyReference &, const KeyReference &) = default;
};
/// nullopt: the value is no reference.
[[nodiscard]] std::optional<KeyReference> parseKeyReference(QByteArrayView value);
[[nodiscard]] QString keyReferenceText(const KeyReference &reference);

} // namespace keywright
