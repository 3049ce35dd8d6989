// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <core/base/error.h>

#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace keywright::gateway {

using TlsContext = boost::asio::ssl::context;

/// For the listener: TLS 1.2 and up, HTTP/1.1 alone (a client that insists on something else is
/// refused, RFC 7301 3.2). FileUnreadable, FormatInvalid (subject: the file; detail: what is wrong
/// with it; a key that is not the certificate's too). Never asks for a passphrase.
[[nodiscard]] Result<std::shared_ptr<TlsContext>> serverTls(const TlsIdentity &identity);

/// For upstreams: verified by the system's authorities (or SSL_CERT_FILE), and those of
/// `authorities`, a PEM file; empty: none. Without any authority nothing verifies: it fails closed.
/// FileUnreadable, FormatInvalid.
[[nodiscard]] Result<std::shared_ptr<TlsContext>> upstreamTls(const std::string &authorities);

/// The listener's identity in force; a new one is for new connections. Any thread.
class TlsHolder
{
public:
    [[nodiscard]] std::shared_ptr<TlsContext> current() const
    {
        const std::lock_guard lock(m_mutex);
        return m_current;
    }
    void set(std::shared_ptr<TlsContext> context)
    {
        const std::lock_guard lock(m_mutex);
        m_current.swap(context);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<TlsContext> m_current;
};

} // namespace keywright::gateway
