// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <core/policy/codes.h>

using namespace keywright;

/// Every command that needs neither gateway nor keychain, in text and in JSON, on one home.
class CliCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void projects();
    void apis();
    void keys();
    void keyEditing();
    void checks();
    void caseFiles();
    void bindings();
    void deletionAndUndeletion();

private:
    Ctl m_ctl;
    QByteArray m_secret;
};

void CliCommandsTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
    CTL_STATUS(m_ctl.run("api add forms --project Clinic --upstream http://127.0.0.1:9"), 0);
    const auto issued = m_ctl.run("key issue Portal --project Clinic --no-keep --application web "
                                  "--referrer portal.example/* --ip 10.0.0.10/8 --allow forms "
                                  "--limit 100/minute --limit forms:5/day@Europe/Berlin "
                                  "--expires 2030-05-01");
    CTL_STATUS(issued, 0);
    m_secret = issued.out.trimmed();
    // Alone on its line, and nowhere else.
    QVERIFY(QRegularExpression(QStringLiteral("\\Aclinic_[0-9A-Za-z]{36}\\n\\z"))
                .match(QString::fromUtf8(issued.out))
                .hasMatch());
    QVERIFY(!issued.err.contains(m_secret));
    QVERIFY(issued.err.contains("Portal may call forms from portal.example"));
}

void CliCommandsTest::projects()
{
    const QJsonObject shown = m_ctl.json("project show Clinic").object();
    QCOMPARE(shown.keys(),
             (QStringList{QStringLiteral("archived"), QStringLiteral("created"),
                          QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("prefix")}));
    QCOMPARE(shown.value(QLatin1String("prefix")).toString(), QStringLiteral("clinic"));
    QVERIFY(shown.value(QLatin1String("created")).toString().endsWith(u'Z'));
    const auto list = m_ctl.run("project list");
    CTL_STATUS(list, 0);
    QVERIFY(list.out.startsWith("NAME") && list.out.contains("Clinic"));
    QVERIFY2(!list.out.contains('\x1b'), "no colours where there is no terminal");
    CTL_STATUS(m_ctl.run("project create Other"), 0);
    CTL_STATUS(m_ctl.run("project rename Other Another"), 0);
    QCOMPARE(m_ctl.json("project list").array().size(), 2);
    QVERIFY(
        m_ctl.json("project archive Another").object().value(QLatin1String("archived")).toBool());
    const auto archived = m_ctl.run("key issue x --project Another --no-keep");
    CTL_STATUS(archived, 1);
    QVERIFY(archived.hasAdvice());
    QVERIFY(!m_ctl.json("project archive Another --undo")
                 .object()
                 .value(QLatin1String("archived"))
                 .toBool(true));
    const auto taken = m_ctl.run("project create clinic");
    CTL_STATUS(taken, 1);
    QVERIFY(taken.hasAdvice());
}

void CliCommandsTest::apis()
{
    QFile file(m_ctl.folder() + QStringLiteral("/openapi.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"openapi":"3.0.0","info":{"title":"Images","version":"1"},"paths":{"/images":
        {"get":{"operationId":"listImages","responses":{}}}}})");
    file.close();
    CTL_STATUS(m_ctl.run({QStringLiteral("api"), QStringLiteral("add"), QStringLiteral("images"),
                          QStringLiteral("--project"), QStringLiteral("Clinic"),
                          QStringLiteral("--upstream"), QStringLiteral("http://127.0.0.1:9/v1"),
                          QStringLiteral("--openapi"), file.fileName(),
                          QStringLiteral("--key-location"), QStringLiteral("header:x-key,query:k"),
                          QStringLiteral("--limit"), QStringLiteral("5/second")}),
               0);
    const QJsonObject api = m_ctl.json("api show images").object();
    QCOMPARE(
        api.keys().join(u' '),
        QStringLiteral(
            "credential credentialPlacement id keyLocations name operations project upstream"));
    QCOMPARE(api.value(QLatin1String("keyLocations")).toArray(),
             (QJsonArray{QStringLiteral("header:x-key"), QStringLiteral("query:k")}));
    QCOMPARE(api.value(QLatin1String("operations")).toArray().size(), 1);
    QVERIFY(m_ctl.run("api show images").out.contains("listImages"));
    CTL_STATUS(m_ctl.run("api edit images --price 0.35/EUR/10000"), 0);
    QCOMPARE(m_ctl.json("api show images").object().value(QLatin1String("price")).toObject(),
             (QJsonObject{{QStringLiteral("currency"), QStringLiteral("EUR")},
                          {QStringLiteral("microsPerThousand"), 350000},
                          {QStringLiteral("freeCallsPerMonth"), 10000}}));
    CTL_STATUS(m_ctl.run("api edit images --price cheap"), 2);
    CTL_STATUS(m_ctl.run("api edit images --no-price"), 0);
    QVERIFY(!m_ctl.json("api show images").object().contains(QLatin1String("price")));
    CTL_STATUS(m_ctl.run("api edit images --name pictures --keep-key"), 0);
    QCOMPARE(m_ctl.json("api list --project Clinic").array().size(), 2);
    const auto unreachable = m_ctl.json("api check pictures");
    CTL_STATUS(unreachable, 3);
    QCOMPARE(unreachable.object().value(QLatin1String("state")).toString(),
             QStringLiteral("refused"));
    CTL_STATUS(m_ctl.run("api remove pictures"), 0);
    const auto gone = m_ctl.run("api show pictures");
    CTL_STATUS(gone, 1);
    QVERIFY(gone.hasAdvice());
}

