// SPDX-License-Identifier: GPL-3.0-or-later
#include "restrictionsjson.h"

#include <core/policy/parse.h>

namespace keywright {

namespace {

using policy::AndroidApp;
using policy::ApiTarget;
using policy::Limit;
using policy::Restrictions;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonArray toArray(const std::vector<std::string> &entries)
{
    QJsonArray array;
    for (const std::string &entry : entries)
        array << textOf(entry);
    return array;
}

/// Reads members of one object and remembers the first that has the wrong type.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] QJsonValue member(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.type() != type) {
            fail(name);
            return {};
        }
        return value;
    }
    [[nodiscard]] std::string text(QLatin1StringView name)
    {
        return member(name, QJsonValue::String).toString().toStdString();
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView name)
    {
        return member(name, QJsonValue::Array).toArray();
    }
    [[nodiscard]] std::vector<std::string> texts(QLatin1StringView name)
    {
        std::vector<std::string> entries;
        for (const QJsonValue value : array(name)) {
            if (!value.isString())
                fail(name);
            entries.push_back(value.toString().toStdString());
        }
        return entries;
    }
    /// `read(Reader &) -> value` for each object of an array.
    template<typename Read>
    [[nodiscard]] auto objects(QLatin1StringView name, Read read)
    {
        std::vector<std::invoke_result_t<Read, Reader &>> values;
        for (const QJsonValue value : array(name)) {
            Reader inner(value.toObject());
            values.push_back(read(inner));
            if (!value.isObject() || inner.failed())
                fail(name);
        }
        return values;
    }
    void fail(QLatin1StringView name)
    {
        if (m_failed.isEmpty())
            m_failed = name;
    }
    [[nodiscard]] bool failed() const { return !m_failed.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return failure(ErrorCode::FormatInvalid, m_failed);
    }

private:
    QJsonObject m_object;
    QString m_failed;
};

const QLatin1StringView id("id"), count("count"), per("per"), window("window"),
    timezone("timezone"), api("api");

QJsonObject toJson(const Limit &limit)
{
    QJsonObject object{{count, qint64(limit.count)},
                       {per, textOf(policy::unitName(limit.unit))},
                       {window, limit.window == policy::Window::Fixed ? QStringLiteral("fixed")
                                                                      : QStringLiteral("sliding")}};
    if (!limit.id.empty())
        object.insert(id, textOf(limit.id));
    if (!limit.timezone.empty())
        object.insert(timezone, textOf(limit.timezone));
    if (!limit.api.empty())
        object.insert(api, textOf(limit.api));
    return object;
}

Limit limitFrom(Reader &reader)
{
    Limit limit;
    limit.id = reader.text(id);
    const QJsonValue number = reader.member(count, QJsonValue::Double);
    limit.count = number.toInteger(-1);
    if (limit.count == -1 && number.toDouble() != -1)
        reader.fail(count);
    if (const std::string name = reader.text(per); !name.empty()) {
        const auto unit = policy::unitFromName(name);
        if (!unit)
            reader.fail(per);
        limit.unit = unit.value_or(limit.unit);
    }
    if (const std::string name = reader.text(window); name == "fixed")
        limit.window = policy::Window::Fixed;
    else if (!name.empty() && name != "sliding")
        reader.fail(window);
    limit.timezone = reader.text(timezone);
    limit.api = reader.text(api);
    return limit;
}

AndroidApp androidFrom(Reader &reader)
{
    return {reader.text(QLatin1StringView("package")), reader.text(QLatin1StringView("sha1"))};
}

ApiTarget targetFrom(Reader &reader)
{
    return {reader.text(api), reader.texts(QLatin1StringView("operations"))};
}

void readReportOnly(Reader &reader, Restrictions &restrictions)
{
    const QLatin1StringView name("reportOnly");
    for (const std::string &entry : reader.texts(name)) {
        if (const auto kind = policy::kindFromName(entry))
            restrictions.reportOnly.push_back(*kind);
        else
            reader.fail(name);
    }
}

} // namespace

QJsonObject toJson(const Restrictions &restrictions)
{
    QJsonArray android;
    for (const AndroidApp &app : restrictions.android)
        android << QJsonObject{{QStringLiteral("package"), textOf(app.package)},
                               {QStringLiteral("sha1"), textOf(app.sha1)}};
    QJsonArray apis;
    for (const ApiTarget &target : restrictions.apis)
        apis << QJsonObject{{api, textOf(target.api)},
                            {QStringLiteral("operations"), toArray(target.operations)}};
    QJsonArray reportOnly;
    for (const policy::Kind kind : restrictions.reportOnly)
        reportOnly << textOf(policy::kindName(kind));
    return {{QStringLiteral("match"), restrictions.match == policy::Match::Any
                                          ? QStringLiteral("any")
                                          : QStringLiteral("every")},
            {QStringLiteral("referrers"), toArray(restrictions.referrers)},
            {QStringLiteral("allowOriginFallback"), restrictions.allowOriginFallback},
            {QStringLiteral("ips"), toArray(restrictions.addresses)},
            {QStringLiteral("android"), android},
            {QStringLiteral("ios"), toArray(restrictions.ios)},
            {QStringLiteral("processes"), toArray(restrictions.processes)},
            {QStringLiteral("apis"), apis},
            {QStringLiteral("limits"), limitsToJson(restrictions.limits)},
            {QStringLiteral("reportOnly"), reportOnly}};
}

Result<Restrictions> restrictionsFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Restrictions restrictions;
    const QLatin1StringView match("match");
    if (const std::string name = reader.text(match); name == "any")
        restrictions.match = policy::Match::Any;
    else if (!name.empty() && name != "every")
        reader.fail(match);
    restrictions.referrers = reader.texts(QLatin1StringView("referrers"));
    restrictions.allowOriginFallback =
        reader.member(QLatin1StringView("allowOriginFallback"), QJsonValue::Bool).toBool();
    restrictions.addresses = reader.texts(QLatin1StringView("ips"));
    restrictions.android = reader.objects(QLatin1StringView("android"), androidFrom);
    restrictions.ios = reader.texts(QLatin1StringView("ios"));
    restrictions.processes = reader.texts(QLatin1StringView("processes"));
    restrictions.apis = reader.objects(QLatin1StringView("apis"), targetFrom);
    restrictions.limits = reader.objects(QLatin1StringView("limits"), limitFrom);
    readReportOnly(reader, restrictions);
    if (reader.failed())
        return reader.error();
    return restrictions;
}

QJsonArray limitsToJson(const std::vector<Limit> &limits)
{
    QJsonArray array;
    for (const Limit &limit : limits)
        array << toJson(limit);
    return array;
}

Result<std::vector<Limit>> limitsFromJson(const QJsonArray &array)
{
    const QLatin1StringView name("limits");
    Reader reader(QJsonObject{{name, array}});
    auto limits = reader.objects(name, limitFrom);
    if (reader.failed())
        return reader.error();
    return limits;
}

} // namespace keywright
