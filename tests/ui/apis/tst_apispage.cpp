// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/models/apismodel.h>
#include <ui/models/operationsmodel.h>
#include <ui/pages/apis/apidialog.h>
#include <ui/pages/apis/apispage.h>
#include <ui/pages/apis/openapidrop.h>
#include <ui/pages/apis/placementeditor.h>
#include <ui/pages/apis/priceeditor.h>
#include <ui/pages/apis/reimportdialog.h>
#include <ui/widgets/busybar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

namespace {

QPushButton *button(const QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QLineEdit *field(const QWidget &root, const QString &name)
{
    const auto fields = root.findChildren<QLineEdit *>();
    for (QLineEdit *candidate : fields) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QString allText(const QWidget &root)
{
    QString text;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u'\n';
    return text;
}

// Not a raw string: moc does not read on behind one of several lines.
const QByteArray document =
    "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Clinic Forms API\",\"version\":\"1.2\"},"
    "\"servers\":[{\"url\":\"http://127.0.0.1:3999/v1\"}],"
    "\"paths\":{\"/forms\":{\"get\":{\"operationId\":\"listForms\",\"responses\":{}},"
    "\"post\":{\"operationId\":\"submitForm\",\"responses\":{}}}}}";

} // namespace

class TestApisPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<ApisPage> m_page;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_harness->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    ApiDialog *dialog() const { return m_page->findChild<ApiDialog *>(); }
    ApisModel *model() const { return m_page->findChild<ApisModel *>(); }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<ApisPage>(PageInfo{u"apis"_qs, u"APIs"_qs, u"api"_qs},
                                            m_harness->context);
        new QAbstractItemModelTester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void emptyStateOffersToAdd()
    {
        QVERIFY(!m_page->findChild<ContentStack *>()->isShowingContent());
        QVERIFY(allText(*m_page).contains(u"No API yet"_qs));
        QTest::mouseClick(button(*m_page, u"Add an API"_qs), Qt::LeftButton);
        QTRY_VERIFY(dialog());
    }

    void theUpstreamGetsAKeyOfTheProject()
    {
        (void)m_harness->issueKey(u"Not kept"_qs, {}, false);
        const Key kept = m_harness->issueKey(u"Upstream token"_qs).key;
        const Api api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        ApiDialog edit(m_harness->core, api);
        edit.show();
        QComboBox *box = nullptr;
        for (QComboBox *candidate : edit.findChildren<QComboBox *>()) {
            if (candidate->accessibleName() == u"Key for the upstream"_qs)
                box = candidate;
        }
        QVERIFY(box);
        QTRY_COMPARE(box->count(), 2); // none, and the one whose secret is there
        QCOMPARE(box->currentText(), u"none"_qs);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Upstream token"_qs);
        QSignalSpy saved(&edit, &ApiDialog::saved);
        QTRY_VERIFY(button(edit, u"Save"_qs)->isEnabled());
        button(edit, u"Save"_qs)->click();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(await(m_harness->core.apis().get(api.id)).value().credential,
                 std::optional<KeyId>(kept.id));
    }

    void callsHaveAPrice()
    {
        const Api api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        ApiDialog edit(m_harness->core, api);
        edit.show();
        auto *editor = edit.findChild<PriceEditor *>();
        QVERIFY(editor);
        QVERIFY(!editor->price());
        const auto fields = editor->findChildren<QDoubleSpinBox *>();
        QCOMPARE(fields.size(), 2);
        QVERIFY(!fields.at(0)->isEnabled());
        editor->findChild<QCheckBox *>()->click();
        fields.at(0)->setValue(0.35);
        fields.at(1)->setValue(10'000);
        auto *currency = editor->findChild<QComboBox *>();
        currency->setCurrentText(u"us"_qs);
        QVERIFY(allText(edit).contains(u"three letters"_qs));
        QVERIFY(!button(edit, u"Save"_qs)->isEnabled());
        currency->setCurrentText(u"usd"_qs);
        QSignalSpy saved(&edit, &ApiDialog::saved);
        QTRY_VERIFY(button(edit, u"Save"_qs)->isEnabled());
        button(edit, u"Save"_qs)->click();
        QTRY_COMPARE(saved.count(), 1);
        const ApiPrice wanted{u"USD"_qs, 350'000, 10'000};
        QCOMPARE(await(m_harness->core.apis().get(api.id)).value().price,
                 std::optional<ApiPrice>(wanted));
        ApiDialog again(m_harness->core, await(m_harness->core.apis().get(api.id)).value());
        QCOMPARE(again.findChild<PriceEditor *>()->price(), std::optional<ApiPrice>(wanted));
    }

    void howTheKeyGoesUpstreamIsChosenAndShown()
    {
        const Key kept = m_harness->issueKey(u"Upstream token"_qs).key;
        Api api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        QTRY_COMPARE(model()->rowCount(), 1);
        api = await(m_harness->core.apis().get(api.id)).value();
        api.credential = kept.id;
        api.credentialPlacement = u"basic:clinic"_qs;
        api = await(m_harness->core.apis().update(api)).value();
        QTRY_VERIFY(allText(*m_page).contains(u"Authorization: Basic, user clinic"_qs));
        ApiDialog edit(m_harness->core, api);
        edit.show();
        auto *editor = edit.findChild<PlacementEditor *>();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->placement(), u"basic:clinic"_qs);
        QCOMPARE(field(edit, u"User name"_qs)->text(), u"clinic"_qs);
        QTRY_VERIFY(button(edit, u"Save"_qs)->isEnabled());
        field(edit, u"User name"_qs)->setText(u"a:b"_qs);
        QVERIFY(!button(edit, u"Save"_qs)->isEnabled());
        QVERIFY(allText(edit).contains(u"no colon"_qs));
        editor->setPlacement(u"sigv4:eu-central-1:s3:AKIAEXAMPLE"_qs);
        QCOMPARE(unnamedControls(edit).join(u' '), QString());
        QVERIFY(button(edit, u"Save"_qs)->isEnabled());
        field(edit, u"Region"_qs)->clear();
        QVERIFY(!button(edit, u"Save"_qs)->isEnabled());
        QVERIFY(allText(edit).contains(u"Name the region"_qs));
        field(edit, u"Region"_qs)->setText(u"eu-west-1"_qs);
        QSignalSpy saved(&edit, &ApiDialog::saved);
        button(edit, u"Save"_qs)->click();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(await(m_harness->core.apis().get(api.id)).value().credentialPlacement,
                 u"sigv4:eu-west-1:s3:AKIAEXAMPLE"_qs);
        QTRY_VERIFY(allText(*m_page).contains(u"eu-west-1, s3, access key AKIAEXAMPLE"_qs));
    }

    void placementsGoThereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "bearer", "header:x-api-key", "query:key",
                                 "basic:", "basic:clinic", "sigv4:eu-central-1:s3:AKIAEXAMPLE"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void placementsGoThereAndBack()
    {
        QFETCH(const QString, text);
        PlacementEditor editor;
        editor.setPlacement(text);
        QCOMPARE(editor.placement(), text);
        QVERIFY(!editor.hasProblem());
    }

    void addsByUrlAlone()
    {
        m_page->openWith({{u"add"_qs, true}});
        QTRY_VERIFY(dialog());
        QPushButton *add = button(*dialog(), u"Add API"_qs);
        QVERIFY(!add->isEnabled());
        QLineEdit *url = field(*dialog(), u"Upstream URL"_qs);
        QTest::keyClicks(url, u"http://127.0.0.1:9"_qs);
        QCOMPARE(field(*dialog(), u"Name"_qs)->text(), u"local-9"_qs);
        QTRY_VERIFY(add->isEnabled());
        field(*dialog(), u"Name"_qs)->clear();
        QTest::keyClicks(field(*dialog(), u"Name"_qs), u"Not a label"_qs);
        QVERIFY(!add->isEnabled());
        QVERIFY(allText(*dialog()).contains(u"small letters"_qs));
        field(*dialog(), u"Name"_qs)->clear();
        QTest::keyClicks(field(*dialog(), u"Name"_qs), u"forms"_qs);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).name, u"forms"_qs);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_page->findChild<DataTable *>()->currentId(), model()->row(0).id.text());
        QTRY_VERIFY(model()->row(0).reachability.state != Reachability::State::Unknown);

        m_harness->undo.undo();
        QTRY_COMPARE(model()->rowCount(), 0);
        m_harness->undo.redo();
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void addsFromOpenApi()
    {
        m_page->openWith({{u"file"_qs, write(u"forms.json"_qs, document)}});
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(dialog()->findChild<OpenApiDrop *>()->document());
        QVERIFY(allText(*dialog()).contains(u"Clinic Forms API 1.2"_qs));
        QCOMPARE(field(*dialog(), u"Upstream URL"_qs)->text(), u"http://127.0.0.1:3999/v1"_qs);
        QCOMPARE(field(*dialog(), u"Name"_qs)->text(), u"clinic-forms"_qs);
        QTest::mouseClick(button(*dialog(), u"Add API"_qs), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).operations.size(), 2);
        QTRY_COMPARE(m_page->findChild<OperationsModel *>()->rowCount(), 2);
    }

    void tellsWhereADocumentIsBroken()
    {
        m_page->openWith(
            {{u"file"_qs, write(u"broken.json"_qs, "{\n  \"openapi\": \"3.0.3\",\n  oops\n}")}});
        QTRY_VERIFY(dialog());
        QSignalSpy failed(dialog()->findChild<OpenApiDrop *>(), &OpenApiDrop::failed);
        QTRY_VERIFY(!failed.isEmpty() || allText(*dialog()).contains(u"line 3"_qs));
        QVERIFY2(allText(*dialog()).contains(u"line 3"_qs), qPrintable(allText(*dialog())));
        QVERIFY(!dialog()->findChild<OpenApiDrop *>()->document());
    }

    void readingAFileAgainShowsThatItIsAtWork()
    {
        const Api api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        QPointer dialog(new ReimportDialog(m_harness->context, api, m_page.get()));
        dialog->open();
        QPushButton *apply = button(*dialog, u"Apply"_qs);
        const auto *busy = dialog->findChild<BusyBar *>();
        QVERIFY(apply && busy && busy->isHidden());
        dialog->read(write(u"forms.json"_qs, document));
        QVERIFY(busy->isVisible() && !busy->accessibleName().isEmpty() && !apply->isEnabled());
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(busy->isHidden());
        QSignalSpy saved(dialog, &ReimportDialog::saved);
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        apply->click();
        QVERIFY(busy->isVisible() && !apply->isEnabled());
        QVERIFY(button(*dialog, u"Close"_qs));
        dialog->close(); // the end is told all the same
        QVERIFY(dialog && !dialog->isVisible());
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!dialog);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(await(m_harness->core.apis().get(api.id))->operations.size(), 2);
    }

    void removesWithUndoAndKeepsTheSelection()
    {
        QVERIFY(!m_harness->addApi(u"alpha"_qs, QUrl(u"http://127.0.0.1:9"_qs)).id.isEmpty());
        const Api kept = m_harness->addApi(u"beta"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        QTRY_COMPARE(model()->rowCount(), 2);
        auto *table = m_page->findChild<DataTable *>();
        QVERIFY(table->selectId(kept.id.text()));
        QVERIFY(!m_harness->addApi(u"aaa"_qs, QUrl(u"http://127.0.0.1:9"_qs)).id.isEmpty());
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(table->currentId(), kept.id.text());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model()->rowCount(), 2);
        m_harness->undo.undo();
        QTRY_COMPARE(model()->rowCount(), 3);
        QVERIFY(model()->find(kept.id.text()));
    }

    void everyControlHasAName()
    {
        QVERIFY(!m_harness->addApi(u"alpha"_qs, QUrl(u"http://127.0.0.1:9"_qs)).id.isEmpty());
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
        m_page->openWith({{u"add"_qs, true}});
        QTRY_VERIFY(dialog());
        QCOMPARE(unnamedControls(*dialog()).join(u' '), QString());
    }
};

QTEST_MAIN(TestApisPage)
#include "tst_apispage.moc"
