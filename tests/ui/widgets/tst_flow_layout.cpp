// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/flowlayout.h>

#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

namespace keywright::ui {

class TestFlowLayout : public QObject
{
    Q_OBJECT

    struct Flow
    {
        explicit Flow(Qt::LayoutDirection direction)
        {
            area.setLayoutDirection(direction);
            auto *flow = new FlowLayout(&area, 10);
            for (const QSize size : {QSize(40, 20), QSize(40, 10), QSize(60, 20)}) {
                auto *part = new QWidget;
                part->setFixedSize(size);
                flow->addWidget(part);
                parts.append(part);
            }
            area.setAttribute(Qt::WA_DontShowOnScreen);
            area.resize(100, 60);
            area.show();
        }

        QWidget area;
        QList<QWidget *> parts;
    };

private Q_SLOTS:
    void linesBreakAndPartsStandInTheirMiddle()
    {
        const Flow flow(Qt::LeftToRight);
        QCOMPARE(flow.parts.at(0)->geometry(), QRect(0, 0, 40, 20));
        QCOMPARE(flow.parts.at(1)->geometry(), QRect(50, 5, 40, 10));
        QCOMPARE(flow.parts.at(2)->geometry(), QRect(0, 30, 60, 20));
        QCOMPARE(flow.area.layout()->heightForWidth(100), 50);
        QCOMPARE(flow.area.layout()->heightForWidth(200), 20);
    }

    void rightToLeftBeginsAtTheRight()
    {
        const Flow flow(Qt::RightToLeft);
        QCOMPARE(flow.parts.at(0)->geometry(), QRect(60, 0, 40, 20));
        QCOMPARE(flow.parts.at(1)->geometry(), QRect(10, 5, 40, 10));
        QCOMPARE(flow.parts.at(2)->geometry(), QRect(40, 30, 60, 20));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestFlowLayout)
#include "tst_flow_layout.moc"
