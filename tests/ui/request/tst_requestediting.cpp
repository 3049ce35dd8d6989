// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/request/cookiesdialog.h>
#include <ui/pages/request/cookiesview.h>
#include <ui/pages/request/environmentdialog.h>
#include <ui/pages/request/pairstable.h>
#include <ui/pages/request/requesteditor.h>
#include <ui/pages/request/requestpage.h>
#include <ui/pages/request/requesttabs.h>
#include <ui/pages/request/urlfield.h>

#include <QtGui/QHelpEvent>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolTip>

#include <answeringupstream.h>
#include <tests/ui/support/controls.h>

using namespace keywright;
using namespace keywright::ui;

/// What a person does to a request before it is sent.
class TestRequestEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<RequestPage> m_page;

    [[nodiscard]] RequestTabs *tabs() const { return m_page->findChild<RequestTabs *>(); }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<RequestPage>(
            PageInfo{u"request"_qs, u"Request"_qs, u"request"_qs}, m_harness->context);
        m_harness->show(*m_page);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void editsAreUndone()
    {
        auto *url = m_page->findChild<UrlField *>();
        RequestEditor &editor = tabs()->current()->editor();
        url->setFocus();
        QTest::keyClicks(url, u"http://a/"_qs);
        auto *headers = editor.findChildren<PairsTable *>().at(2);
        headers->setFocus();
        RequestDocument wanted = editor.document();
        QTest::keyClick(headers, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.document().url, QString());
        QTest::keyClick(headers, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor.document(), wanted);
        QVERIFY(tabs()->current()->canUndo() && !tabs()->current()->canRedo());
        url->setFocus(); // it was set as a whole, so it has nothing of its own to undo
        QTest::keyClick(url, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(url->text(), QString());
    }

    void changesAreDiscarded()
    {
        RequestTab *tab = tabs()->current();
        tab->editor().setUrl(u"GET"_qs, u"http://a/"_qs);
        tab->saveAs({}, u"One"_qs);
        QTRY_COMPARE(tab->path(), u"One.yml"_qs);
        tab->editor().setUrl(u"GET"_qs, u"http://b/"_qs);
        QVERIFY(tab->isDirty());
        tab->revert();
        QCOMPARE(tab->editor().document().url, u"http://a/"_qs);
        QVERIFY(!tab->isDirty());
        tab->undo();
        QCOMPARE(tab->editor().document().url, u"http://b/"_qs);
    }

    void theMiddleButtonClosesATab()
    {
        tabs()->addNew();
        tabs()->addNew();
        QCOMPARE(tabs()->count(), 3);
        QTest::mouseClick(tabs()->tabBar(), Qt::MiddleButton, {},
                          tabs()->tabBar()->tabRect(1).center());
        QCOMPARE(tabs()->count(), 2);
    }

    void variablesAreOfferedWhileTyping()
    {
        RequestEditor &editor = tabs()->current()->editor();
        RequestDocument document;
        document.variables = {{u"base"_qs, u"http://a.test"_qs}, {u"other"_qs, u"x"_qs}};
        editor.setDocument(document);
        auto *url = m_page->findChild<UrlField *>();
        url->setFocus();
        const auto popup = [] { return QApplication::activePopupWidget(); };
        QTest::keyClicks(url, u"{{ba"_qs);
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(url->text(), u"{{base}}"_qs);
        QTest::keyClicks(url, u"/"_qs);
        QVERIFY(!popup());
        QTest::keyClick(url, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(url->text(), u"{{base}}/{{other}}"_qs);
    }

    void theKeysForEnvironmentsWorkInTheUrl()
    {
        auto *url = m_page->findChild<UrlField *>();
        url->setFocus();
        QTest::keyClicks(url, u"http"_qs);
        QTest::keyClick(url, Qt::Key_E, Qt::ControlModifier);
        QPointer<EnvironmentDialog> dialog = m_page->window()->findChild<EnvironmentDialog *>();
        QVERIFY(dialog);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void bodiesAreBeautified()
    {
        RequestDocument document;
        document.body.kind = BodyKind::Json;
        document.body.text = R"({"b":1.0,"a":"{{x}}","n":12345678901234567890})";
        RequestEditor &editor = tabs()->current()->editor();
        editor.setDocument(document);
        auto *button = findButton(editor, u"Beautify"_qs);
        QVERIFY(button);
        button->click();
        QCOMPARE(editor.document().body.text,
                 QByteArray("{\n  \"b\": 1.0,\n  \"a\": \"{{x}}\",\n  \"n\": "
                            "12345678901234567890\n}"));
        document.body.text = R"({"a":{{x}}})";
        editor.setDocument(document);
        button->click();
        QCOMPARE(editor.document().body.text, document.body.text);
        document.body.kind = BodyKind::Xml;
        document.body.text = "<a><b/></a>";
        editor.setDocument(document);
        button->click();
        QVERIFY2(editor.document().body.text.contains("\n  <b/>"),
                 editor.document().body.text.constData());
    }

    void aVariableTellsItsValue()
    {
        RequestDocument document;
        document.url = u"{{base}}/forms"_qs;
        document.variables = {{u"base"_qs, u"http://a.test"_qs}};
        tabs()->current()->editor().setDocument(document);
        auto *url = m_page->findChild<UrlField *>();
        const QPoint place(url->fontMetrics().horizontalAdvance(u"{{ba"_qs), url->height() / 2);
        QHelpEvent help(QEvent::ToolTip, place, url->mapToGlobal(place));
        QCoreApplication::sendEvent(url, &help);
        QTRY_VERIFY2(QToolTip::text().startsWith(u"base: http://a.test"_qs),
                     qUtf8Printable(QToolTip::text()));
        QToolTip::hideText();
    }

    void cookiesAreSeenAndForgotten()
    {
        AnsweringUpstream upstream;
        upstream.extra = "Set-Cookie: a=1\r\nSet-Cookie: b=2; Path=/x\r\n";
        tabs()->current()->editor().setUrl(u"GET"_qs, upstream.url(u"/x/y"_qs).toString());
        tabs()->current()->send();
        const ProjectId project = m_harness->project.id;
        RequestService &requests = m_harness->core.requests();
        QTRY_COMPARE(requests.cookies(project).size(), 2);
        auto *dialog = new CookiesDialog(m_harness->context, project, m_page.get());
        dialog->open();
        auto *view = dialog->findChild<CookiesView *>();
        QCOMPARE(view->count(), 2);
        QCOMPARE(unnamedControls(*dialog), QStringList());
        view->setCurrentCell(0, 0);
        const QString kept = view->item(1, 0)->text();
        findButton(*dialog, u"Forget this one"_qs)->click();
        QCOMPARE(view->count(), 1);
        QCOMPARE(view->item(0, 0)->text(), kept);
        findButton(*dialog, u"Forget all"_qs)->click();
        QVERIFY(requests.cookies(project).isEmpty());
        dialog->close();
    }
};

QTEST_MAIN(TestRequestEditing)
#include "tst_requestediting.moc"
