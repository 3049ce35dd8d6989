// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream.h"

#include <core/policy/snapshot.h>

#include <string>

namespace keywright::gateway {

class Connection;
class Worker;

/// Two connections after a change of protocols (101): bytes both ways, unread, each read waiting
/// for the write before it. One side's end is told to the other. Belongs to an exchange; it stays
/// as long as its key may.
class Tunnel final : public UpstreamUser
{
public:
    /// Who was let in, by what outlives a change of policy.
    struct Admission
    {
        std::string api, key;     ///< the API's name, the key's id; empty: without a key
        std::size_t position = 0; ///< of the key
        int version = 0;
    };
    Tunnel(Worker &worker, Connection &connection, boost::intrusive_ptr<Upstream> upstream,
           Admission admission);
    ~Tunnel();
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;

    void start(std::string head); ///< the answer's, before anything else
    void clientReadable();
    void clientEnded(bool inOrder);
    void clientWritten(bool ok);
    void timeout();
    /// Ends it where its API or key is gone, the key is no longer active or may no longer call the
    /// API. Where it came from is not asked again.
    void policyChanged();
    void close(); ///< the upstream's side; the connection is closed already

    void upstreamConnected() override {}
    void upstreamFailed(std::string_view) override {}
    void upstreamReadable() override;
    void upstreamEnded(bool clean) override;
    void upstreamWritten(bool ok) override;

private:
    void pumpUp();
    void pumpDown();
    void moved();
    void closeIfEnded();
    void end();
    [[nodiscard]] bool mayStay() const;

    Worker &m_worker;
    Connection &m_connection;
    boost::intrusive_ptr<Upstream> m_upstream; ///< null: over
    Admission m_admission;
    std::string m_head;
    std::size_t m_up = 0, m_down = 0; ///< bytes that are being written
    bool m_upWriting = false, m_downWriting = false;
    bool m_clientEnded = false, m_upstreamEnded = false; ///< no more comes from there
    bool m_upClosed = false, m_downClosed = false;       ///< and that was passed on
    SteadyTime m_lastMove{};
};

} // namespace keywright::gateway
