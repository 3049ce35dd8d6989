// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltext.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/yaml.h>

namespace keywright {

namespace {

/// Whether a block scalar (`|`) is read back as the same text.
bool fitsBlock(const QString &text)
{
    const bool oneEnd = text.endsWith(u'\n') && !text.endsWith(u"\n\n");
    const bool plainBegin = !text.startsWith(u' ') && !text.startsWith(u'\n');
    return oneEnd && plainBegin && std::all_of(text.begin(), text.end(), [](QChar symbol) {
               return symbol == u'\n' || symbol.isPrint();
           });
}

/// The object's names as they are to be written.
QStringList namesOf(const QJsonObject &object, const QStringList &first)
{
    QStringList names;
    for (const QString &name : first) {
        if (object.contains(name))
            names.append(name);
    }
    for (const QString &name : object.keys()) {
        if (!first.contains(name))
            names.append(name);
    }
    return names;
}

void emitValue(YAML::Emitter &out, const QJsonValue &value, const QStringList &first)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        out << (object.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginMap;
        for (const QString &name : namesOf(object, first)) {
            out << YAML::Key << name.toStdString() << YAML::Value;
            emitValue(out, object.value(name), first);
        }
        out << YAML::EndMap;
        return;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out << (array.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
        for (const QJsonValue &entry : array)
            emitValue(out, entry, first);
        out << YAML::EndSeq;
        return;
    }
    case QJsonValue::String: {
        const QString text = value.toString();
        out << (fitsBlock(text) ? YAML::Literal : YAML::DoubleQuoted) << text.toStdString();
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

QByteArray yamlText(const QJsonObject &object, const QStringList &first)
{
    YAML::Emitter out;
    emitValue(out, object, first);
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace keywright
