// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/interchange/gatewayexport.h>

#include <QtCore/QCryptographicHash>

namespace keywright {

/// A project with one key for each thing that a gateway may or may not be able to do. The secret of
/// key N is "secret-of-N".
struct ExportSample
{
    GatewayExportInput input;

    explicit ExportSample(int upstreamPort = 18000)
    {
        input.now = *fromRfc3339(QStringLiteral("2030-01-01T00:00:00Z"));
        Project project;
        project.id = ProjectId(QStringLiteral("prj_1"));
        project.name = QStringLiteral("Clinic");
        project.prefix = QStringLiteral("clinic");
        input.projects = {project};
        Api forms = api("forms", QStringLiteral("http://127.0.0.1:%1/base/").arg(upstreamPort));
        forms.operations = {
            {QStringLiteral("listForms"), QStringLiteral("GET"), QStringLiteral("/forms"), {}, {}},
            {QStringLiteral("special"),
             QStringLiteral("GET"),
             QStringLiteral("/forms/list"),
             {},
             {}},
            {QStringLiteral("getForm"),
             QStringLiteral("GET"),
             QStringLiteral("/forms/{id}"),
             {},
             {}}};
        forms.corsOrigins = {QStringLiteral("https://a.example")};
        Api plain = api("plain", QStringLiteral("http://127.0.0.1:%1").arg(upstreamPort));
        plain.keyLocations = {{policy::KeyLocation::Kind::Header, "x-api-key"}};
        plain.keepKey = true;
        input.apis = {plain, forms};
        addKeys();
    }

    Key &key(const char *name)
    {
        Key added;
        added.id = KeyId(QStringLiteral("key_") + QString::fromLatin1(name).toLower());
        added.project = ProjectId(QStringLiteral("prj_1"));
        added.name = QString::fromLatin1(name);
        KeyVersion version;
        version.digest = digestFor(name);
        added.versions = {version};
        input.keys.append(added);
        return input.keys.last();
    }
    static QByteArray digestFor(const char *name)
    {
        return QCryptographicHash::hash(QByteArray("secret-of-") + name,
                                        QCryptographicHash::Sha256);
    }

private:
    static Api api(const char *name, const QString &upstream)
    {
        Api api;
        api.id = ApiId(QStringLiteral("api_") + QString::fromLatin1(name));
        api.project = ProjectId(QStringLiteral("prj_1"));
        api.name = QString::fromLatin1(name);
        api.upstream = QUrl(upstream);
        return api;
    }

    void addKeys()
    {
        key("Free");
        key("Operations").restrictions.apis = {{"forms", {"getForm"}}};
        key("Template").restrictions.apis = {{"forms", {"POST /files/*"}}};
        key("Plain").restrictions.apis = {{"plain", {}}};
        policy::Restrictions &site = key("Site").restrictions;
        site.referrers = {"https://a.example/x/*", "*.b.example"};
        site.allowOriginFallback = true;
        key("Far").restrictions.addresses = {"10.0.0.0/8", "2001:db8::/32"};
        key("Near").restrictions.addresses = {"127.0.0.0/8"};
        policy::Restrictions &any = key("Any").restrictions;
        any.match = policy::Match::Any;
        any.addresses = {"10.0.0.0/8"};
        any.ios = {"com.y"};
        any.android = {{"com.x", "AABBCCDDEEFF00112233445566778899AABBCCDD"}};
        key("Limited").restrictions.limits = {{"l1", 3, policy::Unit::Minute, {}, {}, {}}};
        key("Month").restrictions.limits = {{"l2", 5, policy::Unit::Month, {}, {}, {}}};
        key("Program").restrictions.processes = {"/usr/bin/curl"};
        key("Disabled").state = KeyState::Disabled;
        key("Expired").expires = *fromRfc3339(QStringLiteral("2029-12-31T00:00:00Z"));
        key("Ending").expires = *fromRfc3339(QStringLiteral("2031-01-01T00:00:00Z"));
        Key &rotated = key("Rotated");
        rotated.versions.prepend(rotated.versions.constFirst());
        rotated.versions.first().digest = digestFor("RotatedBefore");
        rotated.versions.first().ends = *fromRfc3339(QStringLiteral("2020-01-01T00:00:00Z"));
        Key &imported = key("Imported");
        imported.kind = KeyKind::Imported;
    }
};

} // namespace keywright
