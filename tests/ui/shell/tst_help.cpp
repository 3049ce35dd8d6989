// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/registry.h>
#include <ui/phrases/helpphrases.h>
#include <ui/shell/helpdialogs.h>
#include <ui/shell/licences.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehelp.h>
#include <ui/shell/pagehost.h>

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestHelp : public QObject
{
    Q_OBJECT

    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
               && file.write(text) == text.size();
    }

private Q_SLOTS:
    void everyPageHasHelp()
    {
        const QList<PageEntry> entries = pageEntries();
        for (const PageEntry &entry : entries) {
            const HelpText help = helpFor(entry.info.identifier);
            QCOMPARE(help.title, entry.info.title);
            QVERIFY2(help.paragraphs.size() >= 3, qPrintable(entry.info.identifier));
        }
    }

    void helpIsAboutThePageInView()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {{}, u"keys"_qs});
        window.show();
        QTRY_VERIFY(window.isReady());
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        auto *help = window.findChild<PageHelp *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        QVERIFY(help->accessibleName().contains(u"Keys"_qs));
        QCOMPARE(unnamedControls(*help), QStringList());
        const auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().contains(helpFor(u"keys"_qs).paragraphs.constFirst()));
        const QList<QAction *> actions = window.pages().currentPage()->pageActions();
        QVERIFY(std::any_of(actions.begin(), actions.end(), [text](const QAction *one) {
            return !one->shortcut().isEmpty()
                   && text->toPlainText().contains(
                       one->shortcut().toString(QKeySequence::NativeText));
        }));
        // It follows, and there is one alone.
        window.pages().open(u"gateway"_qs);
        QVERIFY(help->windowTitle().contains(u"Gateway"_qs));
        QVERIFY(text->toPlainText().contains(helpFor(u"gateway"_qs).paragraphs.constFirst()));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(window.findChildren<PageHelp *>().size(), 1);
    }

    void theLicencesAreShown()
    {
        QVERIFY(ownLicence().contains(u"GNU GENERAL PUBLIC LICENSE"_qs));
        const QScopedPointer<QDialog> about(makeAboutDialog(nullptr));
        about->show();
        QCOMPARE(unnamedControls(*about), QStringList());
        auto *names = about->findChild<QListWidget *>();
        const auto *text = about->findChild<QTextBrowser *>();
        QCOMPARE(names->count(), components().size() + 2);
        QVERIFY(text->toPlainText().contains(u"Keywright"_qs));
        names->setCurrentRow(1);
        QTRY_COMPARE(text->toPlainText(), ownLicence());
        for (int row = 2; row < names->count(); ++row) {
            const QString before = text->toPlainText();
            names->setCurrentRow(row);
            QTRY_VERIFY2(text->toPlainText() != before, qPrintable(names->item(row)->text()));
            QVERIFY2(text->toPlainText().size() > 40, qPrintable(names->item(row)->text()));
            QCOMPARE(text->accessibleName(), names->item(row)->text());
        }
        // Every one that the first text names is in the list.
        names->setCurrentRow(0);
        for (const Component &part : components())
            QVERIFY2(text->toPlainText().contains(part.name), qPrintable(part.name));
    }

    void aLicenceIsWhatTheSystemHas()
    {
        const QTemporaryDir share;
        const Component part{u"Thing"_qs, u"X-1.0"_qs, u"https://thing.example"_qs,
                             QStringList{u"libother1"_qs, u"libthing1"_qs}, u"X-1"_qs};
        QVERIFY(licenceText(part, share.path()).isEmpty());
        QVERIFY(write(share.filePath(u"doc/libthing1/copyright"_qs), "Notices of Thing"));
        QCOMPARE(licenceText(part, share.path()), u"Notices of Thing"_qs);
        QVERIFY(write(share.filePath(u"common-licenses/X-1"_qs), "The licence X"));
        QVERIFY(licenceText(part, share.path()).startsWith(u"The licence X"_qs));
        QVERIFY(licenceText(part, share.path()).endsWith(u"Notices of Thing"_qs));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestHelp)
#include "tst_help.moc"
