// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/keys/entrytrial.h>
#include <ui/pages/keys/issuedkeyview.h>
#include <ui/pages/keys/keyform.h>
#include <ui/pages/keys/keytrials.h>
#include <ui/pages/keys/newkeydialog.h>
#include <ui/pages/keys/tryitstrip.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/entrylisteditor.h>
#include <ui/widgets/restrictionseditor.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestNewKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuesARestrictedKeyAndShowsItOnce()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.api(project.id);
        auto *dialog = new NewKeyDialog(parts.context, project.id, nullptr);
        const QPointer<NewKeyDialog> guard(dialog);
        QSignalSpy issued(dialog, &NewKeyDialog::issued);
        dialog->show();
        QVERIFY(!dialog->createButton()->isEnabled());

        KeyForm &form = dialog->form();
        QTest::keyClicks(form.nameField(), u"Portal"_qs);
        QCOMPARE(form.use(), KeyUse::Website);
        QLineEdit *sites = form.restrictions()->editor(policy::Kind::Referrer)->input();
        sites->setText(u"https://"_qs);
        QVERIFY(!dialog->createButton()->isEnabled());
        sites->setText(u"https://portal.example/*"_qs);
        QVERIFY(form.sentence().contains(u"portal.example"));
        QVERIFY(form.sentence().contains(u"100"));
        QVERIFY(dialog->createButton()->isEnabled());

        dialog->createButton()->click();
        QTRY_VERIFY(dialog->isDone());
        QCOMPARE(issued.count(), 1);
        const KeyId id(issued.at(0).at(0).toString());
        const Key key = await(parts.home.context->keys().get(id)).value();
        QCOMPARE(key.restrictions.referrers, std::vector<std::string>{"https://portal.example/*"});
        QCOMPARE(key.restrictions.limits.size(), std::size_t(1));
        const Secret kept = await(parts.home.context->keys().reveal(id)).value();
        const auto boxes = dialog->issuedView()->findChildren<CodeBox *>();
        QCOMPARE(boxes.at(0)->text().toUtf8(), kept.reveal().toByteArray());
        QVERIFY2(!boxes.at(1)->text().toUtf8().contains(kept.reveal().toByteArray()),
                 "a snippet holds the key without having been asked to");
        QVERIFY(boxes.at(1)->text().contains(u"curl"));
        Q_EMIT boxes.at(0)->copyRequested({});
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), kept.reveal().toByteArray());

        dialog->createButton()->click();
        QTRY_VERIFY(!guard);
    }

    void triesWhatIsBeingWritten()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.api(project.id);
        NewKeyDialog dialog(parts.context, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        RestrictionsEditor &editor = *dialog.form().restrictions();
        editor.editor(policy::Kind::Referrer)->setEntries({u"https://portal.example/*"_qs});
        EntryTrial *site = dialog.trials()->entry(policy::Kind::Referrer);
        QVERIFY(!site->input()->isVisible());
        site->findChild<QToolButton *>()->click();
        QVERIFY(site->input()->isVisible());
        QTest::keyClicks(site->input(), u"https://portal.example/send"_qs);
        QTRY_VERIFY(site->verdictText().startsWith(u"granted"_qs));
        site->input()->setText(u"http://localhost:5173/"_qs);
        QTRY_VERIFY(site->verdictText().startsWith(u"denied"_qs));
        QVERIFY2(site->verdictText().contains(u"Application restrictions"_qs),
                 qPrintable(site->verdictText()));
        // The same line follows the list above it.
        editor.editor(policy::Kind::Referrer)->setEntries({u"http://localhost:5173/*"_qs});
        QTRY_VERIFY(site->verdictText().startsWith(u"granted"_qs));

        editor.editor(policy::Kind::Address)->setEntries({u"10.0.0.0/8"_qs});
        EntryTrial *network = dialog.trials()->entry(policy::Kind::Address);
        network->findChild<QToolButton *>()->click();
        network->input()->setText(u"10.1.2.3"_qs);
        QTRY_VERIFY(network->verdictText().startsWith(u"granted"_qs));
        network->input()->setText(u"10.1.2"_qs);
        QTRY_VERIFY(network->verdictText().startsWith(u"not judged"_qs));

        TryItStrip *call = dialog.trials()->strip();
        call->evidence(policy::Kind::Referrer)->setText(u"http://localhost:5173/"_qs);
        QTRY_VERIFY(call->verdictText().startsWith(u"denied"_qs)); // from 127.0.0.1
        call->evidence(policy::Kind::Address)->setText(u"10.1.2.3"_qs);
        QTRY_VERIFY(call->verdictText().startsWith(u"granted"_qs));
        call->time()->setText(u"+3"_qs); // still being typed
        QTRY_VERIFY(call->verdictText().isEmpty());
        call->time()->setText(u"+3d"_qs);
        QTRY_VERIFY(call->verdictText().startsWith(u"granted"_qs));
        QCOMPARE(await(parts.home.context->keys().list(project.id)).value().size(), 0);
    }

    void triesAnOperation()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const Api api = parts.home.api(project.id);
        NewKeyDialog dialog(parts.context, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        OperationTrial *trial = dialog.trials()->operation();
        QTRY_VERIFY(trial->isVisible());
        policy::Restrictions restrictions;
        restrictions.apis = {{api.name.toStdString(), {"GET /forms/*"}}};
        dialog.form().restrictions()->setRestrictions(restrictions);
        trial->findChild<QToolButton *>()->click();
        trial->path()->setText(u"/forms/7"_qs);
        QTRY_VERIFY(trial->verdictText().startsWith(u"granted"_qs));
        trial->method()->setCurrentText(u"DELETE"_qs);
        QTRY_VERIFY(trial->verdictText().startsWith(u"denied"_qs));
        QVERIFY2(trial->verdictText().contains(u"APIs and operations"_qs),
                 qPrintable(trial->verdictText()));
    }

    void saysWhereANameIsTaken()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.key(project.id, u"Portal"_qs);
        NewKeyDialog dialog(parts.context, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClicks(dialog.form().nameField(), u"Portal"_qs);
        dialog.createButton()->click();
        QTRY_VERIFY(dialog.form().nameField()->accessibleDescription().contains(u"Portal"));
        QVERIFY(!dialog.isDone());
        QTest::keyClicks(dialog.form().nameField(), u" 2"_qs);
        dialog.createButton()->click();
        QTRY_VERIFY(dialog.isDone());
    }

    void aLockedKeychainIssuesNothing()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        parts.home.keychain->items.setState(KeychainState::Locked);
        NewKeyDialog dialog(parts.context, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClicks(dialog.form().nameField(), u"Portal"_qs);
        dialog.createButton()->click();
        QTRY_VERIFY(dialog.createButton()->isEnabled());
        QVERIFY(!dialog.isDone());
        QCOMPARE(await(parts.home.context->keys().list(project.id)).value().size(), 0);
    }

    void aProposalDoesNotReplaceWhatWasWritten()
    {
        WindowParts parts;
        KeyForm form(KeyForm::Purpose::NewKey, parts.home.context->clock());
        form.setUse(KeyUse::ThisComputer);
        QCOMPARE(form.draft().restrictions.addresses.size(), std::size_t(2));
        form.setUse(KeyUse::Website);
        QVERIFY(form.draft().restrictions.addresses.empty());
        form.restrictions()
            ->editor(policy::Kind::Referrer)
            ->setEntries({u"https://portal.example/*"_qs});
        form.setUse(KeyUse::ThisComputer);
        QCOMPARE(form.draft().restrictions.referrers.size(), std::size_t(1));
    }

    void warnsOfASecondKeyForTheSameApplication()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        KeyDraft draft = parts.home.draft(project.id, u"First"_qs);
        draft.application = u"Portal"_qs;
        QVERIFY(await(parts.home.context->keys().issue(draft)));
        KeyForm form(KeyForm::Purpose::NewKey, parts.home.context->clock());
        form.setNeighbours(await(parts.home.context->keys().list(project.id)).value());
        QLineEdit *application = nullptr;
        for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
            if (field->placeholderText() == u"Clinic portal")
                application = field;
        }
        QVERIFY(application);
        application->setText(u"portal"_qs);
        QVERIFY(application->accessibleDescription().contains(u"First"));
        application->setText(u"other"_qs);
        QVERIFY(application->accessibleDescription().isEmpty());
    }

    void everyControlHasANameAndIsReached()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.api(project.id);
        NewKeyDialog dialog(parts.context, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QCOMPARE(unreachedControls(dialog).join(u'\n'), QString());
    }

    void tabGoesFromTheTopToTheBottom()
    {
        WindowParts parts;
        KeyForm form(KeyForm::Purpose::NewKey, parts.home.context->clock());
        form.resize(700, 900);
        form.setUse(KeyUse::ThisComputer);
        form.show();
        int below = -1;
        QStringList jumps;
        for (QWidget *next = form.nextInFocusChain(); next != &form;
             next = next->nextInFocusChain()) {
            if (!next->isVisible() || next->focusProxy() || !(next->focusPolicy() & Qt::TabFocus))
                continue;
            const int y = next->mapTo(&form, QPoint(0, next->height() / 2)).y();
            if (y < below - 20)
                jumps.append(QString::fromLatin1(next->metaObject()->className()) + u' '
                             + next->accessibleName());
            below = y;
        }
        QCOMPARE(jumps.join(u'\n'), QString());
    }

    void theFirstCallIsWhatTheKeyMayDo()
    {
        Api forms;
        forms.name = u"forms"_qs;
        forms.operations = {{u"list"_qs, u"GET"_qs, u"/"_qs, {}, {}},
                            {u"send"_qs, u"POST"_qs, u"/forms"_qs, {}, {}}};
        Api other;
        other.name = u"other"_qs;
        policy::Restrictions restrictions;
        restrictions.apis = {{"forms", {"send"}}};
        QCOMPARE(firstCall({other, forms}, restrictions)->api, u"forms"_qs);
        QCOMPARE(firstCall({other, forms}, restrictions)->path, u"/forms"_qs);
        QCOMPARE(firstCall({other, forms}, {})->api, u"other"_qs);
        QVERIFY(!firstCall({}, {}));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestNewKeyDialog)
#include "tst_new_key_dialog.moc"
