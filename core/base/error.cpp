// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace keywright {

static const char *nameOf(ErrorCode code)
{
    switch (code) {
#define KEYWRIGHT_NAME(name) \
    case ErrorCode::name: \
        return #name
        KEYWRIGHT_NAME(InvalidArgument);
        KEYWRIGHT_NAME(NameInvalid);
        KEYWRIGHT_NAME(NameTaken);
        KEYWRIGHT_NAME(NameAmbiguous);
        KEYWRIGHT_NAME(UrlInvalid);
        KEYWRIGHT_NAME(AddressInvalid);
        KEYWRIGHT_NAME(RestrictionInvalid);
        KEYWRIGHT_NAME(FormatInvalid);
        KEYWRIGHT_NAME(FileUnreadable);
        KEYWRIGHT_NAME(FileUnwritable);
        KEYWRIGHT_NAME(NotFound);
        KEYWRIGHT_NAME(StaleRevision);
        KEYWRIGHT_NAME(TransitionIllegal);
        KEYWRIGHT_NAME(ProjectArchived);
        KEYWRIGHT_NAME(HomeUnusable);
        KEYWRIGHT_NAME(SocketPathTooLong);
        KEYWRIGHT_NAME(StoreUnavailable);
        KEYWRIGHT_NAME(StoreNewer);
        KEYWRIGHT_NAME(StoreBusy);
        KEYWRIGHT_NAME(StoreFailed);
        KEYWRIGHT_NAME(KeychainLocked);
        KEYWRIGHT_NAME(KeychainUnavailable);
        KEYWRIGHT_NAME(KeychainTimeout);
        KEYWRIGHT_NAME(KeychainFailed);
        KEYWRIGHT_NAME(SecretMissing);
        KEYWRIGHT_NAME(SecretNotKept);
        KEYWRIGHT_NAME(VaultLocked);
        KEYWRIGHT_NAME(VaultMissing);
        KEYWRIGHT_NAME(VaultDamaged);
        KEYWRIGHT_NAME(PassphraseWrong);
        KEYWRIGHT_NAME(HomeNotEmpty);
        KEYWRIGHT_NAME(GatewayRunning);
        KEYWRIGHT_NAME(GatewayNotRunning);
        KEYWRIGHT_NAME(GatewayFailed);
        KEYWRIGHT_NAME(AddressInUse);
        KEYWRIGHT_NAME(ConnectionRefused);
        KEYWRIGHT_NAME(HostUnknown);
        KEYWRIGHT_NAME(TlsFailed);
        KEYWRIGHT_NAME(NetworkFailed);
        KEYWRIGHT_NAME(TimedOut);
        KEYWRIGHT_NAME(Cancelled);
        KEYWRIGHT_NAME(ProgramFailed);
        KEYWRIGHT_NAME(NotSupported);
        KEYWRIGHT_NAME(Internal);
#undef KEYWRIGHT_NAME
    }
    return "Internal";
}

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(nameOf(code));
}

} // namespace keywright