void CliCommandsTest::keys()
{
    const QJsonObject key = m_ctl.json("key show Clinic/Portal").object();
    QCOMPARE(key.keys().join(u' '),
             QStringLiteral("application created expires id kept last4 lastUsed name prefix "
                            "project restrictions state"));
    QCOMPARE(key.value(QLatin1String("project")).toString(), QStringLiteral("Clinic"));
    QCOMPARE(key.value(QLatin1String("last4")).toString(), QString::fromUtf8(m_secret.right(4)));
    QCOMPARE(key.value(QLatin1String("state")).toString(), QStringLiteral("active"));
    QCOMPARE(key.value(QLatin1String("expires")).toString(),
             QStringLiteral("2030-05-01T00:00:00.000Z"));
    const QJsonObject restrictions = key.value(QLatin1String("restrictions")).toObject();
    QCOMPARE(restrictions.keys().join(u' '),
             QStringLiteral("allowOriginFallback android apis ios ips limits match processes "
                            "referrers"));
    QCOMPARE(restrictions.value(QLatin1String("limits")).toArray().size(), 2);
    // By name with --project, and by id.
    CTL_STATUS(m_ctl.run("key show Portal --project Clinic"), 0);
    CTL_STATUS(m_ctl.run({QStringLiteral("key"), QStringLiteral("show"),
                          key.value(QLatin1String("id")).toString()}),
               0);
    const auto list = m_ctl.run("key list --project Clinic");
    QVERIFY(list.out.contains("portal.example"));
    QVERIFY(!list.out.contains(m_secret));
    const auto found = m_ctl.json("key find", m_secret + '\n');
    CTL_STATUS(found, 0);
    QCOMPARE(found.object().value(QLatin1String("name")).toString(), QStringLiteral("Portal"));
    CTL_STATUS(m_ctl.run("key find", "something else\n"), 3);
    const auto rotated = m_ctl.json("key issue Second --project Clinic --no-keep").object();
    QVERIFY(rotated.value(QLatin1String("secret")).toString().startsWith(QLatin1String("clinic_")));
    const auto secret = m_ctl.run("key reveal Clinic/Second");
    CTL_STATUS(secret, 1);
    QVERIFY(secret.hasAdvice());
    CTL_STATUS(m_ctl.run("key disable Clinic/Second"), 0);
    QCOMPARE(m_ctl.json("key show Clinic/Second").object().value(QLatin1String("state")).toString(),
             QStringLiteral("disabled"));
    CTL_STATUS(m_ctl.run("key enable Clinic/Second"), 0);
}

void CliCommandsTest::keyEditing()
{
    CTL_STATUS(m_ctl.run("key issue Edited --project Clinic --no-keep --ip 10.0.0.1"), 0);
    CTL_STATUS(m_ctl.run("key edit Clinic/Edited --clear ips --referrer a.example --match any "
                         "--expires 90d --application page"),
               0);
    const QJsonObject key = m_ctl.json("key show Clinic/Edited").object();
    QCOMPARE(key.value(QLatin1String("application")).toString(), QStringLiteral("page"));
    const QJsonObject restrictions = key.value(QLatin1String("restrictions")).toObject();
    QVERIFY(restrictions.value(QLatin1String("ips")).toArray().isEmpty());
    QCOMPARE(restrictions.value(QLatin1String("match")).toString(), QStringLiteral("any"));
    QVERIFY(!key.value(QLatin1String("expires")).isNull());
    CTL_STATUS(
        m_ctl.run("key edit Clinic/Edited --label web --label Billing --environment staging"), 0);
    const QJsonObject labelled = m_ctl.json("key show Clinic/Edited").object();
    QCOMPARE(labelled.value(QLatin1String("labels")).toArray(),
             (QJsonArray{QStringLiteral("Billing"), QStringLiteral("web")}));
    QCOMPARE(labelled.value(QLatin1String("environment")).toString(), QStringLiteral("staging"));
    CTL_STATUS(m_ctl.run("key edit Clinic/Edited --no-labels"), 0);
    QVERIFY(!m_ctl.json("key show Clinic/Edited").object().contains(QLatin1String("labels")));
    CTL_STATUS(m_ctl.run("key edit Clinic/Edited --expires never"), 0);
    QVERIFY(m_ctl.json("key show Clinic/Edited").object().value(QLatin1String("expires")).isNull());
}

