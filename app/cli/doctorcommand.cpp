// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <ui/phrases/findingphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

void print(Output &out, const Finding &finding)
{
    const Tone tone = finding.severity == Severity::Problem   ? Tone::Bad
                      : finding.severity == Severity::Warning ? Tone::Doubtful
                                                              : Tone::Faint;
    const QString code = findingName(finding.code);
    const QString severity =
        ui::severityText(findingJson(finding).value(QLatin1String("severity")).toString());
    out.line(
        out.toned(severity.leftJustified(9), tone)
        + out.toned(ui::findingSentence(code, finding.subject, finding.project, finding.detail),
                    Tone::Plain));
    out.line(QString(9, u' ') + out.toned(ui::findingAdvice(code, finding.subject), Tone::Faint));
}

int doctor(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto findings = waitFor(core->doctor().examine());
    if (!findings)
        return session.fail(findings.error());
    if (session.json()) {
        QJsonArray array;
        for (const Finding &finding : *findings)
            array.append(findingJson(finding));
        session.out().object({{QStringLiteral("findings"), array}});
    } else if (findings->isEmpty()) {
        session.out().line(session.out().toned(Words::tr("Everything is in order."), Tone::Good));
    } else {
        for (const Finding &finding : *findings)
            print(session.out(), finding);
    }
    const bool serious =
        std::any_of(findings->begin(), findings->end(),
                    [](const Finding &finding) { return finding.severity != Severity::Note; });
    return serious ? No : Done;
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {
        {"doctor",
         nullptr,
         "",
         QT_TRANSLATE_NOOP("Help", "look over keychain, gateway, APIs and keys"),
         {{}, 0, 0},
         doctor},
    };
}

} // namespace keywright::cli
