// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/collectionservice.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace keywright;

/// Requests as files of a project, on a real disk.
class TestServicesCollection : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServiceHome> m_home;
    Project m_project;

    CollectionService &service() const { return m_home->context->collections(); }
    static RequestDocument document(const QString &name)
    {
        RequestDocument made;
        made.name = name;
        made.method = u"POST"_qs;
        made.url = u"http://127.0.0.1:1/forms"_qs;
        return made;
    }
    StoredRequest create(const QString &name, const QString &parent = {}) const
    {
        return await(service().create(m_project.id, parent, document(name))).value();
    }
    QStringList paths() const
    {
        QStringList paths;
        const Collection listed = await(service().list(m_project.id)).value();
        for (const CollectionEntry &entry : listed.entries)
            paths.append(entry.path);
        return paths;
    }
    QString place(const QString &path) const
    {
        return await(service().folder(m_project.id)).value() + u'/' + path;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<ServiceHome>();
        QVERIFY(await(m_home->context->ready()));
        m_project = m_home->project();
        // The trash of this test, not of whoever runs it.
        qputenv("XDG_DATA_HOME", m_home->folder.path().toUtf8());
    }
    void cleanup() { m_home.reset(); }

    void anAbsentFolderIsEmpty()
    {
        const auto listed = await(service().list(m_project.id));
        QVERIFY(listed);
        QVERIFY(listed->entries.isEmpty());
        QVERIFY(!QFileInfo::exists(listed->folder)); // looking makes nothing
    }

    void requestsAreFiles()
    {
        const StoredRequest one = create(u"List: forms / all"_qs);
        QCOMPARE(one.path, u"List- forms - all.yml"_qs);
        QCOMPARE(create(u"List: forms / all"_qs).path, u"List- forms - all 2.yml"_qs);
        QVERIFY(contents(place(one.path)).startsWith("info:\n  name: \"List: forms / all\"\n"));
        StoredRequest changed = one;
        changed.file.document.url = u"http://127.0.0.1:1/other"_qs;
        const auto saved = await(service().save(m_project.id, changed));
        QVERIFY(saved);
        QVERIFY(saved->stamp != one.stamp);
        const auto read = await(service().read(m_project.id, one.path));
        QCOMPARE(read->file.document, changed.file.document);
        QCOMPARE(read->stamp, saved->stamp);
        // Saving what was read before somebody else saved loses nobody's work.
        QCOMPARE(errorOf(await(service().save(m_project.id, changed))), ErrorCode::StaleRevision);
        QCOMPARE(contents(place(one.path)).count("other"), 1);
        QCOMPARE(errorOf(await(service().read(m_project.id, u"nothing.yml"_qs))),
                 ErrorCode::NotFound);
    }

    void aKeyIsNamedInTheFile()
    {
        const IssuedKey key = m_home->key(m_project.id, u"Portal"_qs);
        RequestDocument with = document(u"With key"_qs);
        with.authentication.kind = AuthenticationKind::Key;
        with.authentication.key = key.key.id;
        const auto made = await(service().create(m_project.id, {}, with));
        QVERIFY(made);
        const QByteArray text = contents(place(made->path));
        QVERIFY2(text.contains("kw://" + m_project.name.toUtf8() + "/Portal"), text.constData());
        QVERIFY(!text.contains(key.key.id.text().toUtf8()));
        const auto read = await(service().read(m_project.id, made->path));
        QCOMPARE(read->file.document.authentication.key, key.key.id);
        // Without that key the request is read all the same.
        QVERIFY(await(m_home->context->keys().remove(key.key.id)));
        const auto orphan = await(service().read(m_project.id, made->path));
        QVERIFY(orphan);
        QCOMPARE(orphan->file.document.authentication.kind, AuthenticationKind::Key);
    }

    void foldersAndOrder()
    {
        const QString folder = await(service().createFolder(m_project.id, {}, u"Forms"_qs)).value();
        create(u"b 10"_qs, folder);
        create(u"b 9"_qs, folder);
        create(u"a"_qs);
        write(place(u"first.yml"_qs), "info:\n  name: zz\n  type: http\n  seq: 1\n"
                                      "http:\n  method: get\n  url: http://h/\n");
        write(place(u"graph.yml"_qs), "info:\n  name: g\n  type: graphql\n");
        write(place(u"environments/Local.yml"_qs), "name: Local\n");
        write(place(u".git/config.yml"_qs), "info: {name: x, type: http}\n");
        QCOMPARE(paths(), (QStringList{u"first.yml"_qs, u"a.yml"_qs, u"Forms"_qs,
                                       u"Forms/b 9.yml"_qs, u"Forms/b 10.yml"_qs}));
        const auto entries = await(service().list(m_project.id)).value().entries;
        QCOMPARE(entries.at(0).name, u"zz"_qs);
        QCOMPARE(entries.at(0).method, u"get"_qs);
        QCOMPARE(entries.at(1).method, u"POST"_qs);
        QVERIFY(entries.at(2).isFolder);
    }

    void renamingAndMoving()
    {
        const QString folder = await(service().createFolder(m_project.id, {}, u"Forms"_qs)).value();
        const StoredRequest one = create(u"One"_qs);
        const auto renamed = await(service().rename(m_project.id, one.path, u"Two: x"_qs));
        QCOMPARE(*renamed, u"Two- x.yml"_qs);
        QCOMPARE(await(service().read(m_project.id, *renamed))->file.document.name, u"Two: x"_qs);
        const auto moved = await(service().move(m_project.id, *renamed, folder));
        QCOMPARE(*moved, u"Forms/Two- x.yml"_qs);
        create(u"Two: x"_qs);
        QCOMPARE(*await(service().move(m_project.id, u"Two- x.yml"_qs, folder)),
                 u"Forms/Two- x 2.yml"_qs);
        QCOMPARE(*await(service().rename(m_project.id, folder, u"Papers"_qs)), u"Papers"_qs);
        QCOMPARE(paths(),
                 (QStringList{u"Papers"_qs, u"Papers/Two- x.yml"_qs, u"Papers/Two- x 2.yml"_qs}));
        QCOMPARE(errorOf(await(service().rename(m_project.id, u"Papers"_qs, u"  "_qs))),
                 ErrorCode::NameInvalid);
        QCOMPARE(errorOf(await(service().move(m_project.id, u"Papers"_qs, u"Papers"_qs))),
                 ErrorCode::InvalidArgument);
    }

    void removingAndPuttingBack()
    {
        const StoredRequest one = create(u"One"_qs);
        const QByteArray text = contents(place(one.path));
        const auto removed = await(service().remove(m_project.id, one.path));
        QVERIFY(removed);
        QVERIFY(paths().isEmpty());
        QVERIFY(await(service().putBack(m_project.id, *removed)));
        QCOMPARE(contents(place(one.path)), text);
        const auto again = await(service().remove(m_project.id, one.path));
        create(u"One"_qs);
        QCOMPARE(errorOf(await(service().putBack(m_project.id, *again))), ErrorCode::StaleRevision);
        QCOMPARE(errorOf(await(service().remove(m_project.id, u"no.yml"_qs))), ErrorCode::NotFound);
        QCOMPARE(errorOf(await(service().remove(m_project.id, {}))), ErrorCode::NotFound);
    }

    void nothingLeadsOutOfTheFolder()
    {
        create(u"One"_qs);
        write(m_home->folder.filePath(u"outside.yml"_qs), "info: {name: x, type: http}\n");
        QVERIFY(QFile::link(m_home->folder.filePath(u"outside.yml"_qs), place(u"link.yml"_qs)));
        for (const QString &path :
             {u"../outside.yml"_qs, u"a/../../x.yml"_qs, u"link.yml"_qs, u"./One.yml"_qs}) {
            QCOMPARE(errorOf(await(service().read(m_project.id, path))),
                     ErrorCode::InvalidArgument);
            QCOMPARE(errorOf(await(service().remove(m_project.id, path))),
                     ErrorCode::InvalidArgument);
        }
        QCOMPARE(paths(), QStringList{u"One.yml"_qs}); // links are not listed
    }

    void aFolderOfOnesOwn()
    {
        const QString own = m_home->folder.filePath(u"repository"_qs);
        QCOMPARE(errorOf(await(service().setFolder(m_project.id, own))), ErrorCode::FileUnreadable);
        QVERIFY(QDir().mkpath(own));
        create(u"In the home"_qs);
        QVERIFY(await(service().setFolder(m_project.id, own)));
        QVERIFY(paths().isEmpty());
        create(u"In the repository"_qs);
        QVERIFY(QFileInfo::exists(own + u"/In the repository.yml"_qs));
        QVERIFY(await(service().setFolder(m_project.id, {})));
        QCOMPARE(paths(), QStringList{u"In the home.yml"_qs});
    }

    void changesByOthersAreTold()
    {
        create(u"One"_qs);
        QCOMPARE(paths().size(), 1); // followed from here on
        QSignalSpy told(&service().watch(), &CollectionWatch::changed);
        write(place(u"Other.yml"_qs), "info: {name: O, type: http}\nhttp: {url: http://h/}\n");
        QTRY_VERIFY(told.count() > 0);
        QCOMPARE(told.constFirst().at(0).value<ProjectId>(), m_project.id);
        QCOMPARE(paths().size(), 2);
    }

    void entriesAreArranged()
    {
        for (const char *name : {"Alpha", "Beta", "Gamma"})
            create(QString::fromLatin1(name));
        QVERIFY(await(service().createFolder(m_project.id, {}, u"Delta"_qs)));
        QVERIFY(await(service().arrange(m_project.id, u"Gamma.yml"_qs, u"Alpha.yml"_qs)));
        QCOMPARE(paths(),
                 (QStringList{u"Gamma.yml"_qs, u"Alpha.yml"_qs, u"Beta.yml"_qs, u"Delta"_qs}));
        QVERIFY(await(service().arrange(m_project.id, u"Delta"_qs, u"Gamma.yml"_qs)));
        QVERIFY(await(service().arrange(m_project.id, u"Alpha.yml"_qs, {})));
        QCOMPARE(paths(),
                 (QStringList{u"Delta"_qs, u"Gamma.yml"_qs, u"Beta.yml"_qs, u"Alpha.yml"_qs}));
        QVERIFY(contents(place(u"Alpha.yml"_qs)).contains("seq: 4"));
        QVERIFY(contents(place(u"Alpha.yml"_qs)).contains("http://127.0.0.1:1/forms"));
        const auto wrong = await(service().arrange(m_project.id, u"Alpha.yml"_qs, u"None.yml"_qs));
        QCOMPARE(wrong.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestServicesCollection)
#include "tst_services_collection.moc"
