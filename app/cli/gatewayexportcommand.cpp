// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/services/gatewayexportservice.h>
#include <ui/phrases/exportphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GatewayExport)
};

QString sentence(const ExportNote &note)
{
    return ui::exportNoteSentence(exportNoteName(note.code), note.subject, note.detail);
}

int print(Session &session, const QString &format, const GatewayExport &exported)
{
    Output &out = session.out();
    if (!session.json()) {
        out.bytes(exported.text);
        for (const ExportNote &note : exported.notes)
            out.note(Words::tr("Not as in Keywright: %1").arg(sentence(note)));
        return Done;
    }
    QJsonArray notes;
    for (const ExportNote &note : exported.notes)
        notes.append(QJsonObject{{QStringLiteral("code"), exportNoteName(note.code)},
                                 {QStringLiteral("subject"), note.subject},
                                 {QStringLiteral("detail"), note.detail},
                                 {QStringLiteral("text"), sentence(note)}});
    out.object({{QStringLiteral("format"), format},
                {QStringLiteral("configuration"), QString::fromUtf8(exported.text)},
                {QStringLiteral("notes"), notes}});
    return Done;
}

int exportConfiguration(Session &session, const Arguments &arguments)
{
    const QString name = arguments.value("format", QString());
    const auto format = gatewayFormatFromName(name);
    if (!format)
        return session.wrongUse(name.isEmpty() ? Words::tr("It is not said for which gateway.")
                                               : Words::tr("There is no such format."),
                                Words::tr("Add --format %1.").arg(gatewayFormatNames().join(u'|')));
    std::optional<Project> only;
    if (arguments.has("project")) {
        only = session.project(arguments);
        if (!only)
            return session.status();
    }
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto exported = waitFor(core->gatewayExport().write(
        *format, only ? std::optional(only->id) : std::nullopt, sentence));
    if (!exported)
        return session.fail(exported.error());
    return print(session, name, *exported);
}

} // namespace

std::vector<Command> gatewayExportCommands()
{
    return {
        {"gateway",
         "export",
         "--format nginx|envoy|kong|apisix|haproxy [--project P]",
         QT_TRANSLATE_NOOP("Help", "a configuration for another gateway, without secrets"),
         {{{"format", "NAME", QT_TRANSLATE_NOOP("Help", "nginx, envoy, kong, apisix or haproxy")},
           {"project", "P", QT_TRANSLATE_NOOP("Help", "only this project")}},
          0,
          0},
         exportConfiguration},
    };
}

} // namespace keywright::cli
