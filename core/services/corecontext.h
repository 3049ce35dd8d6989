// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/base/home.h>
#include <core/base/random.h>
#include <core/services/apiservice.h>
#include <core/services/changefeed.h>
#include <core/services/doctorservice.h>
#include <core/services/gatewayservice.h>
#include <core/services/homesecretstore.h>
#include <core/services/keyservice.h>
#include <core/services/matrixservice.h>
#include <core/services/policyservice.h>
#include <core/services/projectservice.h>
#include <core/services/provisioningservice.h>
#include <core/services/requestservice.h>
#include <core/services/usageservice.h>

#include <functional>
#include <memory>

namespace keywright {

class AlertService;
class AuditService;
class BackupService;
class CollectionService;
class DotenvService;
class EnvironmentService;
class GatewayExportService;
class HistoryService;
class KeychainService;
class KeyHistoryService;
class ProviderService;
class SampleService;
class SearchService;
class SecretStore;
class SendGuard;
class TransferService;
class UseSiteService;
class VaultService;

/// Wires the core together and owns it: the only object a composition root makes. Lives on the
/// thread that made it, which needs an event loop. Making it opens nothing and blocks on nothing:
/// databases open on their own threads, the keychain is asked when it is needed.
class CoreContext : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Home home;
        bool watch = true;                  ///< follow changes by other processes (window, daemon)
        std::shared_ptr<const Clock> clock; ///< none: the machine's
        std::shared_ptr<RandomSource> random;                          ///< none: the system's
        std::function<std::unique_ptr<SecretStore>()> makeSecretStore; ///< none: the OS keychain
        SecretPlace secretPlace = SecretPlace::Automatic;
    };

    explicit CoreContext(Options options, QObject *parent = nullptr);
    ~CoreContext() override;

    /// The home is prepared, both databases are open and migrated, the sweep has run.
    /// HomeUnusable, SocketPathTooLong, StoreUnavailable, StoreNewer.
    [[nodiscard]] Async<void> ready();

    [[nodiscard]] const Home &home() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] ChangeFeed &changes();
    [[nodiscard]] ProjectService &projects();
    [[nodiscard]] ApiService &apis();
    [[nodiscard]] KeyService &keys();
    [[nodiscard]] PolicyService &policy();
    [[nodiscard]] GatewayService &gateway();
    [[nodiscard]] UsageService &usage();
    [[nodiscard]] RequestService &requests();
    [[nodiscard]] ProvisioningService &provisioning();
    [[nodiscard]] MatrixService &matrix();
    [[nodiscard]] DoctorService &doctor();
    [[nodiscard]] TransferService &transfer();
    [[nodiscard]] GatewayExportService &gatewayExport();
    [[nodiscard]] DotenvService &dotenv();
    [[nodiscard]] AuditService &audit();
    [[nodiscard]] ProviderService &providers();
    [[nodiscard]] VaultService &vault();
    [[nodiscard]] KeychainService &keychain();
    [[nodiscard]] BackupService &backup();
    [[nodiscard]] UseSiteService &useSites();
    [[nodiscard]] CollectionService &collections();
    [[nodiscard]] EnvironmentService &environments();
    [[nodiscard]] HistoryService &history();
    [[nodiscard]] SendGuard &sendGuard();
    [[nodiscard]] KeyHistoryService &keyHistory();
    [[nodiscard]] SampleService &sample();
    [[nodiscard]] AlertService &alerts();
    [[nodiscard]] SearchService &search();
    /// For the composition roots (the daemon's recorder and snapshot holder); not for pages.
    [[nodiscard]] ServiceParts &parts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keywright
