// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/log.h>
#include <ui/shell/logmodel.h>
#include <ui/shell/logviewer.h>
#include <ui/support/clipboardguard.h>
#include <ui/support/notifier.h>

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include <tests/ui/support/controls.h>
#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestLogViewer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ClipboardGuard m_clipboard{*QGuiApplication::clipboard()};
    Notifier m_notifier;
    QtMessageHandler m_before = nullptr;

    [[nodiscard]] QString gatewayLog() const { return m_folder.filePath(u"keywrightd.log"_qs); }
    static void choose(QWidget &viewer, int box, int index)
    {
        viewer.findChildren<QComboBox *>().at(box)->setCurrentIndex(index);
    }

private Q_SLOTS:
    void init()
    {
        m_before = qInstallMessageHandler(nullptr);
        installLog({}, true);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void theModelAppendsAndForgetsTheOldest()
    {
        LogModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append(QList<LogLine>(LogHistory::capacity, {QtInfoMsg, u"old"_qs}));
        model.append({{QtWarningMsg, u"new"_qs}});
        QCOMPARE(model.rowCount(), int(LogHistory::capacity));
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(), u"new"_qs);
        QVERIFY(model.index(model.rowCount() - 1).data(Qt::ForegroundRole).isValid());
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void whatWasLoggedIsShownFilteredAndCopied()
    {
        qCInfo(logWindow) << "opened";
        LogViewer viewer(gatewayLog(), m_clipboard, m_notifier, nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();
        viewer.findChild<QLineEdit *>()->setText(u"keywright.window"_qs); // the platform logs, too
        const QAbstractItemModel *shown = viewer.findChild<QListView *>()->model();
        QCOMPARE(shown->rowCount(), 1);
        QCOMPARE(unnamedControls(viewer), QStringList());
        QCOMPARE(unreachedControls(viewer), QStringList());
        qCWarning(logWindow) << "odd";
        qCCritical(logWindow) << "broken";
        QTRY_COMPARE(shown->rowCount(), 3);
        choose(viewer, 1, 2); // warnings and errors
        QCOMPARE(shown->rowCount(), 2);
        viewer.findChild<QLineEdit *>()->setText(u"BROK"_qs);
        QCOMPARE(shown->rowCount(), 1);
        findButton(viewer, u"&Copy"_qs)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.endsWith(u"error keywright.window: broken\n"_qs));
        QCOMPARE(copied.count(u'\n'), 1);
    }

    void theGatewaysLogIsFollowed()
    {
        LogViewer viewer(gatewayLog(), m_clipboard, m_notifier, nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();
        const QAbstractItemModel *shown = viewer.findChild<QListView *>()->model();
        choose(viewer, 0, 1);
        QCOMPARE(shown->rowCount(), 0);
        QFile file(gatewayLog());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("2026-11-23T13:00:00Z info keywright.gateway: listens\n");
        QTRY_COMPARE(shown->rowCount(), 1);
        file.write("2026-11-23T13:00:01Z error keywright.gateway: ended\n");
        QTRY_COMPARE(shown->rowCount(), 2);
    }

    void theEndStaysInViewUnlessScrolledUp()
    {
        LogViewer viewer(gatewayLog(), m_clipboard, m_notifier, nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();
        viewer.findChild<QLineEdit *>()->setText(u"keywright.window"_qs);
        auto *list = viewer.findChild<QListView *>();
        for (int i = 0; i < 200; ++i)
            qCInfo(logWindow) << i;
        QTRY_COMPARE(list->model()->rowCount(), 200);
        QScrollBar *bar = list->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        qCInfo(logWindow) << "more";
        QTRY_COMPARE(list->model()->rowCount(), 201);
        QCOMPARE(bar->value(), 3);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestLogViewer)
#include "tst_log_viewer.moc"
