// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyservice.h"

#include "chain.h"
#include "collectionservice.h"
#include "exchangetext.h"
#include "serviceparts.h"
#include "sessionsecrets.h"

#include <core/store/connections.h>
#include <core/store/historyrepository.h>

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace keywright {

using store::Database;
using store::HistoryRepository;
using store::HistoryRow;

namespace {

constexpr qsizetype longestBody = 2 * 1024 * 1024;
constexpr int fast = 1; // zlib's level

template<typename Json>
QString jsonText(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// On a worker: compressing takes its time.
HistoryRow rowOf(const HistoryRecord &record)
{
    QList<QByteArray> secrets = sessionSecrets(record.document, record.response);
    for (const Secret &secret : record.secrets)
        secrets.append(secret.reveal().toByteArray());
    HistoryRow row{record.entry, CollectionService::draftText(record.document), {}, {}, {}};
    row.entry.url = withoutCredentials(QUrl(row.entry.url)).toString(QUrl::FullyEncoded);
    const Response kept = withoutSessionSecrets(record.response);
    if (record.entry.status != 0)
        row.answer = jsonText(responseToJson(kept));
    row.results = jsonText(resultsToJson(record.checks));
    if (repeatsSecret(row.answer.toUtf8(), secrets)) {
        Response bare = kept; // some field says what was sent
        bare.headers.clear();
        bare.redirects.clear();
        row.answer = jsonText(responseToJson(bare));
    }
    if (repeatsSecret(row.results.toUtf8(), secrets))
        row.results = QStringLiteral("[]");
    const QByteArrayView body = record.response.body.view();
    if (!body.isEmpty() && body.size() <= longestBody && !repeatsSecret(body, secrets))
        row.body = qCompress(record.response.body.bytes(), fast);
    for (QByteArray &secret : secrets)
        wipe(secret);
    return row;
}

HistoryItem itemOf(const HistoryRow &row)
{
    HistoryItem item;
    item.entry = row.entry;
    item.document = CollectionService::documentFromDraft(row.document);
    item.response = responseFromJson(QJsonDocument::fromJson(row.answer.toUtf8()).object());
    item.checks = resultsFromJson(QJsonDocument::fromJson(row.results.toUtf8()).array());
    if (row.body)
        item.response.body = qUncompress(*row.body);
    return item;
}

} // namespace

HistoryService::HistoryService(ServiceParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

HistoryService::~HistoryService() = default;

store::Connections &HistoryService::database()
{
    if (!m_database) {
        m_database = std::make_unique<store::Connections>(
            store::ConnectionSettings{.path = m_parts.home.data + QStringLiteral("/history.sqlite"),
                                      .migrations = QStringLiteral(":/sql/history")},
            [this](Database &) { QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); }); });
    }
    return *m_database;
}

Async<qint64> HistoryService::record(const HistoryRecord &record)
{
    return database().write([record](Database &database) -> Result<qint64> {
        return HistoryRepository(database).append(rowOf(record));
    });
}

Async<QList<HistoryEntry>> HistoryService::list(const ProjectId &project, const QString &filter,
                                                int limit, qint64 before)
{
    return database().read([project, filter, limit, before](Database &database) {
        return HistoryRepository(database).list(project, filter, limit, before);
    });
}

Async<HistoryItem> HistoryService::get(qint64 id)
{
    return database().read([id](Database &database) -> Result<HistoryItem> {
        return HistoryRepository(database).find(id).map(itemOf);
    });
}

Async<void> HistoryService::remove(qint64 id)
{
    return database().write(
        [id](Database &database) { return HistoryRepository(database).remove(id); });
}

Async<qint64> HistoryService::clear(const ProjectId &project)
{
    return database().write(
        [project](Database &database) { return HistoryRepository(database).clear(project); });
}

} // namespace keywright
