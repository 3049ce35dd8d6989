// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/models/matrixmodel.h>
#include <ui/models/roles.h>
#include <ui/pages/matrix/matrixpage.h>
#include <ui/pages/matrix/matrixpane.h>
#include <ui/pages/matrix/matrixview.h>
#include <ui/widgets/figurecard.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <answeringupstream.h>

namespace keywright::ui {

class TestMatrixPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<MatrixPage> m_page;

    QTableView *table() const { return m_page->findChild<QTableView *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString figure(const QString &title) const
    {
        for (const FigureCard *card : m_page->findChildren<FigureCard *>()) {
            if (card->accessibleName().startsWith(title))
                return card->valueText();
        }
        return {};
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : m_page->pageActions()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
    void passTheGateway() const
    {
        for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName().startsWith(u"Way"_qs))
                box->setCurrentIndex(1);
        }
    }
    IssuedKey makeParts(const AnsweringUpstream &upstream)
    {
        (void)m_harness->addApi(u"forms"_qs, upstream.url(),
                                {{u"list"_qs, u"GET"_qs, u"/forms"_qs, {}, {}},
                                 {u"submit"_qs, u"POST"_qs, u"/forms"_qs, {}, {}}});
        policy::Restrictions restrictions;
        restrictions.apis = {{"forms", {"list"}}};
        return m_harness->issueKey(u"Lister"_qs, restrictions);
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<MatrixPage>(PageInfo{u"matrix"_qs, u"Matrix"_qs, u"table"_qs},
                                              m_harness->context);
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void saysWhatPolicySays()
    {
        const AnsweringUpstream upstream;
        (void)makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(table()->model()->rowCount(), 4); // a key, nobody, altered, never issued
        QCOMPARE(cell(0, 0), u"may"_qs);
        QCOMPARE(cell(0, 1), u"may not"_qs);
        QCOMPARE(cell(1, 0), u"may not"_qs);
        QCOMPARE(upstream.requests.size(), 0);
        QVERIFY2(unnamedControls(*m_page).isEmpty(),
                 qPrintable(unnamedControls(*m_page).join(u' ')));
        const QString sentence =
            table()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"Lister"_qs) && sentence.contains(u"POST"_qs)
                     && sentence.endsWith(u"Server: not sent."_qs),
                 qPrintable(sentence));
    }

    void showsLeaks()
    {
        const AnsweringUpstream upstream;
        (void)makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        passTheGateway();
        action(u"Run"_qs)->trigger();
        QTRY_COMPARE(figure(u"Leaks"_qs), u"3"_qs);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(cell(0, 0), u"granted 200"_qs);
        QCOMPARE(cell(1, 0), u"leak 200"_qs);
        QCOMPARE(cell(0, 1), u"may not"_qs); // it would write: not sent
        QCOMPARE(table()->model()->index(1, 0).data(ToneRole).toString(), QString(tones::denied));
        QCOMPARE(upstream.requests.size(), 4);
        const auto *view = qobject_cast<const MatrixView *>(table());
        QVERIFY(view);
        const QByteArray drawing = view->drawing();
        QVERIFY2(drawing.startsWith("<?xml") && drawing.contains("<svg")
                     && drawing.contains("leak"),
                 drawing.left(300).constData());
        QVERIFY(view->picture().startsWith("\x89PNG"));
        QVERIFY(action(u"Save drawing"_qs)->isEnabled());
        m_page->findChild<QCheckBox *>()->setChecked(true);
        action(u"Run"_qs)->trigger();
        QTRY_COMPARE(figure(u"Leaks"_qs), u"7"_qs);
    }

    void isCancelledAndKeepsTheFocus()
    {
        AnsweringUpstream upstream;
        upstream.status = 0;
        (void)makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        passTheGateway();
        action(u"Run"_qs)->trigger();
        QTRY_VERIFY(upstream.requests.size() > 0);
        QVERIFY(!m_page->isReady());
        action(u"Cancel"_qs)->trigger();
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(figure(u"Leaks"_qs), u"0"_qs);
        QVERIFY(action(u"Run"_qs)->isVisible());
    }

    void saysThatTheGatewayIsOff()
    {
        const AnsweringUpstream upstream;
        (void)makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QSignalSpy posted(&m_harness->notifier, &Notifier::posted);
        action(u"Run"_qs)->trigger();
        QTRY_COMPARE(posted.count(), 1);
        QVERIFY(action(u"Run"_qs)->isVisible()); // nothing has begun
        QTRY_VERIFY(m_page->isReady()); // unless the key that was just issued is being looked at
        QCOMPARE(upstream.requests.size(), 0);
    }

    void followsChangesWithoutLosingItsPlace()
    {
        const AnsweringUpstream upstream;
        const IssuedKey lister = makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
        table()->setCurrentIndex(table()->model()->index(0, 1));
        (void)m_harness->issueKey(u"Another"_qs);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(table()->currentIndex().row(), 1); // names are in order
        QCOMPARE(table()->currentIndex().data(IdRole).toString(), lister.key.id.text());
        Key wider = lister.key;
        wider.restrictions = {};
        QVERIFY(await(m_harness->core.keys().update(wider)));
        QTRY_COMPARE(cell(1, 1), u"may"_qs);
        QCOMPARE(reset.count(), 0);
    }

    void opensTheCallAsARequest()
    {
        const AnsweringUpstream upstream;
        const IssuedKey lister = makeParts(upstream);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        passTheGateway();
        table()->setCurrentIndex(table()->model()->index(0, 1));
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        action(u"Open as request"_qs)->trigger();
        QCOMPARE(asked.count(), 1);
        const QVariantMap arguments = asked.at(0).at(1).toMap();
        QCOMPARE(arguments.value(u"method"_qs).toString(), u"POST"_qs);
        QCOMPARE(arguments.value(u"url"_qs).toString(), upstream.url().toString() + u"/forms"_qs);
        QCOMPARE(arguments.value(u"key"_qs).toString(), lister.key.id.text());
    }

    void offersTheNextActionWhereThereIsNoApi()
    {
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        QPushButton *add = nullptr;
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Add an API"_qs)
                add = button;
        }
        QVERIFY(add);
        add->click();
        QCOMPARE(asked.at(0).at(0).toString(), u"apis"_qs);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestMatrixPage)
#include "tst_matrixpage.moc"
