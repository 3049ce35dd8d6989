// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorphrases.h"

#include "entryphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// The sentence, and the system's own words behind it where there are some.
QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : Errors::tr("%1 (%2)").arg(text, detail);
}

QString named(const QString &withName, const QString &withoutName, const QString &name)
{
    return name.isEmpty() ? withoutName : withName.arg(name);
}

QString inputSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return withDetail(named(Errors::tr("The value of %1 is not valid."),
                                Errors::tr("A value is not valid."), error.subject),
                          error.detail);
    case ErrorCode::NameInvalid:
        return named(Errors::tr("“%1” cannot be used as a name."), Errors::tr("A name is missing."),
                     error.subject);
    case ErrorCode::NameTaken:
        return named(Errors::tr("The name “%1” is already in use."),
                     Errors::tr("The name is already in use."), error.subject);
    case ErrorCode::NameAmbiguous:
        return named(Errors::tr("Several things are called “%1”."),
                     Errors::tr("The name is not unique."), error.subject);
    case ErrorCode::UrlInvalid:
        return withDetail(named(Errors::tr("“%1” is not a URL that can be used here."),
                                Errors::tr("The URL is missing."), error.subject),
                          error.detail);
    case ErrorCode::AddressInvalid:
        return named(Errors::tr("“%1” is not an address that can be listened on."),
                     Errors::tr("The address is missing."), error.subject);
    case ErrorCode::RestrictionInvalid:
        if (const auto problem = entryProblemFromName(error.detail))
            return problemSentence(*problem, error.subject);
        return withDetail(named(Errors::tr("The restriction “%1” is not valid."),
                                Errors::tr("A restriction is not valid."), error.subject),
                          error.detail);
    case ErrorCode::FormatInvalid:
        return withDetail(named(Errors::tr("%1 cannot be read as what it should be."),
                                Errors::tr("The input cannot be read as what it should be."),
                                error.subject),
                          error.detail);
    case ErrorCode::FileUnreadable:
        return withDetail(Errors::tr("The file %1 cannot be read.").arg(error.subject),
                          error.detail);
    case ErrorCode::FileUnwritable:
        return withDetail(Errors::tr("The file %1 cannot be written.").arg(error.subject),
                          error.detail);
    default:
        return {};
    }
}

QString stateSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return named(Errors::tr("There is no “%1”."), Errors::tr("It does not exist."),
                     error.subject);
    case ErrorCode::StaleRevision:
        return named(Errors::tr("“%1” was changed by somebody else in the meantime; nothing was "
                                "saved."),
                     Errors::tr("It was changed by somebody else in the meantime; nothing was "
                                "saved."),
                     error.subject);
    case ErrorCode::TransitionIllegal:
        return withDetail(named(Errors::tr("“%1” is not in a state that allows this."),
                                Errors::tr("Its state does not allow this."), error.subject),
                          error.detail);
    case ErrorCode::ProjectArchived:
        return named(Errors::tr("The project “%1” is archived and takes no changes."),
                     Errors::tr("The project is archived and takes no changes."), error.subject);
    case ErrorCode::HomeUnusable:
        return withDetail(Errors::tr("The folder %1 cannot be used.").arg(error.subject),
                          error.detail);
    case ErrorCode::HomeNotEmpty:
        return named(Errors::tr("The folder %1 already holds projects."),
                     Errors::tr("The folder already holds projects."), error.subject);
    case ErrorCode::SocketPathTooLong:
        return Errors::tr("The path of the control socket, %1, is longer than the system allows.")
            .arg(error.subject);
    case ErrorCode::StoreUnavailable:
        return withDetail(Errors::tr("The database %1 cannot be opened.").arg(error.subject),
                          error.detail);
    case ErrorCode::StoreNewer:
        return withDetail(
            Errors::tr("The database %1 was written by a newer Keywright.").arg(error.subject),
            error.detail);
    case ErrorCode::StoreBusy:
        return Errors::tr("Another Keywright has been writing for too long; nothing was saved.");
    case ErrorCode::StoreFailed:
        return withDetail(Errors::tr("The database reported an error; nothing was saved."),
                          error.detail);
    default:
        return {};
    }
}

