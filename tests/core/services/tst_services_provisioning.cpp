// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <QtTest/QtTest>

using namespace keywright;

class TestProvisioning : public QObject
{
    Q_OBJECT

    static Binding binding(const IssuedKey &issued, const QString &variable,
                           const QString &environment = {})
    {
        return {issued.key.project, environment, variable, issued.key.id};
    }

private Q_SLOTS:
    void exactlyTheVariablesOfTheEnvironment()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey everywhere = home.key(project.id, QStringLiteral("Everywhere"));
        const IssuedKey testing = home.key(project.id, QStringLiteral("Testing"));
        auto &provisioning = home.context->provisioning();
        QVERIFY(await(provisioning.bind(binding(everywhere, QStringLiteral("FORMS_KEY")))));
        QVERIFY(await(provisioning.bind(
            binding(testing, QStringLiteral("FORMS_KEY"), QStringLiteral("test")))));
        QVERIFY(await(provisioning.bind(binding(everywhere, QStringLiteral("MAIL_KEY")))));
        QVERIFY(await(provisioning.bind(
            binding(testing, QStringLiteral("LIVE_ONLY"), QStringLiteral("live")))));

        const auto given =
            await(provisioning.environment(project.id, QStringLiteral("test"))).value();
        QCOMPARE(given.size(), 2);
        QCOMPARE(given.at(0).variable, QStringLiteral("FORMS_KEY"));
        QVERIFY(given.at(0).value == testing.secret);
        QCOMPARE(given.at(1).variable, QStringLiteral("MAIL_KEY"));
        QVERIFY(given.at(1).value == everywhere.secret);
        const auto plain = await(provisioning.environment(project.id, {})).value();
        QCOMPARE(plain.size(), 2);
        QVERIFY(plain.at(0).value == everywhere.secret);
    }

    void oneThatCannotBeHadGivesNothing()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey kept = home.key(project.id, QStringLiteral("Kept"));
        const IssuedKey shown = home.key(project.id, QStringLiteral("Shown"), false);
        auto &provisioning = home.context->provisioning();
        QVERIFY(await(provisioning.bind(binding(kept, QStringLiteral("A")))));
        QVERIFY(await(provisioning.bind(binding(shown, QStringLiteral("B")))));
        const auto refused = await(provisioning.environment(project.id, {}));
        QCOMPARE(errorOf(refused), ErrorCode::SecretNotKept);
        QCOMPARE(refused.error().subject, QStringLiteral("B"));
        home.keychain->items.setState(KeychainState::Locked);
        const auto locked = await(provisioning.environment(project.id, {}));
        QCOMPARE(errorOf(locked), ErrorCode::KeychainLocked);
        QCOMPARE(locked.error().subject, QStringLiteral("A"));
    }

    void variablesAreNamesAndHoldOneKey()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey one = home.key(project.id, QStringLiteral("One"));
        const IssuedKey two = home.key(project.id, QStringLiteral("Two"));
        auto &provisioning = home.context->provisioning();
        QCOMPARE(errorOf(await(provisioning.bind(binding(one, QStringLiteral("1 BAD"))))),
                 ErrorCode::InvalidArgument);
        QVERIFY(await(provisioning.bind(binding(one, QStringLiteral("KEY")))));
        QVERIFY(await(provisioning.bind(binding(two, QStringLiteral("KEY")))));
        const auto bindings = await(provisioning.list(project.id)).value();
        QCOMPARE(bindings.size(), 1);
        QCOMPARE(bindings.constFirst().key, two.key.id);
        QVERIFY(await(provisioning.unbind(bindings.constFirst())));
        QVERIFY(await(provisioning.list(project.id)).value().isEmpty());
        Binding nowhere = binding(one, QStringLiteral("KEY"));
        nowhere.key = KeyId(QStringLiteral("key_none"));
        QCOMPARE(errorOf(await(provisioning.bind(nowhere))), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_services_provisioning.moc"
