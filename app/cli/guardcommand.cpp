// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <core/services/sendguard.h>
#include <ui/phrases/sendphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuardCommand)
};

int list(Session &session, const Arguments &)
{
    if (!session.core())
        return session.status();
    const auto actions = waitFor(session.core()->sendGuard().actions());
    if (!actions)
        return session.fail(actions.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (int index = 0; index < guardRuleCount; ++index) {
        const auto rule = GuardRule(index);
        const QString action = guardActionName(actions->value(rule));
        array.append(QJsonObject{{QStringLiteral("rule"), guardRuleName(rule)},
                                 {QStringLiteral("action"), action}});
        rows.append({guardRuleName(rule), action, ui::guardRuleTitle(rule)});
    }
    if (session.json())
        session.out().array(array);
    else
        session.out().table({Words::tr("RULE"), Words::tr("ACTION"), Words::tr("WHEN")}, rows);
    return Done;
}

int set(Session &session, const Arguments &arguments)
{
    const auto rule = guardRuleFromName(arguments.positional.value(0));
    const auto action = guardActionFromName(arguments.positional.value(1));
    if (!rule || !action)
        return session.wrongUse(Words::tr("There is no such rule or action."),
                                Words::tr("keywrightctl guard list shows the rules; an action is "
                                          "allow, ask or refuse."));
    if (!session.core())
        return session.status();
    const auto saved = waitFor(session.core()->sendGuard().setAction(*rule, *action));
    return saved ? int(Done) : session.fail(saved.error());
}

int hosts(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto accepted = waitFor(session.core()->sendGuard().acceptedIn(project->id));
    if (!accepted)
        return session.fail(accepted.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const AcceptedHost &one : *accepted) {
        array.append(
            QJsonObject{{QStringLiteral("key"), one.name}, {QStringLiteral("host"), one.origin}});
        rows.append({session.out().toned(one.name, Tone::Plain), one.origin});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("No key of the project was allowed to go to another host "
                                     "than its own."));
    else
        session.out().table({Words::tr("KEY"), Words::tr("HOST")}, rows);
    return Done;
}

/// Such as `https://api.example.com`; invalid where there is more or less.
QUrl originIn(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isOrigin =
        (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"))
        && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.path().isEmpty() || url.path() == QLatin1StringView("/")) && !url.hasQuery()
        && !url.hasFragment();
    return isOrigin ? url : QUrl();
}

/// `change` gets the key and the host.
template<typename Change>
int changeHost(Session &session, const Arguments &arguments, Change change)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    const QUrl host = originIn(arguments.positional.at(1));
    if (!host.isValid())
        return session.wrongUse(Words::tr("%1 is no host.").arg(arguments.positional.at(1)),
                                Words::tr("Write it as https://HOST or https://HOST:PORT."));
    const auto changed = waitFor(change(session.core()->sendGuard(), key->id, host));
    return changed ? int(Done) : session.fail(changed.error());
}

int allow(Session &session, const Arguments &arguments)
{
    return changeHost(session, arguments, [](SendGuard &guard, const KeyId &key, const QUrl &host) {
        return guard.acceptHost(key, host);
    });
}

int forget(Session &session, const Arguments &arguments)
{
    return changeHost(session, arguments, [](SendGuard &guard, const KeyId &key, const QUrl &host) {
        return guard.forgetHost(key, host);
    });
}

} // namespace

std::vector<Command> guardCommands()
{
    return {
        {"guard",
         "list",
         "",
         QT_TRANSLATE_NOOP("Help", "what the send guard does about its rules"),
         {{}, 0, 0},
         list},
        {"guard",
         "set",
         "RULE allow|ask|refuse",
         QT_TRANSLATE_NOOP("Help", "change that"),
         {{}, 2, 2},
         set},
        {"guard",
         "hosts",
         "--project P",
         QT_TRANSLATE_NOOP("Help", "the further hosts that keys of the project may be sent to"),
         {{projectOption()}, 0, 0},
         hosts},
        {"guard",
         "allow",
         "KEY HOST --project P",
         QT_TRANSLATE_NOOP("Help", "let a key be sent to a further host, such as "
                                   "https://api.example.com"),
         {{projectOption()}, 2, 2},
         allow},
        {"guard",
         "forget",
         "KEY HOST --project P",
         QT_TRANSLATE_NOOP("Help", "ask again before the key is sent there"),
         {{projectOption()}, 2, 2},
         forget},
    };
}

} // namespace keywright::cli
