// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/clipboardguard.h>

#include <QtCore/QProcess>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

#include <memory>

namespace keywright::ui {

namespace {

/// Elapses when the test says so.
class OwnCountdown final : public Countdown
{
public:
    void start(std::chrono::milliseconds) override {}
    void stop() override {}
    void elapse() { Q_EMIT elapsed(); }
};

} // namespace

/// A secret on the clipboard of a real display, looked at by another program.
class ClipboardX11Test : public QObject
{
    Q_OBJECT

    /// What xclip says; this process serves the selection meanwhile.
    static QByteArray seen(const QStringList &arguments = {})
    {
        QProcess xclip;
        xclip.start(QStringLiteral("xclip"),
                    QStringList{QStringLiteral("-selection"), QStringLiteral("clipboard"),
                                QStringLiteral("-o")}
                        + arguments);
        const bool ended =
            QTest::qWaitFor([&xclip] { return xclip.state() == QProcess::NotRunning; }, 20000);
        return ended ? xclip.readAllStandardOutput() : QByteArray("no answer");
    }

private Q_SLOTS:
    void othersSeeItMarkedAndThenNotAtAll()
    {
        auto *countdown = new OwnCountdown;
        ClipboardGuard guard(*QGuiApplication::clipboard(), countdown);
        guard.copySecret(Secret("clinic_planted"));
        QTRY_COMPARE(seen(), QByteArray("clinic_planted"));
        const QStringList targets{QStringLiteral("-t"), QStringLiteral("TARGETS")};
        const QString hint = QStringLiteral("x-kde-passwordManagerHint");
        QVERIFY(seen(targets).contains(hint.toLatin1()));
        QCOMPARE(seen({QStringLiteral("-t"), hint}), QByteArray("secret"));
        countdown->elapse();
        QTRY_VERIFY(!seen().contains("planted"));
    }

    void whatSomebodyElseCopiedStays()
    {
        auto *countdown = new OwnCountdown;
        ClipboardGuard guard(*QGuiApplication::clipboard(), countdown);
        guard.copySecret(Secret("clinic_planted"));
        QTRY_COMPARE(seen(), QByteArray("clinic_planted"));
        QProcess other; // holds the selection until it is killed
        other.start(QStringLiteral("xclip"),
                    {QStringLiteral("-quiet"), QStringLiteral("-selection"),
                     QStringLiteral("clipboard"), QStringLiteral("-i")});
        QVERIFY(other.waitForStarted());
        other.write("theirs");
        other.closeWriteChannel();
        QTRY_COMPARE(seen(), QByteArray("theirs"));
        countdown->elapse();
        guard.clearNow();
        QCOMPARE(seen(), QByteArray("theirs"));
        other.kill();
        QVERIFY(other.waitForFinished());
    }
};

} // namespace keywright::ui

/// A display of its own, before the application looks for one.
int main(int argc, char **argv)
{
    QProcess display;
    display.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    display.start(QStringLiteral("Xvfb"),
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                   QStringLiteral("0"), QStringLiteral("320x240x24"), QStringLiteral("-nolisten"),
                   QStringLiteral("tcp"), QStringLiteral("-ac")});
    if (!display.waitForStarted() || !display.waitForReadyRead(30000))
        qFatal("no display (package xvfb)");
    qputenv("DISPLAY", ':' + display.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int status = 1;
    {
        QGuiApplication application(argc, argv);
        keywright::ui::ClipboardX11Test test;
        status = QTest::qExec(&test, argc, argv);
    }
    display.terminate();
    if (!display.waitForFinished(10000))
        display.kill();
    return status;
}

#include "tst_clipboard_x11.moc"
