// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialcache.h"
#include "listeneridentity.h"
#include "servicesockets.h"
#include "usagesink.h"

#include <core/gateway/server.h>
#include <core/services/controlserver.h>
#include <core/services/corecontext.h>
#include <core/usage/recorder.h>

#include <QtCore/QLockFile>
#include <QtCore/QTimer>

namespace keywright {

/// The gateway of one home: wires the core's parts to a gateway::Server, keeps its policy up to
/// date with the store, writes down what it saw, and answers on the control socket. Lives on the
/// main thread; nothing here waits, except for the start of the server's threads.
class Daemon : public QObject
{
    Q_OBJECT
public:
    /// `sockets`: of the service manager, besides what the options name.
    Daemon(const Home &home, const GatewayOptions &options, ServiceSockets sockets = {});
    ~Daemon() override;

    /// Finishes when it serves; the addresses as bound. GatewayRunning (another daemon of this
    /// home), AddressInUse, AddressInvalid, GatewayFailed, and what hinders the home or the store.
    [[nodiscard]] Async<QStringList> start();
    /// Reads the store again, whether it changed or not, and the upstreams' secrets.
    void reload();
    /// Finishes requests in flight, writes everything down and gives the home free; then `ended`.
    /// Asked once more, it does not wait for requests.
    void end();

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] Result<void> takeHome();
    [[nodiscard]] Async<void> openStores();
    [[nodiscard]] Async<void> openVault(bool isNew);
    [[nodiscard]] Async<void> openVaultWith(const QJsonObject &request);
    [[nodiscard]] Result<gateway::ServerSettings> settings(const policy::Snapshot &snapshot);
    void certify(const policy::Snapshot &snapshot);
    [[nodiscard]] Result<void> force(const QJsonObject &request);
    [[nodiscard]] Result<QJsonObject> setClock(const QJsonObject &request);
    [[nodiscard]] Result<QStringList> serve(std::shared_ptr<const policy::Snapshot> snapshot,
                                            const std::vector<policy::CounterState> &counters);
    void follow();
    /// Publishes policy as the store now has it. Those that come while one is under way share the
    /// next one.
    [[nodiscard]] Async<void> refresh();
    void checkpoint();
    [[nodiscard]] Async<void> flush();
    [[nodiscard]] Async<void> waitForEvents(qint64 requests, int looksLeft);
    [[nodiscard]] Async<void> drain();
    [[nodiscard]] Async<QJsonObject> handle(const QJsonObject &request);
    [[nodiscard]] GatewayStatus status() const;

    Home m_home;
    GatewayOptions m_options;
    ServiceSockets m_sockets;
    ListenerIdentity m_identity;
    Anchor m_anchor;
    QLockFile m_lock;
    std::unique_ptr<CoreContext> m_context;
    std::unique_ptr<UsageRecorder> m_recorder;
    std::unique_ptr<UsageSink> m_sink;
    std::unique_ptr<CredentialCache> m_credentials;
    std::shared_ptr<gateway::Server> m_server; ///< shared with the drain, which waits on the worker
    std::unique_ptr<ControlServer> m_control;
    QTimer m_checkpointTimer;
    QStringList m_problems;
    bool m_refreshing = false;
    bool m_certifies = false; ///< with the next policy the certificate is read again
    std::optional<Resolver<void>> m_nextRefresh; ///< asked for while one is under way
    std::vector<Resolver<void>> m_drained;       ///< who waits for the end
    bool m_ending = false;
};

} // namespace keywright
