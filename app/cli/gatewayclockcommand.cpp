// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <ui/phrases/clockphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GatewayClock)
};

int clock(Session &session, const Arguments &arguments)
{
    if (arguments.has("advance") && arguments.has("reset"))
        return session.wrongUse(Words::tr("Either a duration or --reset can be given."), {});
    std::chrono::milliseconds advance{0};
    if (const auto text = arguments.value("advance")) {
        const auto duration = durationFromText(*text);
        if (!duration || duration->count() == 0)
            return session.wrongUse(Words::tr("--advance is a duration: 90m, 12h, 2d, 5w."), {});
        advance = *duration;
    }
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    GatewayService &gateway = core->gateway();
    const auto status = waitFor(arguments.has("reset") ? gateway.resetClock()
                                : advance.count() > 0  ? gateway.advanceClock(advance)
                                                       : gateway.status());
    if (!status)
        return session.fail(status.error());
    if (!status->running)
        return session.fail({ErrorCode::GatewayNotRunning, {}, {}});
    Output &out = session.out();
    if (session.json()) {
        out.object(gatewayJson(*status));
    } else if (status->clockAhead.count() == 0) {
        out.line(Words::tr("the gateway judges by the real time"));
    } else {
        out.line(out.toned(ui::clockSentence(status->clockAhead), Tone::Doubtful));
        out.line(Words::tr("For its verdicts it is now %1.")
                     .arg(toRfc3339(core->clock().now() + status->clockAhead)));
        out.line(Words::tr("Limits are counted apart meanwhile. "
                           "keywrightctl gateway clock --reset goes back."));
    }
    return Done;
}

} // namespace

std::vector<Command> gatewayClockCommands()
{
    return {
        {"gateway",
         "clock",
         "[--advance DURATION | --reset]",
         QT_TRANSLATE_NOOP("Help", "judge calls as if it were later, to try expiry and quotas"),
         {{{"advance", "DURATION",
            QT_TRANSLATE_NOOP("Help", "90m, 12h, 2d, 5w; adds to what is in force; until the "
                                      "gateway ends")},
           {"reset", nullptr,
            QT_TRANSLATE_NOOP("Help", "the real time again, limits as they really were")}},
          0,
          0},
         clock},
    };
}

} // namespace keywright::cli
