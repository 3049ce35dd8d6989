// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonhome.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace keywright;

/// keywrightd with TLS, as curl sees it.
class TestDaemonTls : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = 0;
        QByteArray body, problem;
    };
    /// One call; the key goes in over standard input.
    static Answer get(const QString &url, const QString &authority, const QByteArray &key,
                      const QString &resolve = {})
    {
        QStringList arguments{QStringLiteral("--silent"),
                              QStringLiteral("--show-error"),
                              QStringLiteral("--noproxy"),
                              QStringLiteral("*"),
                              QStringLiteral("--cacert"),
                              authority,
                              QStringLiteral("--write-out"),
                              QStringLiteral("\n%{http_code}"),
                              QStringLiteral("--config"),
                              QStringLiteral("-"),
                              url};
        if (!resolve.isEmpty())
            arguments << QStringLiteral("--resolve") << resolve;
        QProcess curl;
        curl.start(QStringLiteral("curl"), arguments);
        curl.write("header = \"X-Api-Key: " + key + "\"\n");
        curl.closeWriteChannel();
        QEventLoop loop; // in which the upstream answers
        connect(&curl, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        if (curl.state() != QProcess::NotRunning)
            return {};
        const QByteArray out = curl.readAllStandardOutput();
        const qsizetype end = out.lastIndexOf('\n');
        return {out.mid(end + 1).toInt(), out.left(end), curl.readAllStandardError()};
    }
    static QJsonObject ctl(const DaemonHome &home, const QString &line, int *status = nullptr)
    {
        QProcess process;
        process.start(
            qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightctl"),
            QStringList{QStringLiteral("--home"), home.folder.path(), QStringLiteral("--json")}
                + line.split(u' '));
        QEventLoop loop;
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        if (status)
            *status = process.exitCode();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

private Q_SLOTS:
    void servesWithADevelopmentCertificate()
    {
        DaemonHome home;
        const QJsonObject started =
            ctl(home, QStringLiteral("gateway start --listen 127.0.0.1:0 --listen [::1]:0 --tls "
                                     "development --metrics 0"));
        QCOMPARE(started.value(QLatin1String("tls")), QJsonValue(true));
        const QString authority = started.value(QLatin1String("authority")).toString();
        const QStringList listen = started.value(QLatin1String("listen")).toString().split(u',');
        QCOMPARE(listen.size(), 2);
        const QString port = listen.first().section(u':', -1);
        const auto direct =
            get(QStringLiteral("https://%1/forms/a").arg(listen.first()), authority, home.secret());
        QVERIFY2(direct.status == 200, direct.problem.constData());
        QCOMPARE(direct.body, QByteArray("ok"));
        QCOMPARE(
            get(QStringLiteral("https://%1/forms/a").arg(listen.last()), authority, home.secret())
                .status,
            200);
        const auto named = [&](const QString &api) {
            const QString host = api + QStringLiteral(".localhost:") + port;
            return get(QStringLiteral("https://%1/a").arg(host), authority, home.secret(),
                       host + QStringLiteral(":127.0.0.1"));
        };
        const Answer byName = named(QStringLiteral("forms"));
        QVERIFY2(byName.status == 200, byName.problem.constData());
        // An API that comes later has its name in the next certificate.
        Api later;
        later.project = home.project.id;
        later.name = QStringLiteral("later");
        later.upstream = home.upstream.url();
        QVERIFY(await(home.context->apis().add(later)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(named(QStringLiteral("later")).status, 200, 30'000);

        const QFileInfo key(home.folder.path() + QStringLiteral("/tls/localhost.key"));
        QVERIFY(key.exists());
        QVERIFY(!(key.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const QString metrics = started.value(QLatin1String("metrics")).toString();
        Caller plain(metrics); // without TLS, on the loopback
        QCOMPARE(plain.get("/ready", {}), 200);
        QCOMPARE(plain.get("/metrics", {}), 200);
        QVERIFY2(plain.body.contains("keywright_requests_total{outcome=\"granted\",reason=\"\"} "),
                 plain.body.constData());
        ctl(home, QStringLiteral("gateway stop"));
        // What was said last holds until something else is said.
        const QJsonObject again = ctl(home, QStringLiteral("gateway start --listen 127.0.0.1:0"));
        QCOMPARE(again.value(QLatin1String("authority")).toString(), authority);
        ctl(home, QStringLiteral("gateway stop"));
        const QJsonObject without =
            ctl(home, QStringLiteral("gateway start --tls none --metrics none"));
        QCOMPARE(without.value(QLatin1String("tls")), QJsonValue(false));
        QCOMPARE(without.value(QLatin1String("metrics")).toString(), QString());
    }

    void saysWhatIsWrongWithTheFiles()
    {
        DaemonHome home;
        const QString nowhere = home.folder.filePath(QStringLiteral("none.pem"));
        QProcess process;
        process.start(DaemonHome::program(),
                      {QStringLiteral("--home"), home.folder.path(), QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls"),
                       nowhere + u',' + nowhere});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(nowhere.toUtf8()));
        int status = 0; // and so does the command line, which starts it
        ctl(home, QStringLiteral("gateway start --listen 127.0.0.1:0 --tls %1,%1").arg(nowhere),
            &status);
        QCOMPARE(status, 1);
    }
};

QTEST_GUILESS_MAIN(TestDaemonTls)
#include "tst_daemon_tls.moc"
