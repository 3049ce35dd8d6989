// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditphrases.h"

#include "errorphrases.h"
#include "listtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace keywright::ui {

namespace {

struct Audit
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

struct Phrase
{
    const char *code;
    const char *text;
};

constexpr Phrase actions[] = {
    {"key.issue", QT_TRANSLATE_NOOP("Audit", "Key issued")},
    {"key.import", QT_TRANSLATE_NOOP("Audit", "Key imported")},
    {"key.edit", QT_TRANSLATE_NOOP("Audit", "Key changed")},
    {"key.rotate", QT_TRANSLATE_NOOP("Audit", "Key rotated")},
    {"key.enable", QT_TRANSLATE_NOOP("Audit", "Key enabled")},
    {"key.disable", QT_TRANSLATE_NOOP("Audit", "Key disabled")},
    {"key.delete", QT_TRANSLATE_NOOP("Audit", "Key deleted")},
    {"key.undelete", QT_TRANSLATE_NOOP("Audit", "Key restored")},
    {"key.purge", QT_TRANSLATE_NOOP("Audit", "Deleted key removed for good")},
    {"key.reveal", QT_TRANSLATE_NOOP("Audit", "Secret shown")},
    {"key.copy", QT_TRANSLATE_NOOP("Audit", "Secret copied")},
    {"key.exec", QT_TRANSLATE_NOOP("Audit", "Secret given to a program")},
    {"key.env-write", QT_TRANSLATE_NOOP("Audit", "Secret written into a file")},
    {"key.env-serve", QT_TRANSLATE_NOOP("Audit", "Secret read from a pipe")},
    {"key.export", QT_TRANSLATE_NOOP("Audit", "Secret exported")},
    {"key.send", QT_TRANSLATE_NOOP("Audit", "Secret sent with a request")},
    {"project.create", QT_TRANSLATE_NOOP("Audit", "Project created")},
    {"project.edit", QT_TRANSLATE_NOOP("Audit", "Project changed")},
    {"project.rename", QT_TRANSLATE_NOOP("Audit", "Project renamed")},
    {"project.archive", QT_TRANSLATE_NOOP("Audit", "Project archived")},
    {"project.unarchive", QT_TRANSLATE_NOOP("Audit", "Project taken out of the archive")},
    {"project.delete", QT_TRANSLATE_NOOP("Audit", "Project deleted")},
    {"project.undelete", QT_TRANSLATE_NOOP("Audit", "Project restored")},
    {"project.purge", QT_TRANSLATE_NOOP("Audit", "Deleted project removed for good")},
    {"project.import", QT_TRANSLATE_NOOP("Audit", "Project imported")},
    {"api.add", QT_TRANSLATE_NOOP("Audit", "API added")},
    {"api.edit", QT_TRANSLATE_NOOP("Audit", "API changed")},
    {"api.remove", QT_TRANSLATE_NOOP("Audit", "API removed")},
    {"binding.bind", QT_TRANSLATE_NOOP("Audit", "Variable bound")},
    {"binding.unbind", QT_TRANSLATE_NOOP("Audit", "Variable unbound")},
    {"setting.change", QT_TRANSLATE_NOOP("Audit", "Setting changed")},
    {"gateway.start", QT_TRANSLATE_NOOP("Audit", "Gateway started")},
    {"gateway.stop", QT_TRANSLATE_NOOP("Audit", "Gateway stopped")},
    {"gateway.force", QT_TRANSLATE_NOOP("Audit", "Denied calls asked for")},
    {"gateway.clock", QT_TRANSLATE_NOOP("Audit", "Gateway's time moved")},
    {"backup.write", QT_TRANSLATE_NOOP("Audit", "Backup written")},
    {"backup.restore", QT_TRANSLATE_NOOP("Audit", "Backup restored")},
    {"vault.create", QT_TRANSLATE_NOOP("Audit", "Vault made")},
    {"vault.passphrase", QT_TRANSLATE_NOOP("Audit", "Vault's passphrase changed")},
    {"vault.move", QT_TRANSLATE_NOOP("Audit", "Secrets moved")},
    {"audit.key", QT_TRANSLATE_NOOP("Audit", "Log protected by a key from here on")},
    {"audit.export", QT_TRANSLATE_NOOP("Audit", "Log exported")},
};

constexpr Phrase families[] = {
    {"use", QT_TRANSLATE_NOOP("Audit", "Secrets handed out")},
    {"key", QT_TRANSLATE_NOOP("Audit", "Keys and secrets")},
    {"project", QT_TRANSLATE_NOOP("Audit", "Projects")},
    {"api", QT_TRANSLATE_NOOP("Audit", "APIs")},
    {"binding", QT_TRANSLATE_NOOP("Audit", "Variables")},
    {"gateway", QT_TRANSLATE_NOOP("Audit", "Gateway")},
    {"setting", QT_TRANSLATE_NOOP("Audit", "Settings")},
    {"vault", QT_TRANSLATE_NOOP("Audit", "Vault")},
    {"backup", QT_TRANSLATE_NOOP("Audit", "Backups")},
    {"audit", QT_TRANSLATE_NOOP("Audit", "The log itself")},
};

constexpr Phrase fields[] = {
    {"name", QT_TRANSLATE_NOOP("Audit", "Name")},
    {"prefix", QT_TRANSLATE_NOOP("Audit", "Prefix")},
    {"archived", QT_TRANSLATE_NOOP("Audit", "Archived")},
    {"deleted", QT_TRANSLATE_NOOP("Audit", "Deleted")},
    {"application", QT_TRANSLATE_NOOP("Audit", "Application")},
    {"labels", QT_TRANSLATE_NOOP("Audit", "Labels")},
    {"price", QT_TRANSLATE_NOOP("Audit", "Price")},
    {"note", QT_TRANSLATE_NOOP("Audit", "Note")},
    {"use", QT_TRANSLATE_NOOP("Audit", "Used by")},
    {"provider", QT_TRANSLATE_NOOP("Audit", "Provider")},
    {"state", QT_TRANSLATE_NOOP("Audit", "State")},
    {"expires", QT_TRANSLATE_NOOP("Audit", "Expires")},
    {"restrictions", QT_TRANSLATE_NOOP("Audit", "Restrictions")},
    {"versions", QT_TRANSLATE_NOOP("Audit", "Versions")},
    {"version", QT_TRANSLATE_NOOP("Audit", "Version")},
    {"upstream", QT_TRANSLATE_NOOP("Audit", "Upstream")},
    {"operations", QT_TRANSLATE_NOOP("Audit", "Operations")},
    {"credential", QT_TRANSLATE_NOOP("Audit", "Credential")},
    {"credentialPlacement", QT_TRANSLATE_NOOP("Audit", "Where the credential goes")},
    {"source", QT_TRANSLATE_NOOP("Audit", "Description file")},
    {"keyLocations", QT_TRANSLATE_NOOP("Audit", "Where keys are found")},
    {"keepKey", QT_TRANSLATE_NOOP("Audit", "Key passed on")},
    {"corsOrigins", QT_TRANSLATE_NOOP("Audit", "Browser origins")},
    {"limits", QT_TRANSLATE_NOOP("Audit", "Limits")},
    {"environment", QT_TRANSLATE_NOOP("Audit", "Environment")},
    {"variable", QT_TRANSLATE_NOOP("Audit", "Variable")},
    {"key", QT_TRANSLATE_NOOP("Audit", "Key")},
    {"program", QT_TRANSLATE_NOOP("Audit", "Program")},
    {"pid", QT_TRANSLATE_NOOP("Audit", "Process")},
    {"directory", QT_TRANSLATE_NOOP("Audit", "Folder")},
    {"file", QT_TRANSLATE_NOOP("Audit", "File")},
    {"method", QT_TRANSLATE_NOOP("Audit", "Method")},
    {"url", QT_TRANSLATE_NOOP("Audit", "URL")},
};

template<std::size_t Size>
QString textOf(const Phrase (&phrases)[Size], const QString &code)
{
    const auto found =
        std::find_if(std::begin(phrases), std::end(phrases),
                     [&](const Phrase &phrase) { return code == QLatin1StringView(phrase.code); });
    return found == std::end(phrases) ? code : Audit::tr(found->text);
}

template<std::size_t Size>
QStringList codesOf(const Phrase (&phrases)[Size])
{
    QStringList codes;
    for (const Phrase &phrase : phrases)
        codes.append(QString::fromLatin1(phrase.code));
    return codes;
}

} // namespace