QString secretSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainLocked:
        if (error.detail == QLatin1String("dismissed"))
            return Errors::tr("The keychain stays locked: nobody answered the system's question.");
        return Errors::tr("The system's keychain is locked; nothing was read or changed in it.");
    case ErrorCode::KeychainUnavailable:
        return withDetail(Errors::tr("The system's keychain is not available."), error.detail);
    case ErrorCode::KeychainTimeout:
        return Errors::tr("The system's keychain does not answer.");
    case ErrorCode::KeychainFailed:
        return withDetail(Errors::tr("The system's keychain reported an error."), error.detail);
    case ErrorCode::SecretMissing:
        return named(Errors::tr("The secret of “%1” is no longer in the keychain."),
                     Errors::tr("The secret is no longer in the keychain."), error.subject);
    case ErrorCode::SecretNotKept:
        return named(Errors::tr("The secret of “%1” was never kept; only its fingerprint is "
                                "stored."),
                     Errors::tr("The secret was never kept; only its fingerprint is stored."),
                     error.subject);
    case ErrorCode::VaultLocked:
        return Errors::tr("The vault is locked; nothing was read or changed in it.");
    case ErrorCode::VaultMissing:
        return Errors::tr("Secrets are to be kept in a vault, and there is none yet.");
    case ErrorCode::VaultDamaged:
        return withDetail(named(Errors::tr("The vault %1 is damaged or was altered."),
                                Errors::tr("The vault is damaged or was altered."), error.subject),
                          error.detail);
    case ErrorCode::PassphraseWrong:
        return named(Errors::tr("This passphrase does not open %1."),
                     Errors::tr("This is not the passphrase."), error.subject);
    default:
        return {};
    }
}

QString gatewaySentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::GatewayRunning:
        return named(Errors::tr("A gateway is already running for %1."),
                     Errors::tr("The gateway is already running."), error.subject);
    case ErrorCode::GatewayNotRunning:
        return Errors::tr("The gateway is not running.");
    case ErrorCode::GatewayFailed:
        return withDetail(Errors::tr("The gateway did not start or did not answer."), error.detail);
    case ErrorCode::AddressInUse:
        return named(Errors::tr("Another program already listens on %1."),
                     Errors::tr("Another program already listens there."), error.subject);
    case ErrorCode::ProgramFailed:
        return withDetail(named(Errors::tr("The program “%1” could not be started."),
                                Errors::tr("The program could not be started."), error.subject),
                          error.detail);
    default:
        return {};
    }
}

QString networkSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        return named(Errors::tr("Nobody listens on %1: the connection was refused."),
                     Errors::tr("The connection was refused."), error.subject);
    case ErrorCode::HostUnknown:
        return named(Errors::tr("The host “%1” is not known."),
                     Errors::tr("The host is not known."), error.subject);
    case ErrorCode::TlsFailed:
        return withDetail(Errors::tr("No secure connection could be made."), error.detail);
    case ErrorCode::NetworkFailed:
        return withDetail(Errors::tr("The connection failed."), error.detail);
    case ErrorCode::TimedOut:
        return Errors::tr("There was no answer in time.");
    case ErrorCode::Cancelled:
        return Errors::tr("It was cancelled.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const Error &error)
{
    for (const auto part :
         {inputSentence, stateSentence, secretSentence, gatewaySentence, networkSentence}) {
        if (const QString text = part(error); !text.isEmpty())
            return text;
    }
    if (error.code == ErrorCode::NotSupported)
        return named(Errors::tr("“%1” is not available in this version."),
                     Errors::tr("This is not available in this version."), error.subject);
    return withDetail(Errors::tr("Something went wrong inside Keywright itself."), error.detail);
}

} // namespace keywright::ui
