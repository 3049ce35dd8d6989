// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycolumns.h"

#include <core/base/log.h>
#include <core/domain/restrictionsjson.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace keywright::store {

QString restrictionsText(const policy::Restrictions &restrictions)
{
    if (restrictions == policy::Restrictions())
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(restrictions)).toJson(QJsonDocument::Compact));
}

policy::Restrictions readRestrictions(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject()) {
        if (auto restrictions = restrictionsFromJson(document.object()))
            return *restrictions;
    }
    qCWarning(logStore) << "restrictions of a key do not parse; it is granted nothing";
    policy::Restrictions nothing;
    nothing.processes.emplace_back(); // an entry that matches no caller
    nothing.apis.emplace_back();      // and an API that does not exist
    return nothing;
}

QString labelsText(const QStringList &labels)
{
    if (labels.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(labels)).toJson(QJsonDocument::Compact));
}

QStringList readLabels(const QString &text)
{
    QStringList labels;
    for (const QJsonValue label : QJsonDocument::fromJson(text.toUtf8()).array())
        labels << label.toString();
    return labels;
}

} // namespace keywright::store
