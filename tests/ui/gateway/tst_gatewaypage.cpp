// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/gateway/gatewaypage.h>
#include <ui/pages/gateway/gatewaysettings.h>
#include <ui/widgets/codebox.h>

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>

using namespace keywright;
using namespace keywright::ui;

class TestGatewayPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<GatewayPage> m_page;

    QAction *startAction() const { return m_page->pageActions().at(0); }
    QAction *stopAction() const { return m_page->pageActions().at(1); }
    static GatewayStatus running()
    {
        GatewayStatus status;
        status.running = true;
        status.listen = {u"127.0.0.1:8787"_qs};
        status.pid = 1;
        return status;
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<GatewayPage>(
            PageInfo{u"gateway"_qs, u"Gateway"_qs, u"gateway"_qs}, m_harness->context);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void addresses()
    {
        QVERIFY(isListenAddress(u"127.0.0.1:8787"_qs));
        QVERIFY(isListenAddress(u"[::1]:0"_qs));
        QVERIFY(isListenAddress(u"localhost:80"_qs));
        QVERIFY(!isListenAddress(u"127.0.0.1"_qs));
        QVERIFY(!isListenAddress(u"127.0.0.1:70000"_qs));
        QVERIFY(!isListenAddress(u"10.0.0.0/8:80"_qs));
        QVERIFY(isBeyondLoopback(u"0.0.0.0:80"_qs));
        QVERIFY(!isBeyondLoopback(u"[::1]:80"_qs));
    }

    void offersToStartWhenStopped()
    {
        QTRY_VERIFY(startAction()->isEnabled());
        QVERIFY(!stopAction()->isEnabled());
        auto *listen = m_page->findChild<GatewaySettings *>()->findChild<QLineEdit *>();
        listen->setText(u"nonsense"_qs);
        QVERIFY(!startAction()->isEnabled());
        listen->setText(u"127.0.0.1:0"_qs);
        QVERIFY(startAction()->isEnabled());
    }

    void tellsOfACrashAndOffersToStartAgain()
    {
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        Q_EMIT m_harness->core.gateway().statusChanged(running());
        QVERIFY(stopAction()->isEnabled());
        QVERIFY(!startAction()->isEnabled());
        Q_EMIT m_harness->core.gateway().statusChanged(GatewayStatus());
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.constFirst().constFirst().value<Notice>().actionText.isEmpty());
        QVERIFY(startAction()->isEnabled());
        Q_EMIT m_harness->core.gateway().statusChanged(GatewayStatus());
        QCOMPARE(notices.size(), 1);
    }

    void showsAnExampleOfTheProject()
    {
        QVERIFY(!m_harness
                     ->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs),
                              {{u"listForms"_qs, u"GET"_qs, u"/forms"_qs, {}, {}}})
                     .id.isEmpty());
        const auto shows = [this](const QString &text) {
            const auto boxes = m_page->findChildren<CodeBox *>();
            return std::any_of(boxes.begin(), boxes.end(),
                               [&text](const CodeBox *box) { return box->text().contains(text); });
        };
        QTRY_VERIFY(shows(u"/forms/forms"_qs));
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }
};

QTEST_MAIN(TestGatewayPage)
#include "tst_gatewaypage.moc"
