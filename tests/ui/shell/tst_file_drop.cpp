// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/apis/apidialog.h>
#include <ui/pages/page.h>
#include <ui/pages/projects/importprojectdialog.h>
#include <ui/pages/variables/dotenvdialog.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehost.h>
#include <ui/widgets/drophint.h>
#include <ui/widgets/messagebar.h>

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

/// What a pointer with files under it does to the window.
class TestFileDrop : public QObject
{
    Q_OBJECT

    QMimeData m_data;

    void take(const QStringList &files)
    {
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        m_data.setUrls(urls);
    }
    bool enter(QWidget &window, const QStringList &files)
    {
        take(files);
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    static void leave(QWidget &window)
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&window, &event);
    }
    bool drop(QWidget &window)
    {
        QDropEvent event({10, 10}, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    static QString hint(const QWidget &window)
    {
        const auto *hint = window.findChild<DropHint *>(QString(), Qt::FindDirectChildrenOnly);
        return hint && hint->isVisible() ? hint->accessibleName() : QString();
    }

private Q_SLOTS:
    void whatDroppingDoesIsSaidWhileDragging()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(enter(window, {u"/nowhere/clinic.env"_qs}));
        QCOMPARE(hint(window), u"Drop to import clinic.env"_qs);
        leave(window);
        QCOMPARE(hint(window), QString());

        QVERIFY(enter(window, {u"/nowhere/a.env"_qs, u"/nowhere/b.yaml"_qs, u"/nowhere/c.png"_qs}));
        QVERIFY2(hint(window).startsWith(u"Drop to open 2 file"), qPrintable(hint(window)));
        leave(window);

        // A long name is shortened to where there is room.
        QVERIFY(enter(window, {u"/nowhere/"_qs + QString(200, u'a') + u".env"_qs}));
        const auto *shown = window.findChild<DropHint *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(window.rect().contains(shown->geometry()));
        leave(window);
    }

    void whatCannotBeTakenIsRefusedBeforeItIsDropped()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(!enter(window, {u"/nowhere/picture.png"_qs}));
        QCOMPARE(hint(window), QString());
        QVERIFY(!drop(window));
        m_data.setUrls({QUrl(u"https://example.com/forms.yaml"_qs)});
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(&window, &event);
        QVERIFY(!event.isAccepted());
    }

    void severalFilesAreEachOpened()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(enter(window, {u"/nowhere/.env"_qs, u"/nowhere/test.env"_qs,
                               u"/nowhere/ward.keywright.json"_qs, u"/nowhere/picture.png"_qs}));
        QVERIFY(drop(window));
        QCOMPARE(hint(window), QString());
        // Of the one that cannot be taken it is said.
        const auto *message = window.findChild<MessageBar *>();
        QVERIFY(message && message->text().contains(u"picture.png"));
        QVERIFY(window.findChild<ImportProjectDialog *>());
        QTRY_COMPARE(window.findChildren<DotenvDialog *>().size(), 2);
    }

    void thePageInViewDoesNotStandInTheWay()
    {
        ServiceHome home;
        (void)home.project();
        Theme theme;
        MainWindow window(*home.context, theme, {{}, u"apis"_qs});
        window.show();
        QTRY_VERIFY(window.isReady());
        auto *page = window.pages().currentPage();
        QVERIFY(page && !page->acceptDrops());
        QVERIFY(enter(*page, {u"/nowhere/forms.yaml"_qs}));
        QCOMPARE(hint(window), u"Drop to import forms.yaml"_qs);
        QVERIFY(drop(*page));
        QTRY_VERIFY(window.findChild<ApiDialog *>());
    }

    void anEmptyHomeTakesAProjectOnly()
    {
        ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(!enter(window, {u"/nowhere/.env"_qs}));
        QVERIFY(enter(window, {u"/nowhere/ward.keywright.json"_qs}));
        QVERIFY(drop(window));
        QTRY_VERIFY(window.findChild<ImportProjectDialog *>());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestFileDrop)
#include "tst_file_drop.moc"
