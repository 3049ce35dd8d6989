// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationaccess.h"

#include <QtCore/QMap>

#include <algorithm>

namespace keywright {

namespace {

bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// Segment by segment; a parameter covers anything, a final `*` one or more further segments.
bool coversPath(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList present = path.split(u'/');
    const bool open = wanted.constLast() == u"*";
    const qsizetype count = open ? wanted.size() - 1 : wanted.size();
    if (open ? present.size() <= count : present.size() != count)
        return false;
    for (qsizetype at = 0; at < count; ++at) {
        if (wanted.at(at) != present.at(at) && !isParameter(wanted.at(at)))
            return false;
    }
    return true;
}

} // namespace

bool coversOperation(const QString &entry, const Operation &operation)
{
    const qsizetype space = entry.indexOf(u' ');
    if (space > 0 && entry.contains(u'/')) {
        const QString method = entry.left(space).toUpper();
        const bool methodFits = method == u"*" || method == operation.method
                                || (method == u"GET" && operation.method == u"HEAD");
        return methodFits && coversPath(entry.mid(space + 1).trimmed(), operation.path);
    }
    if (operation.operationId.isEmpty())
        return false;
    if (entry.endsWith(u'*'))
        return operation.operationId.startsWith(QStringView(entry).chopped(1), Qt::CaseInsensitive);
    return operation.operationId.compare(entry, Qt::CaseInsensitive) == 0;
}

bool mayCall(const policy::Restrictions &restrictions, const QString &api,
             const Operation &operation)
{
    if (restrictions.apis.empty())
        return true;
    return std::any_of(
        restrictions.apis.begin(), restrictions.apis.end(), [&](const policy::ApiTarget &target) {
            if (QString::fromStdString(target.api).compare(api, Qt::CaseInsensitive) != 0)
                return false;
            const auto &entries = target.operations;
            return entries.empty()
                   || std::any_of(entries.begin(), entries.end(), [&](const std::string &entry) {
                          return coversOperation(QString::fromStdString(entry), operation);
                      });
        });
}

QList<UndeclaredEntry> undeclaredEntries(const Api &api, const QList<Key> &keys)
{
    QList<UndeclaredEntry> entries;
    if (api.operations.isEmpty())
        return entries;
    for (const Key &key : keys) {
        if (key.kind != KeyKind::Issued || key.state == KeyState::Deleted)
            continue;
        for (const policy::ApiTarget &target : key.restrictions.apis) {
            if (QString::fromStdString(target.api).compare(api.name, Qt::CaseInsensitive) != 0)
                continue;
            for (const std::string &written : target.operations) {
                const QString entry = QString::fromStdString(written);
                if (std::none_of(api.operations.cbegin(), api.operations.cend(),
                                 [&entry](const Operation &operation) {
                                     return coversOperation(entry, operation);
                                 }))
                    entries.append({key.id, key.name, entry});
            }
        }
    }
    return entries;
}

QList<OperationAccess> accessTo(const Api &api, const QList<Key> &keys, Instant now)
{
    QList<OperationAccess> list;
    QStringList unrestricted;
    QList<Key> restricted;
    for (const Key &key : keys) {
        if (key.kind != KeyKind::Issued || effectiveState(key, now) != EffectiveState::Active)
            continue;
        if (key.restrictions.apis.empty())
            unrestricted << key.name;
        else
            restricted << key;
    }
    for (const Operation &operation : api.operations)
        list.append(
            {operation, callersOf(restricted, api.name, operation, now), unrestricted, true});
    QMap<QString, QStringList> undeclared;
    for (const UndeclaredEntry &entry : undeclaredEntries(api, restricted))
        undeclared[entry.entry] << entry.keyName;
    for (auto entry = undeclared.cbegin(); entry != undeclared.cend(); ++entry) {
        Operation operation;
        const qsizetype space = entry.key().contains(u'/') ? entry.key().indexOf(u' ') : -1;
        if (space > 0) {
            operation.method = entry.key().left(space).toUpper();
            operation.path = entry.key().mid(space + 1).trimmed();
        } else {
            operation.operationId = entry.key();
        }
        list.append({operation, entry.value(), {}, false});
    }
    return list;
}

QStringList callersOf(const QList<Key> &keys, const QString &api, const Operation &operation,
                      Instant now)
{
    QStringList names;
    for (const Key &key : keys) {
        if (key.kind == KeyKind::Issued && effectiveState(key, now) == EffectiveState::Active
            && mayCall(key.restrictions, api, operation))
            names << key.name;
    }
    return names;
}

} // namespace keywright