void CliCommandsTest::checks()
{
    const QStringList call{QStringLiteral("check"),
                           QStringLiteral("--api"),
                           QStringLiteral("forms"),
                           QStringLiteral("--peer"),
                           QStringLiteral("10.1.2.3"),
                           QStringLiteral("--header"),
                           QStringLiteral("Referer: https://portal.example/"),
                           QStringLiteral("--key")};
    CTL_STATUS(m_ctl.run(call + QStringList{QStringLiteral("Clinic/Portal")}), 0);
    const auto presented = m_ctl.json(call + QStringList{QStringLiteral("-")}, m_secret + '\n');
    CTL_STATUS(presented, 0);
    QVERIFY(!presented.out.contains(m_secret));
    const auto expired =
        m_ctl.json(call
                   + QStringList{QStringLiteral("Clinic/Portal"), QStringLiteral("--at"),
                                 QStringLiteral("2031-01-01T00:00:00Z")});
    CTL_STATUS(expired, 3);
    QCOMPARE(expired.object().value(QLatin1String("reason")).toString(),
             QStringLiteral("API_KEY_EXPIRED"));
    QCOMPARE(expired.object().value(QLatin1String("at")).toString(),
             QStringLiteral("2031-01-01T00:00:00.000Z"));
    const auto later = [this, &call](const char *time) {
        return m_ctl.run(call
                         + QStringList{QStringLiteral("Clinic/Portal"), QStringLiteral("--at"),
                                       QString::fromLatin1(time)});
    };
    const auto soon = later("+2h");
    CTL_STATUS(soon, 0);
    QVERIFY(soon.out.startsWith("judged as if it were 2"));
    CTL_STATUS(later("+2000d"), 3);
    CTL_STATUS(later("tomorrow"), 2);
    CTL_STATUS(m_ctl.run("api edit forms --cors https://portal.example"), 0);
    const QStringList preflight =
        call
        + QStringList{QStringLiteral("Clinic/Portal"),
                      QStringLiteral("--method"),
                      QStringLiteral("OPTIONS"),
                      QStringLiteral("--header"),
                      QStringLiteral("Origin: https://portal.example"),
                      QStringLiteral("--header"),
                      QStringLiteral("Access-Control-Request-Method: GET")};
    const auto answered = m_ctl.run(preflight);
    CTL_STATUS(answered, 0);
    QVERIFY(answered.out.startsWith("granted\n"));
    QVERIFY(answered.out.contains("preflight"));
    QCOMPARE(m_ctl.json(preflight).object().value(QLatin1String("status")).toInt(), 204);
    CTL_STATUS(m_ctl.run("api edit forms --no-cors"), 0);
    const auto denied = m_ctl.run("check --key Clinic/Portal --api forms --peer 192.0.2.1");
    CTL_STATUS(denied, 3);
    QVERIFY(denied.out.startsWith("denied  API_KEY_HTTP_REFERRER_BLOCKED  403\n"));
    const QByteArray sentences = denied.out.left(denied.out.indexOf("\n\n"));
    QVERIFY(sentences.contains("192.0.2.1")); // the address would be denied too
    const QJsonObject json =
        m_ctl.json("check --key Clinic/Portal --api forms --peer 192.0.2.1").object();
    QCOMPARE(json.value(QLatin1String("step")).toString(), QStringLiteral("application"));
    QCOMPARE(json.value(QLatin1String("status")).toInt(), 403);
    const QJsonArray steps = json.value(QLatin1String("steps")).toArray();
    QCOMPARE(steps.size(), 10);
    const QJsonArray also = steps.at(int(keywright::policy::Step::Application))
                                .toObject()
                                .value(QLatin1String("also"))
                                .toArray();
    QCOMPARE(also.size(), 1);
    QCOMPARE(also.at(0).toObject().value(QLatin1String("suggestion")).toString(),
             QStringLiteral("192.0.2.1"));
}

