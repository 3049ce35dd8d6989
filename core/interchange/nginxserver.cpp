// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginxserver.h"

#include <algorithm>

namespace keywright {

namespace {

using policy::KeyLocation;

class ServerWriter
{
public:
    ServerWriter(const ExportModel &model, const QList<NginxLimitUse> &limits)
        : m_model(model)
        , m_limits(limits)
    {
    }

    QString write()
    {
        line(QStringLiteral("\nserver {\n"
                            "    listen 127.0.0.1:8080;\n"
                            "    merge_slashes off;\n"
                            "    # The usual format would write the query, and with it keys.\n"
                            "    access_log off;\n"
                            "    default_type application/problem+json;\n"
                            "    limit_req_status 429;\n"
                            "    location / {"));
        line(answer(404, QStringLiteral("API_NOT_FOUND"), 8));
        line(QStringLiteral("    }"));
        int number = 0;
        for (const ExportedApi &api : m_model.apis)
            writeLocation(api, QStringLiteral("kw_a%1").arg(++number));
        line(QStringLiteral("}"));
        return m_text;
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    static QString answer(int status, const QString &reason, int indentation)
    {
        return QString(indentation, u' ')
               + QStringLiteral("return %1 '{\"type\":\"about:blank\",\"status\":%1,"
                                "\"reason\":\"%2\"}';")
                     .arg(status)
                     .arg(reason);
    }

    void deny(const QString &condition, int status, const QString &reason,
              const QString &header = {})
    {
        line(QStringLiteral("        if (%1) {").arg(condition));
        if (!header.isEmpty())
            line(QStringLiteral("            ") + header);
        line(answer(status, reason, 12));
        line(QStringLiteral("        }"));
    }

    void writeLocation(const ExportedApi &api, const QString &name)
    {
        const QString challenge =
            QStringLiteral("add_header WWW-Authenticate 'ApiKey realm=\"%1\"' always;")
                .arg(api.name);
        line(QStringLiteral("    location ~ ^/%1(?:/|$) {").arg(api.name));
        deny(QStringLiteral("$kw_doubtful"), 400, QStringLiteral("REQUEST_TARGET_INVALID"));
        if (!api.corsOrigins.isEmpty())
            writePreflight(name);
        deny(QStringLiteral("$%1_digest = ''").arg(name), 401,
             QStringLiteral("CREDENTIALS_MISSING"), challenge);
        deny(QStringLiteral("$%1_key = ''").arg(name), 401, QStringLiteral("API_KEY_INVALID"),
             challenge);
        deny(QStringLiteral("$%1_live = 0").arg(name), 401, QStringLiteral("API_KEY_EXPIRED"),
             challenge);
        deny(QStringLiteral("$%1_application = 0").arg(name), 403,
             QStringLiteral("API_KEY_APPLICATION_BLOCKED"));
        deny(QStringLiteral("$%1_service = 0").arg(name), 403,
             QStringLiteral("API_KEY_SERVICE_BLOCKED"));
        line(QStringLiteral("        set $kw_api %1;\n        set $kw_key $%2_key;")
                 .arg(api.name, name));
        for (const auto &[limit, directive] : m_limits) {
            if (appliesTo(limit, api))
                line(QStringLiteral("        ") + directive);
        }
        if (!api.corsOrigins.isEmpty())
            line(
                QStringLiteral("        add_header Access-Control-Allow-Origin $%1_origin always;\n"
                               "        add_header Vary Origin always;")
                    .arg(name));
        writeProxy(api, name);
        line(QStringLiteral("    }"));
    }

    bool appliesTo(const ExportedLimit &limit, const ExportedApi &api) const
    {
        if (!limit.api.isEmpty())
            return limit.api == api.name;
        const auto found =
            std::find_if(m_model.keys.begin(), m_model.keys.end(),
                         [&limit](const ExportedKey &key) { return key.id == limit.key; });
        return found != m_model.keys.end() && found->project == api.project;
    }

    void writePreflight(const QString &name)
    {
        line(
            QStringLiteral("        set $kw_preflight \"$request_method:$%1_origin:"
                           "$http_access_control_request_method\";\n"
                           "        if ($kw_preflight ~ '^OPTIONS:[^:]+:.*:[A-Za-z]+$') {\n"
                           "            add_header Access-Control-Allow-Origin $%1_origin always;\n"
                           "            add_header Access-Control-Allow-Methods "
                           "$http_access_control_request_method always;\n"
                           "            add_header Access-Control-Allow-Headers "
                           "$http_access_control_request_headers always;\n"
                           "            add_header Vary Origin always;\n"
                           "            return 204;\n"
                           "        }")
                .arg(name));
    }

    void writeProxy(const ExportedApi &api, const QString &name)
    {
        const QString query = QStringLiteral("        ");
        bool dropsBearer = false;
        if (!api.keepKey) {
            for (const KeyLocation &location : api.locations) {
                dropsBearer = dropsBearer || location.kind == KeyLocation::Kind::Bearer;
                if (location.kind == KeyLocation::Kind::Header)
                    line(query
                         + QStringLiteral("proxy_set_header %1 '';")
                               .arg(QString::fromStdString(location.name)));
            }
            if (!nginxQueryNames(api).isEmpty())
                line(query + QStringLiteral("set $args $%1_query;").arg(name));
        }
        if (dropsBearer)
            line(QStringLiteral("        proxy_set_header Authorization $kw_authorization;"));
        line(QStringLiteral("        proxy_set_header Host %1;\n"
                            "        proxy_set_header Connection '';\n"
                            "        proxy_set_header X-Keywright-Key-Id $%2_key;\n"
                            "        proxy_set_header X-Keywright-Project %3;\n"
                            "        proxy_set_header X-Request-Id $request_id;\n"
                            "        proxy_http_version 1.1;")
                 .arg(nginxQuoted(hostHeader(api)), name, nginxQuoted(asciiOnly(api.project))));
        if (api.isTls)
            line(QStringLiteral("        proxy_ssl_server_name on;\n"
                                "        proxy_ssl_name %1;\n"
                                "        proxy_ssl_verify on;\n"
                                "        proxy_ssl_verify_depth 4;\n"
                                "        proxy_ssl_trusted_certificate "
                                "/etc/ssl/certs/ca-certificates.crt;")
                     .arg(api.host));
        line(QStringLiteral("        proxy_pass %1://%2$%2_target$is_args$args;")
                 .arg(api.isTls ? QLatin1StringView("https") : QLatin1StringView("http"), name));
    }

    /// A value of a header; a dollar would begin a variable.
    static QString asciiOnly(const QString &text)
    {
        QString result = QString::fromLatin1(QUrl::toPercentEncoding(text, " "));
        return result;
    }

    const ExportModel &m_model;
    const QList<NginxLimitUse> &m_limits;
    QString m_text;
};

} // namespace

QString nginxQuoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    return u'\'' + escaped + u'\'';
}

QStringList nginxQueryNames(const ExportedApi &api)
{
    QStringList names;
    for (const KeyLocation &location : api.locations) {
        if (location.kind == KeyLocation::Kind::Query)
            names.append(QStringLiteral("\"%1\"").arg(QString::fromStdString(location.name)));
    }
    return names;
}

QString nginxServer(const ExportModel &model, const QList<NginxLimitUse> &limits)
{
    return ServerWriter(model, limits).write();
}

} // namespace keywright
