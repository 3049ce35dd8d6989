// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretnotes.h"

#include "chain.h"
#include "serviceparts.h"

#include <core/domain/auditactions.h>
#include <core/store/auditrepository.h>

namespace keywright {

namespace {

AuditNote noteOf(const UsedSecret &secret, const SecretUse &use)
{
    AuditNote note;
    note.action = audit::actionOf(use.purpose);
    note.kind = QStringLiteral("key");
    note.object = secret.key.id.text();
    note.project = secret.key.project;
    note.name = secret.key.name;
    note.detail = use.detail;
    for (auto field = secret.detail.begin(); field != secret.detail.end(); ++field)
        note.detail.insert(field.key(), field.value());
    note.detail.insert(QStringLiteral("version"), secret.version);
    return note;
}

} // namespace

Async<void> noteUses(ServiceParts &parts, const QList<UsedSecret> &secrets, const SecretUse &use)
{
    if (use.purpose == SecretPurpose::Work || secrets.isEmpty())
        return resolved<void>({});
    return parts.store->write([secrets, use](store::Database &database) -> Result<void> {
        store::AuditRepository log(database);
        for (const UsedSecret &secret : secrets) {
            if (auto noted = log.append(noteOf(secret, use)); !noted)
                return noted;
        }
        return {};
    });
}

} // namespace keywright
