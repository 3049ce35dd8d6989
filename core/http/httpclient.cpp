// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"

#include "curltransfer.h"

#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <unordered_map>
#include <vector>

namespace keywright {

namespace {

Async<Response> readyFailure(Error error)
{
    return QtFuture::makeReadyFuture(Result<Response>(tl::make_unexpected(std::move(error))));
}

/// Once for the process, before anything else of libcurl; it must not be undone while anybody uses
/// it.
bool isCurlReady()
{
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isReady;
}

} // namespace

/// Joins libcurl's multi handle to Qt's event loop: libcurl says which sockets and what time it
/// waits for, Qt says when they come.
class HttpClient::Engine final : public QObject
{
public:
    Engine();
    ~Engine() override;

    Transfer send(const Request &request, const SendOptions &options);
    void cancel(quint64 id);

private:
    /// What waits on one socket. Notifiers are switched off at once and deleted later, because they
    /// may be in the middle of their own signal.
    struct Watch
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long milliseconds, void *self);

    void watch(curl_socket_t socket, int what);
    void setNotifier(QSocketNotifier *&notifier, curl_socket_t socket, QSocketNotifier::Type type,
                     int event, bool isWanted);
    void act(curl_socket_t socket, int events);
    void collectFinished();

    CURLM *m_multi = nullptr;
    QTimer m_timer;
    std::unordered_map<curl_socket_t, Watch> m_watches;
    std::unordered_map<quint64, std::unique_ptr<CurlTransfer>> m_transfers;
    quint64 m_lastId = 0;
};

HttpClient::Engine::Engine()
    : m_multi(isCurlReady() ? curl_multi_init() : nullptr)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Engine::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Engine::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

HttpClient::Engine::~Engine()
{
    auto unfinished = std::move(m_transfers);
    m_transfers.clear();
    for (const auto &entry : unfinished)
        curl_multi_remove_handle(m_multi, entry.second->handle());
    if (m_multi)
        curl_multi_cleanup(m_multi);
    for (const auto &entry : unfinished)
        entry.second->resolve(failure(ErrorCode::Cancelled));
    for (const auto &entry : m_watches) {
        delete entry.second.read;
        delete entry.second.write;
    }
}

Transfer HttpClient::Engine::send(const Request &request, const SendOptions &options)
{
    const quint64 id = ++m_lastId;
    auto outgoing = compose(request, options);
    if (!outgoing)
        return {readyFailure(outgoing.error()), id};
    auto transfer = std::make_unique<CurlTransfer>(id, std::move(*outgoing), request, options);
    if (!m_multi || !transfer->handle()
        || curl_multi_add_handle(m_multi, transfer->handle()) != CURLM_OK)
        return {readyFailure({ErrorCode::Internal, {}, QStringLiteral("libcurl")}), id};
    const Async<Response> future = transfer->future();
    m_transfers.emplace(id, std::move(transfer));
    return {future, id};
}

void HttpClient::Engine::cancel(quint64 id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end())
        return;
    const std::unique_ptr<CurlTransfer> transfer = std::move(found->second);
    m_transfers.erase(found);
    curl_multi_remove_handle(m_multi, transfer->handle());
    transfer->resolve(failure(ErrorCode::Cancelled));
}

int HttpClient::Engine::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<Engine *>(self)->watch(socket, what);
    return 0;
}

int HttpClient::Engine::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<Engine *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

void HttpClient::Engine::watch(curl_socket_t socket, int what)
{
    Watch &entry = m_watches[socket];
    const bool wantsRead = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool wantsWrite = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    setNotifier(entry.read, socket, QSocketNotifier::Read, CURL_CSELECT_IN, wantsRead);
    setNotifier(entry.write, socket, QSocketNotifier::Write, CURL_CSELECT_OUT, wantsWrite);
    if (what == CURL_POLL_REMOVE)
        m_watches.erase(socket);
}

void HttpClient::Engine::setNotifier(QSocketNotifier *&notifier, curl_socket_t socket,
                                     QSocketNotifier::Type type, int event, bool isWanted)
{
    if (isWanted == (notifier != nullptr))
        return;
    if (!isWanted) {
        notifier->setEnabled(false);
        notifier->disconnect(this);
        notifier->deleteLater();
        notifier = nullptr;
        return;
    }
    notifier = new QSocketNotifier(static_cast<qintptr>(socket), type, this);
    connect(notifier, &QSocketNotifier::activated, this,
            [this, socket, event] { act(socket, event); });
}

void HttpClient::Engine::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    collectFinished();
}

void HttpClient::Engine::collectFinished()
{
    std::vector<std::pair<std::unique_ptr<CurlTransfer>, Result<Response>>> finished;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result; // gone with the handle
        CURL *handle = message->easy_handle;
        CurlTransfer *transfer = nullptr;
        curl_easy_getinfo(handle, CURLINFO_PRIVATE, &transfer);
        auto result = transfer->take(code);
        curl_multi_remove_handle(m_multi, handle);
        auto node = m_transfers.extract(transfer->id());
        finished.emplace_back(std::move(node.mapped()), std::move(result));
    }
    // Last, and without touching members: who waits may cancel, send, or destroy the client.
    for (auto &entry : finished)
        entry.first->resolve(std::move(entry.second));
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>())
{
}

HttpClient::~HttpClient() = default;

Transfer HttpClient::send(const Request &request, const SendOptions &options)
{
    return m_engine->send(request, options);
}

void HttpClient::cancel(quint64 id)
{
    m_engine->cancel(id);
}

} // namespace keywright
