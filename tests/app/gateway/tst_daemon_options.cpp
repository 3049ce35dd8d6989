// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <app/gateway/daemonoptions.h>

using namespace keywright;

class TestDaemonOptions : public QObject
{
    Q_OBJECT

    static Result<DaemonOptions> parse(const char *line)
    {
        return parseDaemonOptions(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void everyOption()
    {
        const auto options =
            parse("--home /h --listen 127.0.0.1:1 --listen=[::1]:2 --trusted-proxy "
                  "10.0.0.0/8 --workers 3 --json --tls a,b --upstream-authorities /c "
                  "--metrics 9464");
        QVERIFY(options.has_value());
        QCOMPARE(options->home, QStringLiteral("/h"));
        QCOMPARE(options->gateway.listen,
                 (QStringList{QStringLiteral("127.0.0.1:1"), QStringLiteral("[::1]:2")}));
        QCOMPARE(options->gateway.trustedProxies, QStringList{QStringLiteral("10.0.0.0/8")});
        QCOMPARE(options->gateway.workers, 3);
        QCOMPARE(options->gateway.tls, QStringLiteral("a,b"));
        QCOMPARE(options->gateway.upstreamAuthorities, QStringLiteral("/c"));
        QCOMPARE(options->gateway.metrics, QStringLiteral("9464"));
        QVERIFY(options->json);
        QCOMPARE(parse("")->gateway.listen, QStringList{QStringLiteral("127.0.0.1:8787")});
    }

    void wrongUse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("subject");
        QTest::newRow("unknown") << QByteArray("--bogus") << QStringLiteral("--bogus");
        QTest::newRow("word") << QByteArray("start") << QStringLiteral("start");
        QTest::newRow("value missing") << QByteArray("--listen") << QStringLiteral("--listen");
        QTest::newRow("workers") << QByteArray("--workers 0") << QStringLiteral("--workers");
        QTest::newRow("proxy") << QByteArray("--trusted-proxy me")
                               << QStringLiteral("--trusted-proxy");
        QTest::newRow("tls") << QByteArray("--tls cert.pem") << QStringLiteral("--tls");
        QTest::newRow("tls half") << QByteArray("--tls cert.pem,") << QStringLiteral("--tls");
    }
    void wrongUse()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, subject);
        const auto options = parse(line.constData());
        QVERIFY(!options);
        QCOMPARE(options.error().subject, subject);
        QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
        QProcess process;
        process.start(qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightd"),
                      QString::fromLatin1(line).split(u' '));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void helpAndVersion()
    {
        QProcess process;
        process.start(qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightd"),
                      {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("keywrightd "));
        process.start(qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightd"),
                      {QStringLiteral("--manual-page")});
        QVERIFY(process.waitForFinished());
        const QByteArray page = process.readAllStandardOutput();
        QVERIFY(page.startsWith(".TH KEYWRIGHTD 1 "));
        QVERIFY(page.contains(".B \\-\\-metrics ADDRESS:PORT\nwhere to serve metrics, "));
        QVERIFY(page.contains(".B \\-\\-json\nprint JSON\n"));
    }
};

QTEST_GUILESS_MAIN(TestDaemonOptions)
#include "tst_daemon_options.moc"
