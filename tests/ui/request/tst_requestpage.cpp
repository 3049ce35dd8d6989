// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/request/requesteditor.h>
#include <ui/pages/request/requestpage.h>
#include <ui/pages/request/responseview.h>
#include <ui/widgets/chiplabel.h>

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

namespace {

/// Takes one request at a time, and answers with what the test wants; an empty answer keeps silent.
class Service : public QTcpServer
{
public:
    QByteArray seen;
    QByteArray answer;

    Service()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                seen += socket->readAll();
                if (!answer.isEmpty() && seen.contains("\r\n\r\n"))
                    socket->write(answer);
            });
        });
    }
    QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }
    static QByteArray json(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

QPlainTextEdit *reader(const QWidget &root, const QString &name)
{
    const auto all = root.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *one : all) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

class TestRequestPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<RequestPage> m_page;
    std::unique_ptr<Service> m_service;

    void send() { QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); }
    QString figures() const
    {
        QString text;
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + u'\n';
        return text;
    }
    ResponseView *answer() const { return m_page->findChild<ResponseView *>(); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<Service>();
        QVERIFY(m_service->listen(QHostAddress::LocalHost));
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
        m_service.reset();
    }

    void sendsAndShowsTheAnswer()
    {
        m_service->answer = Service::json(R"({"b":1,"a":[true]})");
        m_page->openWith({{u"method"_qs, u"GET"_qs}, {u"url"_qs, m_service->url(u"/forms"_qs)}});
        send();
        QTRY_COMPARE(answer()->bodyText(), u"{\n  \"b\": 1,\n  \"a\": [\n    true\n  ]\n}"_qs);
        QVERIFY(m_service->seen.startsWith("GET /forms HTTP/1.1\r\n"));
        QCOMPARE(m_page->findChild<ChipLabel *>()->text(), u"200 OK"_qs);
        QVERIFY(reader(*m_page, u"What was sent"_qs)->toPlainText().startsWith(u"GET /forms"_qs));
    }

    void placesAKeyAndMasksIt()
    {
        const Api api = m_harness->addApi(u"forms"_qs, QUrl(m_service->url(QString())));
        QVERIFY(!api.id.isEmpty());
        const IssuedKey issued = m_harness->issueKey(u"Portal"_qs);
        QVERIFY(!issued.key.id.isEmpty());
        m_service->answer = Service::json("{}");
        m_page->openWith(
            {{u"url"_qs, m_service->url(u"/forms"_qs)}, {u"key"_qs, issued.key.id.text()}});
        send();
        QTRY_COMPARE(answer()->bodyText(), u"{}"_qs);
        const QByteArray secret = issued.secret.reveal().toByteArray();
        QVERIFY2(m_service->seen.toLower().contains("\r\nx-api-key: "),
                 "the default place is the header");
        QVERIFY(m_service->seen.contains(secret));
        const QString sent = reader(*m_page, u"What was sent"_qs)->toPlainText();
        QVERIFY(sent.contains(u"x-api-key"_qs, Qt::CaseInsensitive));
        QVERIFY(!sent.toUtf8().contains(secret));
        QVERIFY(!figures().toUtf8().contains(secret));
    }

    void cancels()
    {
        m_page->openWith({{u"url"_qs, m_service->url(u"/slow"_qs)}});
        send();
        QTRY_VERIFY(!m_service->seen.isEmpty());
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Cancel") {
                QVERIFY(button->isVisible());
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(figures().contains(u"cancelled"_qs));
    }

    void tellsWhyNothingCameBack()
    {
        const QString url = m_service->url(u"/"_qs);
        m_service->close();
        m_page->openWith({{u"url"_qs, url}});
        send();
        QTRY_VERIFY(figures().contains(u"127.0.0.1"_qs));
        m_page->openWith({{u"url"_qs, u"http://"_qs}});
        send();
        QTRY_VERIFY(!figures().contains(u"Waiting"_qs));
    }

    void draftsAreRestored()
    {
        m_page->openWith({{u"method"_qs, u"POST"_qs}, {u"url"_qs, m_service->url(u"/forms"_qs)}});
        QSettings settings(m_harness->folder.filePath(u"window.ini"_qs), QSettings::IniFormat);
        m_page->saveState(settings);
        RequestPage again({u"request"_qs, u"Request"_qs, u"request"_qs}, m_harness->context);
        again.restoreState(settings);
        again.setProject(m_harness->project.id.text());
        const RequestDraft draft = again.findChild<RequestEditor *>()->draft();
        QCOMPARE(draft.method, u"POST"_qs);
        QCOMPARE(draft.url, m_service->url(u"/forms"_qs));
    }

    void fillsInWhatAKeyAsksFor()
    {
        policy::Restrictions restrictions;
        restrictions.referrers = {"portal.example"};
        const IssuedKey issued = m_harness->issueKey(u"Portal"_qs, restrictions);
        m_page->openWith({{u"url"_qs, m_service->url(u"/"_qs)}, {u"key"_qs, issued.key.id.text()}});
        QPushButton *fill = nullptr;
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            fill = button->text() == u"Fill in matching headers" ? button : fill;
        QVERIFY(fill);
        QTRY_VERIFY(fill->isVisible());
        QTest::mouseClick(fill, Qt::LeftButton);
        QCOMPARE(m_page->findChild<RequestEditor *>()->draft().headers,
                 QList<HeaderField>({{"Referer", "https://portal.example/"}}));
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }
};

QTEST_MAIN(TestRequestPage)
#include "tst_requestpage.moc"
