// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/asciihost.h>
#include <core/policy/parse.h>

#include <QtTest/QTest>

using namespace keywright;

/// Entries as people write them, and as policy compares them.
class TestAsciiHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("converted");
        const auto row = [](const char *name, const char *entry, const char *converted) {
            QTest::newRow(name) << QString::fromUtf8(entry) << QString::fromUtf8(converted);
        };
        row("plain", "portal.example/*", "portal.example/*");
        row("host", "m\u00fcnchen.example", "xn--mnchen-3ya.example");
        row("scheme, port, path", "https://m\u00fcnchen.example:8443/\u00e4/*",
            "https://xn--mnchen-3ya.example:8443/\u00e4/*");
        row("wildcard", "*.b\u00fccher.example/*", "*.xn--bcher-kva.example/*");
        row("path alone", "portal.example/\u00e4/*", "portal.example/\u00e4/*");
        row("no host", "https://\u00fc..example/", "https://\u00fc..example/");
    }

    void converts()
    {
        QFETCH(QString, entry);
        QFETCH(QString, converted);
        QCOMPARE(withAsciiHost(entry), converted);
    }

    void isTakenByPolicy()
    {
        const QString entry = QString::fromUtf8("https://m\u00fcnchen.example/*");
        QVERIFY(!policy::checkReferrer(entry.toStdString()));
        QVERIFY(policy::checkReferrer(withAsciiHost(entry).toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestAsciiHost)
#include "tst_domain_asciihost.moc"
