// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "localapi.h"

#include <QtNetwork/QNetworkProxy>

using namespace keywright;

/// Keys of providers with a real keyring, a local stand-in and a real gateway: imported, tested,
/// and used by a program that never holds them.
class CliProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAndShows();
    void anUnknownProviderIsNotTaken();
    void theFormatTellsTheProvider();
    void provesAtAStandIn();
    void aPairIsUsedThroughTheGateway();
    void partsGoWithTheKey();
    void aFileOfOnesOwn();
    void cleanupTestCase();

private:
    [[nodiscard]] QString base(const char *path = "") const
    {
        return QStringLiteral("http://127.0.0.1:%1%2")
            .arg(m_api.port())
            .arg(QString::fromLatin1(path));
    }
    CtlAnswer withUrl(const char *arguments, const QString &url, bool json = false)
    {
        const QStringList words = QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                  + QStringList{QStringLiteral("--url"), url};
        return json ? m_ctl.json(words) : m_ctl.run(words);
    }

    Ctl m_ctl;
    LocalApi m_api;
    bool m_gateway = false;
    const QByteArray m_real = "sk-proj-EXAMPLEexampleEXAMPLET3BlbkFJEXAMPLEexampleEXAMPLE";
};

void CliProvidersTest::initTestCase()
{
    CTL_STATUS(m_ctl.run("project create Clinic --prefix clinic"), 0);
}

void CliProvidersTest::cleanupTestCase()
{
    if (m_gateway)
        CTL_STATUS(m_ctl.run("gateway stop"), 0);
}

void CliProvidersTest::listsAndShows()
{
    const QJsonArray all = m_ctl.json("provider list").array();
    QVERIFY(all.size() >= 17);
    const auto shown = m_ctl.run("provider show ionos");
    CTL_STATUS(shown, 0);
    QVERIFY(shown.out.contains("in the header X-API-Key"));
    QVERIFY(shown.out.contains("https://developer.hosting.ionos.com/keys"));
    QVERIFY(shown.out.contains("Revoke it there"));
    QCOMPARE(m_ctl.json("provider show maps").object().value(QLatin1String("id")).toString(),
             QStringLiteral("google:maps"));
    const auto unknown = m_ctl.run("provider show gihtub");
    CTL_STATUS(unknown, 2);
    QVERIFY(unknown.hasAdvice());
    QVERIFY(unknown.err.contains("github"));
}

void CliProvidersTest::anUnknownProviderIsNotTaken()
{
    const auto refused = m_ctl.run("key import X --project Clinic --provider stirpe", "value\n");
    CTL_STATUS(refused, 2);
    QVERIFY(refused.err.contains("stripe") && refused.hasAdvice());
    QCOMPARE(m_ctl.json("key list --project Clinic").array().size(), 0);
}

void CliProvidersTest::theFormatTellsTheProvider()
{
    const auto imported = m_ctl.run("key import OpenAI --project Clinic", m_real + '\n');
    CTL_STATUS(imported, 0);
    QVERIFY(imported.err.contains("--provider openai"));
    QVERIFY(imported.out.contains("openai"));
    QVERIFY(!imported.out.contains(m_real) && !imported.err.contains(m_real));
    const auto plain = m_ctl.run("key import Plain --project Clinic", "nobody-knows-this\n");
    CTL_STATUS(plain, 0);
    QVERIFY(!plain.err.contains("--provider"));
    const auto nobody = withUrl("provider prove Clinic/Plain", base());
    CTL_STATUS(nobody, 2);
    QVERIFY(nobody.err.contains("--provider ID"));
}

void CliProvidersTest::provesAtAStandIn()
{
    const auto works = withUrl("provider prove Clinic/OpenAI", base("/v1"));
    CTL_STATUS(works, 0);
    QVERIFY(works.out.contains("The key works"));
    QVERIFY(m_api.lastHead().startsWith("GET /v1/models HTTP/1.1\r\n"));
    QVERIFY(m_api.lastHead().contains("Authorization: Bearer " + m_real + "\r\n"));
    // Another provider's proof at this stand-in: its answer says neither yes nor no.
    const auto unclear = withUrl("provider prove Clinic/OpenAI --provider mapbox", base(), true);
    CTL_STATUS(unclear, 3);
    QCOMPARE(unclear.object().value(QLatin1String("state")).toString(), QStringLiteral("unclear"));
    const auto elsewhere =
        withUrl("provider prove Clinic/OpenAI", QStringLiteral("https://evil.example/v1"));
    CTL_STATUS(elsewhere, 2);
    QVERIFY(elsewhere.err.contains("api.openai.com"));
    const auto gone =
        withUrl("provider prove Clinic/OpenAI", QStringLiteral("http://127.0.0.1:1"), true);
    CTL_STATUS(gone, 1);
    QCOMPARE(gone.object().value(QLatin1String("state")).toString(), QStringLiteral("unreachable"));
}

