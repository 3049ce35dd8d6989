// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/rowview.h>

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QScrollBar>

using namespace keywright::ui;

namespace {

/// Rows by their number; every tenth can be folded.
class Numbers final : public RowSource
{
public:
    explicit Numbers(qsizetype count)
        : m_count(count)
    {
    }
    qsizetype count() const override { return m_count; }
    Row row(qsizetype number) const override
    {
        ++asked;
        Row row;
        row.text = QStringLiteral("row %1").arg(number);
        row.gutter = QString::number(number + 1);
        if (number % 10 == 0)
            row.fold = number == folded ? Fold::Closed : Fold::Open;
        return row;
    }
    int gutterWidth() const override { return 9; }
    QString text(qsizetype first, qsizetype last, qsizetype most) const override
    {
        QString text;
        for (qsizetype at = first; at <= last && text.size() < most; ++at)
            text +=
                (at > first ? QStringLiteral("\n") : QString()) + QStringLiteral("row %1").arg(at);
        return text;
    }
    void setFolded(qsizetype number, bool isFolded) override { folded = isFolded ? number : -1; }

    mutable int asked = 0;
    qsizetype folded = -1;

private:
    qsizetype m_count;
};

} // namespace

class TestRowView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<RowView>();
        m_source = std::make_shared<Numbers>(2000000000);
        m_view->resize(400, 300);
        m_view->setAccessibleName(QStringLiteral("Rows"));
        m_view->setSource(m_source);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void asksForWhatIsInSight()
    {
        m_source->asked = 0;
        m_view->viewport()->repaint();
        QVERIFY2(m_source->asked > 3 && m_source->asked < 60,
                 qPrintable(QString::number(m_source->asked)));
        QVERIFY(m_view->verticalScrollBar()->maximum() > 1999999900);
    }

    void keys()
    {
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->currentRow(), 1999999999);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentRow(), 1999999998);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->currentRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->currentRow() > 3);
    }

    void folds()
    {
        m_view->setCurrentRow(10);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_source->folded, 10);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_source->folded, -1);
        m_view->setCurrentRow(0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(m_source->folded, 0);
    }

    void copies()
    {
        m_view->setCurrentRow(3);
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("row 3"));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("row 3\nrow 4"));
    }

    void isReadAloud()
    {
        m_view->setCurrentRow(7);
        const auto *access = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(access);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Rows"));
        QCOMPARE(access->text(QAccessible::Value), QStringLiteral("row 7"));
        QCOMPARE(access->text(QAccessible::Description), QStringLiteral("Row 8 of 2000000000"));
    }

private:
    std::unique_ptr<RowView> m_view;
    std::shared_ptr<Numbers> m_source;
};

QTEST_MAIN(TestRowView)
#include "tst_row_view.moc"
