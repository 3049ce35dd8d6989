// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlclient.h"

#include "chain.h"
#include "controlprotocol.h"

#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

namespace keywright::control {

namespace {

/// One question, which deletes itself after its answer. Deleted before it: Cancelled.
class Question final : public QObject
{
public:
    Question(QObject *parent, QByteArray line)
        : QObject(parent)
        , m_line(std::move(line))
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { fail(); });
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(failure(ErrorCode::TimedOut)); });
        m_timer.setSingleShot(true);
    }
    ~Question() override { m_socket.disconnect(this); }

    [[nodiscard]] Async<QJsonObject> start(const QString &path, std::chrono::milliseconds patience)
    {
        auto future = m_resolver.future();
        m_timer.start(patience);
        m_socket.connectToServer(path);
        return future;
    }

private:
    void read()
    {
        if (!m_socket.canReadLine())
            return;
        const auto answer = fromLine(m_socket.readLine());
        finish(answer ? checkAnswer(*answer)
                      : failure(ErrorCode::GatewayFailed, {}, QStringLiteral("not an answer")));
    }

    void fail()
    {
        switch (m_socket.error()) {
        case QLocalSocket::ServerNotFoundError:
        case QLocalSocket::ConnectionRefusedError:
            return finish(failure(ErrorCode::GatewayNotRunning));
        default:
            read(); // the answer may have come with the end
            return finish(failure(ErrorCode::GatewayFailed, {}, m_socket.errorString()));
        }
    }

    void finish(Result<QJsonObject> result)
    {
        m_timer.stop();
        m_resolver.resolve(std::move(result));
        deleteLater();
    }

    QLocalSocket m_socket;
    QTimer m_timer;
    QByteArray m_line;
    Resolver<QJsonObject> m_resolver;
};

} // namespace

Async<QJsonObject> ask(QObject *context, const QString &socketPath, const QJsonObject &request,
                       std::chrono::milliseconds patience)
{
    return (new Question(context, toLine(request)))->start(socketPath, patience);
}

} // namespace keywright::control
