// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/apireimport.h>

#include <QtCore/QDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace keywright;

class TestApis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saveEditRemoveRestore()
    {
        ServiceHome home;
        const Project project = home.project();
        auto &apis = home.context->apis();
        Api api = home.api(project.id);
        QVERIFY(!api.id.isEmpty());
        QCOMPARE(api.created, home.clock->now());
        QCOMPARE(await(apis.resolve(QStringLiteral("forms"))).value().id, api.id);

        Api stale = api;
        api.keepKey = true;
        api = await(apis.update(api)).value();
        QVERIFY(api.keepKey);
        QCOMPARE(errorOf(await(apis.update(stale))), ErrorCode::StaleRevision);

        const Api gone = await(apis.remove(api.id)).value();
        QCOMPARE(errorOf(await(apis.get(api.id))), ErrorCode::NotFound);
        QCOMPARE(await(apis.restore(gone)).value().id, api.id);
        QCOMPARE(await(apis.list(project.id)).value().size(), 1);
        QCOMPARE(await(apis.list()).value().size(), 1);
    }

    void namesAreLabelsAndUniqueInTheHome()
    {
        ServiceHome home;
        const Project first = home.project(), second = home.project(QStringLiteral("Other"));
        (void)home.api(first.id);
        Api draft;
        draft.project = second.id;
        draft.upstream = QUrl(QStringLiteral("http://localhost"));
        draft.name = QStringLiteral("forms");
        QCOMPARE(errorOf(await(home.context->apis().add(draft))), ErrorCode::NameTaken);
        for (const auto *name : {u"Forms", u"_keywright", u"", u"a b"}) {
            draft.name = QString::fromUtf16(name);
            QCOMPARE(errorOf(await(home.context->apis().add(draft))), ErrorCode::NameInvalid);
        }
    }

    void limitsGetIds()
    {
        ServiceHome home;
        Api draft;
        draft.project = home.project().id;
        draft.name = QStringLiteral("forms");
        draft.upstream = QUrl(QStringLiteral("http://localhost"));
        draft.limits.resize(1);
        const Api api = await(home.context->apis().add(draft)).value();
        QVERIFY(!api.limits.front().id.empty());
        Api edited = api;
        edited.limits.front().count = 50;
        edited.limits.front().id.clear();
        QCOMPARE(await(home.context->apis().update(edited)).value().limits.front().id,
                 api.limits.front().id);
    }

    void aCredentialIsAKeyOfTheProject()
    {
        ServiceHome home;
        const Project first = home.project(), second = home.project(QStringLiteral("Other"));
        const IssuedKey foreign = home.key(second.id, QStringLiteral("k"));
        Api draft;
        draft.project = first.id;
        draft.name = QStringLiteral("forms");
        draft.upstream = QUrl(QStringLiteral("http://localhost"));
        draft.credential = foreign.key.id;
        QCOMPARE(errorOf(await(home.context->apis().add(draft))), ErrorCode::NotFound);
    }

    void aCredentialGoesWhereItIsTold()
    {
        ServiceHome home;
        Api draft;
        draft.project = home.project().id;
        draft.name = QStringLiteral("forms");
        draft.upstream = QUrl(QStringLiteral("http://localhost"));
        draft.credentialPlacement = QStringLiteral("cookie:a");
        QCOMPARE(errorOf(await(home.context->apis().add(draft))), ErrorCode::InvalidArgument);
        draft.credentialPlacement = QStringLiteral("sigv4:eu-central-1:s3:AKIDEXAMPLE");
        const auto added = await(home.context->apis().add(draft));
        QVERIFY(added.has_value());
        home.restart();
        QCOMPARE(await(home.context->apis().get(added->id)).value().credentialPlacement,
                 draft.credentialPlacement);
    }

    void anyAnswerMeansReachable()
    {
        QTcpServer upstream;
        QVERIFY(upstream.listen(QHostAddress::LocalHost));
        connect(&upstream, &QTcpServer::newConnection, &upstream, [&upstream] {
            QTcpSocket *socket = upstream.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->peek(4096).contains("\r\n\r\n")) {
                    socket->readAll();
                    socket->write("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
                }
            });
        });
        ServiceHome home;
        const Project project = home.project();
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(upstream.serverPort()));
        const Api api = home.api(project.id, QStringLiteral("forms"), url);
        const auto seen = await(home.context->apis().checkReachability(api.id));
        QVERIFY(seen.has_value());
        QCOMPARE(seen->state, Reachability::State::Reachable);
        QCOMPARE(seen->lastSeen, std::optional(home.clock->now()));
        QCOMPARE(await(home.context->apis().get(api.id)).value().revision, api.revision);

        upstream.close();
        home.clock->advance(std::chrono::minutes(1));
        for (auto *socket : upstream.findChildren<QTcpSocket *>())
            delete socket;
        const auto later = await(home.context->apis().checkReachability(api.id));
        QCOMPARE(later->state, Reachability::State::Refused);
        QCOMPARE(later->lastSeen, seen->lastSeen);
        QCOMPARE(await(home.context->apis().get(api.id)).value().reachability, *later);
    }

    void referencesToOtherFilesAreFollowedInsideTheFolder()
    {
        ServiceHome home;
        QDir folder(home.folder.path());
        QVERIFY(folder.mkpath(QStringLiteral("docs/paths")));
        const auto write = [&folder](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("secret.yaml", "get: {operationId: escaped}"));
        QVERIFY(write("docs/api.yaml", R"(openapi: 3.1.0
info: {title: Forms, version: '1'}
paths:
  /forms: {$ref: 'paths/forms.yaml'}
  /patients: {$ref: './paths/more.json#/patients~1all'}
  /circle: {$ref: 'paths/circle.yaml'}
  /out: {$ref: '../secret.yaml'}
  /linked: {$ref: 'link.yaml'}
  /web: {$ref: 'https://example.test/x.yaml'}
  /gone: {$ref: 'gone.yaml'}
components:
  requestBodies:
    Form: {content: {application/json: {}}}
)"));
        QVERIFY(write("docs/paths/forms.yaml", R"(get: {operationId: listForms}
post:
  operationId: sendForm
  requestBody: {$ref: '../api.yaml#/components/requestBodies/Form'}
)"));
        QVERIFY(write("docs/paths/more.json",
                      R"({"patients/all":{"get":{"operationId":"listPatients"}}})"));
        QVERIFY(write("docs/paths/circle.yaml", "$ref: 'circle.yaml'"));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.yaml")),
                            folder.filePath(QStringLiteral("docs/link.yaml"))));
        const auto document = await(
            home.context->apis().readOpenApi(folder.filePath(QStringLiteral("docs/api.yaml"))));
        QVERIFY(document);
        QStringList ids;
        for (const Operation &operation : document->operations) {
            ids << operation.operationId;
            if (operation.operationId == u"sendForm")
                QCOMPARE(operation.mediaTypes, QStringList{QStringLiteral("application/json")});
        }
        ids.sort();
        QCOMPARE(ids, QStringList({QStringLiteral("listForms"), QStringLiteral("listPatients"),
                                   QStringLiteral("sendForm")}));
        QMap<QString, QString> left;
        for (const OpenApiWarning &warning : document->warnings)
            left.insert(warning.place, openApiWarningName(warning.code));
        QCOMPARE(left.value(QStringLiteral("/paths/~1circle")),
                 QStringLiteral("reference-unresolved"));
        for (const char *place :
             {"/paths/~1out", "/paths/~1linked", "/paths/~1web", "/paths/~1gone"})
            QCOMPARE(left.value(QString::fromLatin1(place)), QStringLiteral("reference-external"));
    }

    void readingAgainKeepsKeysAndTellsWhatChanged()
    {
        ServiceHome home;
        const Project project = home.project();
        Api api = home.api(project.id);
        const auto operation = [](const char *method, const char *path, const char *id) {
            Operation made;
            made.method = QString::fromLatin1(method);
            made.path = QString::fromLatin1(path);
            made.operationId = QString::fromLatin1(id);
            return made;
        };
        api.operations = {operation("GET", "/forms", "listForms"),
                          operation("POST", "/forms", "sendForm"),
                          operation("DELETE", "/forms", "dropForms")};
        api = await(home.context->apis().update(api)).value();
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
        draft.restrictions.apis = {{"forms", {"sendForm", "GET /forms", "never*"}}};
        const Key key = await(home.context->keys().issue(draft)).value().key;
        QCOMPARE(errorOf(await(planReimport(*home.context, api))), ErrorCode::InvalidArgument);

        const QString path = home.folder.filePath(QStringLiteral("api.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"openapi":"3.0.3","info":{"title":"Forms","version":"2"},"paths":{"/forms":{
            "get":{"operationId":"forms","summary":"All"},"delete":{"operationId":"dropForms"}},
            "/patients":{"get":{"operationId":"listPatients"}}}})");
        file.close();
        const auto plan = await(planReimport(*home.context, api, path));
        QVERIFY(plan);
        QCOMPARE(plan->added.size(), 1);
        QCOMPARE(plan->added.constFirst().operationId, QStringLiteral("listPatients"));
        QCOMPARE(plan->removed.size(), 1);
        QCOMPARE(plan->removed.constFirst().operationId, QStringLiteral("sendForm"));
        QCOMPARE(plan->changed.size(), 1);
        QCOMPARE(plan->changed.constFirst().before.operationId, QStringLiteral("listForms"));
        QCOMPARE(plan->orphaned.size(), 1); // not the one that covered nothing before
        QCOMPARE(plan->orphaned.constFirst().entry, QStringLiteral("sendForm"));
        QCOMPARE(plan->orphaned.constFirst().key, key.id);

        const Api saved = await(home.context->apis().update(plan->after)).value();
        QCOMPARE(saved.source, path);
        QCOMPARE(saved.upstream, api.upstream);
        QCOMPARE(await(home.context->keys().get(key.id)).value().restrictions, key.restrictions);
        QVERIFY(await(planReimport(*home.context, saved)).value().changesNothing());
        const auto access =
            accessTo(saved, {await(home.context->keys().get(key.id)).value()}, home.clock->now());
        QCOMPARE(access.size(), 5); // two entries that no operation is declared for
        QVERIFY(!access.at(3).declared && !access.at(4).declared);
        QCOMPARE(access.constFirst().unrestricted, QStringList());
    }

    void documentsAreReadOrRefused()
    {
        ServiceHome home;
        QCOMPARE(errorOf(await(home.context->apis().readOpenApi(QStringLiteral("/nowhere.json")))),
                 ErrorCode::FileUnreadable);
        QFile file(home.folder.filePath(QStringLiteral("api.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"openapi":"3.0.3","info":{"title":"Forms","version":"1"},
            "paths":{"/forms":{"post":{"operationId":"sendForm"}}}})");
        file.close();
        const auto document = await(home.context->apis().readOpenApi(file.fileName()));
        QVERIFY(document.has_value());
        QCOMPARE(document->operations.size(), 1);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{");
        file.close();
        QCOMPARE(errorOf(await(home.context->apis().readOpenApi(file.fileName()))),
                 ErrorCode::FormatInvalid);
    }
};

QTEST_GUILESS_MAIN(TestApis)
#include "tst_services_apis.moc"
