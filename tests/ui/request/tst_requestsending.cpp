// SPDX-License-Identifier: GPL-3.0-or-later
// Environments, the send guard, checks and the history as a person meets them on the page.
#include "../pageharness.h"

#include <core/services/collectionservice.h>
#include <core/services/environmentservice.h>
#include <core/services/historyservice.h>
#include <core/services/sendguard.h>
#include <ui/models/historymodel.h>
#include <ui/pages/request/checksview.h>
#include <ui/pages/request/environmentchoice.h>
#include <ui/pages/request/environmentdialog.h>
#include <ui/pages/request/heldpanel.h>
#include <ui/pages/request/historypane.h>
#include <ui/pages/request/pairstable.h>
#include <ui/pages/request/requesteditor.h>
#include <ui/pages/request/requestpage.h>
#include <ui/pages/request/requesttabs.h>
#include <ui/pages/request/valuesdialog.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/tonelabel.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeWidget>

#include <answeringupstream.h>
#include <tests/ui/support/controls.h>

using namespace keywright;
using namespace keywright::ui;

class TestRequestSending : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<RequestPage> m_page;
    std::unique_ptr<AnsweringUpstream> m_upstream;
    IssuedKey m_key;

    [[nodiscard]] RequestTab *tab() const { return m_page->findChild<RequestTabs *>()->current(); }
    template<typename T>
    [[nodiscard]] T *part() const
    {
        return tab()->findChild<T *>();
    }
    void send() { tab()->send(); }
    void write(RequestDocument document)
    {
        document.authentication = {AuthenticationKind::Key, m_key.key.id};
        tab()->editor().setDocument(document);
    }
    [[nodiscard]] QComboBox *environments() const
    {
        return m_page->findChild<EnvironmentChoice *>()->findChild<QComboBox *>();
    }

