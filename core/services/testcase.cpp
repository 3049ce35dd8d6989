// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <core/domain/asciihost.h>
#include <core/policy/codes.h>
#include <core/policy/parse.h>

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <cmath>

namespace keywright {

namespace {

constexpr qint64 mostRepeats = 10'000'000;

/// Reads the fields of one object; remembers the first problem and which fields were asked for.
class FieldReader
{
public:
    FieldReader(const QJsonValue &value, QString place, QString &problem)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_problem(problem)
    {
        if (!value.isObject())
            fail(m_place, QStringLiteral("an object is expected"));
    }

    QJsonValue take(QLatin1StringView name)
    {
        m_known.insert(name);
        const QJsonValue value = m_object.value(name);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    std::optional<QString> text(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            fail(place(name), QStringLiteral("a string is expected"));
        return value.toString();
    }

    bool flag(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            fail(place(name), QStringLiteral("true or false is expected"));
        return value.toBool();
    }

    QJsonArray array(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isArray())
            fail(place(name), QStringLiteral("an array is expected"));
        return value.toArray();
    }

    std::vector<std::string> texts(QLatin1StringView name)
    {
        std::vector<std::string> entries;
        for (const QJsonValue &entry : array(name)) {
            if (!entry.isString())
                fail(place(name), QStringLiteral("an array of strings is expected"));
            entries.push_back(entry.toString().toStdString());
        }
        return entries;
    }

    std::optional<Instant> time(QLatin1StringView name)
    {
        const auto value = text(name);
        if (!value)
            return {};
        const auto instant = fromRfc3339(*value);
        if (!instant)
            fail(place(name), QStringLiteral("a time as in RFC 3339 is expected"));
        return instant;
    }

    void finish()
    {
        for (const QString &name : m_object.keys()) {
            if (!m_known.contains(name))
                fail(place(name), QStringLiteral("there is no such field"));
        }
    }

    [[nodiscard]] QString place(const QString &name) const
    {
        return m_place.isEmpty() ? name : m_place + u'.' + name;
    }
    [[nodiscard]] QString place(QLatin1StringView name) const { return place(QString(name)); }

