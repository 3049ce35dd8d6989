// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/apis/apidialog.h>
#include <ui/pages/projects/importprojectdialog.h>
#include <ui/pages/projects/welcomepage.h>
#include <ui/pages/registry.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/navigation.h>
#include <ui/shell/pagehost.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/namedialog.h>

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestMainWindow : public QObject
{
    Q_OBJECT

    static QString messageIn(const MainWindow &window)
    {
        const auto *bar = window.findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }

private Q_SLOTS:
    void anEmptyHomeAsksForTheFirstProject()
    {
        ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QLineEdit *name = nullptr;
        for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
            if (field->isVisible())
                name = field;
        }
        QVERIFY(name);
        QTest::keyClicks(name, u"Clinic"_qs);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(window.projects().currentName(), u"Clinic"_qs);
        QTRY_COMPARE(window.pages().currentIdentifier(), u"keys"_qs);
        QVERIFY(window.windowTitle().contains(u"Clinic"));
    }

    void pagesAreMadeOnTheirFirstVisitAndReached()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QCOMPARE(window.findChildren<Page *>().size(), 1);
        const auto &entries = window.pages().entries();
        QCOMPARE(entries.size(), 11);
        for (int i = 0; i < entries.size(); ++i) {
            window.pages().open(entries.at(i).info.identifier);
            QCOMPARE(window.pages().currentIdentifier(), entries.at(i).info.identifier);
            QTRY_VERIFY(window.isReady());
            QCOMPARE(unnamedControls(window).join(u'\n'), QString());
            QCOMPARE(unreachedControls(window).join(u'\n'), QString());
        }
        QCOMPARE(window.findChildren<Page *>().size(), entries.size());
    }

    void aSecondStartShowsWhatItAskedFor()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        (void)home.project(u"Two"_qs);
        Theme theme;
        MainWindow window(*home.context, theme, {u"One"_qs, {}});
        window.show();
        QTRY_VERIFY(window.isReady());
        window.showMinimized();
        window.bringForward({u"Two"_qs, u"gateway"_qs});
        QCOMPARE(window.projects().currentName(), u"Two"_qs);
        QCOMPARE(window.pages().currentIdentifier(), u"gateway"_qs);
        QVERIFY(!window.isMinimized());
        window.bringForward({});
        QCOMPARE(window.pages().currentIdentifier(), u"gateway"_qs);
    }

    void aPageCanShowAnotherProject()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        const Project two = home.project(u"Two"_qs);
        Theme theme;
        MainWindow window(*home.context, theme, {u"One"_qs, {}});
        window.show();
        QTRY_VERIFY(window.isReady());
        window.pages().open(u"apis"_qs, {{u"project"_qs, u"Two"_qs}});
        QCOMPARE(window.projects().currentName(), u"Two"_qs);
        QCOMPARE(window.pages().project(), two.id.text());
    }

    void aDroppedDescriptionAddsAnApi()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        const auto drop = [&window](const QString &file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.setAccepted(false);
            QCoreApplication::sendEvent(&window, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
            return event.isAccepted();
        };
        QVERIFY(!drop(u"/nowhere/picture.png"_qs));
        QCOMPARE(window.pages().currentIdentifier(), u"keys"_qs);
        QVERIFY(drop(u"/nowhere/forms.openapi.json"_qs));
        QCOMPARE(window.pages().currentIdentifier(), u"apis"_qs);
        QTRY_VERIFY(window.findChild<ApiDialog *>());
    }

    void filesAreOpenedWhereTheyAreAtHome()
    {
        ServiceHome home;
        const QTemporaryDir folder;
        const QString exported = folder.filePath(u"clinic.keywright.json"_qs);
        const Project clinic = home.project(u"Clinic"_qs);
        QVERIFY(await(home.context->transfer().writeFile(clinic.id, exported, {})));
        Theme theme;
        MainWindow window(*home.context, theme, {{}, {}, {u"/nowhere/forms.openapi.yaml"_qs}});
        window.show();
        QTRY_COMPARE(window.pages().currentIdentifier(), u"apis"_qs);
        QTRY_VERIFY(window.findChild<ApiDialog *>());
        delete window.findChild<ApiDialog *>();

        // To a window that is open already, and all of several.
        window.bringForward({{}, {}, {u"/nowhere/.env"_qs, exported}});
        QTRY_COMPARE(window.pages().currentIdentifier(), u"variables"_qs);
        QTRY_VERIFY(window.findChild<ImportProjectDialog *>());
        QVERIFY(!messageIn(window).contains(u"cannot open"_qs));

        window.bringForward({{}, {}, {u"/nowhere/picture.png"_qs}});
        QVERIFY(messageIn(window).contains(u"cannot open “picture.png”"_qs));
    }

    void anEmptyHomeTakesAProjectAndSaysWhyNothingElse()
    {
        ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {{}, {}, {u"/nowhere/forms.yaml"_qs}});
        window.show();
        QTRY_VERIFY(messageIn(window).contains(u"no project yet to take “forms.yaml”"_qs));
        QVERIFY(!window.findChild<ImportProjectDialog *>());
        window.bringForward({{}, {}, {u"/nowhere/ward.keywright.json"_qs}});
        QTRY_VERIFY(window.findChild<ImportProjectDialog *>());
    }

    void projectAndPageAreRemembered()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        (void)home.project(u"Two"_qs);
        Theme theme;
        {
            MainWindow window(*home.context, theme, {});
            window.show();
            QTRY_VERIFY(window.isReady());
            QVERIFY(window.projects().select(u"two"_qs));
            window.pages().open(u"apis"_qs);
            window.close();
        }
        const QString settings = home.context->home().settingsPath();
        QCOMPARE(
            QFile::permissions(settings)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QCOMPARE(window.projects().currentName(), u"Two"_qs);
        QCOMPARE(window.pages().currentIdentifier(), u"apis"_qs);
        MainWindow asked(*home.context, theme, {u"One"_qs, u"keys"_qs});
        QTRY_VERIFY(asked.isReady());
        QCOMPARE(asked.projects().currentName(), u"One"_qs);
        QCOMPARE(asked.pages().currentIdentifier(), u"keys"_qs);
    }

    void projectsAreRenamedDeletedAndComeBack()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        (void)home.project(u"Two"_qs);
        Theme theme;
        MainWindow window(*home.context, theme, {u"One"_qs, {}});
        window.show();
        QTRY_COMPARE(window.projects().currentName(), u"One"_qs);
        const auto actions = window.projects().projectActions();
        actions.at(1)->trigger();
        auto *dialog = window.findChild<NameDialog *>();
        QVERIFY(dialog);
        dialog->setName(u"Two"_qs);
        Q_EMIT dialog->submitted(dialog->name());
        QTRY_VERIFY(!dialog->findChild<QLineEdit *>()->accessibleDescription().isEmpty());
        dialog->setName(u"First"_qs);
        Q_EMIT dialog->submitted(dialog->name());
        QTRY_COMPARE(window.projects().currentName(), u"First"_qs);

        actions.at(3)->trigger();
        QTRY_COMPARE(window.projects().currentName(), u"Two"_qs);
        QTRY_VERIFY(window.context().undo.canUndo());
        window.context().undo.undo();
        QTRY_VERIFY(window.projects().select(u"First"_qs));
    }

    void theLastProjectGoneIsTheWelcomeAgain()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        window.projects().projectActions().at(3)->trigger();
        QTRY_VERIFY(window.projects().currentProject().isEmpty());
        QTRY_VERIFY(!window.pages().isVisible());
    }

    void aStoreThatCannotBeOpenedIsAPageNotADialog()
    {
        QTemporaryDir folder;
        const QString blocked = folder.filePath(u"blocked"_qs);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        CoreContext::Options options;
        options.home = Home::locate(blocked);
        options.watch = false;
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        CoreContext core(options);
        Theme theme;
        MainWindow window(core, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        bool shown = false;
        for (const EmptyState *state : window.findChildren<EmptyState *>())
            shown = shown || (state->isVisible() && !state->accessibleName().isEmpty());
        QVERIFY(shown);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theWelcomeIsNotCutOff()
    {
        const ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        for (const QSize size : {QSize(1280, 800), window.minimumSize()}) {
            window.resize(size);
            window.show();
            QTRY_VERIFY(window.isReady());
            const auto *welcome = window.findChild<WelcomePage *>();
            QVERIFY(welcome && welcome->isVisible());
            int wrapped = 0;
            for (const QLabel *label : welcome->findChildren<QLabel *>()) {
                if (!label->wordWrap() || !label->isVisible())
                    continue;
                ++wrapped;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            }
            QVERIFY(wrapped >= 4);
        }
    }

    void everyPageOpensWithoutAProject()
    {
        const ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        const QList<PageEntry> entries = window.pages().entries();
        QVERIFY(entries.size() > 5);
        for (const PageEntry &entry : entries) {
            window.pages().open(entry.info.identifier);
            QCOMPARE(window.pages().currentIdentifier(), entry.info.identifier);
            window.pages().open(entry.info.identifier, {{u"key"_qs, u"key_none"_qs}});
        }
    }

    void noProjectNoRequest()
    {
        const ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        window.pages().open(u"request"_qs);
        const auto *page = qobject_cast<Page *>(window.pages().currentWidget());
        QVERIFY(page && page->pageActions().size() > 10);
        for (QAction *action : page->pageActions()) {
            action->trigger();
            for (QDialog *dialog : window.findChildren<QDialog *>())
                dialog->reject();
        }
        QVERIFY(window.isVisible());
    }

    void thePaletteListsWhatCanBeDone()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *list = palette->findChild<QListWidget *>();
        QVERIFY(list->count() > 10);
        auto *field = palette->findChild<QLineEdit *>();
        field->setText(u"usage"_qs);
        QVERIFY(list->count() >= 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(window.pages().currentIdentifier(), u"usage"_qs);
        // What was used last comes first the next time.
        QTRY_VERIFY(!window.findChild<CommandPalette *>());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        palette = window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QVERIFY(palette->findChild<QListWidget *>()->item(0)->text().startsWith(u"Usage"_qs));
    }

    void thePaletteFindsWithoutAccents()
    {
        QAction menu(u"Über/Aktivität öffnen…"_qs), other(u"Quit"_qs);
        const QScopedPointer<CommandPalette> palette(
            new CommandPalette({&menu, &other}, {u"Quit"_qs}, nullptr));
        const auto *list = palette->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"Quit"_qs);
        palette->findChild<QLineEdit *>()->setText(u"aktivitat UBER"_qs);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Über"_qs));
        QCOMPARE(CommandPalette::usedLast(u"B"_qs, {u"A"_qs, u"B"_qs}),
                 QStringList({u"B"_qs, u"A"_qs}));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestMainWindow)
#include "tst_main_window.moc"
