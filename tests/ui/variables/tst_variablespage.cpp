// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/models/bindingsmodel.h>
#include <ui/pages/registry.h>
#include <ui/pages/variables/bindingdialog.h>
#include <ui/pages/variables/dotenvdialog.h>
#include <ui/pages/variables/variablespage.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/drophint.h>

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

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

    void aDotenvFileIsLookedAtAndImportedRowByRow()
    {
        QVERIFY(!m_harness->issueKey(u"TAKEN"_qs).key.id.isEmpty());
        QFile file(m_harness->folder.filePath(u".env"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly)
                && file.write("ONE=first-secret\nTWO=second-secret\nTAKEN=third\nEMPTY=\n") > 0);
        file.close();
        QVERIFY(entryForFile(file.fileName())->page == u"variables");
        m_page->openWith({{u"file"_qs, file.fileName()}});
        DotenvDialog *import = nullptr;
        QTRY_VERIFY((import = m_page->findChild<DotenvDialog *>()));
        auto *rows = import->findChild<QTableWidget *>();
        QTRY_COMPARE(rows->rowCount(), 4);
        const auto isChecked = [rows](int row) {
            return rows->item(row, 0)->checkState() == Qt::Checked;
        };
        QVERIFY(isChecked(0) && isChecked(1) && !isChecked(2) && !isChecked(3));
        QVERIFY(rows->item(2, 1)->text().contains(u"TAKEN 2"_qs));
        QVERIFY(!(rows->item(3, 0)->flags() & Qt::ItemIsEnabled));
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(!rows->item(row, 1)->text().contains(u"secret"_qs));
        QCOMPARE(unnamedControls(*import).join(u' '), QString());
        // One is not wanted: the space bar takes the mark away.
        rows->setCurrentCell(1, 0);
        QTest::keyClick(rows, Qt::Key_Space);
        QVERIFY(!isChecked(1));
        QPushButton *button = nullptr;
        for (QPushButton *one : import->findChildren<QPushButton *>()) {
            if (one->isDefault())
                button = one;
        }
        QTRY_COMPARE(button->text(), u"Import 1"_qs);
        button->click();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).binding.variable, u"ONE"_qs);
        QCOMPARE(model()->row(0).keyName, u"ONE"_qs);
        QVERIFY(isUsable(model()->row(0)));
        const auto secret = await(m_harness->core.keys().reveal(model()->row(0).binding.key));
        QVERIFY(secret && secret->reveal() == QByteArrayView("first-secret"));
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(model()->rowCount(), 0);
        QTRY_COMPARE(model()->keys().size(), 1);
        m_harness->undo.redo();
        QTRY_COMPARE(model()->rowCount(), 1);
        QTRY_COMPARE(model()->keys().size(), 2);
    }

    void whatAVariableHoldsIsNotReplacedUnasked()
    {
        const Key held = m_harness->issueKey(u"Held"_qs).key;
        QVERIFY(await(
            m_harness->core.provisioning().bind({m_harness->project.id, {}, u"ONE"_qs, held.id})));
        QFile file(m_harness->folder.filePath(u"app.env"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ONE=first\n") > 0);
        file.close();
        m_page->openWith({{u"file"_qs, file.fileName()}});
        QTRY_VERIFY(m_page->findChild<DotenvDialog *>());
        auto *import = m_page->findChild<DotenvDialog *>();
        auto *rows = import->findChild<QTableWidget *>();
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->item(0, 0)->checkState(), Qt::Unchecked);
        QVERIFY(rows->item(0, 1)->text().contains(u"Held"_qs));
        // In another environment nothing is in the way.
        import->findChild<QComboBox *>()->setEditText(u"test"_qs);
        QTRY_VERIFY(rows->rowCount() == 1 && rows->item(0, 0)->checkState() == Qt::Checked);
    }

    void aFileDraggedHereIsTakenIfItIsText()
    {
        auto *hint = m_page->findChild<DropHint *>();
        const auto enter = [this](const QString &file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            event.setAccepted(false);
            QCoreApplication::sendEvent(m_page.get(), &event);
            return event.isAccepted();
        };
        QVERIFY(!enter(u"/nowhere/picture.png"_qs));
        QVERIFY(!hint->isVisible());
        QVERIFY(enter(u"/nowhere/settings.txt"_qs));
        QVERIFY(hint->isVisible() && hint->text().contains(u"settings.txt"));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_page.get(), &leave);
        QVERIFY(!hint->isVisible());
    }

    void twoFilesAreBothImported()
    {
        m_page->openWith({{u"file"_qs, u"/nowhere/.env"_qs}});
        m_page->openWith({{u"file"_qs, u"/nowhere/test.env"_qs}});
        QTRY_COMPARE(m_page->findChildren<DotenvDialog *>().size(), 2);
    }

    void aFileThatCannotBeReadIsSaid()
    {
        m_page->openWith({{u"file"_qs, u"/nowhere/.env"_qs}});
        DotenvDialog *import = nullptr;
        QTRY_VERIFY((import = m_page->findChild<DotenvDialog *>()));
        QTRY_VERIFY(import->findChild<QLabel *>()->text().contains(u"cannot be read"_qs));
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
