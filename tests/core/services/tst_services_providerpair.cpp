// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerhome.h"

#include <core/policy/parse.h>
#include <core/usage/recorder.h>

#include <QtTest/QtTest>

#include <answeringupstream.h>

namespace keywright {

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

bool holds(const std::vector<policy::KeyLocation> &locations, const char *text)
{
    return std::any_of(locations.begin(), locations.end(), [text](const auto &location) {
        return policy::keyLocationText(location) == text;
    });
}

} // namespace

class TestServicesProviderPair : public QObject
{
    Q_OBJECT

    static Key keep(ServiceHome &home, const Project &project, const QString &name,
                    const QString &provider, const char *value, const ProviderParts &parts = {})
    {
        ProviderUse use;
        use.provider = provider;
        use.parts = parts;
        return await(
                   home.context->providers().keep(home.draft(project.id, name), use, secret(value)))
            .value();
    }

private Q_SLOTS:
    void oneActionMakesApiKeyAndVariable()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Key real = keep(home, project, u"Our OpenAI"_qs, u"openai"_qs, "real-secret");
        const auto pair = await(home.context->providers().pair({real.id}));
        QVERIFY2(pair, pair ? "" : qPrintable(pair.error().subject));
        const Api api = await(home.context->apis().get(pair->api.id)).value();
        QCOMPARE(api.name, u"openai"_qs);
        QCOMPARE(api.upstream, QUrl(u"https://api.openai.com/v1"_qs));
        QCOMPARE(api.credential, std::optional(real.id));
        QCOMPARE(api.credentialPlacement, u"bearer"_qs);
        QVERIFY(!api.keepKey);
        QVERIFY(holds(api.keyLocations, "bearer"));
        const Key key = await(home.context->keys().get(pair->key.id)).value();
        QCOMPARE(key.kind, KeyKind::Issued);
        QCOMPARE(key.restrictions.apis.size(), std::size_t(1));
        QCOMPARE(key.restrictions.apis.front().api, std::string("openai"));
        QVERIFY(key.current().kept);
        QCOMPARE(bindings(home, project),
                 QList<Binding>({{project.id, {}, u"OPENAI_API_KEY"_qs, key.id}}));
        // What programs are given is not the real one.
        const auto given = await(home.context->provisioning().environment(project.id, {}));
        QCOMPARE(given->size(), 1);
        QVERIFY(given->constFirst().value.reveal().startsWith(project.prefix.toUtf8()));
    }

    void limitsNamesAndTheVariableAreOnesOwn()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Key real = keep(home, project, u"Maps"_qs, u"google:maps"_qs, "real");
        PairDraft draft{real.id};
        draft.apiName = u"places"_qs;
        draft.keyName = u"Portal"_qs;
        draft.variable = u"PLACES_KEY"_qs;
        draft.environment = u"test"_qs;
        policy::Limit limit;
        limit.count = 5;
        draft.restrictions.limits.push_back(limit);
        const auto pair = await(home.context->providers().pair(draft));
        QVERIFY(pair);
        QCOMPARE(pair->api.name, u"places"_qs);
        QCOMPARE(pair->api.credentialPlacement, u"query:key"_qs);
        QVERIFY(holds(pair->api.keyLocations, "query:key"));
        QCOMPARE(pair->key.name, u"Portal"_qs);
        QCOMPARE(pair->key.restrictions.limits.size(), std::size_t(1));
        QCOMPARE(pair->binding.variable, u"PLACES_KEY"_qs);
        QCOMPARE(pair->binding.environment, u"test"_qs);
        // A second one takes the next names that are free.
        const auto second = await(home.context->providers().pair({real.id}));
        const auto third = await(home.context->providers().pair({real.id}));
        QCOMPARE(second->api.name, u"google-maps"_qs);
        QCOMPARE(third->api.name, u"google-maps-2"_qs);
        QCOMPARE(third->before->key, second->key.id);
    }

    void undoAndRedo()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Key real = keep(home, project, u"Stripe"_qs, u"stripe"_qs, "real");
        const Binding direct{project.id, {}, u"STRIPE_SECRET_KEY"_qs, real.id};
        QVERIFY(await(home.context->provisioning().bind(direct)));
        ProviderService &providers = home.context->providers();
        const ProviderPair pair = await(providers.pair({real.id})).value();
        QCOMPARE(pair.before, std::optional(direct));
        QCOMPARE(bindings(home, project).constFirst().key, pair.key.id);

        QVERIFY(await(providers.undo(pair)));
        QCOMPARE(apis(home, project), 0);
        QCOMPARE(keys(home, project), QStringList{u"Stripe"_qs});
        QCOMPARE(bindings(home, project), QList<Binding>{direct});
        QVERIFY(await(providers.undo(pair))); // gone already: no error

        QVERIFY(await(providers.redo(pair)));
        QCOMPARE(apis(home, project), 1);
        QCOMPARE(keys(home, project).size(), 2);
        QCOMPARE(bindings(home, project).constFirst().key, pair.key.id);
        QVERIFY(await(home.context->keys().reveal(pair.key.id)));

        // What somebody bound since stays.
        const Binding since{project.id, {}, u"STRIPE_SECRET_KEY"_qs, real.id};
        QVERIFY(await(home.context->provisioning().bind(since)));
        QVERIFY(await(providers.undo(pair)));
        QCOMPARE(bindings(home, project), QList<Binding>{since});
    }

    void allOrNothing()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Key real = keep(home, project, u"Stripe"_qs, u"stripe"_qs, "real");
        ProviderService &providers = home.context->providers();
        const QStringList before = home.accounts();
        const auto nothingChanged = [&] {
            return apis(home, project) == 0 && keys(home, project).size() == 1
                   && bindings(home, project).isEmpty() && home.accounts() == before;
        };
        PairDraft taken{real.id};
        taken.keyName = u"Stripe"_qs;
        QCOMPARE(errorOf(await(providers.pair(taken))), ErrorCode::NameTaken);
        QVERIFY(nothingChanged());
        PairDraft badVariable{real.id};
        badVariable.variable = u"A-B"_qs;
        QCOMPARE(await(providers.pair(badVariable)).error().subject, u"variable"_qs);
        QVERIFY(nothingChanged());
        PairDraft badName{real.id};
        badName.apiName = u"Not A Label"_qs;
        QCOMPARE(errorOf(await(providers.pair(badName))), ErrorCode::NameInvalid);
        QVERIFY(nothingChanged());
        PairDraft elsewhere{real.id};
        elsewhere.use.base = QUrl(u"https://evil.example"_qs);
        QCOMPARE(await(providers.pair(elsewhere)).error().subject, u"url"_qs);
        QVERIFY(nothingChanged());
        home.keychain->items.setState(KeychainState::Locked);
        QCOMPARE(errorOf(await(providers.pair({real.id}))), ErrorCode::KeychainLocked);
        home.keychain->items.setState(KeychainState::Unlocked);
        QVERIFY(nothingChanged());
        const IssuedKey issued = home.key(project.id, u"Issued"_qs);
        QCOMPARE(await(providers.pair({issued.key.id})).error().subject, u"key"_qs);
    }

    void aSaveThatFailsTakesTheSecretBack()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Key real = keep(home, project, u"Stripe"_qs, u"stripe"_qs, "real");
        // Somebody takes the API's name after it was chosen: the transaction fails as a whole.
        const QStringList before = home.accounts();
        auto pair = home.context->providers().pair({real.id});
        auto rival = home.context->providers().pair({real.id});
        const auto first = await(pair), second = await(rival);
        const int made = int(first.has_value()) + int(second.has_value());
        QVERIFY(made >= 1);
        QCOMPARE(apis(home, project), made);
        QCOMPARE(keys(home, project).size(), 1 + made);
        QCOMPARE(home.accounts().size(), before.size() + made);
    }

    void partsAreKeptWithTheKey()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        ProviderService &providers = home.context->providers();
        const Key real = keep(home, project, u"Amazon"_qs, u"aws"_qs, "real",
                              {{u"accessKeyId"_qs, u"AKIDEXAMPLE"_qs}});
        home.restart();
        QVERIFY(await(home.context->ready()));
        ProviderService &again = home.context->providers();
        QCOMPARE(await(again.parts(real.id)).value().value(u"accessKeyId"_qs), u"AKIDEXAMPLE"_qs);
        PairDraft draft{real.id};
        draft.use.parts = {{u"region"_qs, u"eu-central-1"_qs}, {u"service"_qs, u"s3"_qs}};
        const auto pair = await(again.pair(draft));
        QVERIFY2(pair, pair ? "" : qPrintable(pair.error().subject));
        QCOMPARE(pair->api.upstream, QUrl(u"https://s3.eu-central-1.amazonaws.com"_qs));
        QCOMPARE(pair->api.credentialPlacement, u"sigv4:eu-central-1:s3:AKIDEXAMPLE"_qs);
        QCOMPARE(pair->binding.variable, u"AWS_API_KEY"_qs);
        QCOMPARE(pair->api.keyLocations, policy::defaultKeyLocations());
        Q_UNUSED(providers)

        ProviderUse bad;
        bad.provider = u"aws"_qs;
        bad.parts = {{u"accessKeyId"_qs, u"a/b"_qs}};
        const auto refused =
            await(again.keep(home.draft(project.id, u"x"_qs), bad, secret("value")));
        QCOMPARE(errorOf(refused), ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().subject, u"accessKeyId"_qs);
    }

    void partsGoWhenTheKeyIsGoneForGood()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Key real = keep(home, home.project(), u"Amazon"_qs, u"aws"_qs, "real",
                              {{u"accessKeyId"_qs, u"AKIDEXAMPLE"_qs}});
        QVERIFY(await(home.context->keys().remove(real.id)));
        home.clock->advance(std::chrono::hours(24 * 29));
        QVERIFY(await(home.context->keys().sweep()));
        QVERIFY(!await(home.context->providers().parts(real.id)).value().isEmpty());
        home.clock->advance(std::chrono::hours(24 * 2));
        QVERIFY(await(home.context->keys().sweep()));
        QVERIFY(!await(home.context->keys().get(real.id)));
        QVERIFY(await(home.context->providers().parts(real.id)).value().isEmpty());
    }

    void aStoredKeyIsProved()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        AnsweringUpstream standIn;
        ProviderUse use;
        use.base = standIn.url();
        // What older versions stored as its provider may be any word: the value tells.
        const Key old =
            keep(home, project, u"Old"_qs, u"my shop"_qs, "sk_test_EXAMPLEexampleEXAMPLEex");
        const auto outcome = await(home.context->providers().prove(old.id, use));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, ProviderProofOutcome::State::Works);
        QCOMPARE(standIn.fields("Authorization"),
                 QList<QByteArray>{"Bearer sk_test_EXAMPLEexampleEXAMPLEex"});
        const Key unknown = keep(home, project, u"Unknown"_qs, {}, "nobody-knows");
        const auto nobody = await(home.context->providers().prove(unknown.id, use));
        QCOMPARE(nobody.error().subject, u"provider"_qs);
        use.provider = u"generic"_qs;
        QVERIFY(await(home.context->providers().prove(unknown.id, use)));
        const IssuedKey issued = home.key(project.id, u"Issued"_qs);
        QCOMPARE(await(home.context->providers().prove(issued.key.id, use)).error().subject,
                 u"key"_qs);
    }

    void whoUsesAKey()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        ProviderService &providers = home.context->providers();
        const Key real = keep(home, project, u"Stripe"_qs, u"stripe"_qs, "real");
        QVERIFY(await(providers.users(real))->apis.isEmpty());
        const ProviderPair pair = await(providers.pair({real.id})).value();
        QVERIFY(await(home.context->provisioning().bind({project.id, {}, u"RAW_KEY"_qs, real.id})));
        (void)home.api(project.id, u"other"_qs);
        const KeyUsers users = await(providers.users(real)).value();
        QCOMPARE(users.apis.size(), 1);
        QCOMPARE(users.apis.constFirst().api.id, pair.api.id);
        QCOMPARE(users.apis.constFirst().variables, QList<Binding>{pair.binding});
        QCOMPARE(users.apis.constFirst().calls, 0);
        QCOMPARE(users.bindings.size(), 1);
        QCOMPARE(users.bindings.constFirst().variable, u"RAW_KEY"_qs);

        ActivityEntry call;
        call.time = home.clock->now() - std::chrono::hours(1);
        call.project = project.id;
        call.api = pair.api.id;
        call.key = pair.key.id;
        call.apiName = pair.api.name;
        call.keyName = pair.key.name;
        call.status = 200;
        ActivityEntry denied = call;
        denied.time = home.clock->now();
        denied.outcome = Outcome::Denied;
        denied.reason = u"RATE_LIMIT_EXCEEDED"_qs;
        {
            RecorderSettings settings;
            settings.path = home.context->home().usagePath();
            settings.clock = home.clock;
            UsageRecorder recorder(settings);
            QVERIFY(await(recorder.ready()));
            recorder.record({call, call, denied});
            QVERIFY(await(recorder.flush()));
        }
        const KeyUsers called = await(providers.users(real)).value();
        QCOMPARE(called.apis.constFirst().calls, 2); // the denied one never used the key
        QCOMPARE(called.apis.constFirst().keys.size(), 1);
        QCOMPARE(called.apis.constFirst().keys.constFirst().first, pair.key.name);
        QCOMPARE(called.apis.constFirst().lastCall, std::optional(call.time));
    }
};

} // namespace keywright

QTEST_GUILESS_MAIN(keywright::TestServicesProviderPair)
#include "tst_services_providerpair.moc"
