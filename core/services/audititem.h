// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>

#include <QtCore/QList>

#include <optional>

namespace keywright {

/// What the keychain holds for the audit log: the first key of each keyed part, and where the log
/// was when it was last looked at.
struct AuditItem
{
    struct Part
    {
        QString id;
        Secret key; ///< empty: lost
    };
    QList<Part> parts; ///< in their order
    /// The last part may not stand in the log yet: it is written here first.
    bool pending = false;
    qint64 seenCount = 0;
    QByteArray seenHead; ///< hash of that row

    [[nodiscard]] qsizetype confirmedParts() const { return parts.size() - (pending ? 1 : 0); }
    [[nodiscard]] Secret write() const;
    /// FormatInvalid: it is something else.
    [[nodiscard]] static Result<AuditItem> read(const Secret &text);
};

} // namespace keywright
