// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace keywright::policy;

/// Other gateways' cases in the form of `check --cases`, straight through the engine.
class PolicyCheckCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
};

namespace {

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::vector<std::string> texts(const QJsonValue &value)
{
    std::vector<std::string> result;
    for (const QJsonValue &item : value.toArray())
        result.push_back(text(item));
    return result;
}

Instant time(const QJsonValue &value)
{
    return instant(QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

Restrictions restrictionsOf(const QJsonObject &key)
{
    Restrictions restrictions;
    restrictions.match =
        text(key.value(QLatin1String("match"))) == "any" ? Match::Any : Match::Every;
    restrictions.referrers = texts(key.value(QLatin1String("referrers")));
    restrictions.allowOriginFallback = key.value(QLatin1String("allowOriginFallback")).toBool();
    restrictions.addresses = texts(key.value(QLatin1String("ips")));
    restrictions.ios = texts(key.value(QLatin1String("ios")));
    for (const QJsonValue &app : key.value(QLatin1String("android")).toArray())
        restrictions.android.push_back(
            {text(app[QLatin1String("package")]), text(app[QLatin1String("sha1")])});
    for (const QJsonValue &api : key.value(QLatin1String("apis")).toArray())
        restrictions.apis.push_back(
            {text(api[QLatin1String("api")]), texts(api[QLatin1String("operations")])});
    for (const QJsonValue &written : key.value(QLatin1String("limits")).toArray()) {
        Limit limit;
        limit.count = written[QLatin1String("count")].toInteger();
        limit.unit = unitFromName(text(written[QLatin1String("per")])).value();
        limit.window =
            text(written[QLatin1String("window")]) == "fixed" ? Window::Fixed : Window::Sliding;
        limit.api = text(written[QLatin1String("api")]);
        restrictions.limits.push_back(limit);
    }
    return restrictions;
}

Call callOf(const QJsonObject &request)
{
    Call call;
    call.api = 0;
    call.method =
        request.value(QLatin1String("method")).toString(QStringLiteral("GET")).toStdString();
    call.target = request.value(QLatin1String("path")).toString(QStringLiteral("/")).toStdString();
    call.peer =
        request.value(QLatin1String("peer")).toString(QStringLiteral("127.0.0.1")).toStdString();
    const QJsonObject headers = request.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        call.with(header.key().toStdString(), text(header.value()));
    if (request.contains(QLatin1String("at")))
        call.at = time(request.value(QLatin1String("at"))).time_since_epoch().count();
    return call;
}

} // namespace

void PolicyCheckCases::cases_data()
{
    QTest::addColumn<QJsonObject>("line");
    QFile file(qEnvironmentVariable("KEYWRIGHT_SHARED")
               + QStringLiteral("/corpora/restrictions/check-cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (!line.isEmpty())
            QTest::newRow(text(line.value(QLatin1String("id"))).c_str()) << line;
    }
}

void PolicyCheckCases::cases()
{
    QFETCH(QJsonObject, line);
    const QJsonObject key = line.value(QLatin1String("key")).toObject();
    const QJsonObject request = line.value(QLatin1String("request")).toObject();
    const std::string expected = text(line.value(QLatin1String("expect")));
    Scene scene;
    scene.restrictions() = restrictionsOf(key);
    if (request.value(QLatin1String("save")).toBool()) {
        QCOMPARE(std::string(validate(scene.restrictions()).empty() ? "saved" : "refused"),
                 expected);
        return;
    }
    const std::string state = text(key.value(QLatin1String("state")));
    scene.key().condition = state == "disabled"  ? KeyCondition::Disabled
                            : state == "deleted" ? KeyCondition::Deleted
                                                 : KeyCondition::Active;
    if (key.contains(QLatin1String("expires")))
        scene.key().expires = time(key.value(QLatin1String("expires")));
    scene.input.trustedProxies = texts(request.value(QLatin1String("trustedProxies")));
    if (request.contains(QLatin1String("api")))
        scene.api().name = text(request.value(QLatin1String("api")));
    const Call call = callOf(request);
    const std::string operation = text(request.value(QLatin1String("operation")));
    if (!operation.empty())
        scene.api().operations = {{operation, call.method, call.target, {}}};
    Verdict verdict;
    for (int i = 0; i < request.value(QLatin1String("repeat")).toInt(1); ++i)
        verdict = scene.check(call);
    QCOMPARE(std::string(verdict.outcome == Outcome::Granted ? "granted" : "denied"), expected);
}

QTEST_APPLESS_MAIN(PolicyCheckCases)
#include "tst_policy_checkcases.moc"
