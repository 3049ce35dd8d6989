// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <tl/expected.hpp>

namespace keywright {

/// What went wrong, for branching and for choosing a sentence (ui/phrases). Never shown as it is.
enum class ErrorCode {
    // Input
    InvalidArgument,    ///< subject: the field or option
    NameInvalid,        ///< subject: the name
    NameTaken,          ///< subject: the name
    NameAmbiguous,      ///< subject: the name; several things bear it
    UrlInvalid,         ///< subject: the text
    AddressInvalid,     ///< subject: the text (ADDRESS:PORT)
    RestrictionInvalid, ///< subject: the entry; detail: policy::EntryProblem's name
    FormatInvalid,      ///< subject: the file; detail: place and problem
    FileUnreadable,     ///< subject: the path; detail: the system's words
    FileUnwritable,     ///< subject: the path; detail: the system's words
    // State
    NotFound,          ///< subject: what was looked for
    StaleRevision,     ///< somebody else saved first; subject: the thing
    TransitionIllegal, ///< subject: the thing; detail: from and to
    ProjectArchived,   ///< subject: the project
    // Store
    HomeUnusable,      ///< subject: the folder; detail: the system's words
    SocketPathTooLong, ///< subject: the path
    StoreUnavailable,  ///< subject: the file; detail: the driver's words
    StoreNewer,        ///< written by a newer Keywright; subject: the file; detail: its version
    StoreBusy,         ///< another process holds the write lock for too long
    StoreFailed,       ///< detail: the driver's words
    // Secrets
    KeychainLocked,
    KeychainUnavailable, ///< no session bus, no service, no keyring; detail tells which
    KeychainTimeout,     ///< the service does not answer
    KeychainFailed,      ///< detail: the service's words
    SecretMissing,       ///< the store says it is kept, the keychain does not hold it
    SecretNotKept,       ///< the key was issued without keeping its secret
    VaultLocked,         ///< nobody has given its passphrase yet
    VaultMissing,        ///< the home has no vault; subject: the file
    VaultDamaged,        ///< subject: the file; detail: what does not hold
    PassphraseWrong,     ///< subject: the file that it does not open
    HomeNotEmpty,        ///< subject: the folder
    // Gateway
    GatewayRunning, ///< subject: the home
    GatewayNotRunning,
    GatewayFailed, ///< detail: why it did not start or answer
    AddressInUse,  ///< subject: ADDRESS:PORT
    // Network
    ConnectionRefused, ///< subject: host:port
    HostUnknown,       ///< subject: host
    TlsFailed,         ///< detail: the library's words
    NetworkFailed,     ///< detail: the library's words
    TimedOut,
    Cancelled,
    // Rest
    ProgramFailed, ///< subject: the program; detail: why it did not start
    NotSupported,  ///< subject: what
    Internal,      ///< a defect of ours; detail for the log
};

/// An error as a value. `subject` names the thing, `detail` is for the log and for "details";
/// neither ever holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error.
template<typename T>
using Result = tl::expected<T, Error>;
/// A Result that arrives later. Continue with onAnswer or services/chain.h: not with `then`, nor by
/// waiting in the window.
template<typename T>
using Async = QFuture<Result<T>>;

/// Shorthand for returning an error: `return failure(ErrorCode::NotFound, name);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {},
                                                   QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(subject), std::move(detail)});
}

/// Stable name of a code ("NotFound"), for logs and JSON.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Error)
