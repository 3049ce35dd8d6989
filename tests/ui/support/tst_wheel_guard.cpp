// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/wheelguard.h>

#include <QtGui/QWheelEvent>
#include <QtTest/QtTest>
#include <QtTest/qtestspontaneevent.h>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

void turnWheel(QWidget &over)
{
    const QPointF middle = over.rect().center();
    QWheelEvent event(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // As it comes from the window system: what is made up is not handed on to parents.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event);
}

} // namespace

/// The wheel over forms.
class TestWheelGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_guard); }

    void aFormIsScrolledAndNotChanged()
    {
        QScrollArea area;
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        auto *choice = new QComboBox;
        choice->addItems({u"one"_qs, u"two"_qs, u"three"_qs});
        auto *editable = new QComboBox;
        editable->setEditable(true);
        editable->addItems({u"one"_qs, u"two"_qs});
        auto *number = new QSpinBox;
        number->setValue(5);
        for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(editable),
                               static_cast<QWidget *>(number)})
            layout->addWidget(field);
        form->setFixedHeight(4000);
        area.setWidget(form);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(choice->focusPolicy(), Qt::StrongFocus);
        choice->setFocus(); // not even then
        int before = area.verticalScrollBar()->value();
        for (QWidget *field :
             {static_cast<QWidget *>(choice), static_cast<QWidget *>(editable->lineEdit()),
              static_cast<QWidget *>(number)}) {
            turnWheel(*field);
            QVERIFY(area.verticalScrollBar()->value() > before);
            before = area.verticalScrollBar()->value();
        }
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(editable->currentIndex(), 0);
        QCOMPARE(number->value(), 5);
    }

    void elsewhereTheFocusDecides()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *choice = new QComboBox;
        choice->addItems({u"one"_qs, u"two"_qs, u"three"_qs});
        layout->addWidget(first);
        layout->addWidget(choice);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        turnWheel(*choice);
        QCOMPARE(choice->currentIndex(), 0);
        choice->setFocus();
        turnWheel(*choice);
        QCOMPARE(choice->currentIndex(), 1);
    }

private:
    WheelGuard m_guard;
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestWheelGuard)
#include "tst_wheel_guard.moc"
