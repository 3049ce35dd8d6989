// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing.h"
#include "receivedbody.h"

#include <QtCore/QPromise>

#include <curl/curl.h>

namespace keywright {

/// One transfer of libcurl: its handle, what it sends, and what has arrived so far. It does not
/// move by itself; whoever owns it adds the handle to a multi handle. Not copyable: libcurl points
/// at it.
class CurlTransfer
{
public:
    CurlTransfer(quint64 id, Outgoing outgoing, const Request &request, const SendOptions &options);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle; }
    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] Async<Response> future() const { return m_promise.future(); }

    /// What came of it, once libcurl says that it is done. Once.
    [[nodiscard]] Result<Response> take(CURLcode code);
    /// Resolves the future. Once; code that waits for it runs inside this call.
    void resolve(Result<Response> result);

private:
    static int onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);

    void setUp(const Request &request);
    void setConnection(const ConnectionChoice &choice);
    void setMethod();
    void setFields();
    bool takeHeaderLine(QByteArrayView line);
    void readTiming();
    void readConnection();
    [[nodiscard]] Error errorOf(CURLcode code) const;

    quint64 m_id;
    Outgoing m_outgoing;
    ReceivedBody m_body;
    CURL *m_handle = nullptr;
    curl_slist *m_fields = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};
    qint64 m_headerSize = 0;
    bool m_isTooLarge = false;
    Response m_response;
    mutable QPromise<Result<Response>> m_promise;
};

} // namespace keywright
