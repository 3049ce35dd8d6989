// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/clipboardguard.h>

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

namespace keywright::ui {

namespace {

/// Elapses when the test says so.
class FakeCountdown final : public Countdown
{
public:
    void start(std::chrono::milliseconds after) override { running = after; }
    void stop() override { running = {}; }
    void elapse()
    {
        if (running)
            Q_EMIT elapsed();
    }
    std::optional<std::chrono::milliseconds> running;
};

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class TestClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().clear(); }

    void clearsAfterAWhile()
    {
        auto *countdown = new FakeCountdown;
        ClipboardGuard guard(clipboard(), countdown);
        guard.setClearAfter(std::chrono::seconds(12));
        QSignalSpy copied(&guard, &ClipboardGuard::secretCopied);
        QSignalSpy cleared(&guard, &ClipboardGuard::secretCleared);
        guard.copySecret(Secret("clinic_abc"));
        QCOMPARE(clipboard().text(), u"clinic_abc"_qs);
        QCOMPARE(copied.at(0).at(0).toInt(), 12);
        QCOMPARE(*countdown->running, std::chrono::milliseconds(12000));
        countdown->elapse();
        QVERIFY(clipboard().text().isEmpty());
        QCOMPARE(cleared.count(), 1);
    }

    void marksItForClipboardManagers()
    {
        ClipboardGuard guard(clipboard(), new FakeCountdown);
        guard.copySecret(Secret("clinic_abc"));
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_qs),
                 QByteArray("secret"));
    }

    void leavesWhatSomebodyCopiedSince()
    {
        auto *countdown = new FakeCountdown;
        ClipboardGuard guard(clipboard(), countdown);
        QSignalSpy cleared(&guard, &ClipboardGuard::secretCleared);
        guard.copySecret(Secret("clinic_abc"));
        clipboard().setText(u"mine"_qs);
        countdown->elapse();
        QCOMPARE(clipboard().text(), u"mine"_qs);
        QCOMPARE(cleared.count(), 0);
    }

    void plainTextStays()
    {
        auto *countdown = new FakeCountdown;
        ClipboardGuard guard(clipboard(), countdown);
        guard.copySecret(Secret("clinic_abc"));
        guard.copyText(u"https://portal.example"_qs);
        QVERIFY(!countdown->running);
        guard.clearNow();
        QCOMPARE(clipboard().text(), u"https://portal.example"_qs);
    }

    void clearsAtTheEnd()
    {
        {
            ClipboardGuard guard(clipboard(), new FakeCountdown);
            guard.copySecretText(u"curl -H 'x-api-key: clinic_abc'"_qs);
            QVERIFY(!clipboard().text().isEmpty());
        }
        QVERIFY(clipboard().text().isEmpty());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestClipboardGuard)
#include "tst_clipboard_guard.moc"
