// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpatterns.h"
#include "gatewaywriters.h"
#include "nginxserver.h"

#include <QtCore/QHash>

#include <algorithm>

namespace keywright {

namespace {

using Code = ExportNote::Code;
using policy::KeyLocation;
using policy::Kind;

/// The pattern of a map's row; Perl's `$` is no variable there.
QString regex(const QString &pattern)
{
    return nginxQuoted(u'~' + pattern);
}

QString flag(bool isSet)
{
    return isSet ? QStringLiteral("1") : QStringLiteral("0");
}

/// Writes the file in the order in which nginx needs nothing explained: keys, then APIs. Variables
/// are numbered, since names of APIs hold symbols that names of variables may not.
class NginxWriter
{
public:
    explicit NginxWriter(ExportModel &model)
        : m_model(model)
    {
        for (qsizetype at = 0; at < model.apis.size(); ++at)
            m_apis.insert(model.apis.at(at).name, int(at) + 1);
    }

    QString write()
    {
        m_model.note(Code::OncePerRequest, {});
        writeBasics();
        for (qsizetype at = 0; at < m_model.keys.size(); ++at)
            writeKey(m_model.keys.at(at), int(at) + 1);
        for (const ExportedLimit &limit : m_model.limits)
            writeLimit(limit);
        for (const ExportedApi &api : m_model.apis)
            writeApi(api, m_apis.value(api.name));
        return m_text + nginxServer(m_model, m_limitUses);
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    void map(const QString &source, const QString &variable, const QStringList &rows)
    {
        line(QStringLiteral("map %1 $%2 {").arg(source, variable));
        for (const QString &row : rows)
            line(QStringLiteral("    %1;").arg(row));
        line(QStringLiteral("}"));
    }

    void writeBasics()
    {
        line(QStringLiteral("map_hash_bucket_size 256;"));
        line(QStringLiteral("map_hash_max_size 262144;"));
        line(QStringLiteral("variables_hash_max_size 65536;"));
        line(QStringLiteral("perl_require Digest/SHA.pm;"));
        map(QStringLiteral("$request_uri"), QStringLiteral("kw_path"),
            {regex(QStringLiteral("^(?<kw_raw_path>[^?]*)")) + QStringLiteral(" $kw_raw_path")});
        map(QStringLiteral("$kw_path"), QStringLiteral("kw_doubtful"),
            {QStringLiteral("default 0"),
             nginxQuoted(QStringLiteral("~*") + doubtfulPathPattern()) + QStringLiteral(" 1")});
        map(QStringLiteral("$http_referer"), QStringLiteral("kw_from"),
            {QStringLiteral("default $http_referer"), QStringLiteral("'' $http_origin")});
        map(QStringLiteral("$http_authorization"), QStringLiteral("kw_authorization"),
            {QStringLiteral("default $http_authorization"), QStringLiteral("'~*^bearer ' ''")});
        line(QString());
    }

    /// $kw_kN: whether the application restrictions of key N are met.
    void writeKey(const ExportedKey &key, int number)
    {
        const QString name = QStringLiteral("kw_k%1").arg(number);
        const QList<Kind> kinds = kindsOf(key);
        m_keyNames.insert(key.id, name);
        line(QStringLiteral("# %1").arg(oneLine(key.label)));
        QString all;
        int count = 0;
        for (const Kind kind : kinds) {
            const QString variable = writeKind(key, kind, name);
            if (variable.isEmpty())
                continue;
            all += u'$' + variable;
            ++count;
        }
        if (count == 0)
            return;
        const QString every = QString(count, u'1'), none = QString(count, u'0');
        const bool isAny = key.restrictions.match == policy::Match::Any;
        map(nginxQuoted(all), name,
            isAny
                ? QStringList{QStringLiteral("default 1"), nginxQuoted(none) + QStringLiteral(" 0")}
                : QStringList{QStringLiteral("default 0"),
                              nginxQuoted(every) + QStringLiteral(" 1")});
        m_restricted.insert(key.id);
    }

    QString writeKind(const ExportedKey &key, Kind kind, const QString &name)
    {
        switch (kind) {
        case Kind::Referrer: {
            QStringList rows{QStringLiteral("default 0")};
            for (const QString &pattern : key.referrers)
                rows.append(regex(pattern) + QStringLiteral(" 1"));
            map(key.restrictions.allowOriginFallback ? QStringLiteral("$kw_from")
                                                     : QStringLiteral("$http_referer"),
                name + QStringLiteral("_referrer"), rows);
            return name + QStringLiteral("_referrer");
        }
        case Kind::Address:
            line(QStringLiteral("geo $%1_ip {").arg(name));
            line(QStringLiteral("    default 0;"));
            for (const QString &address : key.addresses)
                line(QStringLiteral("    %1 1;").arg(address));
            line(QStringLiteral("}"));
            return name + QStringLiteral("_ip");
        case Kind::Android: {
            QStringList rows{QStringLiteral("default 0")};
            for (const auto &app : key.android)
                rows.append(regex(u'^' + patternText(app.first) + u' ' + app.second.mid(1))
                            + QStringLiteral(" 1"));
            map(QStringLiteral("'$http_x_android_package $http_x_android_cert'"),
                name + QStringLiteral("_android"), rows);
            return name + QStringLiteral("_android");
        }
        case Kind::Ios: {
            QStringList rows{QStringLiteral("default 0")};
            for (const std::string &bundle : key.restrictions.ios)
                rows.append(regex(u'^' + patternText(QString::fromStdString(bundle)) + u'$')
                            + QStringLiteral(" 1"));
            map(QStringLiteral("$http_x_ios_bundle_identifier"), name + QStringLiteral("_ios"),
                rows);
            return name + QStringLiteral("_ios");
        }
        case Kind::Process:
            break;
        }
        return {};
    }

    /// nginx counts calls a second or a minute, by a bucket that leaks.
    void writeLimit(const ExportedLimit &limit)
    {
        const int minutes = limit.unit == policy::Unit::Hour    ? 60
                            : limit.unit == policy::Unit::Day   ? 1440
                            : limit.unit == policy::Unit::Week  ? 10080
                            : limit.unit == policy::Unit::Month ? 43200
                                                                : 1;
        const qint64 rate = limit.count / minutes;
        if (rate < 1) {
            m_model.note(Code::LimitLeftOut, limit.label, limit.text);
            return;
        }
        m_model.note(Code::LimitApproximated, limit.label, limit.text);
        const QString name = QStringLiteral("kw_l%1").arg(++m_limitCount);
        const QString source = limit.key.isEmpty()   ? QStringLiteral("$kw_api")
                               : limit.api.isEmpty() ? QStringLiteral("$kw_key")
                                                     : QStringLiteral("'$kw_key $kw_api'");
        const QString row = limit.key.isEmpty()   ? limit.api
                            : limit.api.isEmpty() ? limit.key
                                                  : limit.key + u' ' + limit.api;
        line(QStringLiteral("# %1: %2").arg(oneLine(limit.label), limit.text));
        map(source, name,
            {QStringLiteral("default ''"), nginxQuoted(row) + u' ' + nginxQuoted(row)});
        line(QStringLiteral("limit_req_zone $%1 zone=%1:64k rate=%2%3;")
                 .arg(name)
                 .arg(rate)
                 .arg(limit.unit == policy::Unit::Second ? QLatin1StringView("r/s")
                                                         : QLatin1StringView("r/m")));
        const QString use = QStringLiteral("limit_req zone=%1 burst=%2 nodelay;")
                                .arg(name)
                                .arg(std::max<qint64>(limit.count - 1, 0));
        m_limitUses.append(
            {limit, limit.count > 1 ? use : QStringLiteral("limit_req zone=%1;").arg(name)});
    }

    void writeApi(const ExportedApi &api, int number)
    {
        const QString name = QStringLiteral("kw_a%1").arg(number);
        line(QStringLiteral("\n# %1").arg(api.name));
        line(QStringLiteral("upstream %1 {\n    server %2;\n    keepalive 32;\n}")
                 .arg(name, hostAndPort(api)));
        writeDigest(api, name);
        QStringList keys{QStringLiteral("default ''")}, ends{QStringLiteral("default ''")};
        QStringList restricted{QStringLiteral("default 1")}, services{QStringLiteral("default 0")};
        for (const ExportedKey &key : m_model.keys) {
            if (key.project == api.project)
                writeUse(api, name, key, keys, ends, restricted, services);
        }
        map(u'$' + name + QStringLiteral("_digest"), name + QStringLiteral("_key"), keys);
        map(u'$' + name + QStringLiteral("_digest"), name + QStringLiteral("_end"), ends);
        line(QStringLiteral("perl_set $%1_live 'sub { my $end = shift->variable(\"%1_end\"); "
                            "return !$end || time < $end ? 1 : 0; }';")
                 .arg(name));
        map(u'$' + name + QStringLiteral("_key"), name + QStringLiteral("_application"),
            restricted);
        map(u'$' + name + QStringLiteral("_key"), name + QStringLiteral("_service"), services);
        const QString prefix = QStringLiteral("^/") + api.name;
        map(QStringLiteral("$kw_path"), name + QStringLiteral("_target"),
            {regex(prefix + u'$') + u' ' + nginxQuoted(api.basePath + u'/'),
             regex(prefix + QStringLiteral("(?<%1_below>/.*)$").arg(name))
                 + QStringLiteral(" '%1$%2_below'").arg(api.basePath, name)});
        QStringList origins{QStringLiteral("default ''")};
        for (const QString &origin : api.corsOrigins)
            origins.append(origin == QLatin1StringView("*")
                               ? QStringLiteral("'~.' $http_origin")
                               : nginxQuoted(origin) + QStringLiteral(" $http_origin"));
        if (!api.corsOrigins.isEmpty())
            map(QStringLiteral("$http_origin"), name + QStringLiteral("_origin"), origins);
    }

    void writeUse(const ExportedApi &api, const QString &name, const ExportedKey &key,
                  QStringList &keys, QStringList &ends, QStringList &restricted,
                  QStringList &services)
    {
        for (const ExportedVersion &version : key.versions) {
            keys.append(version.digest + u' ' + key.id);
            if (version.ends)
                ends.append(QStringLiteral("%1 %2").arg(version.digest).arg(*version.ends));
        }
        if (m_restricted.contains(key.id))
            restricted.append(key.id + QStringLiteral(" $") + m_keyNames.value(key.id));
        for (const ExportedUse &use : key.uses) {
            if (use.api != api.name)
                continue;
            if (use.rules.isEmpty()) {
                services.append(key.id + QStringLiteral(" 1"));
                continue;
            }
            QStringList rows{QStringLiteral("default 0")};
            for (const OperationRule &rule : use.rules)
                rows.append(regex(QStringLiteral("^%1 /%2%3$")
                                      .arg(rule.methods.isEmpty() ? QStringLiteral("[^ ]+")
                                                                  : QStringLiteral("(?:%1)").arg(
                                                                      rule.methods.join(u'|')),
                                           api.name, rule.path))
                            + u' ' + flag(rule.allowed));
            const QString variable = m_keyNames.value(key.id) + u'_' + name;
            map(QStringLiteral("'$request_method $kw_path'"), variable, rows);
            services.append(key.id + QStringLiteral(" $") + variable);
        }
    }

    /// Finds the key as the API says, and its SHA-256; nothing where it is missing or given twice.
    void writeDigest(const ExportedApi &api, const QString &name)
    {
        QStringList places;
        for (const KeyLocation &location : api.locations) {
            const QString field = QString::fromStdString(location.name);
            places.append(location.kind == KeyLocation::Kind::Header
                              ? QStringLiteral("[\"header\", \"%1\"]").arg(field)
                          : location.kind == KeyLocation::Kind::Bearer
                              ? QStringLiteral("[\"bearer\", \"\"]")
                              : QStringLiteral("[\"query\", \"%1\"]").arg(field));
        }
        const QString code =
            QStringLiteral(
                "sub {\n"
                "    my $r = shift;\n"
                "    for my $place (%1) {\n"
                "        my ($kind, $name) = @$place;\n"
                "        my @found;\n"
                "        if ($kind eq \"header\") {\n"
                "            @found = ($r->header_in($name) // \"\");\n"
                "        } elsif ($kind eq \"bearer\") {\n"
                "            my $value = $r->header_in(\"Authorization\") // \"\";\n"
                "            @found = ($1) if $value =~ /^bearer +([^ ]+) *$/i;\n"
                "        } else {\n"
                "            for my $pair (split /&/, $r->args // \"\") {\n"
                "                my ($field, $value) = split /=/, $pair, 2;\n"
                "                s/%([0-9A-Fa-f]{2})/chr hex $1/ge for $field, $value //= \"\";\n"
                "                push @found, $value if $field eq $name;\n"
                "            }\n"
                "        }\n"
                "        @found = grep { length } @found;\n"
                "        next unless @found;\n"
                "        return @found == 1 ? Digest::SHA::sha256_hex($found[0]) : \"\";\n"
                "    }\n"
                "    return \"\";\n"
                "}")
                .arg(places.join(QLatin1StringView(", ")));
        line(QStringLiteral("perl_set $%1_digest %2;").arg(name, nginxQuoted(code)));
        if (nginxQueryNames(api).isEmpty())
            return;
        const QString rest = QStringLiteral("sub {\n"
                                            "    my %drop = map { $_ => 1 } (%1);\n"
                                            "    return join \"&\", grep {\n"
                                            "        my ($field) = split /=/, $_, 2;\n"
                                            "        $field //= \"\";\n"
                                            "        $field =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;\n"
                                            "        !$drop{$field};\n"
                                            "    } split /&/, shift->args // \"\";\n"
                                            "}")
                                 .arg(nginxQueryNames(api).join(QLatin1StringView(", ")));
        line(QStringLiteral("perl_set $%1_query %2;").arg(name, nginxQuoted(rest)));
    }

    ExportModel &m_model;
    QString m_text;
    QHash<QString, int> m_apis;
    QHash<QString, QString> m_keyNames;
    QSet<QString> m_restricted; ///< keys with application restrictions
    QList<NginxLimitUse> m_limitUses;
    int m_limitCount = 0;
};

} // namespace

QString writeNginx(ExportModel &model)
{
    model.keepKinds({Kind::Referrer, Kind::Address, Kind::Android, Kind::Ios}, true);
    return NginxWriter(model).write();
}

} // namespace keywright