void CliProvidersTest::aPairIsUsedThroughTheGateway()
{
    CTL_STATUS(m_ctl.run("gateway start --listen 127.0.0.1:0"), 0);
    m_gateway = true;
    CTL_STATUS(m_ctl.run("bind OPENAI_API_KEY OpenAI --project Clinic"), 0);
    const auto paired = withUrl("provider pair Clinic/OpenAI --limit 2/day", base("/v1"), true);
    CTL_STATUS(paired, 0);
    QCOMPARE(paired.object().value(QLatin1String("variable")).toString(),
             QStringLiteral("OPENAI_API_KEY"));
    QCOMPARE(paired.object().value(QLatin1String("baseVariable")).toString(),
             QStringLiteral("OPENAI_BASE_URL"));

    // What a program of the project is given.
    const QByteArray given =
        m_ctl.run("exec --project Clinic -- printenv OPENAI_API_KEY").out.trimmed();
    QVERIFY(given.startsWith("clinic_"));
    const QUrl url(paired.object().value(QLatin1String("url")).toString());
    const auto call = [&](const QByteArray &key) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(url.host(), quint16(url.port()));
        QByteArray answer;
        if (!socket.waitForConnected(10000))
            return answer;
        socket.write("GET " + url.path().toLatin1()
                     + "/chat HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                     + "\r\nAuthorization: Bearer " + key + "\r\nConnection: close\r\n\r\n");
        while (socket.waitForReadyRead(10000))
            answer += socket.readAll();
        return answer + socket.readAll();
    };
    const QByteArray first = call(given);
    QVERIFY2(first.startsWith("HTTP/1.1 200"), (url.toEncoded() + ": " + first).constData());
    QVERIFY(m_api.lastHead().startsWith("GET /v1/chat HTTP/1.1\r\n"));
    QVERIFY(m_api.lastHead().contains("Bearer " + m_real));
    QVERIFY(!m_api.lastHead().contains(given));
    QVERIFY(!call("clinic_wrong").startsWith("HTTP/1.1 200"));
    QVERIFY(call(given).startsWith("HTTP/1.1 200"));
    QVERIFY(call(given).startsWith("HTTP/1.1 429")); // its own limit

    QJsonObject users;
    QTRY_VERIFY_WITH_TIMEOUT((users = m_ctl.json("provider users Clinic/OpenAI").object())
                                     .value(QLatin1String("apis"))
                                     .toArray()
                                     .at(0)[QLatin1String("calls")]
                                     .toInt()
                                 == 2,
                             20000);
    const QJsonValue user = users.value(QLatin1String("apis")).toArray().at(0);
    QCOMPARE(user[QLatin1String("variables")].toArray().at(0).toString(),
             QStringLiteral("OPENAI_API_KEY"));
    QVERIFY(!user[QLatin1String("lastCall")].isNull());
    CTL_STATUS(m_ctl.run("provider users Clinic/OpenAI"), 0);
}

void CliProvidersTest::partsGoWithTheKey()
{
    const auto imported = m_ctl.run(
        "key import Amazon --project Clinic --provider aws --part accessKeyId=AKIDEXAMPLE",
        "wJalrXUtnFEMI/EXAMPLEKEY\n");
    CTL_STATUS(imported, 0);
    const auto works = withUrl("provider prove Clinic/Amazon --part region=eu-west-1", base());
    CTL_STATUS(works, 0);
    QVERIFY(m_api.lastHead().contains("Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
    QVERIFY(m_api.lastHead().contains("/eu-west-1/sts/aws4_request, SignedHeaders=host;"));
    QVERIFY(!m_api.lastHead().contains("wJalrXUtnFEMI"));
    CTL_STATUS(m_ctl.run("key import Bare --project Clinic --provider aws", "secret-value\n"), 0);
    const auto missing = withUrl("provider prove Clinic/Bare", base());
    CTL_STATUS(missing, 2);
    QVERIFY(missing.err.contains("--part accessKeyId="));
    CTL_STATUS(m_ctl.run("key import Y --project Clinic --provider aws --part nonsense", "v\n"), 2);
}

void CliProvidersTest::aFileOfOnesOwn()
{
    const QString folder = m_ctl.home() + QStringLiteral("/providers");
    QVERIFY(QDir().mkpath(folder));
    write(folder + QStringLiteral("/broken.json"), "{ \"id\": \"acme\" }");
    const auto listed = m_ctl.run("provider list");
    CTL_STATUS(listed, 0);
    QVERIFY(listed.err.contains("broken.json") && listed.err.contains("name: missing"));
    QVERIFY(listed.out.contains("stripe"));
}

QTEST_GUILESS_MAIN(CliProvidersTest)
#include "tst_cli_providers.moc"
