// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerhome.h"

#include <QtTest/QtTest>

namespace keywright {

/// A key that somebody brings from its provider, with what programs are to get of it.
class TestServicesProviderBring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBroughtStandsWholeOrNotAtAll()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        (void)home.key(project.id, u"There"_qs); // the log has its own item from here on
        ProviderService &providers = home.context->providers();
        BroughtKey brought;
        brought.draft = home.draft(project.id, u"Our OpenAI"_qs);
        brought.use.provider = u"openai"_qs;
        brought.value = Secret("real-secret");
        for (const auto use :
             {BroughtKey::Use::ItselfInVariable, BroughtKey::Use::ThroughGateway}) {
            brought.programs = use;
            brought.variable = u"A-B"_qs;
            QCOMPARE(await(providers.bring(brought)).error().subject, u"variable"_qs);
            // A key that was deleted keeps its secret until it is gone for good: the one that was
            // kept alone for a moment may lie there, but names nothing.
            QVERIFY(apis(home, project) == 0 && bindings(home, project).isEmpty());
            QCOMPARE(keys(home, project), QStringList{u"There"_qs});
            brought.variable = u"OPENAI_API_KEY"_qs;
            home.keychain->items.setState(KeychainState::Locked);
            QCOMPARE(errorOf(await(providers.bring(brought))), ErrorCode::KeychainLocked);
            home.keychain->items.setState(KeychainState::Unlocked);
            QVERIFY(apis(home, project) == 0 && bindings(home, project).isEmpty());
        }
        brought.programs = BroughtKey::Use::ItselfInVariable;
        brought.draft.name = u"There"_qs;
        const QStringList items = home.accounts();
        QCOMPARE(errorOf(await(providers.bring(brought))), ErrorCode::NameTaken);
        QCOMPARE(home.accounts(), items);
    }

    void whatIsBroughtCanBeTakenBack_data()
    {
        QTest::addColumn<int>("use");
        QTest::newRow("kept") << int(BroughtKey::Use::KeepOnly);
        QTest::newRow("variable") << int(BroughtKey::Use::ItselfInVariable);
        QTest::newRow("gateway") << int(BroughtKey::Use::ThroughGateway);
    }
    void whatIsBroughtCanBeTakenBack()
    {
        QFETCH(int, use);
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const IssuedKey there = home.key(project.id, u"There"_qs);
        const Binding held{project.id, {}, u"OPENAI_API_KEY"_qs, there.key.id};
        QVERIFY(await(home.context->provisioning().bind(held)));
        ProviderService &providers = home.context->providers();
        BroughtKey brought;
        brought.draft = home.draft(project.id, u"Our OpenAI"_qs);
        brought.use.provider = u"openai"_qs;
        brought.value = Secret("real-secret");
        brought.variable = held.variable;
        brought.programs = BroughtKey::Use(use);
        const bool alone = brought.programs == BroughtKey::Use::KeepOnly;
        const qsizetype api = brought.programs == BroughtKey::Use::ThroughGateway ? 1 : 0;
        const auto kept = await(providers.bring(brought));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(apis(home, project), api);
            QVERIFY(keys(home, project).contains(u"Our OpenAI"_qs));
            QCOMPARE(bindings(home, project) == QList<Binding>{held}, alone);
            QCOMPARE(*await(home.context->keys().reveal(kept->key.id)), Secret("real-secret"));
            QVERIFY(await(providers.takeBack(*kept)));
            QCOMPARE(apis(home, project), 0);
            QCOMPARE(keys(home, project), QStringList{u"There"_qs});
            QCOMPARE(bindings(home, project), QList<Binding>{held});
            QVERIFY(await(providers.bringAgain(*kept)));
        }
    }
};

} // namespace keywright

QTEST_GUILESS_MAIN(keywright::TestServicesProviderBring)
#include "tst_services_providerbring.moc"
