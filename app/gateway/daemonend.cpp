// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialcache.h"
#include "daemon.h"
#include "readiness.h"

#include <core/base/log.h>
#include <core/services/controlprotocol.h>
#include <core/services/serviceparts.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QThreadPool>

namespace keywright {

namespace {

constexpr std::chrono::seconds drainPatience{10};
/// Time zones are known for twice as long.
constexpr std::chrono::days mostAhead{5 * 365};

} // namespace

GatewayStatus Daemon::status() const
{
    GatewayStatus status;
    status.running = true;
    status.pid = QCoreApplication::applicationPid();
    status.problems = m_problems;
    if (!m_server)
        return status;
    for (const std::string &address : m_server->listenAddresses())
        status.listen.append(QString::fromStdString(address));
    const gateway::Statistics statistics = m_server->statistics();
    status.revision = statistics.revision;
    status.connections = statistics.connections;
    status.requests = statistics.requests;
    status.clockAhead = statistics.clockAhead;
    status.tls = !m_options.tls.isEmpty();
    status.authority = m_identity.authority();
    status.metrics = QString::fromStdString(m_server->metricsAddress());
    for (const gateway::ForcedVerdict &forced : m_server->forced())
        status.forced.append(
            {KeyId(QString::fromStdString(forced.keyId)), forced.status, forced.left});
    status.dropped = statistics.dropped + m_recorder->state().droppedEntries;
    return status;
}

Async<QJsonObject> Daemon::handle(const QJsonObject &request)
{
    const QString operation = request.value(QLatin1String("op")).toString();
    const auto succeed = [] { return Result<QJsonObject>(control::success()); };
    if (operation == QLatin1String("status")) {
        QJsonObject answer = control::success();
        answer.insert(QStringLiteral("status"), control::toJson(status()));
        return resolved<QJsonObject>(answer);
    }
    if (operation == QLatin1String("flush"))
        return andThen(m_anchor, flush(), succeed);
    if (operation == QLatin1String("changed"))
        return andThen(m_anchor, refresh(), succeed);
    if (operation == QLatin1String("force"))
        return andThen(m_anchor, resolved<void>(force(request)), succeed);
    if (operation == QLatin1String("vault"))
        return andThen(m_anchor, openVaultWith(request), succeed);
    if (operation == QLatin1String("clock"))
        return resolved<QJsonObject>(setClock(request));
    if (operation == QLatin1String("stop")) {
        m_drained.emplace_back();
        auto drained = m_drained.back().future();
        end();
        return andThen(m_anchor, std::move(drained), succeed);
    }
    return resolved<QJsonObject>(
        failure(ErrorCode::InvalidArgument, QStringLiteral("op"), operation));
}

Result<void> Daemon::force(const QJsonObject &request)
{
    const QString key = request.value(QLatin1String("key")).toString();
    const int status = request.value(QLatin1String("status")).toInt();
    const qint64 count = request.value(QLatin1String("count")).toInteger(-1);
    if (!m_server)
        return failure(ErrorCode::GatewayNotRunning);
    if (key.isEmpty() || (status != 403 && status != 429) || count < 0)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("force"));
    m_server->force(key.toStdString(), status, count);
    return {};
}

/// Whoever may connect is the vault's owner, and has opened it.
Async<void> Daemon::openVaultWith(const QJsonObject &request)
{
    const Secret key = Secret::take(
        QByteArray::fromBase64(request.value(QLatin1String("key")).toString().toLatin1()));
    auto opened = m_context->parts().secrets->withVault(
        [key](Vault &vault) { return vault.unlockWithMaster(key); });
    return andThen(m_anchor, std::move(opened), [this]() -> Result<void> {
        if (m_credentials)
            m_credentials->refresh();
        return {};
    });
}

/// Not kept: a gateway that starts judges by the real time.
Result<QJsonObject> Daemon::setClock(const QJsonObject &request)
{
    if (!m_server)
        return failure(ErrorCode::GatewayNotRunning);
    std::chrono::milliseconds ahead{0};
    if (const QJsonValue advance = request.value(QLatin1String("advance"));
        !advance.isUndefined()) {
        const std::chrono::milliseconds by(advance.toInteger(-1));
        ahead = m_server->statistics().clockAhead;
        if (by.count() < 0 || by > mostAhead - ahead)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("advance"));
        ahead += by;
    }
    m_server->setClockAhead(ahead);
    qCInfo(logGateway) << "the time of verdicts is ahead by" << ahead.count() << "ms";
    QJsonObject answer = control::success();
    answer.insert(QStringLiteral("status"), control::toJson(status()));
    return answer;
}

Async<void> Daemon::drain()
{
    auto drained = m_context->parts().worker->run([server = m_server]() -> Result<void> {
        if (!server->drain(drainPatience))
            qCWarning(logGateway) << "some requests did not end in time";
        server->stop();
        return {};
    });
    return andThen(m_anchor, std::move(drained), [this] {
        checkpoint();
        return m_recorder->flush();
    });
}

void Daemon::end()
{
    if (!m_server) {
        Q_EMIT ended();
        return;
    }
    if (std::exchange(m_ending, true)) {
        // Asked twice: whoever is in flight is let go, and the drain comes to its end.
        QThreadPool::globalInstance()->start([server = m_server] { server->stop(); });
        return;
    }
    notifyManager("STOPPING=1\n");
    m_checkpointTimer.stop();
    auto done = whenSettled(m_anchor, drain(), [this](const Result<void> &result) {
        if (!result)
            qCCritical(logGateway)
                << "counts could not be written:" << errorName(result.error().code);
        // The socket and the lock go before anybody hears of it, so that the next one can start.
        m_control->stopListening();
        m_lock.unlock();
        for (const Resolver<void> &waiting : m_drained)
            waiting.resolve({});
        m_drained.clear();
        // After the answers, which go through this thread's queue, are written.
        QTimer::singleShot(50, this, [this] { Q_EMIT ended(); });
        return Result<void>();
    });
    Q_UNUSED(done)
}

} // namespace keywright
