// SPDX-License-Identifier: GPL-3.0-or-later
#include "envfile.h"

#include <core/base/privatefile.h>
#include <core/base/secret.h>
#include <core/interchange/dotenv.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvFile)
};

constexpr qint64 sizeLimit = 1024 * 1024;

} // namespace

Result<DotenvFile> readEnvFile(Session &session, const QString &path)
{
    auto text = readPlainFile(path, sizeLimit);
    if (!text)
        return tl::make_unexpected(text.error());
    auto parsed = parseDotenv(*text, path);
    wipe(*text);
    if (!parsed)
        return parsed;
    for (const int line : parsed->otherLines)
        session.out().note(
            Words::tr("%1, line %2: not an assignment; passed over").arg(path).arg(line));
    return parsed;
}

std::optional<EnvDialect> readDialect(Session &session, const Arguments &arguments)
{
    const QString format = arguments.value("format", QStringLiteral("dotenv"));
    if (format == QLatin1StringView("dotenv"))
        return EnvDialect::Quoted;
    if (format == QLatin1StringView("docker"))
        return EnvDialect::Raw;
    session.wrongUse(Words::tr("“%1” is no format of .env files.").arg(format),
                     Words::tr("Write --format dotenv or --format docker."));
    return std::nullopt;
}

OptionSpec dialectOption()
{
    return {
        "format", "FORMAT",
        QT_TRANSLATE_NOOP("Help", "dotenv, or docker: nothing quoted, for docker run --env-file")};
}

Result<QByteArray> envFileText(QByteArrayView head, EnvDialect dialect,
                               const QList<ProvisionedVariable> &variables)
{
    qsizetype size = head.size();
    for (const ProvisionedVariable &variable : variables)
        size += variable.variable.size() + 2 * variable.value.size() + 4;
    QByteArray text;
    text.reserve(size); // so that growing leaves no copy of a secret behind
    text += head;
    for (const ProvisionedVariable &variable : variables) {
        auto line = envLine(dialect, variable.variable, variable.value.reveal());
        if (!line) {
            wipe(text);
            return line;
        }
        text += *line;
        text += '\n';
        wipe(*line);
    }
    return text;
}

Result<QList<ProvisionedVariable>> resolveEnvFile(Session &session, const QString &path,
                                                  const SecretUse &use)
{
    const auto file = readEnvFile(session, path);
    if (!file)
        return tl::make_unexpected(file.error());
    QList<ProvisionedVariable> variables;
    for (const DotenvEntry &entry : file->entries) {
        const auto reference = parseKeyReference(entry.value.reveal());
        if (!reference) {
            variables.append({entry.variable, entry.value});
            continue;
        }
        CoreContext *core = session.core();
        if (!core)
            return failure(ErrorCode::Cancelled); // it has been said why
        const auto key = waitFor(core->keys().resolve(reference->key, reference->project));
        if (!key)
            return failure(key.error().code, keyReferenceText(*reference), entry.variable);
        SecretUse noted = use;
        noted.detail.insert(QStringLiteral("variable"), entry.variable);
        const auto secret = waitFor(core->keys().reveal(key->id, 0, noted));
        if (!secret)
            return failure(secret.error().code, entry.variable, secret.error().detail);
        variables.append({entry.variable, *secret, key->id, key->current().number});
    }
    return variables;
}

Result<GitAnswer> askGit(const QString &path)
{
    const QFileInfo info(path);
    QProcess git;
    git.setWorkingDirectory(info.absolutePath());
    // -q answers by status alone: 0 ignored, 1 not, 128 no repository.
    git.start(QStringLiteral("git"), {QStringLiteral("check-ignore"), QStringLiteral("-q"),
                                      QStringLiteral("--"), info.fileName()});
    if (!git.waitForFinished(10000) || git.exitStatus() != QProcess::NormalExit)
        return failure(ErrorCode::ProgramFailed, QStringLiteral("git"), git.errorString());
    if (git.exitCode() == 0)
        return GitAnswer::Ignored;
    return git.exitCode() == 1 ? GitAnswer::NotIgnored : GitAnswer::NoRepository;
}

} // namespace keywright::cli
