// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/sampleservice.h>
#include <core/services/serviceparts.h>

#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace keywright;

/// The sample without a gateway, which is of another process: see tst_cli_sample.
class TestSample : public QObject
{
    Q_OBJECT

    static Result<Response> get(ServiceHome &home, QUrl url, const QString &path)
    {
        Request request;
        url.setPath(path);
        request.url = url;
        return await(home.context->parts().http->send(request).future);
    }

private Q_SLOTS:
    void whatItAnswers()
    {
        QVERIFY(sampleAnswer("GET", "/forms?x=1", "m").startsWith("HTTP/1.1 200 "));
        QVERIFY(sampleAnswer("GET", "/forms/2", "m").contains("Consent"));
        QVERIFY(sampleAnswer("GET", "/forms/9", "m").startsWith("HTTP/1.1 404 "));
        QVERIFY(sampleAnswer("POST", "/forms", "m").startsWith("HTTP/1.1 405 "));
        const QByteArray head = sampleAnswer("HEAD", "/patients", "m");
        QVERIFY(head.endsWith("\r\n\r\n"));
        QVERIFY(head.contains("X-Keywright-Sample: m\r\n"));
    }

    void aProjectAnApiTwoKeysAndAService()
    {
        ServiceHome home;
        SampleService &service = home.context->sample();
        QVERIFY(!await(service.find()).value());
        const Result<Sample> sample = await(service.create());
        QVERIFY(sample);
        QVERIFY(sample->isNew && sample->serving);
        QCOMPARE(sample->project.name, QStringLiteral("Sample"));
        const Api api = await(home.context->apis().get(sample->api)).value();
        QCOMPARE(api.operations.size(), 3);
        const auto forms = get(home, api.upstream, QStringLiteral("/forms"));
        QVERIFY(forms);
        QCOMPARE(forms->status, 200);
        const Key program = await(home.context->keys().get(sample->program)).value();
        QCOMPARE(program.restrictions.apis.front().operations.front(), std::string("listForms"));
        QCOMPARE(program.restrictions.limits.size(), std::size_t(1));
        QVERIFY(program.current().kept);
        const Key website = await(home.context->keys().get(sample->website)).value();
        QCOMPARE(website.restrictions.referrers.size(), std::size_t(1));

        // It is made once.
        const auto again = await(service.create());
        QVERIFY(again);
        QCOMPARE(again->project.id, sample->project.id);
        QVERIFY(!again->isNew);
        QCOMPARE(await(home.context->projects().list()).value().size(), 1);
    }

    void goesWithItsProject()
    {
        ServiceHome home;
        SampleService &service = home.context->sample();
        service.keepServing();
        const Sample sample = await(service.create()).value();
        QVERIFY(await(home.context->projects().remove(sample.project.id)));
        QTRY_VERIFY(!get(home, sample.upstream, QStringLiteral("/forms")));
        QVERIFY(!await(service.find()).value());
        QVERIFY(await(home.context->projects().undelete(sample.project.id)));
        QTRY_VERIFY(get(home, sample.upstream, QStringLiteral("/forms")));
        QVERIFY(await(service.remove()));
        QCOMPARE(errorOf(await(service.remove())), ErrorCode::NotFound);
        // Another one can be made.
        QVERIFY(await(service.create()).value().isNew);
    }

    void itsPortIsKeptAndChangedWhereItIsTaken()
    {
        ServiceHome home;
        const Sample first = await(home.context->sample().create()).value();
        home.restart();
        const Sample same = await(home.context->sample().serve()).value();
        QCOMPARE(same.upstream, first.upstream);
        QVERIFY(same.serving);
        home.restart();
        QTcpServer other;
        QTRY_VERIFY(other.isListening()
                    || other.listen(QHostAddress::LocalHost, quint16(first.upstream.port())));
        connect(&other, &QTcpServer::newConnection, &other, [&other] {
            if (QTcpSocket *socket = other.nextPendingConnection())
                socket->abort();
        });
        const Sample moved = await(home.context->sample().serve()).value();
        QVERIFY(moved.upstream != first.upstream);
        QVERIFY(moved.serving);
        QCOMPARE(get(home, moved.upstream, QStringLiteral("/patients")).value().status, 200);
    }

    void withoutAKeychainItsSecretsAreNotKept()
    {
        ServiceHome home;
        home.keychain->items.setState(KeychainState::Locked);
        const Result<Sample> sample = await(home.context->sample().create());
        QVERIFY(sample);
        QVERIFY(!sample->problems.isEmpty());
        QCOMPARE(sample->problems.constFirst().code, ErrorCode::KeychainLocked);
        for (const KeyId &id : {sample->program, sample->website})
            QVERIFY(!await(home.context->keys().get(id)).value().current().kept);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_services_sample.moc"