    void fail(const QString &where, const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = where + QStringLiteral(": ") + problem;
    }

private:
    QJsonObject m_object;
    QString m_place;
    QString &m_problem;
    QSet<QString> m_known;
};

using Unreadable = std::vector<std::pair<QString, QString>>;

void note(Unreadable &unreadable, const QString &entry, policy::EntryProblem problem)
{
    const std::string_view name = policy::entryProblemName(problem);
    unreadable.emplace_back(entry, QString::fromUtf8(name.data(), qsizetype(name.size())));
}

policy::Limit readLimit(FieldReader fields, const QString &place, Unreadable &unreadable)
{
    policy::Limit limit;
    limit.id = place.toStdString();
    const QJsonValue count = fields.take(QLatin1StringView("count"));
    const double number = count.toDouble();
    if (!count.isDouble())
        fields.fail(place, QStringLiteral("count: a number is expected"));
    else if (number != std::floor(number) || std::abs(number) > 9e15)
        note(unreadable, place, policy::EntryProblem::CountInvalid);
    else
        limit.count = std::int64_t(number);
    const QString per = fields.text(QLatin1StringView("per")).value_or(QStringLiteral("minute"));
    if (const auto unit = policy::unitFromName(per.toStdString()))
        limit.unit = *unit;
    else
        note(unreadable, place, policy::EntryProblem::UnitInvalid);
    const QString window =
        fields.text(QLatin1StringView("window")).value_or(QStringLiteral("sliding"));
    if (window == QLatin1String("fixed"))
        limit.window = policy::Window::Fixed;
    else if (window != QLatin1String("sliding"))
        note(unreadable, place, policy::EntryProblem::WindowInvalid);
    limit.timezone = fields.text(QLatin1StringView("timezone")).value_or(QString()).toStdString();
    limit.api = fields.text(QLatin1StringView("api")).value_or(QString()).toStdString();
    fields.finish();
    return limit;
}

void readLists(FieldReader &fields, CaseKey &key, QString &problem)
{
    policy::Restrictions &restrictions = key.restrictions;
    int index = 0;
    for (const QJsonValue &value : fields.array(QLatin1StringView("android"))) {
        FieldReader app(value, QStringLiteral("key.android[%1]").arg(index++), problem);
        policy::AndroidApp entry;
        entry.package = app.text(QLatin1StringView("package")).value_or(QString()).toStdString();
        entry.sha1 = app.text(QLatin1StringView("sha1")).value_or(QString()).toStdString();
        app.finish();
        restrictions.android.push_back(std::move(entry));
    }
    index = 0;
    for (const QJsonValue &value : fields.array(QLatin1StringView("apis"))) {
        FieldReader target(value, QStringLiteral("key.apis[%1]").arg(index++), problem);
        policy::ApiTarget entry;
        entry.api = target.text(QLatin1StringView("api")).value_or(QString()).toStdString();
        entry.operations = target.texts(QLatin1StringView("operations"));
        target.finish();
        restrictions.apis.push_back(std::move(entry));
    }
    index = 0;
    for (const QJsonValue &value : fields.array(QLatin1StringView("limits"))) {
        const QString place = QStringLiteral("key.limits[%1]").arg(index++);
        restrictions.limits.push_back(
            readLimit(FieldReader(value, place, problem), place, key.unreadable));
    }
    for (const std::string &name : fields.texts(QLatin1StringView("reportOnly"))) {
        if (const auto kind = policy::kindFromName(name))
            restrictions.reportOnly.push_back(*kind);
        else
            fields.fail(QStringLiteral("key.reportOnly"),
                        QStringLiteral("referrer, ip, android, ios or process is expected"));
    }
}

CaseKey readKey(const QJsonValue &value, QString &problem)
{
    CaseKey key;
    FieldReader fields(value, QStringLiteral("key"), problem);
    const QString state =
        fields.text(QLatin1StringView("state")).value_or(QStringLiteral("active"));
    if (state == QLatin1String("disabled"))
        key.condition = policy::KeyCondition::Disabled;
    else if (state == QLatin1String("deleted"))
        key.condition = policy::KeyCondition::Deleted;
    else if (state != QLatin1String("active"))
        fields.fail(QStringLiteral("key.state"),
                    QStringLiteral("active, disabled or deleted is expected"));
    key.expires = fields.time(QLatin1StringView("expires"));
    const QString match = fields.text(QLatin1StringView("match")).value_or(QStringLiteral("every"));
    if (match == QLatin1String("any"))
        key.restrictions.match = policy::Match::Any;
    else if (match != QLatin1String("every"))
        fields.fail(QStringLiteral("key.match"), QStringLiteral("every or any is expected"));
    key.restrictions.referrers = fields.texts(QLatin1StringView("referrers"));
    convertHosts(key.restrictions);
    key.restrictions.allowOriginFallback = fields.flag(QLatin1StringView("allowOriginFallback"));
    key.restrictions.addresses = fields.texts(QLatin1StringView("ips"));
    key.restrictions.ios = fields.texts(QLatin1StringView("ios"));
    key.restrictions.processes = fields.texts(QLatin1StringView("processes"));
    readLists(fields, key, problem);
    fields.finish();
    return key;
}

/// A header's value is a string, or an array of them: the header several times.
void readHeaders(FieldReader &fields, const QString &place, CaseRequest &request)
{
    const QJsonValue value = fields.take(QLatin1StringView("headers"));
    if (!value.isUndefined() && !value.isObject())
        fields.fail(place, QStringLiteral("an object is expected"));
    const QJsonObject headers = value.toObject();
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        const QJsonArray values =
            field->isArray() ? field->toArray() : QJsonArray{QJsonValue(*field)};
        for (const QJsonValue &entry : values) {
            if (!entry.isString())
                fields.fail(place + u'.' + field.key(), QStringLiteral("a string is expected"));
            request.headers.emplace_back(field.key().toUtf8(), entry.toString().toUtf8());
        }
    }
}

/// The zone of a link-local peer names an interface of the machine, and is no part of the address
/// (RFC 4007, section 11). What is no address matches nothing.
std::optional<policy::Address> addressOf(const QString &peer)
{
    const qsizetype zone = peer.contains(u':') ? peer.indexOf(u'%') : -1;
    return policy::Address::parse(peer.first(zone < 0 ? peer.size() : zone).toStdString());
}

CaseRequest readRequest(const QJsonValue &value, const QString &place, QString &problem)
{
    CaseRequest request;
    FieldReader fields(value, place, problem);
    request.api = fields.text(QLatin1StringView("api"));
    request.operation = fields.text(QLatin1StringView("operation"));
    request.method =
        fields.text(QLatin1StringView("method")).value_or(QStringLiteral("GET")).toUtf8();
    request.path = fields.text(QLatin1StringView("path")).value_or(QStringLiteral("/")).toUtf8();
    request.peer =
        addressOf(fields.text(QLatin1StringView("peer")).value_or(QStringLiteral("127.0.0.1")));
    request.process = fields.text(QLatin1StringView("process")).value_or(QString()).toUtf8();
    request.trustedProxies = fields.texts(QLatin1StringView("trustedProxies"));
    readHeaders(fields, fields.place(QLatin1StringView("headers")), request);
    request.at = fields.time(QLatin1StringView("at"));
    const QJsonValue repeat = fields.take(QLatin1StringView("repeat"));
    const double times = repeat.toDouble(1);
    if ((!repeat.isUndefined() && !repeat.isDouble()) || times < 1 || times > double(mostRepeats)
        || times != std::floor(times))
        fields.fail(fields.place(QLatin1StringView("repeat")),
                    QStringLiteral("a whole number from 1 to %1 is expected").arg(mostRepeats));
    else
        request.repeat = qint64(times);
    fields.finish();
    return request;
}

void readRequests(const QJsonObject &json, TestCase &testCase, QString &problem)
{
    const QJsonValue one = json.value(QLatin1StringView("request"));
    const QJsonValue several = json.value(QLatin1StringView("requests"));
    if (!one.isUndefined() && !several.isUndefined()) {
        problem = QStringLiteral("request: give either request or requests");
        return;
    }
    if (one.isObject() && one.toObject().contains(QLatin1StringView("save"))) {
        FieldReader fields(one, QStringLiteral("request"), problem);
        testCase.save = fields.flag(QLatin1StringView("save"));
        if (testCase.save) // the rest of it has no meaning, so it must not be there
            fields.finish();
        return;
    }
    if (several.isUndefined()) {
        testCase.requests.append(readRequest(one.isUndefined() ? QJsonValue(QJsonObject()) : one,
                                             QStringLiteral("request"), problem));
        return;
    }
    int index = 0;
    for (const QJsonValue &value : several.toArray())
        testCase.requests.append(
            readRequest(value, QStringLiteral("requests[%1]").arg(index++), problem));
    if (index == 0 && problem.isEmpty())
        problem = QStringLiteral("requests: an array of at least one request is expected");
}

QJsonObject readExpectation(const QJsonValue &value, QString &problem)
{
    if (value.isUndefined() || value.isNull())
        return {};
    static const QStringList verdicts{QStringLiteral("granted"), QStringLiteral("denied"),
                                      QStringLiteral("saved"), QStringLiteral("refused")};
    if (verdicts.contains(value.toString()))
        return {{QStringLiteral("verdict"), value}};
    if (policy::reasonFromName(value.toString().toStdString()) != policy::Reason::None)
        return {{QStringLiteral("reason"), value}};
    static const QStringList fields{QStringLiteral("verdict"), QStringLiteral("reason"),
                                    QStringLiteral("status"), QStringLiteral("step"),
                                    QStringLiteral("detail")};
    const QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        if (!fields.contains(name))
            problem = QStringLiteral("expect.%1: there is no such field").arg(name);
    }
    if (object.isEmpty() && problem.isEmpty())
        problem = QStringLiteral("expect: granted, denied, saved, refused, a reason, or an object "
                                 "of the answer's fields is expected");
    return object;
}

} // namespace