void CliCommandsTest::caseFiles()
{
    const auto write = [this](const QByteArray &lines) {
        QFile file(m_ctl.folder() + QStringLiteral("/cases.jsonl"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
        file.write(lines);
        return file.fileName();
    };
    const auto run = [this](const QString &path) {
        return m_ctl.run({QStringLiteral("check"), QStringLiteral("--cases"), path});
    };
    auto answer = run(write("{\"id\":\"a\",\"key\":{},\"expect\":\"granted\"}\n"));
    CTL_STATUS(answer, 0);
    QCOMPARE(answer.out.split('\n').at(1), QByteArray(R"({"agree":1,"cases":1,"disagree":0})"));
    answer = run(write("{\"id\":\"a\",\"key\":{},\"expect\":\"denied\"}\n"));
    CTL_STATUS(answer, 3);
    answer = run(write("{\"id\":\"a\",\"key\":{}}\n"));
    CTL_STATUS(answer, 0);
    QCOMPARE(answer.out.count('\n'), 1);
    // A malformed line is named; the others still run.
    answer = run(write("{\"id\":\"a\",\"key\":{}}\n\n{\"id\"\n{\"id\":\"b\",\"key\":{}}\n"));
    CTL_STATUS(answer, 1);
    QCOMPARE(answer.out.count('\n'), 2);
    QVERIFY2(answer.err.contains("cases.jsonl:3"), answer.err.constData());
    QVERIFY(answer.hasAdvice());
    const auto missing = run(m_ctl.folder() + QStringLiteral("/nothing"));
    CTL_STATUS(missing, 1);
    QVERIFY(missing.hasAdvice());
}

void CliCommandsTest::bindings()
{
    CTL_STATUS(m_ctl.run("bind FORMS_KEY Portal --project Clinic"), 0);
    const QJsonArray bound = m_ctl.json("bind --project Clinic").array();
    QCOMPARE(bound.size(), 1);
    QCOMPARE(bound.at(0).toObject().value(QLatin1String("variable")).toString(),
             QStringLiteral("FORMS_KEY"));
    // Not kept, so nothing is run with half of its variables.
    const auto exec = m_ctl.run("exec --project Clinic -- true");
    CTL_STATUS(exec, 1);
    QVERIFY(exec.hasAdvice());
    CTL_STATUS(m_ctl.run("bind FORMS_KEY --remove --project Clinic"), 0);
    CTL_STATUS(m_ctl.run({QStringLiteral("exec"), QStringLiteral("--project"),
                          QStringLiteral("Clinic"), QStringLiteral("--"), QStringLiteral("sh"),
                          QStringLiteral("-c"), QStringLiteral("exit 7")}),
               7);
    const auto missing = m_ctl.run("exec --project Clinic -- /nowhere/program");
    CTL_STATUS(missing, 127);
    QVERIFY(missing.hasAdvice());
    CTL_STATUS(m_ctl.run("exec --project Clinic -- /etc/passwd"), 126);
}

void CliCommandsTest::deletionAndUndeletion()
{
    CTL_STATUS(m_ctl.run("key issue Gone --project Clinic --no-keep"), 0);
    CTL_STATUS(m_ctl.run("key delete Clinic/Gone"), 0);
    CTL_STATUS(m_ctl.run("key undelete Clinic/Gone"), 0);
    QCOMPARE(m_ctl.json("key show Clinic/Gone").object().value(QLatin1String("state")).toString(),
             QStringLiteral("active"));
    CTL_STATUS(m_ctl.run("key disable Clinic/Gone"), 0);
    CTL_STATUS(m_ctl.run("key delete Clinic/Gone"), 0);
    CTL_STATUS(m_ctl.run("key undelete Clinic/Gone"), 0);
    QCOMPARE(m_ctl.json("key show Clinic/Gone").object().value(QLatin1String("state")).toString(),
             QStringLiteral("disabled"));
    CTL_STATUS(m_ctl.run("project create Passing"), 0);
    CTL_STATUS(m_ctl.run("project delete Passing"), 0);
    CTL_STATUS(m_ctl.run("project undelete Passing"), 0);
    CTL_STATUS(m_ctl.run("project show Passing"), 0);
    // For good: what is deleted, and nothing else, and only where its name is said twice.
    CTL_STATUS(m_ctl.run("project purge Passing --yes Passing"), 1);
    CTL_STATUS(m_ctl.run("project delete Passing"), 0);
    CTL_STATUS(m_ctl.run("project purge Passing"), 2);
    const auto other = m_ctl.run("project purge Passing --yes Clinic");
    CTL_STATUS(other, 2);
    QVERIFY(other.hasAdvice());
    CTL_STATUS(m_ctl.run("project purge Passing --yes Passing"), 0);
    CTL_STATUS(m_ctl.run("project undelete Passing"), 1);
    for (const QJsonValue project : m_ctl.json("project list --deleted").array())
        QVERIFY(project.toObject().value(QLatin1String("name")) != QLatin1String("Passing"));
}

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "tst_cli_commands.moc"
