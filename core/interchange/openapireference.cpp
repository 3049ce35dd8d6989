// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapireference.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

namespace keywright {

namespace {

constexpr qsizetype pointerLength = 2000;

} // namespace

QJsonValue openApiValue(const QJsonObject &root, const QString &pointer)
{
    if (pointer.isEmpty())
        return root;
    if (!pointer.startsWith(u'/') || pointer.size() > pointerLength)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue current = root;
    for (const QString &step : QUrl::fromPercentEncoding(pointer.mid(1).toUtf8()).split(u'/')) {
        QString name = step;
        name.replace(QLatin1StringView("~1"), QLatin1StringView("/"))
            .replace(QLatin1StringView("~0"), QLatin1StringView("~"));
        bool isIndex = false;
        const int index = name.toInt(&isIndex);
        if (current.isArray() && isIndex && index >= 0)
            current = current.toArray().at(index);
        else if (current.isObject())
            current = current.toObject().value(name);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return current;
}

QJsonValue openApiResolved(const QJsonObject &root, const QJsonValue &value)
{
    QJsonValue current = value;
    for (int step = 0; step < openApiReferenceSteps; ++step) {
        const QJsonValue reference =
            current.isObject() ? current[openApiReference] : QJsonValue(QJsonValue::Undefined);
        if (!reference.isString())
            return current;
        const QString target = reference.toString();
        if (!target.startsWith(u'#'))
            break;
        current = openApiValue(root, target.mid(1));
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace keywright
