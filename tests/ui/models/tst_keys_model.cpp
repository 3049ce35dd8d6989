// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/keysmodel.h>
#include <ui/models/projectsmodel.h>
#include <ui/models/searchproxy.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <tests/core/services/servicehome.h>

namespace keywright::ui {

class TestKeysModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheStore()
    {
        ServiceHome home;
        const Project project = home.project();
        KeysModel model(*home.context);
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester tester(&model, mode);
        QAbstractItemModelTester proxyTester(&proxy, mode);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setProject(project.id);
        QTRY_VERIFY(model.isLoaded());
        const int resetsSoFar = int(resets.count());

        const IssuedKey key = home.key(project.id, u"Portal"_qs);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, KeysModel::Name).data().toString(), u"Portal"_qs);
        QCOMPARE(model.index(0, KeysModel::Masked).data().toString(), key.key.masked());
        QCOMPARE(model.index(0, KeysModel::State).data(ToneRole).toString(),
                 QString(tones::granted));

        QVERIFY(await(home.context->keys().setEnabled(key.key.id, false)));
        QTRY_COMPARE(model.index(0, 0).data(StateRole).toInt(), int(EffectiveState::Disabled));

        QVERIFY(await(home.context->keys().remove(key.key.id)));
        QTRY_COMPARE(model.rowCount(), 0);
        model.setWithDeleted(true);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(EffectiveState::Deleted));
        QCOMPARE(resets.count(), resetsSoFar);
    }

    void anotherProjectForgetsTheRows()
    {
        ServiceHome home;
        const Project one = home.project(u"One"_qs);
        const Project other = home.project(u"Other"_qs);
        (void)home.key(one.id, u"Portal"_qs);
        KeysModel model(*home.context);
        model.setProject(one.id);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setProject(other.id);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
    }

    void projectsAreListed()
    {
        ServiceHome home;
        ProjectsModel model(*home.context);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load();
        QTRY_VERIFY(model.isLoaded());
        const Project project = home.project(u"Clinic"_qs);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(await(home.context->projects().setArchived(project.id, true)));
        QTRY_VERIFY(model.index(0, 0).data(MutedRole).toBool());
    }
};

} // namespace keywright::ui

QTEST_GUILESS_MAIN(keywright::ui::TestKeysModel)
#include "tst_keys_model.moc"
