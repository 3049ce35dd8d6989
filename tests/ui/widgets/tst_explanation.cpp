// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/explanation.h>

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace keywright::ui {

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermIsExplained()
    {
        for (int term = 0; term <= int(Term::Operation); ++term) {
            QVERIFY(termQuestion(Term(term)).endsWith(u'?'));
            QVERIFY(termExplanation(Term(term)).size() > 60);
        }
    }

    void opensByKeyboardAndClosesWithEscape()
    {
        QWidget window;
        auto *form = new QFormLayout(&window);
        auto *field = new QLineEdit;
        addExplainedRow(*form, QStringLiteral("&Upstream"), field, Term::Upstream);
        auto *button = window.findChild<Explanation *>();
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), QStringLiteral("What is an upstream?"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(window.findChild<QLabel *>()->buddy(), field);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(button->popup());
        QVERIFY(button->popup()->isVisible());
        QTest::keyClick(button->popup(), Qt::Key_Escape);
        QTRY_VERIFY(!button->popup());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestExplanation)
#include "tst_explanation.moc"
