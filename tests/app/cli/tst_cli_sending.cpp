// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureserver.h"
#include "ctl.h"

using namespace keywright;

/// Environments, the send guard and the history from the command line, with a real keyring and a
/// real gateway.
class CliSendingTest : public QObject
{
    Q_OBJECT

private:
    Ctl m_ctl;
    CaptureServer m_server{0};

    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_qs.arg(m_server.port()); }

private Q_SLOTS:
    void initTestCase()
    {
        CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
        CTL_STATUS(m_ctl.run("key issue Portal --project Clinic"), 0);
        CTL_STATUS(m_ctl.run("key issue Once --project Clinic --limit 1/day"), 0);
        CTL_STATUS(m_ctl.run({u"api"_qs, u"add"_qs, u"forms"_qs, u"--project"_qs, u"Clinic"_qs,
                              u"--upstream"_qs, base()}),
                   0);
    }
    void cleanupTestCase() { CTL_STATUS(m_ctl.run("gateway stop"), 0); }

    void anEnvironmentIsUsed()
    {
        CTL_STATUS(m_ctl.run({u"environment"_qs, u"set"_qs, u"Local"_qs, u"base="_qs + base(),
                              u"token=kw://Clinic/Portal"_qs, u"--project"_qs, u"Clinic"_qs}),
                   0);
        const auto sent = m_ctl.run("send {{base}}/a --header X-Own:{{token}} --project Clinic "
                                    "--environment Local --json");
        CTL_STATUS(sent, 0);
        const QByteArray secret = m_ctl.run("key reveal Clinic/Portal").out.trimmed();
        const auto requests = m_server.take();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().values("x-own"), QByteArrayList{secret});
        QVERIFY(!sent.out.contains(secret) && !sent.err.contains(secret));
        const auto shown = m_ctl.json("environment show Local --project Clinic").array();
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown.at(1)[u"secret"].toBool());
        CTL_STATUS(m_ctl.run("send {{base}}/a --project Clinic --environment None"), 1);
    }

    void whatLooksLikeASecretIsInNoFile()
    {
        const auto set = m_ctl.run("environment set Bad api_key=sk_plain_text --project Clinic");
        CTL_STATUS(set, 0);
        QVERIFY(set.err.contains("kw://PROJECT/KEY"));
        const QString folder =
            m_ctl.json("request folder --project Clinic").object()[u"folder"].toString();
        QVERIFY(!contents(folder + u"/environments/Bad.yml"_qs).contains("sk_plain_text"));
        CTL_STATUS(m_ctl.run("environment remove Bad --project Clinic"), 0);
        QCOMPARE(m_ctl.json("environment list --project Clinic").array().size(), 1);
    }

    void theGuardHoldsBack()
    {
        const auto held = m_ctl.run("send https://foreign.invalid/ --key Clinic/Portal");
        CTL_STATUS(held, 1);
        QVERIFY2(held.err.contains("--allow foreign-host"), held.err.constData());
        CTL_STATUS(m_ctl.run("environment set Live --production --project Clinic"), 0);
        const QString url = base() + u"/x"_qs;
        const QStringList remove{u"send"_qs,          u"DELETE"_qs,        url,       u"--key"_qs,
                                 u"Clinic/Portal"_qs, u"--environment"_qs, u"Live"_qs};
        CTL_STATUS(m_ctl.run(remove), 1);
        QVERIFY(m_server.take().isEmpty());
        CTL_STATUS(m_ctl.run(remove + QStringList{u"--allow"_qs, u"production"_qs}), 0);
        QCOMPARE(m_server.take().size(), 1);
        CTL_STATUS(m_ctl.run("guard set production refuse"), 0);
        CTL_STATUS(m_ctl.run(remove + QStringList{u"--allow"_qs, u"production"_qs}), 1);
        CTL_STATUS(m_ctl.run("guard set production ask"), 0);
        CTL_STATUS(m_ctl.run("guard set nothing ask"), 2);
        CTL_STATUS(m_ctl.run("send http://127.0.0.1/ --allow nothing"), 2);
    }

    void theHostsOfAKey()
    {
        CTL_STATUS(m_ctl.run("guard allow Portal no-host --project Clinic"), 2);
        CTL_STATUS(m_ctl.run({u"guard"_qs, u"allow"_qs, u"Portal"_qs, u"https://far.example"_qs,
                              u"--project"_qs, u"Clinic"_qs}),
                   0);
        const auto hosts = m_ctl.json("guard hosts --project Clinic").array();
        QCOMPARE(hosts.size(), 1);
        QCOMPARE(hosts.at(0)[u"key"].toString(), u"Portal"_qs);
        QCOMPARE(hosts.at(0)[u"host"].toString(), u"https://far.example"_qs);
        const QStringList forget{u"guard"_qs,     u"forget"_qs,
                                 u"Portal"_qs,    u"https://far.example"_qs,
                                 u"--project"_qs, u"Clinic"_qs};
        CTL_STATUS(m_ctl.run(forget), 0);
        QVERIFY(m_ctl.json("guard hosts --project Clinic").array().isEmpty());
        CTL_STATUS(m_ctl.run(forget), 1);
    }

    void whatRequestsShare()
    {
        const QStringList share{u"environment"_qs, u"share"_qs, u"--project"_qs, u"Clinic"_qs};
        CTL_STATUS(m_ctl.run(share + QStringList{u"base="_qs + base(), u"old=1"_qs}), 0);
        const auto told = m_ctl.run(share + QStringList{u"api_key=plain-secret"_qs, u"old"_qs});
        CTL_STATUS(told, 0);
        QVERIFY2(told.err.contains("api_key looks like a secret"), told.err.constData());
        const auto shared = m_ctl.json(share).array();
        QCOMPARE(shared.size(), 2);
        QCOMPARE(shared.at(0)[u"value"].toString(), base());
        QCOMPARE(shared.at(1)[u"value"].toString(), QString());
        CTL_STATUS(m_ctl.run("send {{base}}/shared --project Clinic"), 0);
        QVERIFY(m_server.take().constLast().target.contains("/shared"));
        CTL_STATUS(m_ctl.run(share + QStringList{u"--folder"_qs, u"../.."_qs}), 2);
    }

    void aUsedUpLimitIsKnownBeforehand()
    {
        CTL_STATUS(m_ctl.run("gateway start --listen 127.0.0.1:0"), 0);
        const QString listen = m_ctl.json("gateway status").object()[u"listen"].toString();
        const QStringList send{u"send"_qs, u"http://"_qs + listen + u"/forms/a"_qs, u"--key"_qs,
                               u"Clinic/Once"_qs};
        CTL_STATUS(m_ctl.run("guard set over-quota refuse"), 0);
        CTL_STATUS(m_ctl.run(send), 0);
        QCOMPARE(m_server.take().size(), 1);
        const auto held = m_ctl.run(send);
        CTL_STATUS(held, 1);
        QVERIFY2(held.err.contains("limit"), held.err.constData());
    }

    void whatWasSentIsInTheHistory()
    {
        CTL_STATUS(
            m_ctl.run({u"send"_qs, base() + u"/in-history"_qs, u"--key"_qs, u"Clinic/Portal"_qs}),
            0);
        const auto found = m_ctl.json("history list in-history --project Clinic").array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[u"status"].toInt(), 200);
        const QString number = QString::number(found.at(0)[u"id"].toInt());
        const auto shown = m_ctl.json({u"history"_qs, u"show"_qs, number}).object();
        QCOMPARE(shown[u"answer"][u"status"].toInt(), 200);
        CTL_STATUS(m_ctl.run("history clear --project Clinic"), 0);
        QVERIFY(m_ctl.json("history list --project Clinic").array().isEmpty());
        CTL_STATUS(m_ctl.run({u"history"_qs, u"show"_qs, number}), 1);
    }
};

QTEST_GUILESS_MAIN(CliSendingTest)
#include "tst_cli_sending.moc"
