// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/models/bindingsmodel.h>
#include <ui/pages/variables/bindingdialog.h>
#include <ui/pages/variables/variablespage.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

class TestVariablesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<VariablesPage> m_page;

    BindingsModel *model() const { return m_page->findChild<BindingsModel *>(); }
    BindingDialog *dialog() const { return m_page->findChild<BindingDialog *>(); }
    QLineEdit *field(const QString &name) const
    {
        const auto fields = dialog()->findChildren<QLineEdit *>();
        for (QLineEdit *candidate : fields) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *bindButton() const
    {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == u"Bind")
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<VariablesPage>(
            PageInfo{u"variables"_qs, u"Variables"_qs, u"variables"_qs}, m_harness->context);
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

    void names()
    {
        QCOMPARE(proposedVariable(u"Clinic portal"_qs), u"CLINIC_PORTAL_KEY"_qs);
        QCOMPARE(proposedVariable(u"Stripe key"_qs), u"STRIPE_KEY"_qs);
        QCOMPARE(proposedVariable(u"2 go"_qs), u"_2_GO_KEY"_qs);
        QCOMPARE(proposedVariable(u"病院"_qs), u"API_KEY"_qs);
        QCOMPARE(shellWord(u"clinic"_qs), u"clinic"_qs);
        QCOMPARE(shellWord(u"it's a"_qs), u"'it'\\''s a'"_qs);
    }

    void bindsAndUndoes()
    {
        QVERIFY(!m_harness->issueKey(u"Portal"_qs).key.id.isEmpty());
        QTRY_COMPARE(model()->keys().size(), 1);
        m_page->openWith({{u"add"_qs, true}});
        QTRY_VERIFY(dialog());
        QCOMPARE(field(u"Variable"_qs)->text(), u"PORTAL_KEY"_qs);
        field(u"Variable"_qs)->setText(u"1bad"_qs);
        QVERIFY(!bindButton()->isEnabled());
        field(u"Variable"_qs)->setText(u"FORMS_KEY"_qs);
        field(u"Environment"_qs)->setText(u"test"_qs);
        QVERIFY(bindButton()->isEnabled());
        QTest::mouseClick(bindButton(), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(isUsable(model()->row(0)));
        QTRY_COMPARE(m_page->findChild<CodeBox *>()->text(),
                     u"keywrightctl exec --project Clinic --environment test -- npm start"_qs);
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(model()->rowCount(), 0);
        m_harness->undo.redo();
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void warnsOfAKeyThatIsNotKept()
    {
        const IssuedKey issued = m_harness->issueKey(u"Portal"_qs, {}, false);
        QVERIFY(await(m_harness->core.provisioning().bind(
            {m_harness->project.id, {}, u"FORMS_KEY"_qs, issued.key.id})));
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(!isUsable(model()->row(0)));
        bool warned = false;
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            warned |= label->isVisible() && label->text().contains(u"cannot be handed out"_qs);
        QVERIFY(warned);
    }

    void everyControlHasAName()
    {
        QVERIFY(!m_harness->issueKey(u"Portal"_qs).key.id.isEmpty());
        QTRY_COMPARE(model()->keys().size(), 1);
        m_page->openWith({{u"add"_qs, true}});
        QTRY_VERIFY(dialog());
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
    }
};

QTEST_MAIN(TestVariablesPage)
#include "tst_variablespage.moc"
