// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/projects/deletedprojects.h>
#include <ui/pages/projects/projectpanel.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

class TestDeletedProjects : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<ProjectPanel> m_panel;

    ProjectService &projects() const { return m_harness->core.projects(); }
    DeletedProjectsDialog *dialog() const { return m_panel->findChild<DeletedProjectsDialog *>(); }
    QString cell(int row, int column) const
    {
        return dialog()->table()->model()->index(row, column).data().toString();
    }
    int rows() const { return dialog()->table()->model()->rowCount(); }
    /// Whether a visible label of the dialog has that text in it.
    bool says(const QString &text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// Through the action, as the menu and the palette do.
    void open()
    {
        const auto actions = m_panel->projectActions();
        for (QAction *action : actions) {
            if (action->text() == u"Deleted projects…")
                action->trigger();
        }
        QVERIFY(dialog());
    }
    void deleteOne(const QString &name)
    {
        const auto made = await(projects().create(name));
        QVERIFY(made && await(projects().remove(made->id)));
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_panel = std::make_unique<ProjectPanel>(m_harness->context);
        m_panel->show();
        m_panel->load();
        QTRY_COMPARE(m_panel->currentName(), u"Clinic"_qs);
    }
    void cleanup()
    {
        m_panel.reset();
        m_harness.reset();
    }

    void withoutAnyItSaysSoAndFollows()
    {
        open();
        auto *stack = dialog()->findChild<ContentStack *>();
        QTRY_VERIFY(says(u"No deleted project"_qs));
        QVERIFY(!stack->isShowingContent());
        QVERIFY(!dialog()->restoreButton()->isEnabled() && !dialog()->purgeButton()->isEnabled());
        deleteOne(u"Ward"_qs);
        QTRY_VERIFY(stack->isShowingContent());
        QCOMPARE(rows(), 1);
        QTRY_VERIFY(dialog()->restoreButton()->isEnabled() && dialog()->purgeButton()->isEnabled());
        QCOMPARE(unnamedControls(*dialog()).join(u' '), QString());
    }

    void eachSaysSinceWhenAndUntilWhen()
    {
        deleteOne(u"Ward"_qs);
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, DeletedProjectsModel::Name), u"Ward"_qs);
        QCOMPARE(cell(0, DeletedProjectsModel::Deleted), u"just now"_qs);
        QVERIFY(cell(0, DeletedProjectsModel::Ends).contains(u"30"));
    }

    void oneComesBackWithUndo()
    {
        deleteOne(u"Ward"_qs);
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        open();
        QTRY_VERIFY(dialog()->restoreButton()->isEnabled());
        dialog()->restoreButton()->click();
        QVERIFY(!dialog()->restoreButton()->isEnabled()); // not twice
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(m_panel->select(u"Ward"_qs));
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(m_harness->undo.count(), 1);
        m_harness->undo.undo();
        QTRY_COMPARE(rows(), 1);
        m_harness->undo.redo();
        QTRY_COMPARE(rows(), 0);
    }

    void oneGoesForGoodOnceItsNameIsTyped()
    {
        QVERIFY(!m_harness->issueKey(u"Portal"_qs).key.id.isEmpty());
        QVERIFY(await(projects().remove(m_harness->project.id)));
        open();
        QTRY_VERIFY(dialog()->purgeButton()->isEnabled());
        dialog()->purgeButton()->click();
        auto *question = dialog()->findChild<TypedConfirmation *>();
        QVERIFY(question);
        auto *typed = question->findChild<QLineEdit *>();
        typed->setText(u"Ward"_qs);
        const auto buttons = question->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QPushButton *button) { return !button->isEnabled(); }));
        typed->setText(u"Clinic"_qs);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(await(projects().list(true)).value().isEmpty());
        QCOMPARE(m_harness->undo.count(), 0);
    }

    void whatIsRefusedIsSaidInTheDialog()
    {
        deleteOne(u"Ward"_qs);
        open();
        QTRY_VERIFY(dialog()->purgeButton()->isEnabled());
        dialog()->purgeButton()->click();
        auto *question = dialog()->findChild<TypedConfirmation *>();
        QVERIFY(question);
        // Somebody else brings it back meanwhile.
        const auto ward = await(projects().resolve(u"Ward"_qs));
        QVERIFY(ward && await(projects().undelete(ward->id)));
        Q_EMIT question->confirmed();
        QTRY_VERIFY(says(u"not in a state"_qs));
        QVERIFY(await(projects().get(ward->id)));
    }
};

QTEST_MAIN(TestDeletedProjects)
#include "tst_deletedprojects.moc"
