// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <csignal>

namespace keywright::cli {

/// While one lives, SIGINT and SIGTERM end nothing by themselves: what goes on for long asks and
/// ends in order, with status 0.
class EndSignals
{
public:
    EndSignals();
    ~EndSignals();
    Q_DISABLE_COPY_MOVE(EndSignals)

    /// Whether one has come since the newest was made.
    [[nodiscard]] static bool asked();

private:
    struct sigaction m_interrupt = {}, m_terminate = {};
};

} // namespace keywright::cli
