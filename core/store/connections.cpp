// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections.h"

#include "migrator.h"

#include <core/base/log.h>

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

namespace keywright::store {

Connections::Connections(const ConnectionSettings &settings, Looker looker)
    : m_settings(settings)
    , m_looker(std::move(looker))
    , m_readerThread(QFileInfo(settings.path).baseName() + QStringLiteral(" reader"))
    , m_writerThread(QFileInfo(settings.path).baseName() + QStringLiteral(" writer"))
{
    if (!m_settings.whenAsked)
        open();
}

void Connections::open()
{
    std::call_once(m_opened, [this] {
        // The reader opens what the writer has laid out; it is its own thread that waits here.
        const auto written = m_writerThread.run([this] { return openWriter(m_settings); });
        m_ready = m_readerThread.run([this, written]() mutable -> Result<void> {
            openReader(m_settings, written.result());
            if (!m_reader)
                return tl::make_unexpected(m_readerError);
            return {};
        });
    });
}

Connections::~Connections()
{
    // A connection closes on the thread that opened it.
    m_writerThread.post([this] { m_writer.reset(); });
    m_readerThread.post([this] {
        m_timer.reset();
        m_reader.reset();
    });
}

Async<void> Connections::ready()
{
    open();
    return m_ready;
}

Result<void> Connections::openWriter(const ConnectionSettings &settings)
{
    auto opened = Database::open(settings.path, {settings.busyTimeout, false});
    Result<void> result;
    if (!opened) {
        result = tl::make_unexpected(opened.error());
    } else if (auto migrator = Migrator::fromFolder(settings.migrations); !migrator) {
        result = tl::make_unexpected(migrator.error());
    } else {
        result = migrator->migrate(**opened);
    }
    if (result) {
        m_writer = std::move(*opened);
        if (m_looker) // where to start from, before anything can be written
            m_looker(*m_writer);
    } else {
        m_writerError = result.error();
        qCWarning(logStore) << "not open:" << errorName(m_writerError.code) << m_writerError.detail;
    }
    return result;
}

void Connections::openReader(const ConnectionSettings &settings, const Result<void> &written)
{
    if (!written) {
        m_readerError = written.error();
        return;
    }
    auto opened = Database::open(settings.path, {settings.busyTimeout, true});
    if (!opened) {
        m_readerError = opened.error();
        return;
    }
    m_reader = std::move(*opened);
    look();
}

void Connections::watch(std::chrono::milliseconds period)
{
    open();
    m_readerThread.post([this, period] {
        if (!m_reader)
            return;
        m_timer = std::make_unique<QTimer>();
        m_timer->setInterval(period);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { look(); });
        m_timer->start();
    });
}

void Connections::lookSoon()
{
    m_readerThread.post([this] { look(); });
}

// The data version of a connection rises when another connection commits, ours of the writer's
// thread too: one way to learn of all commits.
void Connections::look()
{
    if (!m_reader || !m_looker)
        return;
    const auto version = m_reader->integer(QStringLiteral("PRAGMA data_version"));
    if (!version || *version == m_dataVersion)
        return;
    auto transaction = Transaction::begin(*m_reader, Transaction::Mode::Read);
    if (!transaction)
        return;
    m_looker(*m_reader);
    if (transaction->commit())
        m_dataVersion = *version;
}

} // namespace keywright::store
