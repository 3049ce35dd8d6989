// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/exchange.h>

#include <QtCore/QObject>

#include <memory>

namespace keywright {

namespace store {
class Connections;
}
struct ServiceParts;

/// What is to be kept of one request.
struct HistoryRecord
{
    HistoryEntry entry; ///< its number is not looked at
    RequestDocument document;
    Response response;
    QList<CheckResult> checks = {};
    QList<Secret> secrets = {}; ///< that went along: a body that repeats one is not kept
};

/// Everything that was sent by hand, with what came back, on this machine alone and without
/// secrets: values of fields and parameters that usually are credentials are taken out, and a body
/// that repeats a secret, or is over 2 MiB, is not kept. 2,000 a project, with 128 MiB of bodies.
/// The database is opened at its first use.
class HistoryService : public QObject
{
    Q_OBJECT

public:
    explicit HistoryService(ServiceParts &parts, QObject *parent = nullptr);
    ~HistoryService() override;

    /// Answers its number.
    [[nodiscard]] Async<qint64> record(const HistoryRecord &record);
    /// Newest first, before a number where that is not 0. See store::HistoryRepository::list.
    [[nodiscard]] Async<QList<HistoryEntry>> list(const ProjectId &project,
                                                  const QString &filter = {}, int limit = 200,
                                                  qint64 before = 0);
    [[nodiscard]] Async<HistoryItem> get(qint64 id); ///< NotFound
    [[nodiscard]] Async<void> remove(qint64 id);     ///< NotFound
    /// Answers how many went.
    [[nodiscard]] Async<qint64> clear(const ProjectId &project);

Q_SIGNALS:
    void changed(); ///< on the thread that owns it

private:
    store::Connections &database();

    ServiceParts &m_parts;
    std::unique_ptr<store::Connections> m_database;
};

} // namespace keywright
