// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/codebox.h>

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>

using namespace keywright::ui;

class CodeBoxTest : public QObject
{
    Q_OBJECT

    const QString m_value = QStringLiteral("clinic_0123456789");

private Q_SLOTS:
    void plainTextIsSelectedAndCopied()
    {
        CodeBox box(QStringLiteral("Example"));
        box.setText(m_value);
        box.show();
        auto *text = box.findChild<QPlainTextEdit *>();
        QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, {20, 14});
        QVERIFY(text->textCursor().hasSelection());
    }

    /// Neither dragged nor copied past the guard that clears the clipboard.
    void aSecretIsNeither()
    {
        CodeBox box(QStringLiteral("The key"));
        box.setText(m_value);
        box.setSecret();
        box.show();
        auto *text = box.findChild<QPlainTextEdit *>();
        QApplication::clipboard()->setText(QStringLiteral("before"));
        QSignalSpy wanted(&box, &CodeBox::copyRequested);
        QTest::mouseDClick(text->viewport(), Qt::LeftButton, {}, {20, 14});
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!text->textCursor().hasSelection());
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), m_value);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY(text->focusPolicy() & Qt::TabFocus);
        QCOMPARE(text->accessibleName(), QStringLiteral("The key"));
    }
};

QTEST_MAIN(CodeBoxTest)
#include "tst_code_box.moc"
