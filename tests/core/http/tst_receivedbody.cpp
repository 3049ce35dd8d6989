// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/receivedbody.h>
#include <core/http/redirect.h>

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;

/// Where a body lies, and what a redirect asks for.
class TestReceivedBody : public QObject
{
    Q_OBJECT

private:
    static SendOptions limits(qint64 memory, qint64 most, const QString &folder)
    {
        SendOptions options;
        options.memoryLimit = memory;
        options.bodyLimit = most;
        options.bodyFolder = folder;
        return options;
    }

private Q_SLOTS:
    void aLongBodyGoesToAFileWithoutAName()
    {
        QTemporaryDir folder;
        ReceivedBody received(limits(10, 1000, folder.path()));
        QVERIFY(received.append("0123456789"));
        for (int part = 0; part < 9; ++part)
            QVERIFY(received.append("abcdefghij"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        const auto body = received.take();
        QVERIFY(body);
        QVERIFY(body->isOnDisk());
        QCOMPARE(body->size(), 100);
        QVERIFY(body->view().startsWith("0123456789abc"));
        const ResponseBody copy = *body;
        QVERIFY(copy == *body);
        QCOMPARE(copy.bytes(), body->view().toByteArray());
    }
    void aShortOneStaysInMemory()
    {
        ReceivedBody received(limits(10, 1000, {}));
        QVERIFY(received.append("0123456789"));
        const auto body = received.take();
        QVERIFY(body && !body->isOnDisk());
        QCOMPARE(body->bytes(), QByteArray("0123456789"));
    }
    void thereIsAnEndToIt()
    {
        ReceivedBody received(limits(10, 12, {}));
        QVERIFY(received.append("0123456789"));
        QVERIFY(!received.append("abc"));
        QCOMPARE(received.fault(), ReceivedBody::Failure::TooLarge);
    }
    void aDiskThatDoesNotTakeItIsSaid()
    {
        ReceivedBody received(limits(3, 1000, QStringLiteral("/nowhere/at/all")));
        QVERIFY(!received.append("0123456789"));
        QCOMPARE(received.fault(), ReceivedBody::Failure::Disk);
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("next"); // empty: none
        QTest::newRow("relative") << QByteArray("GET") << 302 << QByteArray("b?x=1")
                                  << QByteArray("GET http://one.example/a/b?x=1");
        QTest::newRow("absolute path") << QByteArray("PUT") << 301 << QByteArray("/b")
                                       << QByteArray("PUT http://one.example/b");
        QTest::newRow("post") << QByteArray("POST") << 301 << QByteArray("/b")
                              << QByteArray("GET http://one.example/b");
        QTest::newRow("see other") << QByteArray("DELETE") << 303 << QByteArray("/b")
                                   << QByteArray("GET http://one.example/b");
        QTest::newRow("see other, head") << QByteArray("HEAD") << 303 << QByteArray("/b")
                                         << QByteArray("HEAD http://one.example/b");
        QTest::newRow("permanent") << QByteArray("POST") << 308 << QByteArray("//two.example/b")
                                   << QByteArray("POST http://two.example/b");
        QTest::newRow("user in it")
            << QByteArray("GET") << 307 << QByteArray("https://me:pw@two.example/#f")
            << QByteArray("GET https://two.example/");
        QTest::newRow("another scheme")
            << QByteArray("GET") << 302 << QByteArray("file:///etc/passwd") << QByteArray();
        QTest::newRow("no redirect")
            << QByteArray("GET") << 304 << QByteArray("/b") << QByteArray();
        QTest::newRow("no location") << QByteArray("GET") << 302 << QByteArray() << QByteArray();
    }
    void redirects()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, next);
        Request request;
        request.method = method;
        request.url = QUrl(QStringLiteral("http://one.example/a/start"));
        request.body = "text";
        request.headers = {{"Content-Type", "text/plain"}};
        Response response;
        response.status = status;
        if (!location.isEmpty())
            response.headers = {{"location", location}};
        const auto asked = redirected(request, response);
        QCOMPARE(asked ? asked->method + ' ' + asked->url.toEncoded() : QByteArray(), next);
        if (asked && asked->method == "GET" && method != "GET") {
            QVERIFY(asked->body.isEmpty());
            QVERIFY(asked->headers.isEmpty());
        }
    }
    /// A target that looks like another host's is still this one's.
    void aTargetOfTwoSlashesIsNoHost()
    {
        Request request;
        request.url = QUrl(QStringLiteral("http://one.example/"));
        request.target = "//two.example/x";
        Response response;
        response.status = 302;
        response.headers = {{"Location", "y"}};
        QCOMPARE(redirected(request, response)->url.host(), QStringLiteral("one.example"));
    }
};

QTEST_GUILESS_MAIN(TestReceivedBody)
#include "tst_receivedbody.moc"