QString auditActionText(const QString &action)
{
    return textOf(actions, action);
}

QStringList auditActions()
{
    return codesOf(actions);
}

QStringList auditFamilies()
{
    return codesOf(families);
}

QString auditFamilyText(const QString &family)
{
    return textOf(families, family);
}

QString auditFieldText(const QString &field)
{
    return textOf(fields, field);
}

QString auditDetailText(const QJsonObject &detail)
{
    const QJsonObject after = detail.value(QLatin1String("after")).toObject();
    QStringList parts;
    if (detail.contains(QLatin1String("before")) && !after.isEmpty()) {
        for (const QString &field : after.keys())
            parts.append(auditFieldText(field));
        return listText(parts);
    }
    for (const char *field :
         {"variable", "program", "file", "method", "url", "provider", "status", "count"}) {
        const QJsonValue value = detail.value(QLatin1String(field));
        if (!value.isUndefined())
            parts.append(value.toVariant().toString());
    }
    return parts.join(QStringLiteral(" · "));
}

QString auditProgramText(const QString &program)
{
    if (program == QLatin1StringView("keywright"))
        return Audit::tr("window");
    if (program == QLatin1StringView("keywrightctl"))
        return Audit::tr("command line");
    if (program == QLatin1StringView("keywrightd"))
        return Audit::tr("gateway");
    return program;
}

