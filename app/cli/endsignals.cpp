// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

namespace keywright::cli {

namespace {

volatile std::sig_atomic_t asksToEnd = 0;

} // namespace

EndSignals::EndSignals()
{
    asksToEnd = 0;
    struct sigaction action = {};
    action.sa_handler = [](int) { asksToEnd = 1; };
    sigaction(SIGINT, &action, &m_interrupt);
    sigaction(SIGTERM, &action, &m_terminate);
}

EndSignals::~EndSignals()
{
    sigaction(SIGINT, &m_interrupt, nullptr);
    sigaction(SIGTERM, &m_terminate, nullptr);
}

bool EndSignals::asked()
{
    return asksToEnd != 0;
}

} // namespace keywright::cli
