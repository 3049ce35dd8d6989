// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <core/interchange/dotenv.h>
#include <core/interchange/dotenvreader.h>

namespace keywright::cli {

/// A .env file of the user's. FileUnreadable (also one over a mebibyte), FormatInvalid. Lines that
/// are no assignments are said on standard error by their numbers.
[[nodiscard]] Result<DotenvFile> readEnvFile(Session &session, const QString &path);
/// Its values, with each reference replaced by the secret that it names, which is noted as used in
/// that way. NotFound, SecretNotKept, Keychain*: subject names the variable; then nothing is given.
[[nodiscard]] Result<QList<ProvisionedVariable>> resolveEnvFile(Session &session,
                                                                const QString &path,
                                                                const SecretUse &use);
/// `--format dotenv|docker`; nullopt after saying what is wrong with it.
[[nodiscard]] std::optional<EnvDialect> readDialect(Session &session, const Arguments &arguments);
[[nodiscard]] OptionSpec dialectOption();
/// A line for each variable below the head, in one array that the caller wipes. InvalidArgument
/// (subject: a variable) where a value cannot stand in such a file.
[[nodiscard]] Result<QByteArray> envFileText(QByteArrayView head, EnvDialect dialect,
                                             const QList<ProvisionedVariable> &variables);
/// Whether git keeps a file out: Ignored, or why it might get in.
enum class GitAnswer { Ignored, NotIgnored, NoRepository };
/// ProgramFailed where git cannot be asked.
[[nodiscard]] Result<GitAnswer> askGit(const QString &path);

} // namespace keywright::cli
