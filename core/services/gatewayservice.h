// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace keywright {

struct ServiceParts;

/// How the gateway is to be started; kept in the store as the last one used.
struct GatewayOptions
{
    QStringList listen = {QStringLiteral("127.0.0.1:8787")};
    QStringList trustedProxies;
    int workers = 0; ///< 0: as many as sensible
    /// `CERT,KEY` (PEM files), or `development` for a certificate of this machine alone; empty:
    /// plain HTTP.
    QString tls;
    QString upstreamAuthorities; ///< PEM file, besides the system's; may be empty
    QString metrics;             ///< ADDRESS:PORT, or a port on the loopback; empty: none

    friend bool operator==(const GatewayOptions &, const GatewayOptions &) = default;
};

/// A verdict that was asked for, to test a client: the next `left` calls of the key that would be
/// granted are answered with `status`.
struct ForcedVerdict
{
    KeyId key;
    int status = 429;
    qint64 left = 0;

    friend bool operator==(const ForcedVerdict &, const ForcedVerdict &) = default;
};

/// What a running gateway says of itself.
struct GatewayStatus
{
    bool running = false;
    QStringList listen; ///< real addresses, with the port taken for 0
    qint64 pid = 0;
    qint64 revision = 0; ///< of the store that it enforces
    qint64 connections = 0, requests = 0, dropped = 0;
    QStringList problems; ///< configuration entries that could not be used
    bool tls = false;     ///< whether those who call must speak TLS
    QString authority;    ///< PEM file that vouches for a development certificate
    QString metrics;      ///< real address of the metrics; empty: none
    QList<ForcedVerdict> forced;

    /// What is left of a key's; nullopt: its calls are judged as usual.
    [[nodiscard]] std::optional<ForcedVerdict> forcedFor(const KeyId &key) const;
    /// By how much the time of its verdicts is ahead of the real one, while one is tried.
    std::chrono::milliseconds clockAhead{0};

    friend bool operator==(const GatewayStatus &, const GatewayStatus &) = default;
};

/// Starts, stops and watches keywrightd, a process of its own that outlives this one. Speaks to it
/// over the home's control socket (one JSON object a line). The window and the command line both
/// use it.
class GatewayService : public QObject
{
    Q_OBJECT
public:
    explicit GatewayService(ServiceParts &parts, QObject *parent = nullptr);
    ~GatewayService() override;

    /// Where the gateway last stood: a cached value, for painting at once.
    [[nodiscard]] GatewayStatus lastStatus() const;
    /// Asks now. Not running is a value, not an error.
    [[nodiscard]] Async<GatewayStatus> status();
    /// Finishes when it listens. GatewayRunning, AddressInUse, AddressInvalid, ProgramFailed,
    /// GatewayFailed.
    [[nodiscard]] Async<GatewayStatus> start(const GatewayOptions &options);
    /// Drains and ends it. GatewayNotRunning.
    [[nodiscard]] Async<void> stop();
    /// Makes a running gateway write its counts and counters down, so that reading them is exact.
    /// Never fails where none runs.
    [[nodiscard]] Async<void> flush();
    /// For testing a client: the next `count` calls of this key that would be granted are denied
    /// with `status`, 403 or 429; 0 takes it back. GatewayNotRunning, InvalidArgument.
    [[nodiscard]] Async<void> force(const KeyId &key, int status, qint64 count);
    /// For trying expiry and quotas: a running gateway judges as if it were so much later still,
    /// and counts its limits apart until the clock is reset or the gateway ends. What is recorded
    /// keeps its real time. GatewayNotRunning, InvalidArgument (more than five years ahead).
    [[nodiscard]] Async<GatewayStatus> advanceClock(std::chrono::milliseconds by);
    [[nodiscard]] Async<GatewayStatus> resetClock();
    [[nodiscard]] Async<GatewayOptions> options();
    [[nodiscard]] Async<void> setOptions(const GatewayOptions &options);
    /// Base URL of an API behind the gateway (`http://127.0.0.1:8787/forms`), for snippets and
    /// requests.
    [[nodiscard]] QString urlOf(const QString &apiName) const;
    /// Tells a running gateway that the store was saved, so that it need not find out by itself.
    /// Nothing where none runs. CoreContext calls it after each commit.
    void announce(qint64 revision);
    /// Keeps a connection to the control socket and emits statusChanged, about once a second. The
    /// window's.
    void watch();

Q_SIGNALS:
    void statusChanged(const keywright::GatewayStatus &status);
    /// `stop` was called: that it ends is no surprise.
    void stopping();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::GatewayStatus)
