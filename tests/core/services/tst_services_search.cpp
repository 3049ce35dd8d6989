// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/collectionservice.h>
#include <core/services/environmentservice.h>
#include <core/services/searchservice.h>

#include <QtTest/QtTest>

using namespace keywright;
using Kind = SearchHit::Kind;

/// Everything in any project by name, and never by what is secret.
class TestServicesSearch : public QObject
{
    Q_OBJECT

    static SearchAnswer find(ServiceHome &home, const SearchQuestion &question)
    {
        return await(home.context->search().find(question)).value();
    }
    static SearchAnswer find(ServiceHome &home, const QString &text)
    {
        return find(home, SearchQuestion{text});
    }
    static QStringList titles(const SearchAnswer &answer)
    {
        QStringList titles;
        for (const SearchHit &hit : answer.hits)
            titles.append(hit.title);
        return titles;
    }

private Q_SLOTS:
    void everyKindIsFound()
    {
        ServiceHome home;
        const Project project = home.project();
        Api api = home.api(project.id, u"forms"_qs, QUrl(u"http://upstream.example:9/base"_qs));
        api.operations = {{u"submitForm"_qs, u"POST"_qs, u"/patients/{id}"_qs, u"Hands in"_qs, {}}};
        api = await(home.context->apis().update(api)).value();
        IssuedKey key = home.key(project.id, u"Portal"_qs);
        key.key.labels = QStringList{u"web"_qs};
        key.key.note = u"for the reception"_qs;
        key.key = await(home.context->keys().update(key.key)).value();
        QVERIFY(await(home.context->provisioning().bind(
            {project.id, u"staging"_qs, u"FORMS_KEY"_qs, key.key.id})));
        RequestDocument document;
        document.name = u"List all"_qs;
        document.url = u"http://127.0.0.1:1/"_qs;
        const auto stored = await(home.context->collections().create(project.id, {}, document));
        QVERIFY(stored);
        QVERIFY(await(home.context->environments().save(
            project.id, {}, {u"Development"_qs, {}, false, {{u"base"_qs, u"hidden-value"_qs}}})));

        const auto one = [&home](const QString &text) {
            const auto answer = find(home, text);
            return answer.hits.isEmpty() ? SearchHit() : answer.hits.constFirst();
        };
        QCOMPARE(one(u"clin"_qs).kind, Kind::Project);
        QCOMPARE(one(u"clin"_qs).id, project.id.text());
        QCOMPARE(one(u"upstream.example"_qs).kind, Kind::Api);
        QCOMPARE(one(u"upstream.example"_qs).id, api.id.text());
        const SearchHit operation = one(u"submitform"_qs);
        QCOMPARE(operation.kind, Kind::Operation);
        QCOMPARE(operation.title, u"POST /patients/{id}"_qs);
        QCOMPARE(operation.id, api.id.text());
        for (const auto &text : {u"portal"_qs, u"web"_qs, u"reception"_qs, key.key.masked()}) {
            const SearchHit found = one(text);
            QCOMPARE(found.kind, Kind::Key);
            QCOMPARE(found.id, key.key.id.text());
            QCOMPARE(found.project, project.id);
            QCOMPARE(found.projectName, u"Clinic"_qs);
        }
        const SearchHit variable = one(u"forms_"_qs);
        QCOMPARE(variable.kind, Kind::Variable);
        QCOMPARE(variable.environment, u"staging"_qs);
        QVERIFY(variable.detail.contains(u"Portal"));
        QCOMPARE(one(u"list all"_qs).kind, Kind::Request);
        QCOMPARE(one(u"list all"_qs).id, stored->path);
        QCOMPARE(one(u"develop"_qs).kind, Kind::Environment);
        QCOMPARE(one(u"base"_qs).kind, Kind::RequestVariable);
        QCOMPARE(one(u"base"_qs).environment, u"Development"_qs);
    }

