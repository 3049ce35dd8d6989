// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "output.h"

#include <core/base/error.h>
#include <core/services/corecontext.h>

#include <app/common/waitfor.h>
#include <memory>
#include <optional>

namespace keywright::cli {

/// One run of the program: where its home is, how it answers, and the core, which opens on first
/// use.
class Session
{
public:
    Session(Home home, SecretPlace secretPlace, Output output)
        : m_home(std::move(home))
        , m_secretPlace(secretPlace)
        , m_output(output)
    {
    }

    [[nodiscard]] Output &out() { return m_output; }
    [[nodiscard]] const Home &home() const { return m_home; }
    [[nodiscard]] bool json() const { return m_output.json(); }
    /// The core over an open store, or null after saying why not.
    [[nodiscard]] CoreContext *core();
    /// Opens the home's vault, or makes it, with a passphrase that is asked for.
    [[nodiscard]] Async<void> openVault(bool isNew);
    /// Says so where a passphrase that somebody chose is not a good one.
    void noteStrength(const Secret &passphrase);
    /// Closes databases and sockets; `core` would open them anew.
    void close() { m_core.reset(); }

    /// Says what, why and what to do. Failed, or WrongUse where the cause is what was typed.
    int fail(const Error &error);
    /// The same with words of our own.
    int wrongUse(const QString &what, const QString &advice);
    /// What `fail` or `wrongUse` last answered.
    [[nodiscard]] int status() const { return m_status; }

    /// `PROJECT` for commands that need one; null after saying why not.
    [[nodiscard]] std::optional<Project> project(const Arguments &arguments);
    /// Splits PROJECT/NAME; the project of a name alone is that of `--project`.
    [[nodiscard]] std::optional<std::pair<Project, QString>> projectAndName(
        const Arguments &arguments);
    /// A stored key by `PROJECT/NAME`, by name with `--project`, or by id.
    [[nodiscard]] std::optional<Key> key(const QString &address, const Arguments &arguments);
    /// Name of a project, for showing; its id where it cannot be told.
    [[nodiscard]] QString projectName(const ProjectId &id);

private:
    Home m_home;
    SecretPlace m_secretPlace;
    Output m_output;
    std::unique_ptr<CoreContext> m_core;
    int m_status = Failed;
};

/// Reads a secret from standard input: one line (a line end is not part of it); from a terminal
/// without showing it, after `prompt`. InvalidArgument where there is none.
[[nodiscard]] Result<Secret> readSecret(Output &output, const QString &prompt = {});
/// From the file that KEYWRIGHT_PASSPHRASE_FILE names (its first line), otherwise from standard
/// input; asked for twice on a terminal where it is a new one. FileUnreadable, InvalidArgument.
[[nodiscard]] Result<Secret> readPassphrase(Output &output, bool isNew);
/// One that takes another's place: always from standard input, twice on a terminal.
[[nodiscard]] Result<Secret> readNewPassphrase(Output &output);

} // namespace keywright::cli
