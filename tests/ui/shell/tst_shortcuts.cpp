// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/registry.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehost.h>
#include <ui/shell/shortcutsheet.h>
#include <ui/widgets/tonelabel.h>

#include <QtTest/QtTest>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTreeWidget>

#include <tests/ui/support/controls.h>
#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestShortcuts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.ini"_qs); }

private Q_SLOTS:
    void chosenKeysAreKeptAndTakenFromOthers()
    {
        const QKeySequence first(u"Ctrl+1"_qs), second(u"Ctrl+2"_qs), third(u"Ctrl+/"_qs);
        QAction one, two, elsewhere, bare;
        one.setShortcuts({first, third});
        two.setShortcut(second);
        elsewhere.setShortcut(second);
        {
            QSettings settings(file(), QSettings::IniFormat);
            ShortcutBook book(settings);
            book.add({}, {&one, &bare});
            book.add(u"keys"_qs, {&two});
            book.add(u"apis"_qs, {&elsewhere});
            QCOMPARE(book.entries(u"keys"_qs).size(), 2);
            QVERIFY(!book.other(u"keys/Ctrl+2"_qs, QKeySequence(u"Ctrl+9"_qs)));
            QCOMPARE(book.other(u"keys/Ctrl+2"_qs, third)->action, &one);
            book.choose(u"keys/Ctrl+2"_qs, third);
            QCOMPARE(two.shortcut(), third);
            QCOMPARE(one.shortcuts(), QList<QKeySequence>{first});
            QCOMPARE(elsewhere.shortcut(), second); // of another page
            book.choose(u"/Ctrl+1"_qs, {});
            QVERIFY(one.shortcuts().isEmpty());
        }
        QAction again, twice;
        again.setShortcuts({first, third});
        twice.setShortcut(second);
        QSettings settings(file(), QSettings::IniFormat);
        ShortcutBook book(settings);
        book.add({}, {&again});
        book.add(u"keys"_qs, {&twice});
        QVERIFY(again.shortcuts().isEmpty());
        QCOMPARE(twice.shortcut(), third);
        book.reset(u"keys/Ctrl+2"_qs);
        QCOMPARE(twice.shortcut(), second);
        book.resetAll();
        QCOMPARE(again.shortcuts(), (QList<QKeySequence>{first, third}));
        QCOMPARE(settings.allKeys(), QStringList());
    }

    void theSheetChangesThem()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        {
            MainWindow window(*home.context, theme, {{}, u"keys"_qs});
            window.show();
            QTRY_VERIFY(window.isReady());
            QTest::keyClick(&window, Qt::Key_F1);
            auto *sheet = window.findChild<ShortcutSheet *>();
            QVERIFY(sheet);
            QCOMPARE(unnamedControls(*sheet), QStringList());
            auto *list = sheet->findChild<QTreeWidget *>();
            const auto found = list->findItems(u"New key"_qs, Qt::MatchExactly);
            QCOMPARE(found.size(), 1);
            list->setCurrentItem(found.constFirst());
            auto *keys = sheet->findChild<QKeySequenceEdit *>();
            keys->setKeySequence(QKeySequence(u"Ctrl+K"_qs));
            QVERIFY(sheet->findChild<ToneLabel *>()->text().contains(u"Command palette"_qs));
            keys->setKeySequence(QKeySequence(u"F8"_qs));
            QVERIFY(sheet->findChild<ToneLabel *>()->text().isEmpty());
            findButton(*sheet, u"Set"_qs)->click();
            QCOMPARE(list->currentItem()->text(1), u"F8"_qs);
            sheet->close();
            window.close();
        }
        MainWindow window(*home.context, theme, {{}, u"keys"_qs});
        window.show();
        QTRY_VERIFY(window.isReady());
        const auto actions = window.pages().currentPage()->pageActions();
        QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *one) {
            return one->shortcut() == QKeySequence(Qt::Key_F8);
        }));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestShortcuts)
#include "tst_shortcuts.moc"
