// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "auditactions.h"

#include <QtCore/QCoreApplication>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace keywright {

namespace {

QString userName()
{
#ifdef Q_OS_UNIX
    passwd entry{};
    passwd *found = nullptr;
    char buffer[4096];
    if (::getpwuid_r(::getuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

AuditActor AuditActor::ofThisProcess()
{
    static const QString user = userName(); // a process does not change its user
    return {QCoreApplication::applicationName(), QCoreApplication::applicationPid(), user};
}

QString auditFindingName(AuditReport::Finding finding)
{
    using Finding = AuditReport::Finding;
    switch (finding) {
    case Finding::Intact:
        return QStringLiteral("intact");
    case Finding::Edited:
        return QStringLiteral("edited");
    case Finding::Reordered:
        return QStringLiteral("reordered");
    case Finding::Missing:
        return QStringLiteral("missing");
    case Finding::Truncated:
        return QStringLiteral("truncated");
    case Finding::RolledBack:
        return QStringLiteral("rolledBack");
    case Finding::HeadEdited:
        return QStringLiteral("headEdited");
    case Finding::KeyMissing:
        return QStringLiteral("keyMissing");
    case Finding::Unproven:
        return QStringLiteral("unproven");
    }
    return {};
}

} // namespace keywright

namespace keywright::audit {

QLatin1StringView actionOf(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::Reveal:
        return keyReveal;
    case SecretPurpose::Copy:
        return keyCopy;
    case SecretPurpose::Exec:
        return keyExec;
    case SecretPurpose::EnvWrite:
        return keyEnvWrite;
    case SecretPurpose::EnvServe:
        return keyEnvServe;
    case SecretPurpose::Export:
        return keyExport;
    case SecretPurpose::Send:
        return keySend;
    case SecretPurpose::Work:
        break;
    }
    return {};
}

} // namespace keywright::audit
