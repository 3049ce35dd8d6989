// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/serialexecutor.h>

#include <QtCore/QByteArray>

#include <memory>

namespace keywright {

class SampleServer;

/// What the sample service answers to a request, as it goes over the wire: a few made-up forms and
/// patients, as JSON, by GET and HEAD alone. `mark` says whose sample it is.
[[nodiscard]] QByteArray sampleAnswer(const QByteArray &method, const QByteArray &target,
                                      const QByteArray &mark);

/// The name of the field that holds the mark.
inline constexpr QByteArrayView sampleMarkField("X-Keywright-Sample");

/// The service that the sample project's API leads to: HTTP on the loopback alone, on a thread of
/// its own, which is there once it is needed. Lives on one thread, as the services do.
class SampleUpstream
{
public:
    SampleUpstream();
    ~SampleUpstream();

    /// Listens on 127.0.0.1, on a free port where none is named, and answers the port. One that
    /// listens already and was asked for that port, or for any, stays. AddressInUse.
    [[nodiscard]] Async<quint16> serve(quint16 port, const QByteArray &mark);
    /// Where it listens; 0: nowhere. Told by whoever waited for `serve`.
    [[nodiscard]] quint16 port() const { return m_port; }
    void noteListening(quint16 port) { m_port = port; }
    void stop();

private:
    quint16 m_port = 0;
    std::shared_ptr<std::unique_ptr<SampleServer>> m_server; ///< of the thread
    std::unique_ptr<SerialExecutor> m_thread;
};

} // namespace keywright
