// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <core/services/hygienepolicy.h>
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

/// "180d", "180"; "0" lets keys grow as old as they like.
std::optional<int> daysFrom(QString text)
{
    if (text.endsWith(u'd'))
        text.chop(1);
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 0 ? std::optional(days) : std::nullopt;
}

/// Takes down what `--max-key-age` says. Done, or the exit status.
int setPolicy(Session &session, const Arguments &arguments)
{
    const auto days = daysFrom(*arguments.value("max-key-age"));
    if (!days)
        return session.wrongUse(
            Words::tr("--max-key-age is a number of days, as 180d; 0 for no such rule."), {});
    const auto saved = waitFor(setHygienePolicy(*session.core(), {*days}));
    return saved ? int(Done) : session.fail(saved.error());
}

int doctor(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    if (arguments.has("max-key-age")) {
        if (const int status = setPolicy(session, arguments); status != Done)
            return status;
    }
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
         "[--max-key-age DAYS]",
         QT_TRANSLATE_NOOP("Help", "look over keychain, gateway, APIs and keys"),
         {{{"max-key-age", "DAYS",
            QT_TRANSLATE_NOOP("Help", "from now on name keys that were not rotated for so long "
                                      "(365d at first); 0 for no such rule")}},
          0,
          0},
         doctor},
    };
}

} // namespace keywright::cli
