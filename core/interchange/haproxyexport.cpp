// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpatterns.h"
#include "gatewaywriters.h"
#include "haproxylimits.h"

#include <QtCore/QUrl>

namespace keywright {

namespace {

using Code = ExportNote::Code;
using policy::KeyLocation;
using policy::Kind;

/// An argument in single quotes; what is a quote in a pattern is written as its code.
QString pattern(const QString &text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\'', QLatin1StringView("\\x27")) + u'\'';
}

/// Text that stands for itself, as one word.
QString word(const QString &text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

/// One frontend that decides, one backend an API, one table a limit.
class HaProxyWriter
{
public:
    explicit HaProxyWriter(ExportModel &model)
        : m_model(model)
    {
    }

    QString write()
    {
        const HaProxyLimits limits(m_model);
        writeHead();
        for (const ExportedApi &api : m_model.apis)
            writeLookUp(api);
        writeAnswers();
        for (const ExportedKey &key : m_model.keys)
            writeKey(key);
        m_text += limits.rules();
        for (const ExportedApi &api : m_model.apis)
            writeUpstreamHeaders(api);
        line(QStringLiteral("    use_backend api_%[var(txn.api)]"));
        for (const ExportedApi &api : m_model.apis)
            writeBackend(api);
        return m_text + limits.tables();
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }
    void rule(const QString &text) { line(QStringLiteral("    http-request ") + text); }

    static QString inApi(const ExportedApi &api)
    {
        return QStringLiteral("{ var(txn.api) -m str %1 }").arg(api.name);
    }

    void deny(int status, const QString &reason, const QString &condition, bool challenges = false)
    {
        rule(haProxyDenial(status, reason, condition, challenges));
    }

    void writeHead()
    {
        line(QStringLiteral("defaults\n"
                            "    mode http\n"
                            "    timeout connect 5s\n"
                            "    timeout client 60s\n"
                            "    timeout server 60s\n"
                            "    timeout http-request 10s\n"
                            "\n"
                            "frontend keywright\n"
                            "    bind 127.0.0.1:8080"));
        deny(400, QStringLiteral("REQUEST_TARGET_INVALID"),
             QStringLiteral("if { path -m reg -i %1 }").arg(pattern(doubtfulPathPattern())));
        for (const char *name : {"x-keywright-key-id", "x-keywright-project", "x-request-id"})
            rule(QStringLiteral("del-header ") + QLatin1StringView(name));
        for (const ExportedApi &api : m_model.apis)
            rule(QStringLiteral("set-var(txn.api) str(%1) if { path /%1 } || { path_beg /%1/ }")
                     .arg(api.name));
        deny(404, QStringLiteral("API_NOT_FOUND"),
             QStringLiteral("unless { var(txn.api) -m found }"));
        for (const ExportedApi &api : m_model.apis)
            writeCors(api);
    }

    void writeCors(const ExportedApi &api)
    {
        if (api.corsOrigins.isEmpty())
            return;
        QString known = QStringLiteral("{ req.fhdr(origin) -m found }");
        if (!api.corsOrigins.contains(QStringLiteral("*"))) {
            known = QStringLiteral("{ req.fhdr(origin) -m str");
            for (const QString &origin : api.corsOrigins)
                known += u' ' + word(origin);
            known += QStringLiteral(" }");
        }
        rule(
            QStringLiteral("set-var(txn.origin) req.fhdr(origin) if %1 %2").arg(inApi(api), known));
        rule(QStringLiteral("return status 204 hdr Access-Control-Allow-Origin %[var(txn.origin)] "
                            "hdr Access-Control-Allow-Methods "
                            "%[req.fhdr(access-control-request-method)] "
                            "hdr Access-Control-Allow-Headers "
                            "%[req.fhdr(access-control-request-headers)] hdr Vary Origin if ")
             + inApi(api)
             + QStringLiteral(" { method OPTIONS } { var(txn.origin) -m found } "
                              "{ req.fhdr(access-control-request-method) -m found }"));
    }

    /// The first place that holds a key decides; twice in one place is none.
    void writeLookUp(const ExportedApi &api)
    {
        line(QStringLiteral("\n    # %1: where the key is").arg(api.name));
        const QString open = inApi(api) + QStringLiteral(" !{ var(txn.key) -m found } ");
        for (const KeyLocation &location : api.locations) {
            const QString name = QString::fromStdString(location.name);
            if (location.kind == KeyLocation::Kind::Query) {
                deny(401, QStringLiteral("CREDENTIALS_MISSING"),
                     QStringLiteral("if %1{ query -m reg %2 }")
                         .arg(open,
                              pattern(
                                  QStringLiteral("(?:^|&)%1=[^&].*&%1=").arg(patternText(name)))),
                     true);
                rule(QStringLiteral("set-var(txn.key) url_param(%1),url_dec if %2"
                                    "{ url_param(%1) -m len gt 0 }")
                         .arg(name, open));
                continue;
            }
            const bool isBearer = location.kind == KeyLocation::Kind::Bearer;
            const QString header = isBearer ? QStringLiteral("authorization") : name;
            deny(401, QStringLiteral("CREDENTIALS_MISSING"),
                 QStringLiteral("if %1{ req.fhdr_cnt(%2) gt 1 }").arg(open, header), true);
            const QString value = isBearer ? QStringLiteral("http_auth_bearer")
                                           : QStringLiteral("req.fhdr(%1)").arg(name);
            rule(QStringLiteral("set-var(txn.key) %1 if %2{ %1 -m len gt 0 }").arg(value, open));
        }
    }

    void writeAnswers()
    {
        deny(401, QStringLiteral("CREDENTIALS_MISSING"),
             QStringLiteral("unless { var(txn.key) -m found }"), true);
        line(QStringLiteral("\n    # whose key it is"));
        rule(QStringLiteral("set-var(txn.digest) var(txn.key),sha2(256),hex,lower"));
        rule(QStringLiteral("unset-var(txn.key)"));
        for (const ExportedKey &key : m_model.keys) {
            QString apis;
            for (const ExportedApi &api : m_model.apis) {
                if (api.project == key.project)
                    apis += u' ' + api.name;
            }
            if (apis.isEmpty())
                continue;
            for (const ExportedVersion &version : key.versions)
                rule(QStringLiteral("set-var(txn.id) str(%1) if { var(txn.digest) -m str %2 } "
                                    "{ var(txn.api) -m str%3 }%4")
                         .arg(key.id, version.digest, apis,
                              version.ends ? QStringLiteral(" { date lt %1 }").arg(*version.ends)
                                           : QString()));
        }
        deny(401, QStringLiteral("API_KEY_INVALID"),
             QStringLiteral("unless { var(txn.id) -m found }"), true);
        rule(QStringLiteral("set-var(txn.from) req.fhdr(referer)"));
    }

    void writeKey(const ExportedKey &key)
    {
        const QString name = QStringLiteral("is_%1").arg(key.id);
        line(QStringLiteral("\n    # %1").arg(oneLine(key.label)));
        line(QStringLiteral("    acl %1 var(txn.id) -m str %2").arg(name, key.id));
        const bool isAny = key.restrictions.match == policy::Match::Any;
        QString anyOf;
        for (const Kind kind : kindsOf(key)) {
            const QString condition = writeKind(key, kind, name);
            if (condition.isEmpty())
                continue;
            if (isAny)
                anyOf += QStringLiteral(" !") + condition;
            else
                deny(403, reasonOf(kind), QStringLiteral("if %1 !%2").arg(name, condition));
        }
        if (!anyOf.isEmpty())
            deny(403, reasonOf(kindsOf(key).constFirst()), QStringLiteral("if ") + name + anyOf);
        writeUses(key, name);
        rule(QStringLiteral("set-header X-Keywright-Project %1 if %2")
                 .arg(word(QString::fromLatin1(QUrl::toPercentEncoding(key.project, " "))
                               .replace(u'%', QLatin1StringView("%%"))),
                      name));
    }

    static QString reasonOf(Kind kind)
    {
        switch (kind) {
        case Kind::Referrer:
            return QStringLiteral("API_KEY_HTTP_REFERRER_BLOCKED");
        case Kind::Address:
            return QStringLiteral("API_KEY_IP_ADDRESS_BLOCKED");
        case Kind::Android:
            return QStringLiteral("API_KEY_ANDROID_APP_BLOCKED");
        case Kind::Ios:
            return QStringLiteral("API_KEY_IOS_APP_BLOCKED");
        case Kind::Process:
            break;
        }
        return QStringLiteral("API_KEY_PROCESS_BLOCKED");
    }

    /// The name of an acl that says whether the kind matches.
    QString writeKind(const ExportedKey &key, Kind kind, const QString &name)
    {
        const QString acl = QStringLiteral("    acl %1 ");
        switch (kind) {
        case Kind::Referrer:
            if (key.restrictions.allowOriginFallback)
                rule(QStringLiteral("set-var(txn.from) req.fhdr(origin) if %1 "
                                    "!{ req.fhdr(referer) -m found }")
                         .arg(name));
            deny(403, reasonOf(kind),
                 QStringLiteral("if %1 { req.fhdr_cnt(referer) gt 1 }").arg(name));
            for (const QString &entry : key.referrers)
                line(acl.arg(name + QStringLiteral("_referrer"))
                     + QStringLiteral("var(txn.from) -m reg ") + pattern(entry));
            return name + QStringLiteral("_referrer");
        case Kind::Address:
            for (const QString &address : key.addresses)
                line(acl.arg(name + QStringLiteral("_ip")) + QStringLiteral("src ") + address);
            return name + QStringLiteral("_ip");
        case Kind::Android:
            for (const auto &app : key.android)
                rule(QStringLiteral("set-var(txn.android) bool(true) if %1 "
                                    "{ req.fhdr(x-android-package) -m str %2 } "
                                    "{ req.fhdr(x-android-cert) -m reg %3 }")
                         .arg(name, word(app.first), pattern(app.second)));
            line(acl.arg(name + QStringLiteral("_android"))
                 + QStringLiteral("var(txn.android) -m bool"));
            return name + QStringLiteral("_android");
        case Kind::Ios:
            for (const std::string &bundle : key.restrictions.ios)
                line(acl.arg(name + QStringLiteral("_ios"))
                     + QStringLiteral("req.fhdr(x-ios-bundle-identifier) -m str ")
                     + word(QString::fromStdString(bundle)));
            return name + QStringLiteral("_ios");
        case Kind::Process:
            break;
        }
        return {};
    }

    void writeUses(const ExportedKey &key, const QString &name)
    {
        QString apis;
        for (const ExportedUse &use : key.uses)
            apis += u' ' + use.api;
        deny(403, QStringLiteral("API_KEY_SERVICE_BLOCKED"),
             apis.isEmpty() ? QStringLiteral("if ") + name
                            : QStringLiteral("if %1 !{ var(txn.api) -m str%2 }").arg(name, apis));
        for (const ExportedUse &use : key.uses) {
            if (use.rules.isEmpty())
                continue;
            const QString here = QStringLiteral("%1 { var(txn.api) -m str %2 }").arg(name, use.api);
            for (const OperationRule &step : use.rules)
                rule(QStringLiteral("set-var(txn.operation) int(%1) if %2 "
                                    "!{ var(txn.operation) -m found }%3 { path -m reg %4 }")
                         .arg(step.allowed ? QStringLiteral("1") : QStringLiteral("0"), here,
                              step.methods.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" { method %1 }").arg(step.methods.join(u' ')),
                              pattern(QStringLiteral("^/%1%2$").arg(use.api, step.path))));
            deny(403, QStringLiteral("API_KEY_SERVICE_BLOCKED"),
                 QStringLiteral("if %1 !{ var(txn.operation) -m int 1 }").arg(here));
        }
    }

    void writeUpstreamHeaders(const ExportedApi &api)
    {
        line(QStringLiteral("\n    # %1: what goes upstream").arg(api.name));
        for (const KeyLocation &location : api.locations) {
            if (api.keepKey)
                break;
            const QString name = QString::fromStdString(location.name);
            if (location.kind == KeyLocation::Kind::Header)
                rule(QStringLiteral("del-header %1 if %2").arg(name, inApi(api)));
            else if (location.kind == KeyLocation::Kind::Bearer)
                rule(QStringLiteral("del-header authorization if %1 { http_auth_bearer -m found }")
                         .arg(inApi(api)));
            else
                rule(QStringLiteral("set-query '%[query,regsub(\"(^|&)%1=[^&]*\",\"\",g),"
                                    "regsub(\"^&\",\"\")]' if %2 { query -m found }")
                         .arg(patternText(name), inApi(api)));
        }
        rule(QStringLiteral("set-header X-Keywright-Key-Id %[var(txn.id)] if ") + inApi(api));
        rule(QStringLiteral("set-header X-Request-Id %[uuid] if ") + inApi(api));
        rule(QStringLiteral("set-header Host %1 if %2").arg(word(hostHeader(api)), inApi(api)));
        // Last: the conditions above look at the caller's own path.
        rule(QStringLiteral("replace-path %1 %2 if %3")
                 .arg(pattern(QStringLiteral("^/%1(?:/(.*))?$").arg(api.name)),
                      word(QString(api.basePath).replace(u'%', QLatin1StringView("%%"))
                           + QStringLiteral("/\\1")),
                      inApi(api)));
    }

    void writeBackend(const ExportedApi &api)
    {
        line(QStringLiteral("\nbackend api_%1").arg(api.name));
        if (!api.corsOrigins.isEmpty())
            line(QStringLiteral("    http-response set-header Access-Control-Allow-Origin "
                                "%[var(txn.origin)] if { var(txn.origin) -m found }\n"
                                "    http-response add-header Vary Origin"));
        const QString tls =
            api.isTls
                ? QStringLiteral(" ssl verify required ca-file "
                                 "/etc/ssl/certs/ca-certificates.crt sni str(%1) verifyhost %1")
                      .arg(api.host)
                : QString();
        line(QStringLiteral("    server upstream %1%2 init-addr last,libc,none")
                 .arg(hostAndPort(api), tls));
    }

    ExportModel &m_model;
    QString m_text;
};

} // namespace

QString writeHaProxy(ExportModel &model)
{
    model.keepKinds({Kind::Referrer, Kind::Address, Kind::Android, Kind::Ios}, true);
    return HaProxyWriter(model).write();
}

} // namespace keywright
