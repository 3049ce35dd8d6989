// SPDX-License-Identifier: GPL-3.0-or-later
#include "licences.h"

#include <QtCore/QFile>

namespace keywright::ui {

namespace {

constexpr qint64 longestLicence = 1024 * 1024;

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestLicence))
                                          : QString();
}

QString addressOf(const QString &spdx)
{
    return QStringLiteral("https://spdx.org/licenses/%1.html").arg(spdx);
}

Component component(const char *name, const char *spdx, const QStringList &packages,
                    const char *common = "")
{
    const QString licence = QString::fromLatin1(spdx);
    return {QString::fromLatin1(name), licence, addressOf(licence), packages,
            QString::fromLatin1(common)};
}

} // namespace

QList<Component> components()
{
    // Boost's own file for Debian is two megabytes about all of its libraries: the address says it.
    return {
        component("Qt", "LGPL-3.0-only",
                  {QStringLiteral("libqt6core6"), QStringLiteral("libqt6core6t64")}, "LGPL-3"),
        component("QCustomPlot", "GPL-3.0-or-later",
                  {QStringLiteral("libqcustomplot2.1-qt6"), QStringLiteral("libqcustomplot-dev")},
                  "GPL-3"),
        component("QtKeychain", "BSD-3-Clause",
                  {QStringLiteral("libqt6keychain1"), QStringLiteral("qtkeychain-qt6-dev")}),
        component("libcurl", "curl", {QStringLiteral("libcurl4"), QStringLiteral("libcurl4t64")}),
        component("llhttp", "MIT", {QStringLiteral("node-llhttp")}),
        component("Boost.Asio", "BSL-1.0", {}),
        component("OpenSSL", "Apache-2.0",
                  {QStringLiteral("libssl3"), QStringLiteral("libssl3t64")}, "Apache-2.0"),
        component("libsodium", "ISC", {QStringLiteral("libsodium23")}),
        component("yaml-cpp", "MIT",
                  {QStringLiteral("libyaml-cpp0.7"), QStringLiteral("libyaml-cpp0.8"),
                   QStringLiteral("libyaml-cpp-dev")}),
        component("RapidJSON", "MIT", {QStringLiteral("rapidjson-dev")}),
        component("jq", "MIT", {QStringLiteral("libjq1")}),
        component("zxcvbn-c", "MIT", {QStringLiteral("libzxcvbn0")}),
        component("SQLite", "blessing", {QStringLiteral("libsqlite3-0")}),
        component("expected", "CC0-1.0", {QStringLiteral("libexpected-dev")}, "CC0-1.0"),
    };
}

QString ownLicence()
{
    return textOfFile(QStringLiteral(":/licences/LICENSE"));
}

QString licenceText(const Component &component, const QString &share)
{
    QStringList texts;
    if (!component.common.isEmpty())
        texts << textOfFile(share + QStringLiteral("/common-licenses/") + component.common);
    for (const QString &package : component.packages) {
        const QString notices =
            textOfFile(share + QStringLiteral("/doc/%1/copyright").arg(package));
        if (notices.isEmpty())
            continue;
        texts << notices;
        break;
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral("\n\n") + QString(72, u'-') + QStringLiteral("\n\n"));
}

} // namespace keywright::ui