private Q_SLOTS:
    void init()
    {
        m_upstream = std::make_unique<AnsweringUpstream>();
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_key = m_harness->issueKey(u"Portal"_qs);
        m_page = std::make_unique<RequestPage>(
            PageInfo{u"request"_qs, u"Request"_qs, u"request"_qs}, m_harness->context);
        m_harness->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void anEnvironmentIsMadeChosenAndUsed()
    {
        m_page->findChild<EnvironmentChoice *>()->editAction()->trigger();
        auto *dialog = m_page->window()->findChild<EnvironmentDialog *>();
        QVERIFY(dialog);
        findButton(*dialog, u"New environment"_qs)->click();
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        QTRY_COMPARE(list->currentRow(), 1);
        auto *name = dialog->findChild<QLineEdit *>();
        QTRY_VERIFY(name->isEnabled());
        name->setText(u"Local"_qs);
        auto *variables = dialog->findChild<PairsTable *>();
        variables->setPairs({{u"base"_qs, m_upstream->url().toString()},
                             {u"api_key"_qs, u"plain-secret"_qs},
                             {u"token"_qs, u"kw://Clinic/Portal"_qs}});
        dialog->close(); // what was typed is saved, and what is in no file is told before
        auto *told = dialog->findChild<ToneLabel *>();
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().contains(u"api_key"_qs));
        QTRY_VERIFY(variables->pairs().at(1).value.isEmpty());
        dialog->close();
        QTRY_VERIFY(!m_page->window()->findChild<EnvironmentDialog *>());
        QTRY_COMPARE(environments()->findData(u"Local"_qs), 1);
        environments()->setCurrentIndex(1);
        Q_EMIT environments()->activated(1);

        RequestDocument document;
        document.url = u"{{base}}/forms"_qs;
        document.headers = {{u"X-Own"_qs, u"{{token}}"_qs}};
        write(document);
        send();
        QTRY_COMPARE(m_upstream->requests.size(), 1);
        QVERIFY(m_upstream->requests.constLast().contains("X-Own: "
                                                          + m_key.secret.reveal().toByteArray()));
        const auto saved =
            await(m_harness->core.environments().list(m_harness->project.id)).value();
        QCOMPARE(saved.at(0).variables.at(1).value, QString()); // in no file

        m_page->findChild<EnvironmentChoice *>()->showAction()->trigger();
        auto *values = m_page->window()->findChild<ValuesDialog *>();
        QVERIFY(values);
        auto *shown = values->findChild<QTreeWidget *>();
        QTRY_COMPARE(shown->topLevelItemCount(), 3);
        QCOMPARE(shown->topLevelItem(2)->text(1), u"kw://Clinic/Portal"_qs);
        values->close();
    }

    void aFolderSharesVariables()
    {
        const ProjectId project = m_harness->project.id;
        QVERIFY(await(m_harness->core.collections().createFolder(project, {}, u"Forms"_qs)));
        m_page->findChild<EnvironmentChoice *>()->editAction()->trigger();
        auto *dialog = m_page->window()->findChild<EnvironmentDialog *>();
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(1);
        auto *variables = dialog->findChild<PairsTable *>();
        QTRY_VERIFY(variables->isEnabled());
        variables->setPairs({{u"id"_qs, u"7"_qs}});
        list->setCurrentRow(0); // what was typed is saved
        QTRY_COMPARE(list->currentRow(), 0);
        QTRY_VERIFY(variables->isEnabled() && variables->pairs().isEmpty());
        const auto shared =
            await(m_harness->core.environments().shared(project, u"Forms"_qs)).value();
        QCOMPARE(shared, (QList<RequestPair>{{u"id"_qs, u"7"_qs}}));
        dialog->close();
        QTRY_VERIFY(!m_page->window()->findChild<EnvironmentDialog *>());
    }

    void theGuardAsksAndIsAnswered()
    {
        RequestDocument document;
        document.url = u"http://foreign.invalid/x"_qs;
        write(document);
        send();
        QTRY_VERIFY(part<HeldPanel>()->isVisible());
        auto *accept = findButton(*part<HeldPanel>(), u"The key is for this host too"_qs);
        QVERIFY(accept->isVisible());
        accept->click();
        // Plain HTTP is still a question; the host is none any more.
        QTRY_VERIFY(!accept->isVisible() && part<HeldPanel>()->isVisible());
        const auto hosts = await(m_harness->core.sendGuard().acceptedHosts(m_key.key.id)).value();
        QCOMPARE(hosts, QStringList{u"http://foreign.invalid"_qs});
        QVERIFY(await(
            m_harness->core.sendGuard().setAction(GuardRule::PlainHttp, GuardAction::Refuse)));
        send();
        auto *all = findButton(*part<HeldPanel>(), u"Send it all the same"_qs);
        QTRY_VERIFY(part<HeldPanel>()->isVisible() && !all->isVisible());
        QVERIFY(await(m_harness->core.history().list(m_harness->project.id))->isEmpty());
    }

    void checksAreShown()
    {
        RequestDocument document;
        document.url = m_upstream->url(u"/forms"_qs).toString();
        document.checks = {{ResponsePart::Status, {}, Comparison::Equals, u"200"_qs},
                           {ResponsePart::Body, {}, Comparison::Equals, u"other"_qs}};
        document.captures = {{u"all"_qs, ResponsePart::Body, {}}};
        write(document);
        QCOMPARE(tab()->editor().document().checks, document.checks);
        QCOMPARE(tab()->editor().document().captures, document.captures);
        send();
        QTRY_COMPARE(part<ChecksView>()->title(), u"Checks 1/2"_qs);
        auto *list = part<ChecksView>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QVERIFY(list->topLevelItem(1)->text(1).contains(u"it was ok"_qs));
        QCOMPARE(tab()->variablesQuestion().captured.value(u"all"_qs), u"ok"_qs);
    }

    void whatWasSentIsOpenedAgain()
    {
        RequestDocument document;
        document.name = u"List"_qs;
        document.url = m_upstream->url(u"/first"_qs).toString();
        write(document);
        send();
        auto *history = m_page->findChild<HistoryPane *>();
        auto *model = history->findChild<HistoryModel *>();
        QTRY_COMPARE(model->rowCount(), 1);
        document.url = m_upstream->url(u"/second"_qs).toString();
        write(document);
        send();
        QTRY_COMPARE(model->rowCount(), 2);
        history->findChild<QLineEdit *>()->setText(u"first"_qs);
        QTRY_COMPARE(model->rowCount(), 1);
        auto *table = history->findChild<DataTable *>();
        table->setCurrentIndex(model->index(0, 0));
        Q_EMIT table->activated(model->index(0, 0));
        QTRY_COMPARE(tab()->editor().document().url, m_upstream->url(u"/first"_qs).toString());
        QCOMPARE(m_page->findChild<RequestTabs *>()->count(), 2);
        QCOMPARE(tab()->editor().document().authentication.key, m_key.key.id);
        QCOMPARE(m_upstream->requests.size(), 2); // opened, not sent
    }

    void everythingHasAName()
    {
        m_page->findChild<EnvironmentChoice *>()->editAction()->trigger();
        auto *dialog = m_page->window()->findChild<EnvironmentDialog *>();
        QCOMPARE(unnamedControls(*dialog), QStringList());
        dialog->close();
        RequestDocument document;
        document.checks = {{}};
        document.captures = {{u"a"_qs}};
        write(document);
        QCOMPARE(unnamedControls(*m_page), QStringList());
    }
};

QTEST_MAIN(TestRequestSending)
#include "tst_requestsending.moc"
