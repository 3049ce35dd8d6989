// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/gateway/event.h>
#include <core/usage/recorder.h>

#include <atomic>

namespace keywright {

/// Hands what the gateway saw to the recorder of usage. Called on the gateway's recorder thread.
class UsageSink final : public gateway::EventSink
{
public:
    explicit UsageSink(UsageRecorder &recorder)
        : m_recorder(recorder)
    {
    }
    void record(std::span<const gateway::Event> events) override;
    void recordLost(std::span<const gateway::LostEvents> counts) override;

    /// How many requests have come through. Any thread.
    [[nodiscard]] qint64 seen() const { return m_seen.load(std::memory_order_acquire); }

private:
    UsageRecorder &m_recorder;
    std::atomic<qint64> m_seen = 0;
};

} // namespace keywright
