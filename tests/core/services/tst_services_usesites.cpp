// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/base/processstart.h>
#include <core/services/usesiteservice.h>

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace keywright;

/// Where a key's value has got to: variables, files, programs; and what a rotation does about it.
class ServicesUseSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }

    void bindingsAreAlwaysCurrent();
    void filesInRegisteredFolders();
    void afterARotationTheOldValueIsFound();
    void onlyValuesAreReplaced();
    void whatIsWrittenOtherwiseIsLeft();
    void programsThatRun();
    void filesThatExpire();
    void aFileThatIsNobodysIsLeftAlone();
    void folders();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return QDir(m_sources->path()).filePath(name);
    }
    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QByteArray text(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QList<UseSite> sites(const Key &key)
    {
        return await(m_home->context->useSites().find(key.id)).value_or(QList<UseSite>());
    }
    [[nodiscard]] IssuedKey rotated()
    {
        return await(m_home->context->keys().rotate(m_key.key.id, std::chrono::hours(1))).value();
    }

    std::unique_ptr<ServiceHome> m_home;
    std::unique_ptr<QTemporaryDir> m_sources;
    Project m_project;
    IssuedKey m_key;
    QByteArray m_secret;
};

void ServicesUseSitesTest::init()
{
    m_home = std::make_unique<ServiceHome>();
    m_sources = std::make_unique<QTemporaryDir>();
    m_project = m_home->project();
    m_key = m_home->key(m_project.id, QStringLiteral("Portal"));
    m_secret = m_key.secret.reveal().toByteArray();
    QVERIFY(await(m_home->context->useSites().addFolder(m_project.id, m_sources->path())));
}

void ServicesUseSitesTest::bindingsAreAlwaysCurrent()
{
    QVERIFY(await(m_home->context->provisioning().bind(
        {m_project.id, QStringLiteral("live"), QStringLiteral("PORTAL"), m_key.key.id})));
    const IssuedKey next = rotated();
    const auto found = sites(next.key);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, UseSite::Kind::Binding);
    QCOMPARE(found.first().variable, QStringLiteral("PORTAL"));
    QCOMPARE(found.first().environment, QStringLiteral("live"));
    QCOMPARE(found.first().version, 2);
    QVERIFY(!found.first().outdated);
}

void ServicesUseSitesTest::filesInRegisteredFolders()
{
    put(QStringLiteral(".env"), "A=1\nPORTAL=" + m_secret + "\n");
    put(QStringLiteral("web/.env.local"), "export PORTAL='" + m_secret + "'\n");
    put(QStringLiteral("api/settings.env"), "PORTAL=\"" + m_secret + "\" # the portal's\n");
    put(QStringLiteral("web/node_modules/x/.env"), "PORTAL=" + m_secret + "\n");
    put(QStringLiteral("a/b/c/d/.env"), "PORTAL=" + m_secret + "\n"); // too deep
    put(QStringLiteral("readme.md"), m_secret);
    QVERIFY(QFile::link(path(QStringLiteral(".env")), path(QStringLiteral("linked.env"))));
    const auto found = sites(m_key.key);
    QCOMPARE(found.size(), 3);
    for (const UseSite &site : found) {
        QCOMPARE(site.kind, UseSite::Kind::File);
        QCOMPARE(site.variable, QStringLiteral("PORTAL"));
        QVERIFY(!site.outdated);
    }
    QCOMPARE(found.at(0).place, path(QStringLiteral(".env")));
    QCOMPARE(found.at(0).line, 2);
}

