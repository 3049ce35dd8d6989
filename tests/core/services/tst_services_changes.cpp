// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <QtTest/QtTest>

using namespace keywright;

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownChangesAreToldAfterTheCommit()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        ChangeFeed &feed = home.context->changes();
        QSignalSpy projects(&feed, &ChangeFeed::projectsChanged);
        QSignalSpy apis(&feed, &ChangeFeed::apisChanged);
        QSignalSpy keys(&feed, &ChangeFeed::keysChanged);
        QSignalSpy bindings(&feed, &ChangeFeed::bindingsChanged);
        QSignalSpy settings(&feed, &ChangeFeed::settingsChanged);
        const Project project = home.project();
        QTRY_VERIFY(!projects.isEmpty());
        (void)home.api(project.id);
        QTRY_VERIFY(!apis.isEmpty());
        QCOMPARE(apis.constFirst().constFirst().value<ProjectId>(), project.id);
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        QTRY_VERIFY(!keys.isEmpty());
        QCOMPARE(keys.constLast().constFirst().value<ProjectId>(), project.id);
        QVERIFY(await(
            home.context->provisioning().bind({project.id, {}, QStringLiteral("KEY"), key.id})));
        QTRY_VERIFY(!bindings.isEmpty());
        settings.clear();
        QVERIFY(await(home.context->gateway().setOptions({})));
        QTRY_VERIFY(!settings.isEmpty());
    }

    void changesOfAnotherProcessAreTold()
    {
        ServiceHome home;
        home.context.reset();
        home.start(true);
        QVERIFY(await(home.context->ready()));
        QSignalSpy projects(&home.context->changes(), &ChangeFeed::projectsChanged);

        CoreContext::Options options;
        options.home = Home::locate(home.folder.path());
        options.watch = false;
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        CoreContext other(std::move(options));
        QVERIFY(await(other.projects().create(QStringLiteral("Theirs"))));
        QTRY_VERIFY(!projects.isEmpty());
        QCOMPARE(await(home.context->projects().list()).value().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_services_changes.moc"
