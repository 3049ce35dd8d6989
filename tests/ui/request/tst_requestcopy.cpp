// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/request/requesteditor.h>
#include <ui/pages/request/requestpage.h>
#include <ui/pages/request/requesttab.h>
#include <ui/pages/request/requesttabs.h>

#include <QtGui/QClipboard>

using namespace keywright;
using namespace keywright::ui;

/// A request leaves the window as code, and comes into it from a declared operation.
class TestRequestCopy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<RequestPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<RequestPage>(
            PageInfo{u"request"_qs, u"Request"_qs, u"request"_qs}, m_harness->context);
        m_harness->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void isCopiedAsCode()
    {
        m_page->openWith(
            {{u"method"_qs, u"DELETE"_qs}, {u"url"_qs, u"http://127.0.0.1:9/x?a=1"_qs}});
        QGuiApplication::clipboard()->clear();
        for (const auto &one :
             {std::pair(u"Copy as cURL"_qs, u"curl 'http://127.0.0.1:9/x?a=1' -X DELETE"_qs),
              std::pair(u"Copy as Python"_qs, u"import http.client"_qs),
              std::pair(u"Copy as JavaScript"_qs, u"async function main"_qs)}) {
            const auto actions = m_page->pageActions();
            const auto found =
                std::find_if(actions.begin(), actions.end(),
                             [&one](QAction *action) { return action->text() == one.first; });
            QVERIFY(found != actions.end());
            (*found)->trigger();
            QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(one.second),
                         qPrintable(QGuiApplication::clipboard()->text()));
        }
        QGuiApplication::clipboard()->clear();
    }

    void anOperationIsTried()
    {
        RequestDocument document;
        document.method = u"PUT"_qs;
        document.url = u"http://127.0.0.1:9/forms/:id"_qs;
        document.pathParameters = {{u"id"_qs, u"7"_qs}};
        document.query = {{u"dry"_qs, u"true"_qs, false}};
        document.body.kind = BodyKind::Json;
        document.body.text = "{}";
        m_page->openWith({{u"draft"_qs, CollectionService::draftText(document)}});
        const RequestDocument shown =
            m_page->findChild<RequestTabs *>()->current()->editor().document();
        QCOMPARE(shown.method, document.method);
        QCOMPARE(shown.url, document.url);
        QCOMPARE(shown.pathParameters, document.pathParameters);
        QCOMPARE(shown.query, document.query);
        QCOMPARE(shown.body.text, document.body.text);
    }
};

QTEST_MAIN(TestRequestCopy)
#include "tst_requestcopy.moc"
