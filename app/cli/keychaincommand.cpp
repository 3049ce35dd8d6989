// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/services/keychainservice.h>
#include <ui/phrases/keychainphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeychainCommand)
};

int tellState(Session &session)
{
    const auto state = waitFor(session.core()->keychain().state());
    if (!state)
        return session.fail(state.error());
    if (session.json()) {
        session.out().object({{QStringLiteral("state"), keychainStateName(*state)}});
        return Done;
    }
    const bool open = *state == KeychainState::Unlocked;
    session.out().line(session.out().toned(ui::keychainStateSentence(*state),
                                           open ? Tone::Plain : Tone::Doubtful));
    if (!open)
        session.out().note(ui::keychainStateAdvice(*state));
    return Done;
}

int showState(Session &session, const Arguments &)
{
    return session.core() ? tellState(session) : session.status();
}

/// An end of this program takes the system's question back by itself: it belongs to our connection.
int unlock(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto before = waitFor(core->keychain().state());
    if (before && *before == KeychainState::Locked)
        session.out().note(ui::keychainStateAdvice(KeychainState::PromptPending));
    if (const auto unlocked = waitFor(core->keychain().unlock()); !unlocked)
        return session.fail(unlocked.error());
    return tellState(session);
}

} // namespace

std::vector<Command> keychainCommands()
{
    return {
        {"keychain",
         "status",
         "",
         QT_TRANSLATE_NOOP("Help", "whether the system's keychain can be used, and what to do"),
         {{}, 0, 0},
         showState},
        {"keychain",
         "unlock",
         "",
         QT_TRANSLATE_NOOP("Help", "have the system ask you for the keychain's password"),
         {{}, 0, 0},
         unlock},
    };
}

} // namespace keywright::cli
