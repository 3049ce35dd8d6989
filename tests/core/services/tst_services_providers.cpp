// SPDX-License-Identifier: GPL-3.0-or-later
// Every provider of the catalogue: that it is whole, and that its key goes on a request as its
// provider documents it, byte for byte, at a stand-in on the loopback.
#include "servicehome.h"

#include <core/auth/sigv4.h>
#include <core/services/providerservice.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#include <answeringupstream.h>

namespace keywright {

using State = ProviderProofOutcome::State;

namespace {

/// What each provider documents, written down here once more: not read from the catalogue.
struct Scheme
{
    const char *id;
    const char *line;   ///< of the request, behind the base; KEY is the value
    const char *fields; ///< `Name: value`, separated by newlines
    const char *variable;
};
const QList<Scheme> &schemes()
{
    static const QList<Scheme> all{
        {"google:maps", "GET /maps/api/geocode/json?address=0,0&key=KEY HTTP/1.1", "",
         "GOOGLE_MAPS_API_KEY"},
        {"google:youtube", "GET /i18nLanguages?part=snippet&key=KEY HTTP/1.1", "",
         "YOUTUBE_API_KEY"},
        {"google:gemini", "GET /v1beta/models?pageSize=1 HTTP/1.1", "x-goog-api-key: KEY",
         "GEMINI_API_KEY"},
        {"openai", "GET /models HTTP/1.1", "Authorization: Bearer KEY", "OPENAI_API_KEY"},
        {"anthropic", "GET /v1/models?limit=1 HTTP/1.1",
         "x-api-key: KEY\nanthropic-version: 2023-06-01", "ANTHROPIC_API_KEY"},
        {"azure:apim", "GET / HTTP/1.1", "Ocp-Apim-Subscription-Key: KEY", "APIM_SUBSCRIPTION_KEY"},
        {"azure:openai", "GET /openai/models?api-version=2024-10-21 HTTP/1.1", "api-key: KEY",
         "AZURE_OPENAI_API_KEY"},
        {"azure:cognitive", "POST /sts/v1.0/issueToken HTTP/1.1",
         "Ocp-Apim-Subscription-Key: KEY\nContent-Length: 0", "AZURE_COGNITIVE_SERVICES_KEY"},
        {"ionos", "GET /dns/v1/zones HTTP/1.1", "X-API-Key: KEY", "IONOS_API_KEY"},
        {"github", "GET /rate_limit HTTP/1.1",
         "Authorization: Bearer KEY\nAccept: application/vnd.github+json", "GITHUB_TOKEN"},
        {"gitlab", "GET /user HTTP/1.1", "PRIVATE-TOKEN: KEY", "GITLAB_TOKEN"},
        {"stripe", "GET /v1/balance HTTP/1.1", "Authorization: Bearer KEY", "STRIPE_SECRET_KEY"},
        {"cloudflare", "GET /user/tokens/verify HTTP/1.1", "Authorization: Bearer KEY",
         "CLOUDFLARE_API_TOKEN"},
        {"mapbox", "GET /tokens/v2?access_token=KEY HTTP/1.1", "", "MAPBOX_ACCESS_TOKEN"},
        {"huggingface", "GET /api/whoami-v2 HTTP/1.1", "Authorization: Bearer KEY", "HF_TOKEN"},
        {"generic", "GET / HTTP/1.1", "Authorization: Bearer KEY", "API_KEY"},
    };
    return all;
}

ProviderUse useAt(const QUrl &base)
{
    ProviderUse use;
    use.parts = {{u"gateway"_qs, u"example"_qs},
                 {u"api"_qs, u"echo"_qs},
                 {u"resource"_qs, u"example"_qs},
                 {u"accessKeyId"_qs, u"AKIDEXAMPLE"_qs}};
    use.base = base;
    return use;
}

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

} // namespace

class TestServicesProviders : public QObject
{
    Q_OBJECT

    ServiceHome m_home;
    ProviderCatalogue m_catalogue;

