// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/services/vaultservice.h>
#include <ui/phrases/vaultphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VaultCommand)
};

QJsonObject toJson(const VaultStatus &status)
{
    if (!status.exists)
        return {{QStringLiteral("exists"), false}};
    return {{QStringLiteral("exists"), true},
            {QStringLiteral("file"), status.path},
            {QStringLiteral("stage"), vaultStageName(status.stage)},
            {QStringLiteral("secrets"), status.secrets},
            {QStringLiteral("opensByKeychain"), status.opensByKeychain},
            {QStringLiteral("kdf"), QStringLiteral("argon2id")},
            {QStringLiteral("operations"), status.work.operations},
            {QStringLiteral("memory"), status.work.memory}};
}

int tellStatus(Session &session)
{
    const auto status = waitFor(session.core()->vault().status());
    if (!status)
        return session.fail(status.error());
    if (session.json()) {
        session.out().object(toJson(*status));
        return Done;
    }
    const QString text =
        status->exists ? ui::stageSentence(status->stage, status->secrets) : ui::keychainSentence();
    session.out().line(session.out().toned(text, Tone::Plain));
    if (status->opensByKeychain)
        session.out().note(Words::tr("A key in the system's keychain opens it, too."));
    return Done;
}

int showStatus(Session &session, const Arguments &)
{
    return session.core() ? tellStatus(session) : session.status();
}

int create(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto before = waitFor(core->vault().status());
    if (!before)
        return session.fail(before.error());
    if (before->exists) {
        session.out().error(Words::tr("This home has a vault already."),
                            Words::tr("Change its passphrase with keywrightctl vault passphrase."));
        return Failed;
    }
    if (const auto made = waitFor(session.openVault(true)); !made)
        return session.fail(made.error());
    return tellStatus(session);
}

/// The new one comes behind the old one on standard input, or alone where a file names the old one.
int changePassphrase(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto old = readPassphrase(session.out(), false);
    if (!old)
        return session.fail(old.error());
    const auto passphrase = readNewPassphrase(session.out());
    if (!passphrase)
        return session.fail(passphrase.error());
    if (const auto done = waitFor(core->vault().changePassphrase(*old, *passphrase)); !done)
        return session.fail(done.error());
    session.noteStrength(*passphrase);
    if (session.json())
        return tellStatus(session);
    session.out().line(session.out().toned(
        Words::tr("From now on the new passphrase opens the vault."), Tone::Plain));
    return Done;
}

int move(Session &session, const Arguments &arguments)
{
    const QString target = arguments.value("to", QString());
    const bool toVault = target == QLatin1StringView("vault");
    if (!toVault && target != QLatin1StringView("keychain"))
        return session.wrongUse(Words::tr("It is not said where to."),
                                Words::tr("Write --to vault or --to keychain."));
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto status = waitFor(core->vault().status());
    if (!status)
        return session.fail(status.error());
    if (toVault && !status->exists) {
        if (const auto made = waitFor(session.openVault(true)); !made)
            return session.fail(made.error());
    } else if (!status->exists) {
        return session.fail({ErrorCode::VaultMissing, {}, {}});
    }
    const SecretMove moving;
    const auto moved =
        waitFor(toVault ? core->vault().moveToVault(moving) : core->vault().moveToKeychain(moving));
    if (!moved)
        return session.fail(moved.error());
    if (session.json()) {
        session.out().object({{QStringLiteral("moved"), *moved}, {QStringLiteral("to"), target}});
        return Done;
    }
    session.out().line(session.out().toned(
        toVault ? Words::tr("Secrets moved into the vault: %1.").arg(*moved)
                : Words::tr("Secrets moved into the keychain: %1. The vault is gone.").arg(*moved),
        Tone::Plain));
    return Done;
}

int unlockForGateway(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    if (const auto opened = waitFor(session.openVault(false)); !opened)
        return session.fail(opened.error());
    const auto status = waitFor(core->gateway().status());
    if (!status || !status->running)
        return session.fail({ErrorCode::GatewayNotRunning, {}, {}});
    if (const auto done = waitFor(core->vault().openForGateway()); !done)
        return session.fail(done.error());
    if (!session.json())
        session.out().line(session.out().toned(
            Words::tr("The gateway can use the vault until it ends."), Tone::Plain));
    return Done;
}

int openByKeychain(Session &session, const Arguments &arguments)
{
    const QString word = arguments.positional.value(0);
    if (word != QLatin1StringView("on") && word != QLatin1StringView("off"))
        return session.wrongUse(Words::tr("Neither on nor off is given."),
                                Words::tr("Write keywrightctl vault keychain-key on, or off."));
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto done = waitFor(core->vault().setOpensByKeychain(word == QLatin1StringView("on")));
    return done ? tellStatus(session) : session.fail(done.error());
}

} // namespace

std::vector<Command> vaultCommands()
{
    return {
        {"vault",
         "status",
         "",
         QT_TRANSLATE_NOOP("Help", "where this home's secrets are"),
         {{}, 0, 0},
         showStatus},
        {"vault",
         "create",
         "",
         QT_TRANSLATE_NOOP("Help", "keep secrets in a file under a passphrase from now on"),
         {{}, 0, 0},
         create},
        {"vault",
         "move",
         "--to vault|keychain",
         QT_TRANSLATE_NOOP("Help", "move every secret; can be repeated after an interruption"),
         {{{"to", "PLACE", QT_TRANSLATE_NOOP("Help", "vault or keychain")}}, 0, 0},
         move},
        {"vault",
         "passphrase",
         "",
         QT_TRANSLATE_NOOP("Help", "change it: the present one, then the new one"),
         {{}, 0, 0},
         changePassphrase},
        {"vault",
         "unlock",
         "",
         QT_TRANSLATE_NOOP("Help", "open it for the gateway that runs, until that ends"),
         {{}, 0, 0},
         unlockForGateway},
        {"vault",
         "keychain-key",
         "on|off",
         QT_TRANSLATE_NOOP("Help", "whether a key in the system's keychain opens the vault too"),
         {{}, 1, 1},
         openByKeychain},
    };
}

} // namespace keywright::cli
