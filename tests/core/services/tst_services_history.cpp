// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/historyservice.h>
#include <core/store/connections.h>
#include <core/store/historyrepository.h>

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

#include <answeringupstream.h>

using namespace keywright;

namespace {

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QList<HistoryEntry> entriesOf(ServiceHome &home, const ProjectId &project,
                              const QString &filter = {})
{
    return await(home.context->history().list(project, filter)).value_or(QList<HistoryEntry>());
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatWasSentIsKept()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey portal = home.key(project.id, QStringLiteral("Portal"));
        AnsweringUpstream upstream;
        upstream.body = R"({"id":7})";
        upstream.extra = "Set-Cookie: session=verysecretsession; Path=/\r\n";
        SendQuestion question;
        question.project = project.id;
        question.path = QStringLiteral("List.yml");
        question.document.name = QStringLiteral("List forms");
        question.document.url = upstream.url(QStringLiteral("/forms")).toString();
        question.document.query = {{QStringLiteral("api_key"), QStringLiteral("typedsecret1")},
                                   {QStringLiteral("q"), QStringLiteral("100%_sure")}};
        question.document.headers = {
            {QStringLiteral("Authorization"), QStringLiteral("Bearer typedsecret2")}};
        question.document.authentication = {AuthenticationKind::Key, portal.key.id};
        QVERIFY(await(home.context->requests().send(question).exchange));
        question.document.url = QStringLiteral("http://127.0.0.1:1/");
        question.document.query.clear();
        QVERIFY(!await(home.context->requests().send(question).exchange));
        QTRY_COMPARE(entriesOf(home, project.id).size(), 2);

        const auto entries = entriesOf(home, project.id);
        QCOMPARE(entries.at(0).status, 0);
        QCOMPARE(entries.at(0).error, QStringLiteral("ConnectionRefused"));
        const HistoryEntry &first = entries.at(1);
        QCOMPARE(first.name, QStringLiteral("List forms"));
        QCOMPARE(first.status, 200);
        QCOMPARE(first.size, 8);
        QVERIFY(first.hasBody);
        QCOMPARE(first.key, portal.key.id);
        QCOMPARE(first.sent, home.clock->now());

        QCOMPARE(entriesOf(home, project.id, QStringLiteral("forms 200")).size(), 1);
        QCOMPARE(entriesOf(home, project.id, QStringLiteral("100%_SURE")).size(), 0);
        QCOMPARE(entriesOf(home, project.id, QStringLiteral("100%25_sure")).size(), 1);
        QCOMPARE(entriesOf(home, project.id, QStringLiteral("f_rms")).size(), 0);

        const auto item = await(home.context->history().get(first.id));
        QVERIFY(item);
        QCOMPARE(item->response.body.bytes(), QByteArray(R"({"id":7})"));
        QCOMPARE(item->document.authentication.key, portal.key.id);
        QCOMPARE(item->document.url, upstream.url(QStringLiteral("/forms")).toString());
        QCOMPARE(item->response.status, 200);
        QVERIFY(item->response.sentHead.startsWith("GET /forms?"));

        home.context.reset(); // all is written
        const QByteArray all = everythingIn(home.folder.path());
        for (const QByteArray &secret :
             {QByteArray("typedsecret1"), QByteArray("typedsecret2"),
              QByteArray("verysecretsession"), portal.secret.reveal().toByteArray(),
              portal.secret.reveal().toByteArray().toBase64()})
            QVERIFY2(!all.contains(secret), "a secret is in a file of the home");
    }

    void aBodyThatRepeatsTheSecretIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const char *name : {"clear", "base64", "shifted", "hexadecimal"})
            QTest::newRow(name) << QByteArray(name);
    }
    void aBodyThatRepeatsTheSecretIsNotKept()
    {
        QFETCH(QByteArray, form);
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey portal = home.key(project.id, QStringLiteral("Portal"));
        const QByteArray secret = portal.secret.reveal().toByteArray();
        AnsweringUpstream upstream;
        upstream.body = form == "clear"     ? "you sent " + secret
                        : form == "base64"  ? "see " + secret.toBase64()
                        : form == "shifted" ? "see " + ("name:" + secret + "!").toBase64()
                                            : "see " + secret.toHex();
        upstream.extra = "X-Echo: " + secret + "\r\n";
        SendQuestion question;
        question.project = project.id;
        question.document.url = upstream.url(QStringLiteral("/echo")).toString();
        question.document.authentication = {AuthenticationKind::Bearer, portal.key.id};
        const auto sent = await(home.context->requests().send(question).exchange);
        QVERIFY(sent);
        QTRY_COMPARE(entriesOf(home, project.id).size(), 1);
        QVERIFY(!entriesOf(home, project.id).constFirst().hasBody);
        home.context.reset();
        const QByteArray all = everythingIn(home.folder.path());
        QVERIFY(!all.contains(secret));
        QVERIFY(!all.contains(secret.toHex()));
    }

    /// What a person typed is no key of the project, and an answer may repeat it all the same.
    void whatWasTypedIsNotKeptEither_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray basic = QByteArray("someone:typed-secret").toBase64();
        QTest::newRow("bearer") << u"Authorization"_qs << u"Bearer typed-secret"_qs
                                << QByteArray("typed-secret");
        QTest::newRow("basic") << u"Authorization"_qs << u"Basic "_qs + QString::fromLatin1(basic)
                               << QByteArray("typed-secret");
        QTest::newRow("field") << u"X-Api-Key"_qs << u"typed/secret"_qs
                               << QByteArray("typed/secret");
        QTest::newRow("cookie") << u"Cookie"_qs << u"lang=en; session=typed-secret"_qs
                                << QByteArray("typed-secret");
        QTest::newRow("set cookie") << u"X-Own"_qs << u"nothing"_qs << QByteArray("given-session");
    }
    void whatWasTypedIsNotKeptEither()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(QByteArray, secret);
        ServiceHome home;
        const Project project = home.project();
        AnsweringUpstream upstream;
        upstream.body = "{\"you\":\"" + QByteArray(secret).replace('/', "\\/") + "\"}";
        upstream.extra =
            "X-Echo: <" + secret + ">\r\nSet-Cookie: session=given-session; Path=/\r\n";
        SendQuestion question;
        question.project = project.id;
        question.document.url = upstream.url(QStringLiteral("/echo")).toString();
        question.document.headers = {{header, value}};
        QVERIFY(await(home.context->requests().send(question).exchange));
        QTRY_COMPARE(entriesOf(home, project.id).size(), 1);
        const HistoryEntry entry = entriesOf(home, project.id).constFirst();
        QVERIFY(!entry.hasBody);
        const auto item = await(home.context->history().get(entry.id));
        QVERIFY(item);
        for (const HeaderField &field : item->response.headers)
            QVERIFY(!field.second.contains(secret));
        home.context.reset();
        QVERIFY(!everythingIn(home.folder.path()).contains(secret));
    }

    void theOldestGo()
    {
        QTemporaryDir folder;
        store::Connections connections({.path = folder.filePath(QStringLiteral("h.sqlite")),
                                        .migrations = QStringLiteral(":/sql/history")});
        const ProjectId one(QStringLiteral("prj_one")), other(QStringLiteral("prj_two"));
        const auto wrote = await(connections.write([&](store::Database &database) -> Result<void> {
            store::HistoryRepository history(database);
            for (int index = 0; index < 10; ++index) {
                store::HistoryRow row;
                row.entry.project = index == 0 ? other : one;
                row.entry.status = index;
                row.body = QByteArray(100, 'x');
                const auto id = history.append(row, {5, 250});
                if (!id)
                    return tl::make_unexpected(id.error());
            }
            return {};
        }));
        QVERIFY(wrote);
        const auto kept = await(connections.read([&](store::Database &database) {
            return store::HistoryRepository(database).list(one, {}, 100);
        }));
        QCOMPARE(kept->size(), 5);
        QCOMPARE(kept->constFirst().status, 9);
        QList<bool> bodies;
        for (const HistoryEntry &entry : *kept)
            bodies.append(entry.hasBody);
        QCOMPARE(bodies, (QList<bool>{true, true, false, false, false}));
        QCOMPARE(await(connections.read([&](store::Database &database) {
                     return store::HistoryRepository(database).list(other, {}, 100);
                 }))->size(),
                 1);
    }

    void oneAndAllCanBeRemoved()
    {
        ServiceHome home;
        const Project project = home.project();
        for (int index = 0; index < 3; ++index) {
            HistoryRecord record;
            record.entry.project = project.id;
            QVERIFY(await(home.context->history().record(record)));
        }
        const auto entries = entriesOf(home, project.id);
        QVERIFY(await(home.context->history().remove(entries.at(0).id)));
        QCOMPARE(errorOf(await(home.context->history().remove(entries.at(0).id))),
                 ErrorCode::NotFound);
        QCOMPARE(await(home.context->history().clear(project.id)).value_or(0), 2);
        QVERIFY(entriesOf(home, project.id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_services_history.moc"
