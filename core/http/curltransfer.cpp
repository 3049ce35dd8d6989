// SPDX-License-Identifier: GPL-3.0-or-later
#include "curltransfer.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace keywright {

namespace {

/// libcurl 7.88 does not limit the sum of a response's fields.
constexpr qint64 headerLimit = 1024 * 1024;

bool hasField(const QList<HeaderField> &fields, const char *name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const HeaderField &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::chrono::microseconds timeOf(CURL *handle, CURLINFO what)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle, what, &microseconds);
    return std::chrono::microseconds(microseconds);
}

bool isTlsError(CURLcode code)
{
    switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_USE_SSL_FAILED:
        return true;
    default:
        return false;
    }
}

} // namespace

CurlTransfer::CurlTransfer(quint64 id, Outgoing outgoing, const Request &request,
                           const SendOptions &options)
    : m_id(id)
    , m_outgoing(std::move(outgoing))
    , m_body(options)
    , m_handle(curl_easy_init())
{
    m_promise.start();
    if (m_handle)
        setUp(request);
    // The system's own stay: libcurl looks for them in its folder as well.
    if (m_handle && !options.authority.isEmpty())
        curl_easy_setopt(m_handle, CURLOPT_CAINFO,
                         QFile::encodeName(options.authority).constData());
}

CurlTransfer::~CurlTransfer()
{
    if (m_handle)
        curl_easy_cleanup(m_handle);
    for (curl_slist *item = m_fields; item; item = item->next)
        std::memset(item->data, 0, std::strlen(item->data));
    curl_slist_free_all(m_fields);
}

void CurlTransfer::setUp(const Request &request)
{
    curl_easy_setopt(m_handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_URL, m_outgoing.url.constData());
    curl_easy_setopt(m_handle, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    // Redirects are answers: following would carry keys to a foreign host.
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    setConnection(request.connection);
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, request.verifyTls ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, request.verifyTls ? 2L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_CERTINFO, 1L);
    m_response.tlsVerified = request.verifyTls;
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));

    if (!m_outgoing.digestUser.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);
        curl_easy_setopt(m_handle, CURLOPT_USERNAME, m_outgoing.digestUser.constData());
        curl_easy_setopt(m_handle, CURLOPT_PASSWORD, m_outgoing.digestSecret.constData());
    }

    curl_easy_setopt(m_handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGFUNCTION, &CurlTransfer::onDebug);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    setMethod();
    setFields();
}

void CurlTransfer::setConnection(const ConnectionChoice &choice)
{
    const bool secure = m_outgoing.url.startsWith("https:");
    long version = CURL_HTTP_VERSION_2TLS;
    if (choice.version == HttpVersion::Http1)
        version = CURL_HTTP_VERSION_1_1;
    else if (choice.version == HttpVersion::Http2 && !secure)
        version = CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE;
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, version);
    // This machine is reached without a proxy, unless a person names one.
    if (choice.proxy == directProxy || (choice.proxy.isEmpty() && m_outgoing.isLoopback)) {
        curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "*");
    } else if (!choice.proxy.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_PROXY, choice.proxy.toUtf8().constData());
        curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "");
    }
    if (choice.clientCertificate.isEmpty())
        return;
    const QByteArray file = QFile::encodeName(choice.clientCertificate);
    curl_easy_setopt(m_handle, CURLOPT_SSLCERT, file.constData());
    curl_easy_setopt(m_handle, CURLOPT_SSLCERTTYPE, isCertificatePackage(choice) ? "P12" : "PEM");
    if (!m_outgoing.passphrase.isEmpty())
        curl_easy_setopt(m_handle, CURLOPT_KEYPASSWD, m_outgoing.passphrase.constData());
}

void CurlTransfer::setMethod()
{
    const QByteArray &method = m_outgoing.method;
    const bool wantsLength = method == "POST" || method == "PUT" || method == "PATCH";
    if (method == "HEAD") {
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
        return;
    }
    if (!m_outgoing.body.isEmpty() || wantsLength) {
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(m_outgoing.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_outgoing.body.constData());
    }
    curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, method.constData());
}

void CurlTransfer::setFields()
{
    const auto append = [this](const QByteArray &line) {
        if (curl_slist *longer = curl_slist_append(m_fields, line.constData()))
            m_fields = longer;
    };
    for (const HeaderField &field : std::as_const(m_outgoing.fields)) {
        // "Name;" is how libcurl is told of a field without a value; "Name:" would remove it.
        QByteArray line = field.second.trimmed().isEmpty() ? field.first + ';'
                                                           : field.first + ": " + field.second;
        append(line);
        wipe(line);
    }
    // What libcurl would add on its own and nobody asked for.
    for (const char *name : {"Expect", "Content-Type"}) {
        if (!hasField(m_outgoing.fields, name))
            append(QByteArray(name) + ':');
    }
    bool hasAgent = hasField(m_outgoing.fields, "User-Agent");
    for (const QByteArray &name : std::as_const(m_outgoing.without)) {
        hasAgent = hasAgent || name.compare("User-Agent", Qt::CaseInsensitive) == 0;
        if (!hasField(m_outgoing.fields, name.constData()))
            append(name + ':');
    }
    if (!hasAgent)
        append("User-Agent: Keywright/" KEYWRIGHT_VERSION);
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_fields);
}

