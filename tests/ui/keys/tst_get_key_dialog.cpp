// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/providerservice.h>
#include <ui/pages/keys/getkeydialog.h>
#include <ui/pages/keys/keyspage.h>
#include <ui/pages/keys/partsdialog.h>
#include <ui/pages/keys/providerchoice.h>
#include <ui/pages/keys/providerkeep.h>
#include <ui/pages/keys/providerpanel.h>
#include <ui/pages/keys/providerpartsform.h>
#include <ui/pages/keys/providersteps.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/providerbox.h>

#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <answeringupstream.h>
#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

namespace {

const PageInfo info{u"keys"_qs, u"Keys"_qs, u"key"_qs};
const QString made = u"sk-proj-EXAMPLEexampleEXAMPLET3BlbkFJEXAMPLEexampleEXAMPLE"_qs;

QLineEdit *fieldNamed(const QWidget &root, const QString &name)
{
    for (QLineEdit *field : root.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

bool says(const QWidget &root, const QString &text)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

/// Takes the place of the browser.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks() { QDesktopServices::setUrlHandler(u"https"_qs, this, "open"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(u"https"_qs); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

class TestGetKeyDialog : public QObject
{
    Q_OBJECT

    /// A provider of the tester's own, whose address is a stand-in on the loopback.
    static void addOwnProvider(const ServiceHome &home, const AnsweringUpstream &standIn)
    {
        const QString folder = home.context->providers().folder();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/acme.json"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{'id':'acme','name':'Acme','get':{'url':'https://acme.example/keys',"
                              "'steps':['Make one.','Copy it.']},'parts':[{'id':'key','label':"
                              "'Secret','secret':true},{'id':'tenant','label':'Tenant'}],"
                              "'base':'BASE/v1','placement':'header:X-Acme',"
                              "'proof':{'method':'GET','path':'/{tenant}','works':[200],"
                              "'refused':[401]},'restrict':{'text':'Less of it.',"
                              "'url':'https://acme.example/restrict'},'revoke':{'text':'Gone.',"
                              "'url':'https://acme.example/revoke'},"
                              "'cost':{'kind':'free','text':'Nothing.'},'leak':{'pattern':"
                              "'acme_[a-z]+','example':'acme_example'},'variables':['ACME_KEY']}")
                       .replace('\'', '"')
                       .replace("BASE", standIn.url().toEncoded()));
    }

    static GetKeyDialog *openedAt(WindowParts &parts, ProviderActions &actions,
                                  const Project &project, const QString &provider)
    {
        auto *dialog = new GetKeyDialog(parts.context, actions, project.id, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        if (!QTest::qWaitFor([&] { return dialog->choice()->list()->count() > 0; }, 20000))
            return dialog;
        dialog->choice()->choose(provider);
        dialog->nextButton()->click();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<KeyId>(); }

    void theKeyboardAloneLeadsToAKeptKey()
    {
        WindowParts parts;
        OpenedLinks links;
        const Project project = parts.home.project();
        ProviderActions actions(parts.context);
        GetKeyDialog dialog(parts.context, actions, project.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.choice()->list()->count() > 15);
        QVERIFY(dialog.choice()->searchField()->hasFocus());
        QTest::keyClicks(dialog.focusWidget(), u"openai"_qs);
        QVERIFY(dialog.choice()->chosen());
        QCOMPARE(dialog.choice()->chosen()->id, u"openai"_qs);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // the other one of that name
        QCOMPARE(dialog.choice()->chosen()->id, u"azure:openai"_qs);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.page(), 1);
        QCOMPARE(unnamedControls(dialog), QStringList());
        QCOMPARE(unreachedControls(dialog), QStringList());
        QVERIFY(!dialog.nextButton()->isEnabled());
        dialog.steps()->openButton()->click();
        QCOMPARE(links.urls, QList<QUrl>{QUrl(u"https://platform.openai.com/api-keys"_qs)});

        auto *field = qobject_cast<QLineEdit *>(dialog.focusWidget());
        QVERIFY(field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QGuiApplication::clipboard()->setText(made + u" \n"_qs);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(dialog.nextButton()->isEnabled());
        QVERIFY(dialog.steps()->testButton()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(dialog.page(), 2);
        QCOMPARE(unnamedControls(dialog), QStringList());
        QCOMPARE(unreachedControls(dialog), QStringList());
        QCOMPARE(dialog.keeping()->nameField()->text(), u"OpenAI"_qs);
        QCOMPARE(dialog.keeping()->variableField()->text(), u"OPENAI_API_KEY"_qs);
        QSignalSpy kept(&dialog, &GetKeyDialog::kept);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(!dialog.isVisible());

        CoreContext &core = *parts.home.context;
        const Key key = await(core.keys().get(KeyId(kept.at(0).at(0).toString()))).value();
        QCOMPARE(key.kind, KeyKind::Imported);
        QCOMPARE(key.provider, u"openai"_qs);
        QCOMPARE(await(core.keys().reveal(key.id)).value().reveal().toByteArray(), made.toUtf8());
        // Through the gateway, as is proposed.
        QCOMPARE(await(core.apis().list(project.id)).value().size(), 1);
        QCOMPARE(await(core.provisioning().list(project.id)).value().size(), 1);
        QTRY_COMPARE(parts.undo.count(), 1);
        parts.undo.undo();
        QTRY_VERIFY(await(core.keys().list(project.id)).value().isEmpty());
        QTRY_VERIFY(await(core.apis().list(project.id)).value().isEmpty());
        QTRY_VERIFY(await(core.provisioning().list(project.id)).value().isEmpty());
        parts.undo.redo();
        QTRY_COMPARE(await(core.keys().list(project.id)).value().size(), 2);
        QTRY_COMPARE(await(core.provisioning().list(project.id)).value().size(), 1);
    }

    void nothingIsLostOnTheWayBack()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        ProviderActions actions(parts.context);
        const std::unique_ptr<GetKeyDialog> dialog(openedAt(parts, actions, project, u"ionos"_qs));
        fieldNamed(*dialog->steps(), u"Public prefix"_qs)->setText(u"abc"_qs);
        QVERIFY(!dialog->nextButton()->isEnabled());
        fieldNamed(*dialog->steps(), u"Secret"_qs)->setText(u"def"_qs);
        QCOMPARE(dialog->steps()->value().reveal().toByteArray(), QByteArray("abc.def"));
        dialog->nextButton()->click();
        QTest::keyClicks(dialog->keeping()->nameField(), u" of ours"_qs);
        dialog->backButton()->click();
        dialog->backButton()->click();
        QCOMPARE(dialog->page(), 0);
        QVERIFY(!dialog->backButton()->isVisible());
        dialog->choice()->choose(u"stripe"_qs); // another one in between
        dialog->nextButton()->click();
        QVERIFY(dialog->steps()->value().isEmpty());
        dialog->backButton()->click();
        dialog->choice()->choose(u"ionos"_qs);
        dialog->nextButton()->click();
        QCOMPARE(dialog->steps()->value().reveal().toByteArray(), QByteArray("abc.def"));
        dialog->nextButton()->click();
        QCOMPARE(dialog->keeping()->nameField()->text(), u"IONOS of ours"_qs);
    }

    void aTestAsksTheProviderAndSaysWhatItSaid()
    {
        WindowParts parts;
        AnsweringUpstream standIn;
        addOwnProvider(parts.home, standIn);
        const Project project = parts.home.project();
        ProviderActions actions(parts.context);
        const std::unique_ptr<GetKeyDialog> dialog(openedAt(parts, actions, project, u"acme"_qs));
        QVERIFY(dialog->steps());
        fieldNamed(*dialog->steps(), u"Secret"_qs)->setText(u"made-up"_qs);
        QVERIFY(!dialog->steps()->testButton()->isEnabled());
        QLineEdit *tenant = fieldNamed(*dialog->steps(), u"Tenant"_qs);
        tenant->setText(u"../else"_qs);
        dialog->steps()->testButton()->click();
        QTRY_VERIFY(says(*dialog->steps(), u"“Tenant” is missing, or holds more"_qs));
        QVERIFY(tenant->accessibleDescription().contains(u"Tenant"));
        QVERIFY(standIn.requests.isEmpty());
        tenant->setText(u"clinic"_qs);
        dialog->steps()->testButton()->click();
        QTRY_VERIFY(dialog->steps()->resultText().startsWith(u"The key works"));
        QCOMPARE(standIn.requestLine(), QByteArray("GET /v1/clinic HTTP/1.1"));
        QCOMPARE(standIn.fields("X-Acme"), QList<QByteArray>{"made-up"});
        standIn.status = 401;
        dialog->steps()->testButton()->click();
        QTRY_VERIFY(dialog->steps()->resultText().contains(u"refuses the key"));
        tenant->setText(u"other"_qs); // what was tested no longer stands there
        QVERIFY(dialog->steps()->resultText().isEmpty());
        QVERIFY(dialog->nextButton()->isEnabled());
    }

    void somebodyElsesFormatIsNoticed()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        ProviderActions actions(parts.context);
        const std::unique_ptr<GetKeyDialog> dialog(openedAt(parts, actions, project, u"stripe"_qs));
        dialog->steps()->form()->firstField()->setText(made);
        QTRY_COMPARE(dialog->steps()->resultText(), u"This looks like a key of OpenAI."_qs);
    }

    void problemsStandBesideTheirFieldAndNothingIsKept()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.key(project.id, u"Taken"_qs);
        ProviderActions actions(parts.context);
        const std::unique_ptr<GetKeyDialog> dialog(
            openedAt(parts, actions, project, u"generic"_qs));
        QVERIFY(!dialog->steps()->testButton()->isVisible());
        QVERIFY(!dialog->steps()->openButton()->isVisible());
        dialog->steps()->form()->firstField()->setText(u"made-up"_qs);
        dialog->nextButton()->click();
        ProviderKeep &keep = *dialog->keeping();
        keep.nameField()->setText(u"Taken"_qs);
        QLineEdit *address = nullptr;
        for (QLineEdit *field : keep.findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(u"https://"))
                address = field;
        }
        QVERIFY(address && address->isVisible());
        QVERIFY(!dialog->nextButton()->isEnabled());
        address->setText(u"https://api.example/v1"_qs);
        dialog->nextButton()->click();
        QTRY_VERIFY(!keep.nameField()->accessibleDescription().isEmpty());
        QVERIFY(dialog->isVisible());
        keep.nameField()->setText(u"Fine"_qs);
        address->setText(u"ftp://api.example"_qs);
        dialog->nextButton()->click();
        QTRY_VERIFY(address->accessibleDescription().contains(u"no address"));
        CoreContext &core = *parts.home.context;
        QTRY_COMPARE(await(core.keys().list(project.id)).value().size(), 1); // taken back
        // Only kept: no address is asked for.
        keep.uses()->button(int(BroughtKey::Use::KeepOnly))->click();
        QVERIFY(!address->isVisible());
        dialog->nextButton()->click();
        QTRY_COMPARE(await(core.keys().list(project.id)).value().size(), 2);
        QVERIFY(await(core.provisioning().list(project.id)).value().isEmpty());
    }

    void thePaneTestsPairsAndTellsWhoUsesIt()
    {
        WindowParts parts;
        OpenedLinks links;
        AnsweringUpstream standIn;
        addOwnProvider(parts.home, standIn);
        const Project project = parts.home.project();
        ProviderUse use;
        use.provider = u"acme"_qs;
        const Key key =
            await(parts.home.context->providers().keep(parts.home.draft(project.id, u"Acme"_qs),
                                                       use, Secret(QByteArrayView("made-up"))))
                .value();
        KeysPage page(info, parts.context);
        page.resize(1200, 800);
        page.show();
        page.setProject(project.id.text());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->currentId(), key.id.text());
        const auto panel = [&page] { return page.findChild<ProviderPanel *>(); };
        QTRY_VERIFY(panel() && says(*panel(), u"Less of it."_qs));
        QVERIFY(says(*panel(), u"nobody so far"_qs));
        QCOMPARE(unnamedControls(*panel()), QStringList());
        for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
            if (button->text() == u"Open acme.example")
                button->click();
        }
        QCOMPARE(links.urls, QList<QUrl>({QUrl(u"https://acme.example/restrict"_qs),
                                          QUrl(u"https://acme.example/revoke"_qs)}));

        // What is missing is asked for once and stays with the key.
        panel()->testButton()->click();
        PartsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<PartsDialog *>()));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QTest::keyClicks(dialog->form()->firstField(), u"clinic"_qs);
        QTest::keyClick(dialog->form()->firstField(), Qt::Key_Return);
        QTRY_VERIFY(says(*panel(), u"The key works"_qs));
        QCOMPARE(standIn.requestLine(), QByteArray("GET /v1/clinic HTTP/1.1"));

        panel()->pairButton()->click();
        QTRY_COMPARE(parts.undo.count(), 1);
        QTRY_VERIFY(panel() && says(*panel(), u"the API acme · in ACME_KEY"_qs));
        QVERIFY(says(*panel(), u"The key works"_qs)); // made anew, and still told
        parts.undo.undo();
        QTRY_VERIFY(panel() && says(*panel(), u"nobody so far"_qs));
        QTRY_VERIFY(await(parts.home.context->apis().list(project.id)).value().isEmpty());

        // Whose it is can be said anew, and taken back; once the providers are known.
        QTRY_VERIFY(panel() && panel()->box()->isEnabled());
        QCOMPARE(panel()->box()->provider(), u"acme"_qs);
        panel()->box()->setProvider(u"stripe"_qs);
        Q_EMIT panel()->box()->activated(panel()->box()->currentIndex());
        const auto providerNow = [&] {
            return await(parts.home.context->keys().get(key.id)).value().provider;
        };
        QTRY_COMPARE(providerNow(), u"stripe"_qs);
        QTRY_VERIFY(panel() && says(*panel(), u"restricted keys"_qs));
        QTRY_COMPARE(parts.undo.undoText(), u"provider of Acme"_qs);
        parts.undo.undo();
        QTRY_COMPARE(providerNow(), u"acme"_qs);
    }

    void aBoxOfProvidersKeepsItsChoice()
    {
        WindowParts parts;
        ProviderBox box;
        QVERIFY(box.provider().isEmpty());
        box.setProviders(await(parts.home.context->providers().list()).value());
        box.setProvider(u"stripe"_qs);
        QCOMPARE(box.provider(), u"stripe"_qs);
        box.setProviders(await(parts.home.context->providers().list()).value());
        QCOMPARE(box.provider(), u"stripe"_qs);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestGetKeyDialog)
#include "tst_get_key_dialog.moc"
