// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/domain/requesttext.h>
#include <ui/models/collectionmodel.h>
#include <ui/pages/request/collectionpane.h>
#include <ui/pages/request/requesteditor.h>
#include <ui/pages/request/requestpage.h>
#include <ui/pages/request/requesttabs.h>
#include <ui/pages/request/responseview.h>
#include <ui/pages/request/urlfield.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/namedialog.h>

#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeView>

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
    /// Of a file of the collection.
    QByteArray contents(const QString &path) const
    {
        const auto folder = await(m_harness->core.collections().folder(m_harness->project.id));
        QFile file(folder.value() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        QTRY_VERIFY(answer()->sentText().startsWith(u"GET /forms"_qs));
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
        QTRY_VERIFY(!answer()->sentText().isEmpty());
        const QString sent = answer()->sentText();
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
        const RequestDocument draft = again.findChild<RequestEditor *>()->document();
        QCOMPARE(draft.method, u"POST"_qs);
        QCOMPARE(draft.url, m_service->url(u"/forms"_qs));
    }

    void whatComesBackUnseenHasNoPlaceForAnswersYet()
    {
        m_page->openWith({{u"url"_qs, m_service->url(u"/one"_qs)}});
        m_page->openWith({{u"url"_qs, m_service->url(u"/two"_qs)}});
        QSettings settings(m_harness->folder.filePath(u"window.ini"_qs), QSettings::IniFormat);
        m_page->saveState(settings);
        RequestPage again({u"request"_qs, u"Request"_qs, u"request"_qs}, m_harness->context);
        again.restoreState(settings);
        again.setProject(m_harness->project.id.text());
        QCOMPARE(again.findChildren<RequestEditor *>().size(), 2);
        QCOMPARE(again.findChildren<ResponseView *>().size(), 0);
        again.resize(900, 1100); // room for more than the least height of the parts
        again.show();
        QTRY_COMPARE(again.findChildren<ResponseView *>().size(), 1);
        auto *tabs = again.findChild<RequestTabs *>();
        const QList<int> sizes = tabs->current()->findChild<QSplitter *>()->sizes();
        QCOMPARE(sizes.size(), 2);
        QVERIFY(sizes.constLast() > sizes.constFirst()); // as the place was
        tabs->setCurrentIndex(1 - tabs->currentIndex());
        QTRY_COMPARE(again.findChildren<ResponseView *>().size(), 2);
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
        QCOMPARE(m_page->findChild<RequestEditor *>()->document().headers,
                 QList<RequestPair>({{u"Referer"_qs, u"https://portal.example/"_qs}}));
    }

    void tabsAreOpenedClosedAndReopened()
    {
        auto *tabs = m_page->findChild<RequestTabs *>();
        m_page->openWith({{u"url"_qs, u"http://127.0.0.1:1/one"_qs}});
        QCOMPARE(tabs->count(), 1); // an untouched one is used
        m_page->openWith({{u"url"_qs, u"http://127.0.0.1:1/two"_qs}});
        QCOMPARE(tabs->count(), 2);
        QVERIFY(tabs->tabText(1).contains(u"two •"));
        QTest::keyClick(m_page.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(urlText(tabs->current()->editor().document()), u"http://127.0.0.1:1/two"_qs);
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 3);
        while (tabs->count() > 1)
            tabs->close(0);
        tabs->close(0);
        QCOMPARE(tabs->count(), 1); // there is always one
        QVERIFY(tabs->current()->isUntouched());
    }

    void savedRequestsAreFiles()
    {
        auto *tabs = m_page->findChild<RequestTabs *>();
        auto *pane = m_page->findChild<CollectionPane *>();
        m_page->openWith(
            {{u"method"_qs, u"POST"_qs}, {u"url"_qs, m_service->url(u"/forms?a=1"_qs)}});
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_page->findChild<NameDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->submitted(u"Submit a form"_qs);
        QTRY_COMPARE(tabs->current()->path(), u"Submit a form.yml"_qs);
        QCOMPARE(tabs->tabText(0), u"Submit a form"_qs); // no dot: nothing is unsaved
        auto *tree = pane->findChild<QTreeView *>();
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        // Edited, saved, and read by a page that is made anew.
        tabs->current()->editor().setUrl(u"POST"_qs, m_service->url(u"/forms?a=2"_qs));
        QVERIFY(tabs->current()->isDirty());
        m_page->activateWindow(); // the dialog had taken it
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        // What is typed before the answer is a draft again.
        tabs->current()->editor().setUrl(u"POST"_qs, m_service->url(u"/forms?a=3"_qs));
        QTRY_VERIFY(contents(u"Submit a form.yml"_qs).contains("a=2"));
        QVERIFY(tabs->current()->isDirty());
        tabs->current()->editor().setUrl(u"POST"_qs, m_service->url(u"/forms?a=2"_qs));
        QTRY_VERIFY(!tabs->current()->isDirty());
        tabs->close(0);
        QVERIFY(tabs->current()->path().isEmpty());
        Q_EMIT pane->openRequested(u"Submit a form.yml"_qs);
        QTRY_COMPARE(urlText(tabs->current()->editor().document()),
                     m_service->url(u"/forms?a=2"_qs));
        QCOMPARE(tabs->current()->editor().document().method, u"POST"_qs);
        // Changed by somebody else: taken over as long as nothing was typed here.
        auto &service = m_harness->core.collections();
        StoredRequest theirs =
            await(service.read(m_harness->project.id, u"Submit a form.yml"_qs)).value();
        theirs.file.document.method = u"PUT"_qs;
        QVERIFY(await(service.save(m_harness->project.id, theirs)));
        QTRY_COMPARE(tabs->current()->editor().document().method, u"PUT"_qs);
        // Moved: the tab goes with it.
        QVERIFY(await(service.createFolder(m_harness->project.id, {}, u"Old"_qs)));
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        auto *model = pane->findChild<CollectionModel *>();
        Q_EMIT model->moveRequested(u"Submit a form.yml"_qs, u"Old"_qs);
        QTRY_COMPARE(tabs->current()->path(), u"Old/Submit a form.yml"_qs);
        m_harness->undo.undo();
        QTRY_COMPARE(tabs->current()->path(), u"Submit a form.yml"_qs);
    }

    void whatIsTypedSurvivesTheFile()
    {
        auto &service = m_harness->core.collections();
        RequestDocument document;
        document.name = u"One"_qs;
        document.url = u"http://127.0.0.1:1/"_qs;
        const auto made = await(service.create(m_harness->project.id, {}, document));
        auto *tabs = m_page->findChild<RequestTabs *>();
        tabs->openPath(made->path);
        QTRY_COMPARE(tabs->current()->path(), made->path);
        tabs->current()->editor().setUrl(u"GET"_qs, u"http://127.0.0.1:1/mine"_qs);
        StoredRequest theirs = *made;
        theirs.file.document.method = u"PUT"_qs;
        QVERIFY(await(service.save(m_harness->project.id, theirs)));
        QList<Notice> told;
        connect(&m_harness->notifier, &Notifier::posted, this,
                [&told](const Notice &notice) { told.append(notice); });
        tabs->current()->save();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst().text.contains(u"somebody else"));
        QCOMPARE(tabs->current()->editor().document().url, u"http://127.0.0.1:1/mine"_qs);
        told.constFirst().action();
        QTRY_COMPARE(tabs->current()->editor().document().method, u"PUT"_qs);
    }

    void aCurlCommandIsPasted()
    {
        auto *tabs = m_page->findChild<RequestTabs *>();
        auto *url = m_page->findChild<UrlField *>();
        m_service->answer = Service::json("{}");
        QList<Notice> told;
        connect(&m_harness->notifier, &Notifier::posted, this,
                [&told](const Notice &notice) { told.append(notice); });
        QGuiApplication::clipboard()->setText(
            u"$ curl -X PUT \\\n  -H 'X-A: b' -u me:hunter2 --fail \\\n  -d '{}' %1"_qs.arg(
                m_service->url(u"/forms?a=1"_qs)));
        url->setFocus();
        QTest::keyClick(url, Qt::Key_V, Qt::ControlModifier);
        const RequestDocument document = tabs->current()->editor().document();
        QCOMPARE(document.method, u"PUT"_qs);
        QCOMPARE(urlText(document), m_service->url(u"/forms?a=1"_qs));
        QVERIFY(document.headers.contains({u"X-A"_qs, u"b"_qs}));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().advice.contains(u"--fail"));
        QVERIFY(!told.constFirst().advice.contains(u"hunter2"));
        send();
        QTRY_COMPARE(answer()->bodyText(), u"{}"_qs);
        QVERIFY(m_service->seen.contains("Basic " + QByteArray("me:hunter2").toBase64()));
        QVERIFY(!QJsonDocument(tabs->current()->toJson()).toJson().contains("hunter2"));
        // What is no command is pasted as ever.
        QGuiApplication::clipboard()->setText(u"http://127.0.0.1:1/curl"_qs);
        url->selectAll();
        QTest::keyClick(url, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(url->text(), u"http://127.0.0.1:1/curl"_qs);
        QGuiApplication::clipboard()->clear();
    }

    void formsAndTokensAreSent()
    {
        const IssuedKey issued = m_harness->issueKey(u"Token"_qs);
        m_service->answer = Service::json("{}");
        RequestDocument document;
        document.method = u"POST"_qs;
        document.url = m_service->url(u"/forms/:id"_qs);
        document.pathParameters = {{u"id"_qs, u"a b"_qs}};
        document.query = {{u"on"_qs, u"1"_qs}, {u"off"_qs, u"1"_qs, false}};
        document.body.kind = BodyKind::Form;
        document.body.form = {{u"x"_qs, u"1&2"_qs}};
        document.authentication.kind = AuthenticationKind::Bearer;
        document.authentication.key = issued.key.id;
        auto *tabs = m_page->findChild<RequestTabs *>();
        tabs->current()->editor().setDocument(document);
        QTRY_VERIFY(tabs->current()->editor().document().authentication.key == issued.key.id);
        send();
        QTRY_COMPARE(answer()->bodyText(), u"{}"_qs);
        const QByteArray seen = m_service->seen;
        QVERIFY2(seen.startsWith("POST /forms/a%20b?on=1 HTTP/1.1\r\n"), seen.constData());
        QVERIFY(seen.contains("Bearer " + issued.secret.reveal().toByteArray()));
        QVERIFY(seen.contains("application/x-www-form-urlencoded"));
        QVERIFY(seen.endsWith("x=1%262"));
    }

    void everyKindOfAuthenticationIsKept()
    {
        const IssuedKey issued = m_harness->issueKey(u"Token"_qs);
        auto *tabs = m_page->findChild<RequestTabs *>();
        for (const AuthenticationKind kind :
             {AuthenticationKind::Key, AuthenticationKind::Bearer, AuthenticationKind::Basic,
              AuthenticationKind::Digest, AuthenticationKind::SigV4}) {
            RequestDocument document;
            document.authentication.kind = kind;
            document.authentication.key = issued.key.id;
            document.authentication.user = u"ann"_qs;
            tabs->current()->editor().setDocument(document);
            QTRY_COMPARE(tabs->current()->editor().document().authentication,
                         document.authentication);
        }
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }
};

QTEST_MAIN(TestRequestPage)
#include "tst_requestpage.moc"