    ProviderService &service() { return m_home.context->providers(); }
    Provider provider(const char *id) { return m_catalogue.find(QString::fromLatin1(id)).value(); }
    Result<ProviderProofOutcome> prove(const Provider &provider, const QUrl &base,
                                       const char *value = "made-up-value")
    {
        return await(service().prove(secret(value), provider, useAt(base)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(await(m_home.context->ready()));
        const auto catalogue = await(service().catalogue());
        QVERIFY(catalogue);
        m_catalogue = *catalogue;
        for (const Error &problem : m_catalogue.problems())
            qWarning() << problem.subject << problem.detail;
        QVERIFY(m_catalogue.problems().isEmpty());
    }

    void theCatalogueHoldsThemAll()
    {
        QStringList ids, expected{u"aws"_qs};
        for (const Provider &provider : m_catalogue.providers())
            ids.append(provider.id);
        for (const Scheme &scheme : schemes())
            expected.append(QString::fromLatin1(scheme.id));
        ids.sort();
        expected.sort();
        QCOMPARE(ids, expected);
        QCOMPARE(m_catalogue.providers().last().id, u"generic"_qs);
    }

    void everyEntryIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const Provider &provider : m_catalogue.providers())
            QTest::newRow(qPrintable(provider.id)) << provider.id;
    }
    void everyEntryIsWhole()
    {
        QFETCH(QString, id);
        const Provider provider = m_catalogue.find(id).value();
        const bool generic = id == u"generic";
        QVERIFY(!provider.name.isEmpty());
        QVERIFY(provider.steps.size() >= 2);
        for (const QUrl &url : {provider.getAt, provider.restricting.url, provider.revoking.url}) {
            QCOMPARE(url.isEmpty(), generic);
            QVERIFY(generic || url.scheme() == u"https");
        }
        QVERIFY(!provider.restricting.text.isEmpty() && !provider.revoking.text.isEmpty());
        QVERIFY(!provider.costText.isEmpty());
        QVERIFY(provider.proof);
        QCOMPARE(provider.base.isEmpty(), generic);
        QVERIFY(generic || provider.base.startsWith(u"https://"));
        QVERIFY(!provider.variables.isEmpty());
        QVERIFY(provider.file.isEmpty());
        for (const ProviderPart &part : provider.parts)
            QVERIFY(!part.label.isEmpty());
    }

    void anExampleIsOfItsOwnFamilyAlone()
    {
        for (const Provider &one : m_catalogue.providers()) {
            for (const Provider &other : m_catalogue.providers()) {
                const QRegularExpression leak(other.leakPattern);
                QVERIFY(leak.isValid());
                const bool found = leak.match(one.leakExample).hasMatch();
                QVERIFY2(found == (one.family == other.family),
                         qPrintable(one.id + u" in the eyes of "_qs + other.id));
            }
        }
    }

    void aValueIsRecognisedByItsFormat()
    {
        QStringList recognised;
        for (const Provider &provider : m_catalogue.providers()) {
            const QByteArray example = provider.leakExample.toUtf8();
            const auto found = await(service().recognise(Secret(example)));
            QVERIFY(found);
            if (provider.format.isEmpty())
                continue;
            if (!*found) // its example is a line around it
                continue;
            QCOMPARE((*found)->family, provider.family);
            recognised.append(provider.family);
        }
        recognised.removeDuplicates();
        QCOMPARE(recognised.size(), 9);
        for (const char *other : {"", "hello", "sk-", "0123456789abcdef0123456789abcdef",
                                  "sk_test_EXAMPLEexampleEXAMPLEex trailing"})
            QVERIFY(!await(service().recognise(secret(other))).value());
    }

