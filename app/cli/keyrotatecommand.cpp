// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"

#include <core/services/keyhistoryservice.h>
#include <core/services/keyrotation.h>
#include <core/services/usesiteservice.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::cli {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyRotation)
};

/// How many places on this machine still have the value before; empty for none.
QString olderPlaces(Session &session, const Key &key)
{
    const auto sites = waitFor(session.core()->useSites().find(key.id));
    const auto older = sites ? std::count_if(sites->begin(), sites->end(),
                                             [](const UseSite &site) { return site.outdated; })
                             : 0;
    return older == 0 ? QString()
                      : u' '
                            + Words::tr("Files and programs that still have an older one: %1; "
                                        "keywrightctl key uses %2 --update.")
                                  .arg(older)
                                  .arg(session.projectName(key.project) + u'/' + key.name);
}

/// Ends the overlap, or takes the new version back. The calls that it concerns are told.
int settle(Session &session, const Key &key, bool finish)
{
    CoreContext &core = *session.core();
    const Instant now = core.clock().now();
    const auto used = waitFor(core.keyHistory().versionUse(key.id, now - 1h));
    const auto settled = waitFor(finish ? core.keyHistory().finishRotation(key.id)
                                        : core.keyHistory().undoRotation(key.id));
    if (!settled)
        return session.fail(settled.error());
    QList<int> ended;
    if (finish) {
        for (const KeyVersion &version : overlapping(key, now))
            ended.append(version.number);
    } else {
        ended.append(key.current().number);
    }
    qint64 calls = 0;
    for (const VersionUse &use : used.value_or(QList<VersionUse>()))
        calls += ended.contains(use.version) ? use.calls : 0;
    session.out().note(
        Words::tr("Version %1 of %2 is in use. Calls of the last hour with what has ended now: %3.")
            .arg(settled->current().number)
            .arg(settled->name)
            .arg(calls));
    return printKey(session, *settled);
}

int rotate(Session &session, const Arguments &arguments)
{
    const bool finish = arguments.has("finish"), undo = arguments.has("undo");
    if (int(finish) + int(undo) + int(arguments.has("overlap")) > 1)
        return session.wrongUse(Words::tr("--overlap, --finish and --undo exclude each other."),
                                Words::tr("Give one of them."));
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    if (finish || undo)
        return settle(session, *key, finish);
    const auto overlap = durationFromText(arguments.value("overlap", QStringLiteral("7d")));
    if (!overlap)
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--overlap"),
                             QStringLiteral("7d, 12h, 30m, 0s")});
    const auto rotated = waitFor(session.core()->keys().rotate(key->id, *overlap));
    if (!rotated)
        return session.fail(rotated.error());
    QString note =
        Words::tr("Version %1 of %2.").arg(rotated->key.current().number).arg(rotated->key.name);
    if (rotated->key.versions.size() > 1) {
        const KeyVersion &before = rotated->key.versions.at(rotated->key.versions.size() - 2);
        if (before.ends)
            note += u' ' + Words::tr("The one before works until %1.").arg(toRfc3339(*before.ends));
    }
    note += olderPlaces(session, rotated->key);
    return printSecret(session, rotated->key, rotated->secret, note);
}

} // namespace

std::vector<Command> keyRotateCommands()
{
    return {
        {"key",
         "rotate",
         "PROJECT/NAME [--overlap 7d | --finish | --undo]",
         QT_TRANSLATE_NOOP("Help", "give it a new secret and print that, once"),
         {{projectOption(),
           {"overlap", "7d", QT_TRANSLATE_NOOP("Help", "how long the old one still works")},
           {"finish", nullptr, QT_TRANSLATE_NOOP("Help", "end the old one now; makes none")},
           {"undo", nullptr,
            QT_TRANSLATE_NOOP("Help", "end the new one, and use the old one again")}},
          1,
          1},
         rotate},
    };
}

} // namespace keywright::cli
