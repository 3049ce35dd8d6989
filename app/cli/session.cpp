// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/services/chain.h>
#include <core/services/vaultservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/vaultphrases.h>

#include <QtCore/QCoreApplication>

#include <app/common/passphrasefile.h>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace keywright::cli {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

/// Keeps what is typed off the screen for as long as it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_active = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool isActive() const { return m_active; }

private:
    termios m_before = {};
    bool m_active = false;
};

bool isMistyped(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NameInvalid:
    case ErrorCode::UrlInvalid:
    case ErrorCode::AddressInvalid:
    case ErrorCode::RestrictionInvalid:
    case ErrorCode::NotSupported:
        return true;
    default:
        return false;
    }
}

} // namespace

CoreContext *Session::core()
{
    if (m_core)
        return m_core.get();
    CoreContext::Options options;
    options.home = m_home;
    options.watch = false;
    options.secretPlace = m_secretPlace;
    auto context = std::make_unique<CoreContext>(std::move(options));
    if (const auto ready = waitFor(context->ready()); !ready) {
        fail(ready.error());
        return nullptr;
    }
    context->vault().setOpener([this](bool isNew) { return openVault(isNew); });
    m_core = std::move(context);
    return m_core.get();
}

Async<void> Session::openVault(bool isNew)
{
    const auto passphrase = readPassphrase(m_output, isNew);
    if (!passphrase)
        return resolved<void>(tl::make_unexpected(passphrase.error()));
    if (!isNew)
        return m_core->vault().unlock(*passphrase);
    noteStrength(*passphrase);
    return m_core->vault().create(*passphrase);
}

void Session::noteStrength(const Secret &passphrase)
{
    if (const QString note = ui::strengthNote(passphraseStrength(passphrase)); !note.isEmpty())
        m_output.note(note);
}

int Session::fail(const Error &error)
{
    m_output.error(ui::sentence(error), ui::advice(error));
    return m_status = isMistyped(error.code) ? WrongUse : Failed;
}

int Session::wrongUse(const QString &what, const QString &advice)
{
    m_output.error(what, advice);
    return m_status = WrongUse;
}

std::optional<Project> Session::project(const Arguments &arguments)
{
    const QString name = arguments.value("project", QString());
    if (name.isEmpty()) {
        wrongUse(Messages::tr("It is not said which project is meant."),
                 Messages::tr("Add --project PROJECT."));
        return {};
    }
    CoreContext *context = core();
    if (!context)
        return {};
    auto found = waitFor(context->projects().resolve(name));
    if (!found) {
        fail(found.error());
        return {};
    }
    return *found;
}

std::optional<std::pair<Project, QString>> Session::projectAndName(const Arguments &arguments)
{
    QString name = arguments.positional.value(0);
    Arguments where = arguments;
    if (!arguments.has("project") && name.contains(u'/')) {
        where.options.insert(QStringLiteral("project"), {name.section(u'/', 0, 0)});
        name = name.section(u'/', 1);
    }
    auto found = project(where);
    if (!found)
        return {};
    return std::pair(*found, name);
}

std::optional<Key> Session::key(const QString &address, const Arguments &arguments)
{
    CoreContext *context = core();
    if (!context)
        return {};
    auto found = waitFor(context->keys().resolve(address, arguments.value("project", QString())));
    if (!found) {
        fail(found.error());
        return {};
    }
    return *found;
}

QString Session::projectName(const ProjectId &id)
{
    CoreContext *context = core();
    if (!context || id.isEmpty())
        return id.text();
    const auto found = waitFor(context->projects().get(id));
    return found ? found->name : id.text();
}

Result<Secret> readSecret(Output &output, const QString &prompt)
{
    const EchoOff silence;
    if (silence.isActive())
        output.note(prompt.isEmpty() ? Messages::tr(
                        "Type or paste the value, then press Enter; it is not shown.")
                                     : prompt);
    return readSecretLine(stdin, Messages::tr("standard input"));
}

Result<Secret> readNewPassphrase(Output &output)
{
    auto first = readSecret(output, Messages::tr("New passphrase; it is not shown:"));
    if (!first || !isatty(STDIN_FILENO))
        return first;
    const auto second = readSecret(output, Messages::tr("Once more:"));
    if (!second)
        return second;
    if (!(*first == *second))
        return failure(ErrorCode::InvalidArgument, Messages::tr("passphrase"),
                       Messages::tr("the two differ"));
    return first;
}

Result<Secret> readPassphrase(Output &output, bool isNew)
{
    if (auto fromFile = passphraseFromFile())
        return std::move(*fromFile);
    return isNew ? readNewPassphrase(output)
                 : readSecret(output, Messages::tr("Passphrase; it is not shown:"));
}

} // namespace keywright::cli
