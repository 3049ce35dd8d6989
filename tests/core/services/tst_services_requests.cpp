// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <QtTest/QtTest>

#include <answeringupstream.h>

using namespace keywright;

namespace {

SendQuestion asking(const QUrl &url, const KeyId &key = {})
{
    SendQuestion question;
    question.document.url = url.toString(QUrl::FullyEncoded);
    question.document.authentication.key = key;
    if (!key.isEmpty())
        question.document.authentication.kind = AuthenticationKind::Key;
    return question;
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyGoesWhereTheApiWantsIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("before");
        using Kind = policy::KeyLocation::Kind;
        QTest::newRow("header") << int(Kind::Header) << QByteArray("x-forms-key: ");
        QTest::newRow("bearer") << int(Kind::Bearer) << QByteArray("Authorization: Bearer ");
        QTest::newRow("query") << int(Kind::Query) << QByteArray("/base/forms?x-forms-key=");
    }
    void theKeyGoesWhereTheApiWantsIt()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, before);
        AnsweringUpstream upstream;
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey issued = home.key(project.id, QStringLiteral("Portal"));
        Api api =
            home.api(project.id, QStringLiteral("forms"), upstream.url(QStringLiteral("/base")));
        api.keyLocations = {{policy::KeyLocation::Kind(kind), "x-forms-key"}};
        if (api.keyLocations.front().kind == policy::KeyLocation::Kind::Bearer)
            api.keyLocations.front().name.clear();
        QVERIFY(await(home.context->apis().update(api)));

        const auto question = asking(upstream.url(QStringLiteral("/base/forms")), issued.key.id);
        const auto sent = await(home.context->requests().send(question).exchange);
        QVERIFY2(sent, sent ? "" : qPrintable(errorName(sent.error().code)));
        const Response *response = &sent->response;
        QCOMPARE(response->body.bytes(), QByteArray("ok"));
        const QByteArray secret = issued.secret.reveal().toByteArray();
        QVERIFY(upstream.requests.constLast().contains(before + secret));
        QVERIFY(!response->sentHead.contains(secret));
    }

    void aUrlOfNoApiGetsTheDefaultHeader()
    {
        AnsweringUpstream upstream;
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey issued = home.key(project.id, QStringLiteral("Portal"));
        Api api =
            home.api(project.id, QStringLiteral("forms"), upstream.url(QStringLiteral("/base")));
        api.keyLocations = {{policy::KeyLocation::Kind::Bearer, {}}};
        QVERIFY(await(home.context->apis().update(api)));
        const auto question =
            asking(upstream.url(QStringLiteral("/based")), issued.key.id); // not below /base
        QVERIFY(await(home.context->requests().send(question).exchange));
        QVERIFY(upstream.requests.constLast().contains("x-api-key: "
                                                       + issued.secret.reveal().toByteArray()));
    }

    void withoutAKeyNothingIsAsked()
    {
        AnsweringUpstream upstream;
        ServiceHome home;
        home.keychain->items.setState(KeychainState::Locked);
        const QUrl url = upstream.url(QStringLiteral("/"));
        QVERIFY(await(home.context->requests().send(asking(url)).exchange));
        const KeyId key = home.key(home.project().id, QStringLiteral("Portal"), false).key.id;
        QCOMPARE(errorOf(await(home.context->requests().send(asking(url, key)).exchange)),
                 ErrorCode::SecretNotKept);
    }

    void cancelledAtOnceAndUnderWay()
    {
        AnsweringUpstream upstream;
        upstream.status = 0;
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"));
        const auto request = asking(upstream.url(QStringLiteral("/")), issued.key.id);
        auto early = home.context->requests().send(request);
        home.context->requests().cancel(early.number);
        QCOMPARE(errorOf(await(early.exchange)), ErrorCode::Cancelled);
        QVERIFY(upstream.requests.isEmpty());
        auto late = home.context->requests().send(request);
        QVERIFY(late.number != early.number);
        QTRY_VERIFY(!upstream.requests.isEmpty());
        home.context->requests().cancel(late.number);
        QCOMPARE(errorOf(await(late.exchange)), ErrorCode::Cancelled);
        home.context->requests().cancel(late.number); // nothing any more
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_services_requests.moc"
