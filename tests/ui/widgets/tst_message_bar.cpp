// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/commands/reversible.h>
#include <ui/support/notifier.h>
#include <ui/widgets/messagebar.h>

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnErrorWithAdviceUntilItIsClosed()
    {
        QWidget window;
        MessageBar bar(&window);
        Notifier notifier;
        connect(&notifier, &Notifier::posted, &bar, &MessageBar::showNotice);
        notifier.error({ErrorCode::StoreBusy, {}, {}});
        QVERIFY(bar.text().contains(u'\n'));
        notifier.error({ErrorCode::Cancelled, {}, {}});
        QVERIFY(!bar.text().isEmpty());
    }

    void undoBelongsToItsOwnAction()
    {
        QUndoStack stack;
        QWidget window;
        MessageBar bar(&window);
        Notifier notifier;
        connect(&notifier, &Notifier::posted, &bar, &MessageBar::showNotice);
        int undone = 0;
        int redone = 0;
        const auto announce = [&] {
            announceDone(
                stack, notifier, u"Gone."_qs, u"deletion"_qs, [&] { ++undone; }, [&] { ++redone; });
        };
        announce();
        QCOMPARE(redone, 0);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.text().isEmpty());
        stack.redo();
        QCOMPARE(redone, 1);
        announce();
        pushDone(
            stack, u"other"_qs, [] {}, [] {});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1); // something else was done since
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestMessageBar)
#include "tst_message_bar.moc"
