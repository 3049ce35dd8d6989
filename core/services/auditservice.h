// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/audit.h>

#include <QtCore/QList>

namespace keywright {

struct ServiceParts;

enum class AuditFormat { JsonLines, Csv };

/// The audit log: every change and every time that a secret was handed out. Entries are written
/// where that happens, in its transaction; here they are read, checked and given away.
class AuditService
{
public:
    explicit AuditService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Newest first; `before` is a number, 0 for the newest.
    [[nodiscard]] Async<QList<AuditEntry>> list(const AuditFilter &filter, int limit,
                                                qint64 before = 0);
    /// The highest number: cheap, for following.
    [[nodiscard]] Async<qint64> last();
    /// Writes an entry that belongs to no change of the store. What must not happen unnoted waits
    /// for it. The detail holds no secret.
    [[nodiscard]] Async<void> note(const AuditNote &note);
    /// Reads all of it. A log that does not hold is a value; Store* are errors. Where it holds and
    /// the keychain is open, what was seen is remembered there, and a keyed part begins where there
    /// was none.
    [[nodiscard]] Async<AuditReport> verify();
    /// A new keyed part for a log whose key was lost; what was before is not proven any more, but
    /// cannot be changed from here on. Keychain*.
    [[nodiscard]] Async<void> renew();
    /// All that the filter lets through, oldest first, into a file for the user alone.
    /// FileUnwritable.
    [[nodiscard]] Async<qint64> exportTo(const QString &path, const AuditFilter &filter,
                                         AuditFormat format);

private:
    ServiceParts &m_parts;
};

/// As the command line and the export have it: {"seq", "time", "program", "pid", "user", "action",
/// "kind", "object", "project", "name", "detail", "hash"}.
[[nodiscard]] QJsonObject auditEntryToJson(const AuditEntry &entry);

} // namespace keywright