int CurlTransfer::onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    if (type == CURLINFO_HEADER_OUT)
        static_cast<CurlTransfer *>(self)->m_response.sentHead.append(data,
                                                                      static_cast<qsizetype>(size));
    return 0;
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    const size_t bytes = size * count;
    const QByteArrayView line(data, static_cast<qsizetype>(bytes));
    return static_cast<CurlTransfer *>(self)->takeHeaderLine(line) ? bytes : 0;
}

bool CurlTransfer::takeHeaderLine(QByteArrayView line)
{
    m_headerSize += line.size();
    if (m_headerSize > headerLimit) {
        m_isTooLarge = true;
        return false;
    }
    line = line.trimmed();
    if (line.startsWith("HTTP/")) {
        // A new head; what came before was an interim answer (100, 103).
        const QList<QByteArray> parts = line.toByteArray().split(' ');
        m_response.headers.clear();
        m_response.httpVersion = parts.value(0);
        m_response.status = parts.value(1).toInt();
        m_response.reason = parts.mid(2).join(' ');
        return true;
    }
    const auto colon = line.indexOf(':');
    if (colon > 0)
        m_response.headers.append({line.first(colon).trimmed().toByteArray(),
                                   line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    return transfer->m_body.append({data, bytes}) ? static_cast<size_t>(bytes)
                                                  : CURL_WRITEFUNC_ERROR;
}

void CurlTransfer::readTiming()
{
    m_response.timing = {
        timeOf(m_handle, CURLINFO_NAMELOOKUP_TIME_T), timeOf(m_handle, CURLINFO_CONNECT_TIME_T),
        timeOf(m_handle, CURLINFO_APPCONNECT_TIME_T),
        timeOf(m_handle, CURLINFO_STARTTRANSFER_TIME_T), timeOf(m_handle, CURLINFO_TOTAL_TIME_T)};
}

/// Who answered, and what it showed for itself.
void CurlTransfer::readConnection()
{
    m_response.method = m_outgoing.method;
    m_response.url = QUrl::fromEncoded(masked(m_outgoing.url, m_outgoing.hidden));
    m_response.sentBody = masked(m_outgoing.body, m_outgoing.hidden);
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_PORT, &port);
    if (const QByteArray ip(address); !ip.isEmpty())
        m_response.remoteAddress =
            (ip.contains(':') ? '[' + ip + ']' : ip) + ':' + QByteArray::number(qlonglong(port));
    curl_certinfo *chain = nullptr;
    if (curl_easy_getinfo(m_handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain)
        return;
    for (int index = 0; index < chain->num_of_certs; ++index) {
        for (const curl_slist *item = chain->certinfo[index]; item; item = item->next) {
            const QByteArrayView line(item->data);
            if (line.startsWith("Cert:"))
                m_response.certificates.append(line.sliced(5).toByteArray());
        }
    }
}

Result<Response> CurlTransfer::take(CURLcode code)
{
    QByteArray clear = std::move(m_response.sentHead);
    m_response.sentHead = masked(clear, m_outgoing.hidden);
    if (!m_outgoing.hidden.isEmpty())
        wipe(clear);
    if (code != CURLE_OK)
        return tl::make_unexpected(errorOf(code));
    auto body = m_body.take();
    if (!body)
        return tl::make_unexpected(body.error());
    m_response.body = *std::move(body);
    readTiming();
    readConnection();
    curl_off_t received = 0;
    curl_easy_getinfo(m_handle, CURLINFO_SIZE_DOWNLOAD_T, &received);
    m_response.bytesReceived = received + m_headerSize;
    return std::move(m_response);
}

Error CurlTransfer::errorOf(CURLcode code) const
{
    const QByteArray words = m_errorText[0] ? QByteArray(m_errorText) : curl_easy_strerror(code);
    const QString detail = QString::fromUtf8(masked(words, m_outgoing.hidden));
    const QString authority = QString::fromUtf8(m_outgoing.authority);
    if (m_isTooLarge || m_body.fault() == ReceivedBody::Failure::TooLarge)
        return {ErrorCode::NetworkFailed, authority, QStringLiteral("the answer is too large")};
    if (m_body.fault() == ReceivedBody::Failure::Disk)
        return {ErrorCode::FileUnwritable, m_body.folder()};
    if (code == CURLE_OPERATION_TIMEDOUT)
        return {ErrorCode::TimedOut, authority, detail};
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return {ErrorCode::HostUnknown, authority.section(u':', 0, -2), detail};
    if (isTlsError(code))
        return {ErrorCode::TlsFailed, authority, detail};
    long systemError = 0;
    curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &systemError);
    if (code == CURLE_COULDNT_CONNECT && systemError == ECONNREFUSED)
        return {ErrorCode::ConnectionRefused, authority, detail};
    return {ErrorCode::NetworkFailed, authority, detail};
}

void CurlTransfer::resolve(Result<Response> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace keywright
