// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"

#include <core/interchange/yamltext.h>

#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace keywright;

/// What is in the exported files and what is named as missing.
class GatewayExportTest : public QObject
{
    Q_OBJECT

private:
    static QString phrase(const ExportNote &note)
    {
        return exportNoteName(note.code) + u' ' + note.subject + u' ' + note.detail;
    }
    static GatewayExport exported(const QString &format, const GatewayExportInput &input)
    {
        return exportGateway(*gatewayFormatFromName(format), input, phrase).value();
    }
    static bool hasNote(const GatewayExport &file, ExportNote::Code code, const char *subject)
    {
        return std::any_of(file.notes.begin(), file.notes.end(), [&](const ExportNote &note) {
            return note.code == code && note.subject == QLatin1StringView(subject);
        });
    }
    static void formatRows()
    {
        QTest::addColumn<QString>("format");
        for (const QString &name : gatewayFormatNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void sameInputSameBytes_data() { formatRows(); }
    void sameInputSameBytes()
    {
        QFETCH(QString, format);
        ExportSample sample;
        const QByteArray text = exported(format, sample.input).text;
        std::reverse(sample.input.keys.begin(), sample.input.keys.end());
        std::reverse(sample.input.apis.begin(), sample.input.apis.end());
        QCOMPARE(exported(format, sample.input).text, text);
    }

    void nothingIsDroppedSilently_data() { formatRows(); }
    void nothingIsDroppedSilently()
    {
        QFETCH(QString, format);
        const GatewayExport file = exported(format, ExportSample().input);
        QVERIFY(hasNote(file, ExportNote::Code::KeyLeftOut, "Clinic/Program"));
        const bool counts = format == QLatin1StringView("envoy")
                            || format == QLatin1StringView("apisix")
                            || format == QLatin1StringView("kong");
        QVERIFY(hasNote(
            file, counts ? ExportNote::Code::LimitApproximated : ExportNote::Code::LimitLeftOut,
            "Clinic/Month"));
        for (const ExportNote &note : file.notes)
            QVERIFY2(file.text.contains(phrase(note).toUtf8()), qPrintable(phrase(note)));
        for (const char *name : {"Program", "Disabled", "Expired", "Imported", "RotatedBefore"})
            QVERIFY(!file.text.contains(ExportSample::digestFor(name).toHex()));
    }

    void hashesWhereTheGatewayCan()
    {
        const ExportSample sample;
        for (const char *format : {"nginx", "haproxy", "envoy"}) {
            const GatewayExport file = exported(QString::fromLatin1(format), sample.input);
            QVERIFY(file.text.contains(ExportSample::digestFor("Free").toHex()));
            QVERIFY(file.text.contains("1924992000")); // Ending
        }
        for (const char *format : {"kong", "apisix"}) {
            const GatewayExport file = exported(QString::fromLatin1(format), sample.input);
            QVERIFY(!file.text.contains(ExportSample::digestFor("Free").toHex()));
            QVERIFY(hasNote(file, ExportNote::Code::KeyFromEnvironment, "Clinic/Free"));
            QVERIFY(hasNote(file, ExportNote::Code::ExpiryNotChecked, "Clinic/Ending"));
            QVERIFY(hasNote(file, ExportNote::Code::KeyLeftOut, "Clinic/Operations"));
            QVERIFY(hasNote(file, ExportNote::Code::KeyLeftOut, "Clinic/Site"));
            QVERIFY(hasNote(file, ExportNote::Code::KeyLeftOut, "Clinic/Any"));
        }
    }

    /// Names come from people: none of them ends a comment or a quote.
    void namesCannotBreakOut_data() { formatRows(); }
    void namesCannotBreakOut()
    {
        QFETCH(QString, format);
        ExportSample sample;
        sample.input.projects.first().name = QStringLiteral("a'\"\n}; evil on; ${x} %[y] \\");
        const GatewayExport file = exported(format, sample.input);
        for (const QByteArray &line : file.text.split('\n'))
            QVERIFY2(!line.trimmed().startsWith("}; evil"), line.constData());
        if (format != QLatin1StringView("nginx") && format != QLatin1StringView("haproxy"))
            QVERIFY(readYamlObject(file.text, format).has_value());
    }

    void kong()
    {
        const GatewayExport file = exported(QStringLiteral("kong"), ExportSample().input);
        const QJsonObject root = readYamlObject(file.text, QStringLiteral("kong")).value();
        QCOMPARE(root.value(u"_format_version").toString(), QStringLiteral("3.0"));
        const QJsonArray services = root.value(u"services").toArray();
        QCOMPARE(services.size(), 2);
        QCOMPARE(services.at(0).toObject().value(u"path").toString(), QStringLiteral("/base"));
        const QJsonArray consumers = root.value(u"consumers").toArray();
        const auto limited =
            std::find_if(consumers.begin(), consumers.end(), [](const QJsonValue &consumer) {
                return consumer[u"username"].toString() == QLatin1StringView("Clinic/Limited");
            });
        QVERIFY(limited != consumers.end());
        QCOMPARE((*limited)[u"plugins"][0][u"config"][u"minute"].toString(), QStringLiteral("3"));
        QVERIFY((*limited)[u"keyauth_credentials"][0][u"key"].toString().startsWith(
            QLatin1StringView("${{ env \"DECK_KEYWRIGHT_CLINIC_LIMITED_")));
    }

    void apisix()
    {
        const GatewayExport file = exported(QStringLiteral("apisix"), ExportSample().input);
        QVERIFY(file.text.endsWith("#END\n"));
        const QJsonObject root = readYamlObject(file.text, QStringLiteral("apisix")).value();
        const QJsonArray routes = root.value(u"routes").toArray();
        QCOMPARE(routes.size(), 2);
        const QJsonArray allowed =
            routes.at(1)[u"plugins"][u"consumer-restriction"][u"whitelist"].toArray();
        QVERIFY(allowed.contains(QStringLiteral("keywright_key_plain")));
        QVERIFY(!routes.at(0)[u"plugins"][u"consumer-restriction"][u"whitelist"].toArray().contains(
            QStringLiteral("keywright_key_plain")));
    }

    void envoyPolicies()
    {
        const GatewayExport file = exported(QStringLiteral("envoy"), ExportSample().input);
        const QJsonObject root = readYamlObject(file.text, QStringLiteral("envoy")).value();
        const QJsonValue manager =
            root[u"static_resources"][u"listeners"][0][u"filter_chains"][0][u"filters"][0];
        const QJsonArray filters = manager[u"typed_config"][u"http_filters"].toArray();
        QCOMPARE(filters.first()[u"name"].toString(), QStringLiteral("envoy.filters.http.cors"));
        QCOMPARE(filters.last()[u"name"].toString(), QStringLiteral("envoy.filters.http.router"));
        const QJsonObject policies =
            filters.at(2)[u"typed_config"][u"rules"][u"policies"].toObject();
        QVERIFY(policies.contains(QStringLiteral("key_free")));
        QVERIFY(!policies.contains(QStringLiteral("key_program")));
        QCOMPARE(policies.value(u"key_plain")[u"permissions"].toArray().size(), 1);
    }

    /// The filter's code in a Lua of the kind that Envoy has, with requests of our own.
    void envoyLua()
    {
        const GatewayExport file = exported(QStringLiteral("envoy"), ExportSample().input);
        const QJsonObject root = readYamlObject(file.text, QStringLiteral("envoy")).value();
        const QJsonValue manager =
            root[u"static_resources"][u"listeners"][0][u"filter_chains"][0][u"filters"][0];
        const QString code = manager[u"typed_config"][u"http_filters"][1][u"typed_config"]
                                    [u"default_source_code"][u"inline_string"]
                                        .toString();
        QFile driver(qEnvironmentVariable("KEYWRIGHT_SOURCE")
                     + QStringLiteral("/tests/core/interchange/fixtures/envoydriver.lua"));
        QVERIFY(driver.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("filter.lua")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(code.toUtf8() + driver.readAll());
        script.close();
        QProcess lua;
        lua.start(QStringLiteral("luajit"), {script.fileName()});
        QVERIFY2(lua.waitForFinished(), "luajit is needed (package luajit)");
        QCOMPARE(lua.readAllStandardError(), QByteArray());
        QCOMPARE(lua.readAllStandardOutput(),
                 QByteArray("404\t/nothing/x\t-\t-\n"
                            "401\t/forms/x\t-\t-\n"
                            "401\t/forms/x\t-\twrong\n"
                            "passed\t/forms/x?a=1\tkey_free\t-\n"
                            "passed\t/forms/x?a=1&b=2\tkey_free\t-\n"
                            "401\t/forms/x?key=secret-of-Free&key=b\t-\t-\n"
                            "passed\t/forms/x\tkey_free\t-\n"
                            "passed\t/plain/x\tkey_free\tsecret-of-Free\n"
                            "400\t/forms/a/../x\t-\tsecret-of-Free\n"
                            "400\t/forms/%66\t-\tsecret-of-Free\n"
                            "passed\t/forms/%20\tkey_free\t-\n"));
    }

    void nothingToExport()
    {
        const auto file = exportGateway(GatewayFormat::Nginx, {}, phrase);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(GatewayExportTest)
#include "tst_gatewayexport.moc"
