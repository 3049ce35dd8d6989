// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/home.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;

class TestHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("KEYWRIGHT_HOME"); }

    void oneFolderHoldsEverything()
    {
        const Home home = Home::locate(QStringLiteral("/tmp/some/../home"));
        for (const QString &path :
             {home.storePath(), home.usagePath(), home.settingsPath(), home.gatewayLockPath(),
              home.controlSocketPath(), home.windowSocketPath(), home.logPath(QStringLiteral("x"))})
            QVERIFY2(path.startsWith(QLatin1String("/tmp/home/")), qPrintable(path));
    }

    void environmentMovesItAndTheArgumentWins()
    {
        qputenv("KEYWRIGHT_HOME", "/tmp/from-environment");
        QCOMPARE(Home::locate().data, QStringLiteral("/tmp/from-environment"));
        QCOMPARE(Home::locate(QStringLiteral("/tmp/given")).data, QStringLiteral("/tmp/given"));
    }

    void followsXdg()
    {
#ifndef Q_OS_LINUX
        QSKIP("XDG folders are of Linux");
#endif
        qputenv("XDG_DATA_HOME", "/tmp/data");
        qputenv("XDG_CONFIG_HOME", "relative/is/ignored");
        qputenv("XDG_STATE_HOME", "/tmp/state");
        qputenv("XDG_RUNTIME_DIR", "/tmp/run");
        const Home home = Home::locate();
        QCOMPARE(home.data, QStringLiteral("/tmp/data/keywright"));
        QCOMPARE(home.config, QDir::homePath() + QStringLiteral("/.config/keywright"));
        QCOMPARE(home.state, QStringLiteral("/tmp/state/keywright"));
        QCOMPARE(home.runtime, QStringLiteral("/tmp/run/keywright"));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(Home::locate().runtime, QStringLiteral("/tmp/state/keywright/run"));
    }

    void preparesForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        const Home home = Home::locate(folder.filePath(QStringLiteral("a/b")));
        QVERIFY(home.prepare());
        QVERIFY(home.prepare()); // again
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(home.data).permissions() & others, QFile::Permissions());
        QVERIFY(QFileInfo(home.data).isWritable());
    }

    void saysWhyAHomeIsUnusable()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString &unusable : {path, path + QStringLiteral("/below")}) {
            const auto prepared = Home::locate(unusable).prepare();
            QVERIFY(!prepared);
            QCOMPARE(prepared.error().code, ErrorCode::HomeUnusable);
            QCOMPARE(prepared.error().subject, unusable);
        }
    }

    void refusesAPathTooLongForASocket()
    {
        const QTemporaryDir folder;
        const QString base = folder.path() + u'/';
        const auto fill = [&](int length) {
            const int rest = length - int(base.size()) - int(qstrlen("/gateway.socket"));
            return base + QString(rest, u'x');
        };
        QVERIFY(Home::locate(fill(107)).prepare());
        const auto tooLong = Home::locate(fill(108)).prepare();
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::SocketPathTooLong);
        QVERIFY(!QFileInfo::exists(fill(108)));
    }
};

QTEST_GUILESS_MAIN(TestHome)
#include "tst_base_home.moc"
