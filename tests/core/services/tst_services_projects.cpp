// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <QtTest/QtTest>

using namespace keywright;

class TestProjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewHomeIsReadyAndEmpty()
    {
        ServiceHome home;
        const auto ready = await(home.context->ready());
        QVERIFY2(ready,
                 ready ? "" : qPrintable(errorName(ready.error().code) + ready.error().detail));
        QVERIFY(await(home.context->projects().list()).value().isEmpty());
    }

    void namesAreTrimmedAndUniqueWithoutCase()
    {
        ServiceHome home;
        auto &projects = home.context->projects();
        const Project project = await(projects.create(QStringLiteral("  Medical forms "))).value();
        QCOMPARE(project.name, QStringLiteral("Medical forms"));
        QCOMPARE(project.prefix, QStringLiteral("medical_forms"));
        QCOMPARE(errorOf(await(projects.create(QStringLiteral("MEDICAL FORMS")))),
                 ErrorCode::NameTaken);
        QCOMPARE(errorOf(await(projects.create(QStringLiteral("a/b")))), ErrorCode::NameInvalid);
        QCOMPARE(errorOf(await(projects.create(QStringLiteral("x"), QStringLiteral("no good_")))),
                 ErrorCode::InvalidArgument);
        QCOMPARE(await(projects.resolve(QStringLiteral("medical forms"))).value().id, project.id);
        QCOMPARE(await(projects.resolve(project.id.text())).value().id, project.id);
        QCOMPARE(errorOf(await(projects.resolve(QStringLiteral("other")))), ErrorCode::NotFound);
    }

    void aDeletedNameIsFreeAndUndeleteGetsASuffix()
    {
        ServiceHome home;
        auto &projects = home.context->projects();
        const Project first = home.project();
        QVERIFY(await(projects.remove(first.id)).value().deleted.has_value());
        const Project second = home.project();
        const Project back = await(projects.undelete(first.id)).value();
        QCOMPARE(back.name, QStringLiteral("Clinic 2"));
        QVERIFY(!back.deleted);
        QCOMPARE(await(projects.get(second.id)).value().name, QStringLiteral("Clinic"));
    }

    void aDeletedProjectIsFoundByItsName()
    {
        ServiceHome home;
        const Project project = home.project();
        QVERIFY(await(home.context->projects().remove(project.id)));
        QCOMPARE(await(home.context->projects().resolve(QStringLiteral("clinic"))).value().id,
                 project.id);
        QVERIFY(await(home.context->projects().list()).value().isEmpty());
        QCOMPARE(await(home.context->projects().list(true)).value().size(), 1);
    }

    void archivedProjectsTakeNothingNew()
    {
        ServiceHome home;
        const Project project = home.project();
        QVERIFY(await(home.context->projects().setArchived(project.id, true)).value().archived);
        QCOMPARE(
            errorOf(await(home.context->keys().issue(home.draft(project.id, QStringLiteral("k"))))),
            ErrorCode::ProjectArchived);
        Api draft;
        draft.project = project.id;
        draft.name = QStringLiteral("forms");
        draft.upstream = QUrl(QStringLiteral("http://localhost"));
        QCOMPARE(errorOf(await(home.context->apis().add(draft))), ErrorCode::ProjectArchived);
        QVERIFY(home.accounts().isEmpty());
    }

    void workInFlightOutlivesTheContext()
    {
        ServiceHome home;
        const Project project = home.project();
        QList<Async<QList<Key>>> lists;
        QList<Async<IssuedKey>> issues;
        for (int i = 0; i < 20; ++i) {
            lists.append(home.context->keys().list(project.id));
            issues.append(home.context->keys().issue(home.draft(project.id, QString::number(i))));
        }
        auto judged = home.context->policy().judge({});
        auto ready = home.context->ready();
        home.context.reset();
        for (const auto &future : lists) {
            const auto result = await(future);
            QVERIFY(result || result.error().code == ErrorCode::Cancelled);
        }
        for (const auto &future : issues) {
            const auto result = await(future);
            QVERIFY(result || result.error().code == ErrorCode::Cancelled);
        }
        QVERIFY(judged.isFinished());
        QVERIFY(ready.isFinished());
        // Whatever was under way: the next start finds a store and a keychain that agree.
        home.restart();
        QVERIFY(await(home.context->ready()));
        const auto keys = await(home.context->keys().list(project.id)).value();
        QCOMPARE(home.accounts().size(), keys.size());
    }

    void aHomeThatCannotBeMadeSaysSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        CoreContext::Options options;
        options.home = Home::locate(file.fileName());
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        CoreContext context(std::move(options));
        QCOMPARE(errorOf(await(context.ready())), ErrorCode::HomeUnusable);
    }
};

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_services_projects.moc"