    void secretsAndValuesAreNotFound()
    {
        ServiceHome home;
        const Project project = home.project();
        const IssuedKey key = home.key(project.id, u"Portal"_qs);
        QVERIFY(await(home.context->environments().save(
            project.id, {}, {u"Development"_qs, {}, false, {{u"base"_qs, u"hidden-value"_qs}}})));
        const QString secret = QString::fromUtf8(key.secret.reveal());
        QVERIFY(secret.size() > 20);
        QVERIFY(find(home, secret).hits.isEmpty());
        QVERIFY(find(home, secret.mid(project.prefix.size() + 1, 12)).hits.isEmpty());
        QVERIFY(find(home, u"hidden-value"_qs).hits.isEmpty());
        for (const SearchHit &hit : find(home, u"o"_qs).hits) {
            QVERIFY(!hit.detail.contains(u"hidden-value"));
            QVERIFY(!hit.detail.contains(secret));
        }
    }

    void caseAccentsAndTheOrderOfWordsDoNotMatter()
    {
        ServiceHome home;
        const Project project = home.project(u"Praxis"_qs);
        (void)home.key(project.id, u"Müller Straße"_qs);
        for (const auto &text : {u"muller"_qs, u"MÜLLER"_qs, u"strasse mull"_qs, u"praxis ller"_qs})
            QVERIFY2(titles(find(home, text)).contains(u"Müller Straße"_qs), qPrintable(text));
        QVERIFY(find(home, u"muller nobody"_qs).hits.isEmpty());
        QVERIFY(find(home, u"  "_qs).hits.isEmpty());
        QVERIFY(find(home, QString()).hits.isEmpty());
    }

    void theBestComeFirst()
    {
        ServiceHome home;
        const Project project = home.project();
        for (const auto &name : {u"Import gate"_qs, u"My port"_qs, u"Portal"_qs})
            (void)home.key(project.id, name);
        Key other = home.key(project.id, u"Other"_qs).key;
        other.note = u"next to the portal"_qs;
        QVERIFY(await(home.context->keys().update(other)));
        QCOMPARE(titles(find(home, u"port"_qs)),
                 (QStringList{u"Portal"_qs, u"My port"_qs, u"Import gate"_qs, u"Other"_qs}));
    }

    void oneProjectAlone()
    {
        ServiceHome home;
        const Project one = home.project(u"One"_qs);
        const Project two = home.project(u"Two"_qs);
        (void)home.key(one.id, u"Portal"_qs);
        (void)home.key(two.id, u"Portal"_qs);
        (void)home.api(two.id, u"portals"_qs);
        QCOMPARE(find(home, u"portal"_qs).hits.size(), 3);
        const auto some = find(home, {u"portal"_qs, one.id});
        QCOMPARE(some.hits.size(), 1);
        QCOMPARE(some.hits.constFirst().project, one.id);
    }

    void noMoreThanAskedFor()
    {
        ServiceHome home;
        const Project project = home.project();
        for (int i = 0; i < 7; ++i)
            (void)home.key(project.id, QStringLiteral("Portal %1").arg(i), false);
        const auto some = find(home, {u"portal"_qs, {}, 5});
        QCOMPARE(some.hits.size(), 5);
        QCOMPARE(some.more, 2);
        QCOMPARE(some.hits.constFirst().title, u"Portal 0"_qs);
    }

    void whatIsGoneIsNotFound()
    {
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, u"Portal"_qs).key;
        QCOMPARE(find(home, u"portal"_qs).hits.size(), 1);
        QVERIFY(await(home.context->keys().remove(key.id)));
        // A search that goes on is about what was read for it; the next one reads anew.
        QCOMPARE(find(home, {u"porta"_qs, {}, 50, true}).hits.size(), 1);
        QVERIFY(find(home, u"portal"_qs).hits.isEmpty());
        home.context->search().forget();
        QVERIFY(find(home, {u"portal"_qs, {}, 50, true}).hits.isEmpty());
        QVERIFY(await(home.context->projects().remove(project.id)));
        QVERIFY(find(home, u"clinic"_qs).hits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServicesSearch)
#include "tst_services_search.moc"
