// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltext.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/yaml.h>

namespace keywright {

namespace {

void emitValue(YAML::Emitter &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        out << (object.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginMap;
        for (auto member = object.begin(); member != object.end(); ++member) {
            out << YAML::Key << member.key().toStdString() << YAML::Value;
            emitValue(out, member.value());
        }
        out << YAML::EndMap;
        return;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out << (array.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
        for (const QJsonValue &entry : array)
            emitValue(out, entry);
        out << YAML::EndSeq;
        return;
    }
    case QJsonValue::String: {
        const QString text = value.toString();
        out << (text.endsWith(u'\n') ? YAML::Literal : YAML::DoubleQuoted) << text.toStdString();
        return;
    }
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number == std::floor(number))
            out << value.toInteger();
        else
            out << number;
        return;
    }
    case QJsonValue::Bool:
        out << value.toBool();
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out << YAML::Null;
        return;
    }
}

} // namespace

QByteArray yamlText(const QJsonObject &object)
{
    YAML::Emitter out;
    emitValue(out, object);
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace keywright
