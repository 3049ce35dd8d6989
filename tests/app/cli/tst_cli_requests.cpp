// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureserver.h"
#include "ctl.h"

using namespace keywright;

/// Requests that a project keeps as files, from the command line, with a key from a real keyring.
class CliRequestsTest : public QObject
{
    Q_OBJECT

private:
    Ctl m_ctl;
    CaptureServer m_server{0};

    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(m_server.port());
    }

private Q_SLOTS:
    void initTestCase()
    {
        CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
        CTL_STATUS(m_ctl.run("key issue Portal --project Clinic"), 0);
    }

    void aCommandBecomesAFileAndIsSent()
    {
        const auto imported =
            m_ctl.run("request import - --project Clinic --name Forms --json",
                      "curl -H 'Accept: text/x' -u me:hunter2 '" + host() + "/forms?a=1&b'");
        CTL_STATUS(imported, 0);
        QVERIFY2(imported.err.contains("not kept"), imported.err.constData());
        QCOMPARE(imported.object()[u"path"].toString(), u"Forms.yml"_qs);
        const QString folder =
            m_ctl.json("request folder --project Clinic").object()[u"folder"].toString();
        const QByteArray text = contents(folder + u"/Forms.yml"_qs);
        QVERIFY2(text.contains("text/x") && !text.contains("hunter2"), text.constData());
        const auto listed = m_ctl.json("request list --project Clinic").array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)[u"method"].toString(), u"GET"_qs);
        CTL_STATUS(m_ctl.run("request send Forms.yml --project Clinic --key Clinic/Portal"), 0);
        const auto requests = m_server.take();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().target, "/forms?a=1&b");
        QCOMPARE(requests.first().values("accept"), QByteArrayList{"text/x"});
    }

    void aRequestThatNamesItsKey()
    {
        const QString own = m_ctl.file("repository");
        QVERIFY(QDir().mkpath(own));
        CTL_STATUS(m_ctl.run({u"request"_qs, u"folder"_qs, own, u"--project"_qs, u"Clinic"_qs}), 0);
        write(own + u"/one.yml"_qs, "info: {name: One, type: http}\nhttp:\n  method: POST\n"
                                    "  url: '{{base}}/x/:id'\n"
                                    "  params: [{name: id, value: '7', type: path}]\n"
                                    "  auth: {type: bearer, token: 'kw://Clinic/Portal'}\n"
                                    "  body: {type: json, data: '{}'}\n");
        const auto unset = m_ctl.run("request send one.yml --project Clinic");
        CTL_STATUS(unset, 2);
        QVERIFY2(unset.err.contains("{{base}}"), unset.err.constData());
        const QString base = u"base=http://"_qs + QString::fromLatin1(host());
        CTL_STATUS(m_ctl.run({u"request"_qs, u"send"_qs, u"one.yml"_qs, u"--project"_qs,
                              u"Clinic"_qs, u"--set"_qs, base}),
                   0);
        const auto requests = m_server.take();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().target, "/x/7");
        QCOMPARE(requests.first().body, "{}");
        const QByteArray secret = m_ctl.run("key reveal Clinic/Portal").out.trimmed();
        QCOMPARE(requests.first().values("authorization"), QByteArrayList{"Bearer " + secret});
        CTL_STATUS(m_ctl.run("request folder - --project Clinic"), 0);
        QCOMPARE(m_ctl.json("request list --project Clinic").array().size(), 1);
    }

    /// The copied command does what sending does, with the key out of the environment.
    void aRequestIsCopied()
    {
        CTL_STATUS(m_ctl.run("request import - --project Clinic --name Copied",
                             "curl -d '{\"it\": \"'\\''s\"}' -H 'Content-Type: application/json' "
                             "--oauth2-bearer secret-of-another 'http://"
                                 + host() + "/forms?a=1'"),
                   0);
        CTL_STATUS(m_ctl.run("request send Copied.yml --project Clinic --key Clinic/Portal"), 0);
        const auto sent = m_server.take();
        QCOMPARE(sent.size(), 1);
        const QByteArray secret = m_ctl.run("key reveal Clinic/Portal").out.trimmed();
        const auto code = m_ctl.run("request copy Copied --project Clinic");
        CTL_STATUS(code, 0);
        QVERIFY2(code.out.contains("\"$API_KEY\"") && !code.out.contains(secret)
                     && !code.out.contains("secret-of"),
                 code.out.constData());
        qputenv("API_KEY", secret);
        const CtlAnswer ran = Ctl::start(u"/bin/sh"_qs, {u"-c"_qs, QString::fromUtf8(code.out)});
        qunsetenv("API_KEY");
        CTL_STATUS(ran, 0);
        const auto copied = m_server.take();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.first().method, sent.first().method);
        QCOMPARE(copied.first().target, sent.first().target);
        QCOMPARE(copied.first().body, sent.first().body);
        for (const char *name : {"authorization", "content-type", "accept", "accept-encoding"})
            QCOMPARE(copied.first().values(name), sent.first().values(name));
        for (const char *language : {"python", "javascript"}) {
            const auto other =
                m_ctl.json(QStringList{u"request"_qs, u"copy"_qs, u"Copied.yml"_qs, u"--project"_qs,
                                       u"Clinic"_qs, u"--as"_qs, QString::fromLatin1(language)});
            CTL_STATUS(other, 0);
            QVERIFY(other.object()[u"code"].toString().contains(u"API_KEY"_qs));
        }
        CTL_STATUS(m_ctl.run("request copy Copied --project Clinic --as cobol"), 2);
        CTL_STATUS(m_ctl.run("request copy Nothing --project Clinic"), 1);
    }

    void aCopyHasTheValuesOfItsEnvironment()
    {
        CTL_STATUS(m_ctl.run("request import - --project Clinic --name Nested",
                             "curl 'http://{{host}}/forms'"),
                   0);
        CTL_STATUS(m_ctl.run({u"environment"_qs, u"set"_qs, u"Here"_qs, u"host={{machine}}:1"_qs,
                              u"machine=127.0.0.1"_qs, u"--project"_qs, u"Clinic"_qs}),
                   0);
        const auto code = m_ctl.run("request copy Nested --project Clinic --environment Here");
        CTL_STATUS(code, 0);
        QVERIFY2(code.out.contains("http://127.0.0.1:1/forms"), code.out.constData());
        CTL_STATUS(m_ctl.run("request copy Nested --project Clinic --environment None"), 1);
    }

    void aRequestIsMoved()
    {
        for (const char *name : {"First", "Second"})
            CTL_STATUS(m_ctl.run({u"request"_qs, u"import"_qs, u"-"_qs, u"--project"_qs,
                                  u"Clinic"_qs, u"--name"_qs, QString::fromLatin1(name)},
                                 "curl http://127.0.0.1:1/"),
                       0);
        CTL_STATUS(m_ctl.run("request move Second --project Clinic --before First.yml"), 0);
        QStringList names;
        const auto listed = m_ctl.json("request list --project Clinic").array();
        for (const auto &one : listed)
            names.append(one[u"path"].toString());
        const qsizetype place = names.indexOf(u"Second.yml"_qs);
        QVERIFY2(place >= 0, qPrintable(names.join(u' ')));
        QCOMPARE(names.value(place + 1), u"First.yml"_qs);
        CTL_STATUS(m_ctl.run("request move Second --project Clinic --before None.yml"), 1);
    }

    void aDeclaredOperationBecomesARequest()
    {
        write(
            m_ctl.file("forms.json"),
            "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"f\", \"version\": \"1\"}, \"paths\": "
            "{"
            "\"/forms/{id}\": {\"put\": {\"operationId\": \"change\", \"summary\": \"Change a "
            "form\", "
            "\"parameters\": [{\"in\": \"path\", \"name\": \"id\", \"example\": 7}, {\"in\": "
            "\"query\", "
            "\"name\": \"dry\", \"schema\": {\"type\": \"boolean\"}}], \"requestBody\": "
            "{\"content\": "
            "{\"application/json\": {\"example\": {\"title\": \"New\"}}}}, \"responses\": {}}}}}");
        CTL_STATUS(m_ctl.run({u"api"_qs, u"add"_qs, u"forms"_qs, u"--project"_qs, u"Clinic"_qs,
                              u"--upstream"_qs, u"http://"_qs + QString::fromLatin1(host()),
                              u"--openapi"_qs, m_ctl.file("forms.json")}),
                   0);
        const auto made = m_ctl.json("request new change --api forms");
        CTL_STATUS(made, 0);
        QCOMPARE(made.object()[u"path"].toString(), u"Change a form.yml"_qs);
        const QString folder =
            m_ctl.json("request folder --project Clinic").object()[u"folder"].toString();
        const QByteArray text = contents(folder + u"/Change a form.yml"_qs);
        for (const char *part : {"/forms/forms/:id", "PUT", "title", "dry", "disabled: true"})
            QVERIFY2(text.contains(part), (QByteArray(part) + '\n' + text).constData());
        CTL_STATUS(
            m_ctl.run({u"request"_qs, u"new"_qs, u"PUT /forms/{id}"_qs, u"--api"_qs, u"forms"_qs,
                       u"--project"_qs, u"Clinic"_qs, u"--name"_qs, u"Again"_qs}),
            0);
        CTL_STATUS(m_ctl.run("request new nothing --api forms"), 2);
        CTL_STATUS(m_ctl.run("request new change"), 2);
        CTL_STATUS(m_ctl.run("request new change --api nowhere"), 1);
    }

    void whatIsWrongIsSaid()
    {
        CTL_STATUS(m_ctl.run("request send nothing.yml --project Clinic"), 1);
        CTL_STATUS(m_ctl.run("request send ../x.yml --project Clinic"), 2);
        CTL_STATUS(m_ctl.run("request send Forms.yml --project Clinic --set x"), 2);
        CTL_STATUS(m_ctl.run("request import - --project Clinic", "wget x"), 1);
        CTL_STATUS(m_ctl.run("request import /nowhere/x --project Clinic"), 1);
        CTL_STATUS(m_ctl.run("request folder /nowhere/x --project Clinic"), 1);
        CTL_STATUS(m_ctl.run("request list"), 2);
    }
};

QTEST_GUILESS_MAIN(CliRequestsTest)
#include "tst_cli_requests.moc"
