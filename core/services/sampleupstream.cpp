// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleupstream.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace keywright {

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr int mostConnections = 64;
constexpr std::chrono::seconds patience{10};

QJsonObject form(int number, const QString &title, const QString &state)
{
    return {{QStringLiteral("id"), number},
            {QStringLiteral("title"), title},
            {QStringLiteral("state"), state}};
}

QJsonArray forms()
{
    return {form(1, QStringLiteral("Registration"), QStringLiteral("open")),
            form(2, QStringLiteral("Consent"), QStringLiteral("open")),
            form(3, QStringLiteral("Discharge"), QStringLiteral("closed"))};
}

QJsonArray patients()
{
    return {QJsonObject{{QStringLiteral("id"), 1},
                        {QStringLiteral("name"), QStringLiteral("A. Sample")}},
            QJsonObject{{QStringLiteral("id"), 2},
                        {QStringLiteral("name"), QStringLiteral("B. Example")}}};
}

/// Null: there is no such thing.
QJsonDocument found(const QByteArray &path)
{
    if (path == "/")
        return QJsonDocument(QJsonObject{
            {QStringLiteral("service"), QStringLiteral("The sample service of Keywright")},
            {QStringLiteral("paths"),
             QJsonArray{QStringLiteral("/forms"), QStringLiteral("/forms/1"),
                        QStringLiteral("/patients")}}});
    if (path == "/forms")
        return QJsonDocument(forms());
    if (path == "/patients")
        return QJsonDocument(patients());
    const QByteArray prefix("/forms/");
    bool isNumber = false;
    const int number = path.startsWith(prefix) ? path.mid(prefix.size()).toInt(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= forms().size())
        return QJsonDocument(forms().at(number - 1).toObject());
    return {};
}

} // namespace

QByteArray sampleAnswer(const QByteArray &method, const QByteArray &target, const QByteArray &mark)
{
    const bool reads = method == "GET" || method == "HEAD";
    const QJsonDocument document = reads ? found(target.split('?').constFirst()) : QJsonDocument();
    QByteArray status = "200 OK";
    QByteArray body = document.toJson(QJsonDocument::Compact);
    if (!reads) {
        status = "405 Method Not Allowed";
        body = R"({"error":"The sample can only be read."})";
    } else if (document.isNull()) {
        status = "404 Not Found";
        body = R"({"error":"The sample has no such thing."})";
    }
    QByteArray answer = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n";
    if (!reads)
        answer += "Allow: GET, HEAD\r\n";
    answer += sampleMarkField.toByteArray() + ": " + mark + "\r\nContent-Length: "
              + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return method == "HEAD" ? answer : answer + body;
}

/// One request a connection; what is no request, too long or too slow is dropped.
class SampleServer final : public QTcpServer
{
public:
    explicit SampleServer(QByteArray mark)
        : m_mark(std::move(mark))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                attend(socket);
        });
    }

private:
    void attend(QTcpSocket *socket)
    {
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        if (findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size()
            > mostConnections)
            return socket->abort();
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray head = socket->peek(largestHead);
        if (!head.contains("\r\n\r\n")) {
            if (head.size() == largestHead)
                socket->abort();
            return;
        }
        socket->disconnect(this);
        socket->skip(socket->bytesAvailable());
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        if (words.size() != 3 || !words.at(1).startsWith('/'))
            return socket->abort();
        socket->write(sampleAnswer(words.at(0), words.at(1), m_mark));
        socket->disconnectFromHost();
    }

    QByteArray m_mark;
};

SampleUpstream::SampleUpstream()
    : m_server(std::make_shared<std::unique_ptr<SampleServer>>())
{
}

SampleUpstream::~SampleUpstream()
{
    stop();
}

Async<quint16> SampleUpstream::serve(quint16 port, const QByteArray &mark)
{
    if (!m_thread)
        m_thread = std::make_unique<SerialExecutor>(QStringLiteral("sample"));
    return m_thread->run([held = m_server, port, mark]() -> Result<quint16> {
        if (*held && (port == 0 || (*held)->serverPort() == port))
            return (*held)->serverPort();
        auto server = std::make_unique<SampleServer>(mark);
        if (!server->listen(QHostAddress::LocalHost, port))
            return failure(ErrorCode::AddressInUse, QStringLiteral("127.0.0.1:%1").arg(port),
                           server->errorString());
        *held = std::move(server);
        return (*held)->serverPort();
    });
}

void SampleUpstream::stop()
{
    m_port = 0;
    if (m_thread)
        m_thread->post([held = m_server] { held->reset(); });
}

} // namespace keywright
