// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway answers on the address of its metrics.
#include "exchange.h"
#include "openmetrics.h"
#include "worker.h"

namespace keywright::gateway {

void Exchange::answerText(int status, std::string_view type, std::string_view body)
{
    m_keepAlive = m_keepAlive && canDiscardBody();
    m_event.status = status;
    m_own.clear();
    writeAnswer(status, type, body, answerContext(), m_own);
    sendAnswer();
}

void Exchange::adminPage(const RequestHead &head)
{
    constexpr std::string_view json = "application/json";
    m_unrecorded = true;
    const std::string_view page = head.target.substr(0, head.target.find('?'));
    const bool draining = m_worker.shared().draining.load(std::memory_order_relaxed);
    if (head.method != "GET" && head.method != "HEAD") {
        answer(notFound());
    } else if (page == "/metrics") {
        answerText(200, openmetrics::mediaType, m_worker.shared().metrics());
    } else if (page == "/health") { // it lives: it answers
        answerText(200, json, "{\"status\":\"ok\"}\n");
    } else if (page == "/ready") {
        if (!m_routing || draining) {
            answer(notReady());
            return;
        }
        answerText(200, json,
                   "{\"status\":\"ok\",\"revision\":"
                       + std::to_string(m_routing->snapshot->revision()) + "}\n");
    } else {
        answer(notFound());
    }
}

} // namespace keywright::gateway
