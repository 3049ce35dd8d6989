// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QString inputAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return Advice::tr("Correct the value and try again.");
    case ErrorCode::NameInvalid:
        return Advice::tr("Take 1 to 100 symbols without “/”; the name of an API is a DNS label: "
                          "lower-case letters, digits and “-”, at most 63.");
    case ErrorCode::NameTaken:
        return Advice::tr("Choose another name, or rename or delete what bears it.");
    case ErrorCode::NameAmbiguous:
        return Advice::tr("Name the project too (PROJECT/NAME), or use the id.");
    case ErrorCode::UrlInvalid:
        return Advice::tr("Give an http or https URL such as https://forms.example/v1, without a "
                          "user name; an API's has no query either.");
    case ErrorCode::AddressInvalid:
        return Advice::tr("Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes "
                          "a free one.");
    case ErrorCode::RestrictionInvalid:
        return Advice::tr("Correct or remove the entry; nothing was saved.");
    case ErrorCode::FormatInvalid:
        return Advice::tr("Check the file at that place, and that it is the right one.");
    case ErrorCode::FileUnreadable:
        return Advice::tr("Check that it exists and that you may read it.");
    case ErrorCode::FileUnwritable:
        return Advice::tr("Check that the folder exists, that you may write there, and that the "
                          "disk is not full.");
    default:
        return {};
    }
}

QString stateAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Advice::tr("Check the spelling; list what there is.");
    case ErrorCode::StaleRevision:
        return Advice::tr("Look at the present values and make your change again.");
    case ErrorCode::TransitionIllegal:
        return Advice::tr("Look at its present state first; it may already be as you want it.");
    case ErrorCode::ProjectArchived:
        return Advice::tr("Bring the project back from the archive first.");
    case ErrorCode::HomeUnusable:
        return Advice::tr("Choose a folder of your own that can be written, or correct its owner "
                          "and rights.");
    case ErrorCode::HomeNotEmpty:
        return Advice::tr("Choose a folder that is empty or does not exist; nothing is ever "
                          "written over.");
    case ErrorCode::SocketPathTooLong:
        return Advice::tr("Choose a home with a shorter path.");
    case ErrorCode::StoreUnavailable:
        return Advice::tr("Check the file's rights and the space on the disk; a copy made before "
                          "the last upgrade lies beside it.");
    case ErrorCode::StoreNewer:
        return Advice::tr("Update this program; the file was not touched.");
    case ErrorCode::StoreBusy:
        return Advice::tr("Try again in a moment; if it stays so, end the other program.");
    case ErrorCode::StoreFailed:
        return Advice::tr("Check the space on the disk and try again.");
    default:
        return {};
    }
}

QString secretAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainLocked:
        return Advice::tr("Unlock it on the Secrets page, with keywrightctl keychain unlock, or in "
                          "the system's own password manager; or go without keeping the secret.");
    case ErrorCode::KeychainUnavailable:
        return Advice::tr("Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or "
                          "go without keeping the secret.");
    case ErrorCode::KeychainTimeout:
        return Advice::tr("It may be waiting for you in a window of its own; answer it, or log out "
                          "and in again.");
    case ErrorCode::KeychainFailed:
        return Advice::tr("Open the system's password manager and see whether it works; then try "
                          "again.");
    case ErrorCode::SecretMissing:
        return Advice::tr("Somebody removed it there. Rotate the key to get a new secret.");
    case ErrorCode::SecretNotKept:
        return Advice::tr("Rotate the key and keep the new secret this time.");
    case ErrorCode::VaultLocked:
        return Advice::tr("Open it with its passphrase: in the window, at the prompt, or with the "
                          "file that KEYWRIGHT_PASSPHRASE_FILE names.");
    case ErrorCode::VaultMissing:
        return Advice::tr("Make one with “keywrightctl vault create”, or keep secrets in the "
                          "keychain.");
    case ErrorCode::VaultDamaged:
        return Advice::tr("Nothing was changed in it. Restore it from a backup.");
    case ErrorCode::PassphraseWrong:
        return Advice::tr("Type it again; mind capital letters and the keyboard's language.");
    default:
        return {};
    }
}

QString gatewayAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::GatewayRunning:
        return Advice::tr("Use the one that runs, or stop it first.");
    case ErrorCode::GatewayNotRunning:
        return Advice::tr("Start it first.");
    case ErrorCode::GatewayFailed:
        return Advice::tr("Look into its log in the home's folder, then start it again.");
    case ErrorCode::AddressInUse:
        return Advice::tr("Choose another port (0 takes a free one), or end the other program.");
    case ErrorCode::ProgramFailed:
        return Advice::tr("Check that it is installed, that its path is right and that it may be "
                          "run.");
    default:
        return {};
    }
}

QString networkAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        return Advice::tr("Start the service, or correct the host and the port.");
    case ErrorCode::HostUnknown:
        return Advice::tr("Check the spelling and the network connection.");
    case ErrorCode::TlsFailed:
        return Advice::tr("Check that the port speaks TLS and that its certificate is valid for "
                          "this host.");
    case ErrorCode::NetworkFailed:
        return Advice::tr("Check the network connection and try again.");
    case ErrorCode::TimedOut:
        return Advice::tr("Check that the service is up, or allow more time.");
    case ErrorCode::Cancelled:
        return Advice::tr("Start it again if you still want it.");
    default:
        return {};
    }
}

} // namespace

QString advice(const Error &error)
{
    for (const auto part : {inputAdvice, stateAdvice, secretAdvice, gatewayAdvice, networkAdvice}) {
        if (const QString text = part(error); !text.isEmpty())
            return text;
    }
    if (error.code == ErrorCode::NotSupported)
        return Advice::tr("Look for it in a later version.");
    return Advice::tr("This is a defect: please report it, with the log.");
}

} // namespace keywright::ui
