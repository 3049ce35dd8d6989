// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/request/bodypane.h>

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>

using namespace keywright;
using namespace keywright::ui;

class TestBodyPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<BodyPane> m_pane;

    void show(const QByteArray &body, const QByteArray &type)
    {
        QSignalSpy shown(m_pane.get(), &BodyPane::shown);
        m_pane->setBody(ResponseBody(body), type);
        QTRY_VERIFY(!shown.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        m_pane = std::make_unique<BodyPane>(m_harness->context, u"Body"_qs);
        m_pane->resize(900, 500);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_harness.reset();
    }

    void htmlAsText()
    {
        show("<html><head><title>T</title><style>p{}</style></head><body><h1>One &amp; two</h1>"
             "<p>Caf\xc3\xa9</p><script>alert(1)</script>"
             "<img src='http://127.0.0.1:1/never.png'></body></html>",
             "text/html; charset=utf-8");
        QSignalSpy shown(m_pane.get(), &BodyPane::shown);
        m_pane->setMode(BodyPane::Mode::Text);
        QTRY_VERIFY(!shown.isEmpty());
        const QString text = m_pane->text();
        QVERIFY2(text.startsWith(u"One & two\nCaf\u00e9"_qs), qUtf8Printable(text));
        QVERIFY(!text.contains(u'<'));
        QVERIFY(!text.contains(u"alert"_qs));
        m_pane->setMode(BodyPane::Mode::Raw);
        QTRY_VERIFY(m_pane->text().startsWith(u"<html>"_qs));
    }

    void xmlIsIndented()
    {
        show("<?xml version=\"1.0\"?><a x=\"1\"><b>t &amp; <i>u</i> v</b><c/><![CDATA[<d>]]></a>",
             "application/xml");
        QTRY_COMPARE(
            m_pane->text(),
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"1\">\n  <b>t &amp; <i>u</i> "
            "v</b>\n  <c/><![CDATA[<d>]]></a>"_qs);
        m_pane->setMode(BodyPane::Mode::Raw);
        QTRY_VERIFY(m_pane->text().startsWith(u"<?xml version=\"1.0\"?><a"_qs));
        m_pane->setMode(BodyPane::Mode::Pretty);
        show("<a><b></a>", "application/xml");
        QTRY_COMPARE(m_pane->text(), u"<a><b></a>"_qs);
        const auto labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->text().startsWith(u"This is no valid XML (1:"_qs);
        }));
    }

    void savedAsItCame()
    {
        const QByteArray body = "{\"a\":  1}\r\n";
        show(body, "application/json");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"answer.json"_qs);
        const auto buttons = m_pane->findChildren<QAbstractButton *>();
        const auto save = std::find_if(buttons.begin(), buttons.end(), [](QAbstractButton *one) {
            return one->accessibleName() == u"Save the body"_qs;
        });
        QVERIFY(save != buttons.end());
        (*save)->click();
        auto *dialog = m_pane->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
    }
};

QTEST_MAIN(TestBodyPane)
#include "tst_bodypane.moc"
