// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehost.h>
#include <ui/shell/searchdialog.h>
#include <ui/widgets/datatable.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

class TestSearchDialog : public QObject
{
    Q_OBJECT

    /// What can be chosen, without the headings.
    static QStringList entriesIn(const QListWidget &list)
    {
        QStringList entries;
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->flags() & Qt::ItemIsEnabled)
                entries.append(list.item(row)->text());
        }
        return entries;
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

private Q_SLOTS:
    void itFindsWhileOneTypes()
    {
        WindowParts parts;
        const Project clinic = parts.home.project();
        (void)parts.home.api(clinic.id, u"portals"_qs);
        const Key key = parts.home.key(clinic.id, u"Portal"_qs).key;
        QPointer<SearchDialog> dialog = new SearchDialog(parts.context, nullptr);
        auto *text = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QListWidget *>();
        dialog->open();
        QVERIFY(says(*dialog, u"Type to search…"_qs));
        QCOMPARE(unnamedControls(*dialog), QStringList());
        QTest::keyClicks(text, u"zebra"_qs);
        QTRY_VERIFY(says(*dialog, u"Nothing found for “zebra”."_qs));
        text->clear();
        QTRY_VERIFY(says(*dialog, u"Type to search…"_qs));
        QTest::keyClicks(text, u"PORTAL"_qs);
        QTRY_COMPARE(entriesIn(*list).size(), 2);
        QCOMPARE(list->count(), 4); // each of its group
        QCOMPARE(unnamedControls(*dialog), QStringList());
        QVERIFY(list->currentItem()->text().startsWith(u"portals"));
        // Over the heading, there and back.
        QTest::keyClick(text, Qt::Key_Down);
        QVERIFY(list->currentItem()->text().startsWith(u"Portal"));
        QTest::keyClick(text, Qt::Key_Down);
        QVERIFY(list->currentItem()->text().startsWith(u"Portal"));
        QTest::keyClick(text, Qt::Key_Up);
        QTest::keyClick(text, Qt::Key_Up);
        QVERIFY(list->currentItem()->text().startsWith(u"portals"));
        QTest::keyClick(text, Qt::Key_Down);
        QSignalSpy chosen(dialog, &SearchDialog::chosen);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"keys"_qs);
        const QVariantMap arguments = chosen.constFirst().at(1).toMap();
        QCOMPARE(arguments.value(u"key"_qs).toString(), key.id.text());
        QCOMPARE(arguments.value(u"project"_qs).toString(), clinic.id.text());
        QTRY_VERIFY(!dialog);
    }

    void enterInAHurryWaitsForTheAnswer()
    {
        WindowParts parts;
        const Project clinic = parts.home.project();
        (void)parts.home.key(clinic.id, u"Alpha"_qs);
        (void)parts.home.key(clinic.id, u"Beta"_qs);
        QPointer<SearchDialog> dialog = new SearchDialog(parts.context, nullptr);
        auto *text = dialog->findChild<QLineEdit *>();
        QSignalSpy chosen(dialog, &SearchDialog::chosen);
        dialog->open();
        text->setText(u"alpha"_qs);
        QTRY_COMPARE(entriesIn(*dialog->findChild<QListWidget *>()).size(), 1);
        text->setText(u"beta"_qs);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QTRY_COMPARE(chosen.size(), 1);
        const auto beta = await(parts.home.context->keys().resolve(u"Clinic/Beta"_qs)).value();
        QCOMPARE(chosen.constFirst().at(1).toMap().value(u"key"_qs).toString(), beta.id.text());
    }

    void escapeShutsIt()
    {
        WindowParts parts;
        QPointer<SearchDialog> dialog = new SearchDialog(parts.context, nullptr);
        dialog->open();
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"any"_qs);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theWindowGoesThere()
    {
        ServiceHome home;
        (void)home.project(u"One"_qs);
        const Project two = home.project(u"Two"_qs);
        (void)home.key(two.id, u"Alpha"_qs);
        const Key beta = home.key(two.id, u"Beta"_qs).key;
        Theme theme;
        MainWindow window(*home.context, theme, {u"One"_qs, u"gateway"_qs});
        window.show();
        QTRY_VERIFY(window.isReady());
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<SearchDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"beta"_qs);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(window.pages().currentIdentifier(), u"keys"_qs);
        QCOMPARE(window.pages().project(), two.id.text());
        QTRY_VERIFY(window.isReady());
        const auto *table = window.pages().currentPage()->findChild<DataTable *>();
        QVERIFY(table);
        QTRY_COMPARE(table->currentId(), beta.id.text());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestSearchDialog)
#include "tst_search_dialog.moc"