QString auditReportText(const AuditReport &report)
{
    using Finding = AuditReport::Finding;
    switch (report.finding) {
    case Finding::Intact:
        if (report.entries == 0)
            return Audit::tr("The log is empty.");
        if (report.unkeyed == 0)
            return Audit::tr("The log holds: all %1 entries are as they were written.")
                .arg(report.entries);
        if (report.unkeyed == report.entries)
            return Audit::tr("The log's %1 entries fit together, but no key protects them yet.")
                .arg(report.entries);
        return Audit::tr("The log holds: all %1 entries are as they were written. A key proves "
                         "those from number %2 on.")
            .arg(report.entries)
            .arg(report.unkeyed + 1);
    case Finding::Edited:
        return Audit::tr("Entry %1 was altered.").arg(report.at);
    case Finding::Reordered:
        return Audit::tr("Entry %1 was moved to another place.").arg(report.at);
    case Finding::Missing:
        return Audit::tr("Entry %1 was taken out.").arg(report.at);
    case Finding::Truncated:
        return Audit::tr("The log was cut: entries from number %1 on are gone.").arg(report.at);
    case Finding::RolledBack:
        return Audit::tr("The log is not the one that was seen here before: from number %1 on it "
                         "was put back to an older state, or replaced.")
            .arg(report.at);
    case Finding::HeadEdited:
        return Audit::tr("The entries hold, but the record of where the log ends was altered.");
    case Finding::KeyMissing:
        return Audit::tr("Nothing proves the entries from number %1 on: their key is not in the "
                         "keychain.")
            .arg(report.at);
    case Finding::Unproven:
        break;
    }
    return Audit::tr("The entries from number %1 on could not be proved: %2")
        .arg(QString::number(report.at), report.obstacle ? sentence(*report.obstacle) : QString());
}

QString auditReportAdvice(const AuditReport &report)
{
    using Finding = AuditReport::Finding;
    switch (report.finding) {
    case Finding::Intact:
        return report.unkeyed > 0 && report.unkeyed == report.entries
                   ? Audit::tr("Unlock the system's keychain and check again: a key is made then.")
                   : QString();
    case Finding::KeyMissing:
        return Audit::tr("If it was this home's own keychain that lost it, begin anew with "
                         "another key: on the Audit page, or with keywrightctl audit renew.");
    case Finding::Unproven:
        return report.obstacle ? advice(*report.obstacle) : QString();
    default:
        return Audit::tr("Export the log and keep a copy of the home; compare it with a backup. "
                         "What came before that entry is as it was written.");
    }
}

} // namespace keywright::ui
