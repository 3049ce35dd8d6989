// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QtTest>

#include <app/console/singlewindow.h>
#include <app/console/windowoptions.h>

namespace keywright {

/// What the window's command line says, and how it gets to a window that is open already.
class TestWindowOptions : public QObject
{
    Q_OBJECT

    /// The exit status, or -1: go on.
    static int read(const QStringList &arguments, WindowOptions &options)
    {
        return readOptions(QStringList{QStringLiteral("keywright")} + arguments, options)
            .value_or(-1);
    }

private Q_SLOTS:
    void filesAreNamedByPathOrUrl()
    {
        WindowOptions options;
        QCOMPARE(
            read({QStringLiteral("--page"), QStringLiteral("keys"), QStringLiteral("a.yaml"),
                  QStringLiteral("/b c/.env"), QStringLiteral("file:///d%20e/f.keywright.json"),
                  QStringLiteral("--"), QStringLiteral("--odd.json")},
                 options),
            -1);
        QCOMPARE(options.page, QStringLiteral("keys"));
        QCOMPARE(options.files,
                 QStringList({QDir::current().absoluteFilePath(QStringLiteral("a.yaml")),
                              QStringLiteral("/b c/.env"), QStringLiteral("/d e/f.keywright.json"),
                              QDir::current().absoluteFilePath(QStringLiteral("--odd.json"))}));
        QVERIFY(options.isForPeople());
    }

    void theLimitOfAStallMayBeLeftOut()
    {
        WindowOptions options;
        QCOMPARE(read({}, options), -1);
        QCOMPARE(options.reportStalls, 0);
        QCOMPARE(read({QStringLiteral("--report-stalls"), QStringLiteral("a.yaml")}, options), -1);
        QCOMPARE(options.reportStalls, usualStallLimit);
        QCOMPARE(options.files.size(), 1);
        QCOMPARE(read({QStringLiteral("--report-stalls=7")}, options), -1);
        QCOMPARE(options.reportStalls, 7);
        QCOMPARE(read({QStringLiteral("--report-stalls=soon")}, options), 2);
    }

    void anUnknownOptionIsWrongUse()
    {
        WindowOptions options;
        QCOMPARE(read({QStringLiteral("--nonsense")}, options), 2);
        QCOMPARE(read({QStringLiteral("--manual-page")}, options), 0);
        QCOMPARE(read({QStringLiteral("--help")}, options), 0);
    }

    void aWishReachesTheWindowThatIsOpen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.socket"));
        QVERIFY(!handOver(path, {}));
        WindowServer server(path);
        WantedView got;
        int count = 0;
        connect(&server, &WindowServer::wanted, this, [&](const WantedView &view) {
            got = view;
            ++count;
        });
        // As many files as a person may mark in a file manager.
        WantedView wish{QStringLiteral("Clinic"), QStringLiteral("apis"), {}};
        for (int i = 0; i < 500; ++i)
            wish.files.append(QStringLiteral("/a folder/with “quotes”/\n%1.json").arg(i));
        bool taken = false;
        QScopedPointer<QThread> second(QThread::create([&] { taken = handOver(path, wish); }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(taken);
        QCOMPARE(count, 1);
        QCOMPARE(got.project, wish.project);
        QCOMPARE(got.page, wish.page);
        QCOMPARE(got.files, wish.files);
    }
};

} // namespace keywright

QTEST_GUILESS_MAIN(keywright::TestWindowOptions)
#include "tst_window_options.moc"