void ServicesUseSitesTest::afterARotationTheOldValueIsFound()
{
    put(QStringLiteral(".env"), "# keep me\r\nA=1\r\nPORTAL=" + m_secret + "\r\nB=2\r\n");
    QFile::setPermissions(path(QStringLiteral(".env")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const IssuedKey next = rotated();
    auto found = sites(next.key);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().outdated);
    QCOMPARE(found.first().version, 1);
    const auto update = await(m_home->context->useSites().updateFiles(next.key.id));
    QVERIFY(update);
    QCOMPARE(update->files, QStringList{path(QStringLiteral(".env"))});
    QCOMPARE(update->values, 1);
    QVERIFY(update->left.isEmpty());
    QCOMPARE(text(QStringLiteral(".env")),
             "# keep me\r\nA=1\r\nPORTAL=" + next.secret.reveal().toByteArray() + "\r\nB=2\r\n");
    QVERIFY(QFile::permissions(path(QStringLiteral(".env"))) & QFile::ReadGroup);
    found = sites(next.key);
    QVERIFY(!found.first().outdated);
    QCOMPARE(await(m_home->context->useSites().updateFiles(next.key.id))->values, 0);
}

void ServicesUseSitesTest::onlyValuesAreReplaced()
{
    put(QStringLiteral(".env"), "# was " + m_secret + "\nPORTAL='" + m_secret + "'\nOTHER=\""
                                    + m_secret + "\"\nURL=http://x/?k=" + m_secret + "\n");
    const IssuedKey next = rotated();
    const QByteArray fresh = next.secret.reveal().toByteArray();
    QCOMPARE(await(m_home->context->useSites().updateFiles(next.key.id))->values, 2);
    QCOMPARE(text(QStringLiteral(".env")), "# was " + m_secret + "\nPORTAL='" + fresh
                                               + "'\nOTHER=\"" + fresh
                                               + "\"\nURL=http://x/?k=" + m_secret + "\n");
}

void ServicesUseSitesTest::whatIsWrittenOtherwiseIsLeft()
{
    put(QStringLiteral(".env"), "PORTAL=" + m_secret + " # before: " + m_secret + "\n");
    const QByteArray before = text(QStringLiteral(".env"));
    const IssuedKey next = rotated();
    const auto update = await(m_home->context->useSites().updateFiles(next.key.id));
    QVERIFY(update);
    QCOMPARE(update->values, 0);
    QCOMPARE(update->left.size(), 1);
    QCOMPARE(update->left.first().line, 1);
    QCOMPARE(text(QStringLiteral(".env")), before);
}

void ServicesUseSitesTest::programsThatRun()
{
    const ProvisionedVariable variable{QStringLiteral("PORTAL"), m_key.secret, m_key.key.id, 1};
    auto &service = m_home->context->useSites();
    // This test stands for the program: it is the process that notes itself.
    QVERIFY(await(service.noteChild(m_project.id, {}, QStringLiteral("/usr/bin/server"),
                                    {variable, {QStringLiteral("PLAIN"), m_key.secret}})));
    auto found = sites(m_key.key);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, UseSite::Kind::Child);
    QCOMPARE(found.first().place, QStringLiteral("server"));
    QCOMPARE(found.first().pid, QCoreApplication::applicationPid());
    QVERIFY(!found.first().outdated);
    QVERIFY(sites(rotated().key).first().outdated);
}

void ServicesUseSitesTest::filesThatExpire()
{
    put(QStringLiteral(".env"), envFileHead.toByteArray() + "PORTAL=" + m_secret + '\n');
    ProvisionedFile file;
    file.path = path(QStringLiteral(".env"));
    file.project = m_project.id;
    file.written = m_home->clock->now();
    file.expires = file.written + std::chrono::hours(8);
    auto &service = m_home->context->useSites();
    QVERIFY(await(service.noteFile(file)));
    QCOMPARE(sites(m_key.key).size(), 1); // once, though it lies in a folder, too
    QCOMPARE(await(service.removeExpired())->size(), 0);
    QVERIFY(QFile::exists(file.path));
    m_home->clock->advance(std::chrono::hours(8));
    m_home->restart();
    QVERIFY(await(m_home->context->ready())); // whoever runs next takes it away
    QTRY_VERIFY(!QFile::exists(file.path));
    QCOMPARE(await(m_home->context->useSites().removeExpired())->size(), 0);
}

void ServicesUseSitesTest::aFileThatIsNobodysIsLeftAlone()
{
    put(QStringLiteral(".env"), "MINE=now\n");
    ProvisionedFile file;
    file.path = path(QStringLiteral(".env"));
    file.project = m_project.id;
    file.written = m_home->clock->now();
    file.expires = file.written;
    auto &service = m_home->context->useSites();
    QVERIFY(await(service.noteFile(file)));
    QCOMPARE(await(service.removeExpired())->size(), 0);
    QCOMPARE(text(QStringLiteral(".env")), QByteArray("MINE=now\n"));
}

void ServicesUseSitesTest::folders()
{
    auto &service = m_home->context->useSites();
    QCOMPARE(await(service.folders(m_project.id)).value(), QStringList{m_sources->path()});
    QVERIFY(await(service.addFolder(m_project.id, m_sources->path() + QStringLiteral("/./"))));
    QCOMPARE(await(service.folders(m_project.id))->size(), 1);
    QCOMPARE(errorOf(await(service.addFolder(m_project.id, path(QStringLiteral("nowhere"))))),
             ErrorCode::FileUnreadable);
    QVERIFY(await(service.removeFolder(m_project.id, m_sources->path())));
    QCOMPARE(errorOf(await(service.removeFolder(m_project.id, m_sources->path()))),
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ServicesUseSitesTest)
#include "tst_services_usesites.moc"
