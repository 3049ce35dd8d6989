// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditservice.h"
#include "chain.h"
#include "serviceparts.h"

#include <core/base/csv.h>
#include <core/base/privatefile.h>
#include <core/domain/auditactions.h>
#include <core/store/auditrepository.h>

#include <QtCore/QJsonDocument>

#include <memory>

namespace keywright {

using store::AuditRepository;
using store::Database;

namespace {

constexpr int entriesAtOnce = 2000;

QByteArray lineOf(const AuditEntry &entry, AuditFormat format)
{
    const QJsonObject object = auditEntryToJson(entry);
    if (format == AuditFormat::JsonLines)
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const AuditNote &note = entry.note;
    const QString detail =
        QString::fromUtf8(QJsonDocument(note.detail).toJson(QJsonDocument::Compact));
    QStringList fields{QString::number(entry.sequence)};
    for (const QString &text :
         {toRfc3339(entry.time), entry.actor.program, QString::number(entry.actor.pid),
          entry.actor.user, note.action, note.kind, note.object, note.project.text(), note.name,
          detail, QString::fromLatin1(entry.hash.toHex())})
        fields.append(csvField(text));
    return fields.join(u',').toUtf8() + "\r\n";
}

/// Reads backwards, as the log is read, and turns it round at the end.
class Export : public std::enable_shared_from_this<Export>
{
public:
    Export(ServiceParts &parts, QString path, AuditFilter filter, AuditFormat format)
        : m_parts(parts)
        , m_path(std::move(path))
        , m_filter(std::move(filter))
        , m_format(format)
    {
    }

    /// The lines are made where the rows are read: the window's thread has other things to do.
    Async<qint64> next(qint64 before)
    {
        auto read = m_parts.store->read(
            [self = shared_from_this(), before](Database &database) -> Result<qint64> {
                const auto entries =
                    AuditRepository(database).list(self->m_filter, entriesAtOnce, before);
                if (!entries)
                    return tl::make_unexpected(entries.error());
                for (const AuditEntry &entry : *entries)
                    self->m_lines.append(lineOf(entry, self->m_format));
                return entries->size() == entriesAtOnce ? entries->constLast().sequence : 0;
            });
        return andThen(m_parts.anchor, std::move(read),
                       [self = shared_from_this()](qint64 onwards) -> Async<qint64> {
                           return onwards > 0 ? self->next(onwards) : self->write();
                       });
    }

private:
    Async<qint64> write()
    {
        return m_parts.worker->run([self = shared_from_this()]() -> Result<qint64> {
            QByteArray text;
            if (self->m_format == AuditFormat::Csv)
                text = "seq,time,program,pid,user,action,kind,object,project,name,detail,hash\r\n";
            for (auto line = self->m_lines.crbegin(); line != self->m_lines.crend(); ++line)
                text += *line;
            if (auto written = writePrivateFile(self->m_path, text); !written)
                return tl::make_unexpected(written.error());
            return self->m_lines.size();
        });
    }

    ServiceParts &m_parts;
    QString m_path;
    AuditFilter m_filter;
    AuditFormat m_format;
    QByteArrayList m_lines;
};

} // namespace

QJsonObject auditEntryToJson(const AuditEntry &entry)
{
    const AuditNote &note = entry.note;
    return {{QStringLiteral("seq"), entry.sequence},
            {QStringLiteral("time"), toRfc3339(entry.time)},
            {QStringLiteral("program"), entry.actor.program},
            {QStringLiteral("pid"), entry.actor.pid},
            {QStringLiteral("user"), entry.actor.user},
            {QStringLiteral("action"), note.action},
            {QStringLiteral("kind"), note.kind},
            {QStringLiteral("object"), note.object},
            {QStringLiteral("project"), note.project.text()},
            {QStringLiteral("name"), note.name},
            {QStringLiteral("detail"), note.detail},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

Async<qint64> AuditService::exportTo(const QString &path, const AuditFilter &filter,
                                     AuditFormat format)
{
    auto written = std::make_shared<Export>(m_parts, path, filter, format)->next(0);
    return andThen(m_parts.anchor, std::move(written), [&parts = m_parts](qint64 entries) {
        AuditNote note{QString(audit::logExport), QStringLiteral("audit")};
        note.detail.insert(QStringLiteral("entries"), entries);
        return andThen(parts.anchor, AuditService(parts).note(note),
                       [entries]() -> Result<qint64> { return entries; });
    });
}

} // namespace keywright