    void theKeyGoesOnAsDocumented_data()
    {
        QTest::addColumn<int>("index");
        for (int at = 0; at < schemes().size(); ++at)
            QTest::newRow(schemes().at(at).id) << at;
    }
    void theKeyGoesOnAsDocumented()
    {
        QFETCH(int, index);
        const Scheme &scheme = schemes().at(index);
        const Provider one = provider(scheme.id);
        QCOMPARE(ProviderService::recommendedVariable(one), QString::fromLatin1(scheme.variable));
        AnsweringUpstream standIn;
        if (!one.proof->worksText.isEmpty())
            standIn.body = '{' + one.proof->worksText.toUtf8() + ": \"OK\"}";
        const QByteArray value = "made-up.Value_1";
        const auto outcome = prove(one, standIn.url(), value.constData());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().subject));
        QCOMPARE(outcome->state, State::Works);
        QCOMPARE(outcome->status, 200);
        QCOMPARE(standIn.requests.size(), 1);
        QCOMPARE(standIn.requestLine(), QByteArray(scheme.line).replace("KEY", value));
        int inFields = 0;
        for (const QByteArray &field : QByteArray(scheme.fields).split('\n')) {
            const qsizetype colon = field.indexOf(": ");
            if (colon < 0)
                continue;
            QCOMPARE(standIn.fields(field.left(colon)),
                     QList<QByteArray>{field.mid(colon + 2).replace("KEY", value)});
            inFields += field.contains("KEY") ? 1 : 0;
        }
        // Once, and nowhere else: not in a second header, not in the body.
        QCOMPARE(standIn.requests.last().count(value), 1);
        QCOMPARE(inFields + standIn.requestLine().count(value), 1);
        QVERIFY(!outcome->url.toString().contains(QString::fromLatin1(value)));
    }

    void statusesMeanWhatTheProviderMeans()
    {
        AnsweringUpstream standIn;
        const auto stateOf = [&](const char *id, int status, const QByteArray &body = "ok") {
            standIn.status = status;
            standIn.body = body;
            return prove(provider(id), standIn.url())->state;
        };
        QCOMPARE(stateOf("openai", 401), State::Refused);
        QCOMPARE(stateOf("openai", 500), State::Unclear);
        QCOMPARE(stateOf("stripe", 403), State::Unclear); // a restricted key that works elsewhere
        QCOMPARE(stateOf("google:youtube", 400), State::Refused);
        QCOMPARE(stateOf("google:maps", 200, "{\"status\" : \"REQUEST_DENIED\"}"), State::Refused);
        QCOMPARE(stateOf("google:maps", 200, "{\"status\" : \"ZERO_RESULTS\"}"), State::Works);
        QCOMPARE(stateOf("google:maps", 200, "<html>a portal of the network</html>"),
                 State::Unclear);
        QCOMPARE(stateOf("mapbox", 200, "{\"code\":\"TokenValid\"}"), State::Works);
        QCOMPARE(stateOf("mapbox", 200, "{\"code\":\"TokenRevoked\"}"), State::Refused);
    }

    void redirectsAreNotFollowed()
    {
        AnsweringUpstream elsewhere, standIn;
        standIn.status = 302;
        standIn.extra = "Location: " + elsewhere.url(u"/models"_qs).toEncoded() + "\r\n";
        const auto outcome = prove(provider("openai"), standIn.url());
        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Unclear);
        QCOMPARE(outcome->status, 302);
        QCOMPARE(elsewhere.requests.size(), 0);
    }

    void nobodyThereIsAnOutcome()
    {
        QUrl url;
        {
            AnsweringUpstream gone;
            url = gone.url();
        }
        const auto outcome = prove(provider("openai"), url);
        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Unreachable);
        QCOMPARE(outcome->problem->code, ErrorCode::ConnectionRefused);
    }

    void aKeyGoesToItsProviderOrTheLoopbackOnly_data()
    {
        QTest::addColumn<QString>("base");
        for (const char *base :
             {"https://evil.example", "http://api.openai.com/v1", "https://api.openai.com:8443",
              "https://api.openai.com.evil.example", "https://user@api.openai.com",
              "https://xapi.openai.com", "http://192.0.2.1", "http://127.0.0.1.evil.example",
              "ftp://127.0.0.1", "https://api.openai.com/?x=1", "http://localhost.evil.example"})
            QTest::newRow(base) << QString::fromLatin1(base);
    }
    void aKeyGoesToItsProviderOrTheLoopbackOnly()
    {
        QFETCH(QString, base);
        const auto outcome = prove(provider("openai"), QUrl(base));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(outcome.error().subject, u"url"_qs);
    }

    void amazonsSignatureIsTheirs()
    {
        AnsweringUpstream standIn;
        const auto outcome = prove(provider("aws"), standIn.url(), "wJalrXUtnFEMI/EXAMPLEKEY");
        QVERIFY(outcome);
        QCOMPARE(outcome->state, State::Works);
        const std::string date = "20260921T141320Z"; // the clock of the test
        QCOMPARE(standIn.fields("X-Amz-Date"), QList<QByteArray>{QByteArray::fromStdString(date)});
        QCOMPARE(standIn.requestLine(),
                 QByteArray("GET /?Action=GetCallerIdentity&Version=2011-06-15 HTTP/1.1"));
        // What arrived is signed here once more, by the code that is held to Amazon's vectors.
        const std::string host = standIn.authority().toStdString();
        const std::string hash = auth::hashInHexadecimal({});
        const std::vector<std::pair<std::string_view, std::string_view>> headers{
            {"host", host}, {"x-amz-content-sha256", hash}, {"x-amz-date", date}};
        const auto time = std::chrono::floor<std::chrono::seconds>(m_home.clock->now());
        const auth::Credential credential{
            {auth::PlacementKind::SigV4, "AKIDEXAMPLE", "us-east-1", "sts"},
            secret("wJalrXUtnFEMI/EXAMPLEKEY")};
        const std::string expected =
            auth::signature(credential, {"GET", "/?Action=GetCallerIdentity&Version=2011-06-15",
                                         headers, hash, time});
        QCOMPARE(standIn.fields("Authorization"),
                 QList<QByteArray>{QByteArray::fromStdString(expected)});
        QVERIFY(!standIn.requests.last().contains("wJalrXUtnFEMI"));
    }

    void amazonAsksForItsPart()
    {
        ProviderUse use;
        const auto outcome = await(service().prove(secret("x"), provider("aws"), use));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().subject, u"accessKeyId"_qs);
        // Parts say which host; the host is still theirs.
        use.parts = {{u"accessKeyId"_qs, u"AKID"_qs}, {u"region"_qs, u"x.evil.example/"_qs}};
        const auto moved = await(service().prove(secret("x"), provider("aws"), use));
        QCOMPARE(moved.error().subject, u"region"_qs);
    }

    void aValueThatWouldAddAHeaderIsNotSent()
    {
        AnsweringUpstream standIn;
        const auto outcome = prove(provider("openai"), standIn.url(), "a\r\nX-Other: b");
        QCOMPARE(errorOf(outcome), ErrorCode::InvalidArgument);
        QCOMPARE(standIn.requests.size(), 0);
    }

    void idsAreFoundOrNamed()
    {
        QCOMPARE(m_catalogue.find(u"google"_qs)->id, u"google:maps"_qs);
        QCOMPARE(m_catalogue.find(u"maps"_qs)->id, u"google:maps"_qs);
        QCOMPARE(m_catalogue.find(u"OpenAI"_qs)->id, u"openai"_qs);
        const auto typed = m_catalogue.find(u"stirpe"_qs);
        QCOMPARE(errorOf(typed), ErrorCode::NotFound);
        QCOMPARE(typed.error().detail, u"stripe"_qs);
        QVERIFY(m_catalogue.find(u"zzzzzz"_qs).error().detail.isEmpty());
        QVERIFY(!m_catalogue.find(QString()));
    }

    void filesOfOnesOwnAddAndReplace()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        ProviderService &own = home.context->providers();
        QVERIFY(QDir().mkpath(own.folder()));
        QFile builtIn(u":/providers/gitlab.json"_qs);
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        QByteArray text = builtIn.readAll();
        text.replace("https://gitlab.com/api/v4", "https://git.clinic.example/api/v4")
            .replace("[\n    \"gitlab.com\"\n  ]", "[\"git.clinic.example\"]")
            .replace("\"GitLab\"", "\"Our GitLab\"");
        const auto write = [&own](const char *name, const QByteArray &bytes) {
            QFile file(own.folder() + u'/' + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        write("a.json", text);
        write("b.json", QByteArray(text).replace("\"gitlab\"", "\"forge\""));
        write("c.json", "{\n\"id\": \"stripe\",\n");
        write("d.json", text); // once more
        write("notes.txt", "not looked at");
        const ProviderCatalogue catalogue = await(own.catalogue()).value();
        QCOMPARE(catalogue.find(u"gitlab"_qs)->name, u"Our GitLab"_qs);
        QCOMPARE(catalogue.find(u"gitlab"_qs)->file, own.folder() + u"/a.json"_qs);
        QCOMPARE(catalogue.find(u"forge"_qs)->hosts, QStringList{u"git.clinic.example"_qs});
        QCOMPARE(catalogue.providers().size(), m_catalogue.providers().size() + 1);
        QVERIFY(catalogue.find(u"stripe"_qs)->file.isEmpty());
        QCOMPARE(catalogue.problems().size(), 2);
        QCOMPARE(catalogue.problems().at(0).subject, own.folder() + u"/c.json"_qs);
        QVERIFY(catalogue.problems().at(0).detail.contains(u"line 3"));
        QVERIFY(catalogue.problems().at(1).detail.contains(u"a.json"));
    }
};

} // namespace keywright

QTEST_GUILESS_MAIN(keywright::TestServicesProviders)
#include "tst_services_providers.moc"