Result<TestCase> TestCase::fromJson(const QJsonObject &json)
{
    TestCase testCase;
    QString problem;
    const QJsonValue id = json.value(QLatin1StringView("id"));
    testCase.id = id.isDouble() ? QString::number(id.toDouble()) : id.toString();
    if (testCase.id.isEmpty())
        problem = QStringLiteral("id: a string is expected");
    QString problemOfKey;
    testCase.key = readKey(json.value(QLatin1StringView("key")), problemOfKey);
    readRequests(json, testCase, problem);
    // Of a key that is to be saved it is the answer, and no fault of the case.
    if (!problemOfKey.isEmpty() && testCase.save)
        testCase.key.unreadable.emplace_back(problemOfKey, QStringLiteral("Unreadable"));
    else if (!problemOfKey.isEmpty())
        problem = problemOfKey;
    if (problem.isEmpty())
        testCase.expected = readExpectation(json.value(QLatin1StringView("expect")), problem);
    if (problem.isEmpty() && !testCase.save && !testCase.key.unreadable.empty())
        problem = testCase.key.unreadable.front().first + QStringLiteral(": ")
                  + testCase.key.unreadable.front().second;
    if (!problem.isEmpty())
        return failure(ErrorCode::FormatInvalid, {}, problem);
    return testCase;
}

} // namespace keywright
