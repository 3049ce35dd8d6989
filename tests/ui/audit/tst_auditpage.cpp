// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/services/auditservice.h>
#include <core/services/homeid.h>
#include <core/services/secretaccounts.h>
#include <core/services/serviceparts.h>
#include <core/store/auditrepository.h>
#include <core/store/database.h>
#include <ui/models/auditmodel.h>
#include <ui/pages/audit/auditpage.h>
#include <ui/pages/audit/auditpane.h>
#include <ui/widgets/busybar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

class TestAuditPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<AuditPage> m_page;
    Key m_key;

    AuditModel *model() const { return m_page->findChild<AuditModel *>(); }
    AuditPane *pane() const { return m_page->findChild<AuditPane *>(); }
    DataTable *table() const { return m_page->findChild<DataTable *>(); }
    BusyBar *busyBar() const { return m_page->findChild<BusyBar *>(); }
    QStringList actions() const
    {
        QStringList actions;
        for (const AuditEntry &entry : model()->rows())
            actions.append(entry.note.action);
        return actions;
    }
    QString paneText() const
    {
        QStringList texts;
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    QComboBox *box(int at) const { return m_page->findChildren<QComboBox *>().at(at); }
    void trigger(int action) const { m_page->pageActions().at(action)->trigger(); }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_key = m_harness->issueKey(u"Portal"_qs).key;
        QVERIFY(!m_key.id.isEmpty());
        m_page = std::make_unique<AuditPage>(PageInfo{u"audit"_qs, u"Audit"_qs, u"audit"_qs},
                                             m_harness->context);
        new QAbstractItemModelTester(model(), this);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void newestFirst()
    {
        QTRY_COMPARE(actions(), (QStringList{u"key.issue"_qs, u"project.create"_qs}));
        box(0)->setCurrentIndex(1); // everything: the log's own key is of no project
        QTRY_VERIFY(actions().contains(u"audit.key"_qs));
    }

    void followsWhatHappens()
    {
        QTRY_COMPARE(model()->rows().size(), 2);
        table()->selectRow(1);
        const QString chosen = table()->currentId();
        QVERIFY(await(m_harness->core.keys().reveal(m_key.id)));
        QTRY_COMPARE(actions().constFirst(), u"key.reveal"_qs);
        QCOMPARE(table()->currentId(), chosen); // what was chosen stays
        m_page->hide();
        QVERIFY(await(m_harness->core.keys().setEnabled(m_key.id, false)));
        m_page->show();
        QTRY_COMPARE(actions().constFirst(), u"key.disable"_qs);
    }

    void beforeAndAfter()
    {
        Key changed = m_key;
        changed.note = u"for the portal"_qs;
        QVERIFY(await(m_harness->core.keys().update(changed)));
        QTRY_COMPARE(actions().constFirst(), u"key.edit"_qs);
        table()->selectRow(0);
        QVERIFY(!pane()->isHidden());
        QVERIFY2(paneText().contains(u"for the portal"_qs), qPrintable(paneText()));
        QVERIFY(paneText().contains(u"Before"_qs) && paneText().contains(u"After"_qs));
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        const auto shown =
            [this]() -> QPushButton * { // those of other entries are on their way out
            for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Show the key")
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        shown()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), u"keys"_qs);
        QCOMPARE(asked.constFirst().at(1).toMap().value(u"key"_qs).toString(), m_key.id.text());
    }

    void filtersAndSearch()
    {
        QTRY_COMPARE(model()->rows().size(), 2);
        auto *family = box(1);
        family->setCurrentIndex(family->findData(u"project"_qs));
        QTRY_COMPARE(actions(), QStringList{u"project.create"_qs});
        family->setCurrentIndex(family->findData(u"use"_qs));
        auto *stack = m_page->findChild<ContentStack *>();
        QTRY_VERIFY(model()->isLoaded() && !stack->isShowingContent());
        Q_EMIT stack->emptyActivated();
        QTRY_COMPARE(model()->rows().size(), 2);
        auto *search = m_page->findChild<PageHeader *>()->search();
        QTest::keyClicks(search, u"portal"_qs);
        QTRY_COMPARE(actions(), QStringList{u"key.issue"_qs});
        search->clear();
        QTRY_COMPARE(model()->rows().size(), 2);
    }

    void theHistoryOfAKey()
    {
        const Key other = m_harness->issueKey(u"Other"_qs).key;
        QTRY_COMPARE(model()->rows().size(), 3);
        m_page->openWith({{u"object"_qs, m_key.id.text()}});
        QTRY_COMPARE(actions(), QStringList{u"key.issue"_qs});
        QCOMPARE(model()->rows().constFirst().note.name, u"Portal"_qs);
        QVERIFY(m_page->pageActions().at(3)->isVisible());
        trigger(3);
        QVERIFY(!m_page->pageActions().at(3)->isVisible());
        QTRY_COMPARE(model()->rows().size(), 3);
    }

    void aCheckIsToldPlainly()
    {
        QTRY_COMPARE(model()->rows().size(), 2);
        QVERIFY(m_page->checkText().isEmpty());
        QAction *verify = m_page->pageActions().constFirst();
        QVERIFY(busyBar()->isHidden());
        trigger(0);
        QVERIFY(busyBar()->isVisible() && !busyBar()->accessibleName().isEmpty());
        QVERIFY(!verify->isEnabled());
        QTRY_VERIFY2(m_page->checkText().startsWith(u"The log holds"_qs),
                     qPrintable(m_page->checkText()));
        QVERIFY(busyBar()->isHidden() && verify->isEnabled());
        auto file = store::Database::open(m_harness->core.home().storePath());
        QVERIFY(file);
        QVERIFY((*file)->exec(u"DROP TRIGGER audit_no_update"_qs));
        QVERIFY((*file)->exec(u"UPDATE audit SET name = 'Other' WHERE action = 'key.issue'"_qs));
        trigger(0);
        QTRY_VERIFY(m_page->checkText().contains(u"was altered"_qs));
        QCOMPARE(model()->find(table()->currentId())->note.action, u"key.issue"_qs);
    }

    void aLogWhoseKeyIsLostBeginsAnew()
    {
        QAction *renew = m_page->pageActions().constLast();
        trigger(0);
        QTRY_VERIFY(m_page->checkText().startsWith(u"The log holds"_qs));
        QVERIFY(!renew->isEnabled()); // nothing was lost
        auto &parts = m_harness->core.parts();
        const QString account = auditAccount(await(homeId(parts)).value());
        QVERIFY(await(parts.secrets->remove(account)));
        trigger(0);
        QTRY_VERIFY(renew->isEnabled());
        const auto answer = [this](const QString &typed) {
            auto *question = m_page->findChild<TypedConfirmation *>();
            QVERIFY(question);
            question->findChild<QLineEdit *>()->setText(typed);
            for (auto *button : question->findChildren<QPushButton *>()) {
                if (button->text() == u"Begin anew" && button->isEnabled())
                    button->click();
            }
            question->reject();
            QTRY_VERIFY(!m_page->findChild<TypedConfirmation *>());
        };
        renew->trigger();
        answer(u"yes"_qs);
        QVERIFY(!await(parts.secrets->read(account))->has_value());
        QVERIFY(renew->isEnabled());
        renew->trigger();
        answer(u"Begin anew"_qs);
        QVERIFY(m_page->checkText().startsWith(u"The log holds") || busyBar()->isVisible());
        QTRY_VERIFY2(m_page->checkText().startsWith(u"The log holds"_qs),
                     qPrintable(m_page->checkText()));
        QVERIFY(!renew->isEnabled() && busyBar()->isHidden());
        QVERIFY(m_page->pageActions().constFirst()->isEnabled());
        QVERIFY(await(parts.secrets->read(account))->has_value());
    }

    void exportsWhatIsShown()
    {
        QTRY_COMPARE(model()->rows().size(), 2);
        trigger(1);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_harness->folder.filePath(u"log.csv"_qs);
        QSignalSpy told(&m_harness->notifier, &Notifier::posted);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 3); // the head and two entries
    }

    void olderOnesAreLoadedWhenAskedFor()
    {
        QVERIFY(await(m_harness->core.parts().store->write(
            [project = m_harness->project.id](store::Database &database) -> Result<void> {
                for (int number = 0; number < 450; ++number) {
                    AuditNote note{u"project.edit"_qs, u"project"_qs};
                    note.project = project;
                    if (auto done = store::AuditRepository(database).append(note); !done)
                        return done;
                }
                return {};
            })));
        QTRY_COMPARE(model()->rows().size(), AuditModel::page);
        QVERIFY(!model()->isAtOldest());
        model()->loadOlder();
        QTRY_COMPARE(model()->rows().size(), 2 * AuditModel::page);
        model()->loadOlder();
        QTRY_COMPARE(model()->rows().size(), 452);
        QVERIFY(model()->isAtOldest());
        QCOMPARE(actions().constLast(), u"project.create"_qs);
    }

    void everyControlHasAName()
    {
        QTRY_COMPARE(model()->rows().size(), 2);
        table()->selectRow(0);
        QCOMPARE(unnamedControls(*m_page), QStringList());
        QVERIFY(table()->hasFocus() || !m_page->isActiveWindow());
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
