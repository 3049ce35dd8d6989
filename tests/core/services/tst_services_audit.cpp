// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlog.h"

#include <core/services/secretaccounts.h>
#include <core/services/serviceparts.h>
#include <core/services/transferservice.h>
#include <core/services/vaultservice.h>
#include <core/store/settingrepository.h>

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

using namespace keywright;
using Found = AuditReport::Finding;

/// What is written into the log and when, and what becomes of its key.
class TestAudit : public QObject
{
    Q_OBJECT

    /// A process that writes projects and keys without end.
    static std::unique_ptr<QProcess> writer(const QString &path, int start)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(STORE_WRITER), {path, QString::number(start)});
        return process;
    }
    /// What the process said since it was last asked, without waiting for more.
    static int linesOf(QProcess &process)
    {
        int lines = 0;
        for (process.waitForReadyRead(1); process.canReadLine(); ++lines)
            process.readLine();
        return lines;
    }

private Q_SLOTS:
    void everyChangeIsWritten()
    {
        AuditLog log;
        auto &core = *log.context;
        const Project project = log.project();
        QVERIFY(await(core.projects().rename(project.id, u"Hospital"_qs)));
        QVERIFY(await(core.projects().setArchived(project.id, true)));
        QVERIFY(await(core.projects().setArchived(project.id, false)));
        Api api = log.api(project.id);
        api.upstream = QUrl(u"http://127.0.0.1:10"_qs);
        api = await(core.apis().update(api)).value();
        IssuedKey issued = log.key(project.id, u"Portal"_qs, false);
        issued.key.note = u"for the portal"_qs;
        issued.key = await(core.keys().update(issued.key)).value();
        QVERIFY(await(core.keys().rotate(issued.key.id, std::chrono::hours(1))));
        QVERIFY(await(core.keys().setEnabled(issued.key.id, false)));
        QVERIFY(await(core.keys().setEnabled(issued.key.id, true)));
        const Binding binding{project.id, {}, u"PORTAL_KEY"_qs, issued.key.id};
        QVERIFY(await(core.provisioning().bind(binding)));
        QVERIFY(await(core.provisioning().bind(binding))); // as it was: no change
        QVERIFY(await(core.provisioning().unbind(binding)));
        QVERIFY(await(core.keys().remove(issued.key.id)));
        QVERIFY(await(core.keys().undelete(issued.key.id)));
        GatewayOptions options;
        options.workers = 3;
        QVERIFY(await(core.gateway().setOptions(options)));
        QVERIFY(await(core.apis().remove(api.id)));
        QVERIFY(await(core.projects().remove(project.id)));
        QVERIFY(await(core.projects().undelete(project.id)));
        QCOMPARE(log.actions(),
                 (QStringList{u"project.create"_qs, u"project.rename"_qs, u"project.archive"_qs,
                              u"project.unarchive"_qs, u"api.add"_qs, u"api.edit"_qs,
                              u"key.issue"_qs, u"key.edit"_qs, u"key.rotate"_qs, u"key.disable"_qs,
                              u"key.enable"_qs, u"binding.bind"_qs, u"binding.unbind"_qs,
                              u"key.delete"_qs, u"key.undelete"_qs, u"setting.change"_qs,
                              u"api.remove"_qs, u"project.delete"_qs, u"project.undelete"_qs}));
        const AuditReport report = log.verify();
        QVERIFY(report.holds());
        QCOMPARE(report.unkeyed, report.entries); // no secret was kept: no key until this check
        QVERIFY(log.actions().contains(u"audit.key"_qs));
        QCOMPARE(log.verify().unkeyed, report.entries);
    }

    void whatAnEntrySays()
    {
        AuditLog log;
        const Project project = log.project();
        IssuedKey issued = log.key(project.id, u"Portal"_qs);
        log.clock->advance(std::chrono::hours(1));
        issued.key.note = u"for the portal"_qs;
        QVERIFY(await(log.context->keys().update(issued.key)));
        const AuditEntry entry = log.entries().constFirst();
        QCOMPARE(entry.time, log.clock->now());
        QCOMPARE(entry.actor, AuditActor::ofThisProcess());
        QVERIFY(!entry.actor.user.isEmpty());
        QCOMPARE(entry.note.object, issued.key.id.text());
        QCOMPARE(entry.note.project, project.id);
        QCOMPARE(entry.note.name, u"Portal"_qs);
        QCOMPARE(entry.note.detail,
                 (QJsonObject{{u"before"_qs, QJsonObject{{u"note"_qs, QString()}}},
                              {u"after"_qs, QJsonObject{{u"note"_qs, u"for the portal"_qs}}}}));
    }

    void whatDidNotHappenIsNotWritten()
    {
        AuditLog log;
        const Project project = log.project();
        const qint64 before = log.last();
        QVERIFY(!await(log.context->projects().create(u"Clinic"_qs)));
        QVERIFY(!await(log.context->keys().remove(KeyId(u"key_none"_qs))));
        log.keychain->items.setState(KeychainState::Locked);
        QVERIFY(!await(log.context->keys().issue(log.draft(project.id, u"Portal"_qs))));
        QCOMPARE(log.last(), before);
    }

    void secretsThatAreHandedOut()
    {
        AuditLog log;
        const Project project = log.project();
        const IssuedKey issued = log.key(project.id, u"Portal"_qs);
        auto &core = *log.context;
        QVERIFY(await(core.provisioning().bind({project.id, {}, u"PORTAL_KEY"_qs, issued.key.id})));
        const qint64 before = log.last();
        QVERIFY(await(core.keys().reveal(issued.key.id)) == issued.secret);
        QVERIFY(await(core.keys().reveal(issued.key.id, 0, {SecretPurpose::Copy, {}})));
        QVERIFY(await(core.keys().reveal(issued.key.id, 0, {SecretPurpose::Work, {}})));
        const SecretUse exec{SecretPurpose::Exec, {{u"program"_qs, u"npm"_qs}}};
        QVERIFY(await(core.provisioning().environment(project.id, {}, exec)));
        QVERIFY(await(core.transfer().read(project.id, true)));
        AuditFilter filter;
        filter.object = issued.key.id.text();
        QStringList written;
        for (const AuditEntry &entry : log.entries(filter)) {
            if (entry.sequence > before)
                written.prepend(entry.note.action);
            const QByteArray detail = QJsonDocument(entry.note.detail).toJson();
            QVERIFY(!detail.contains(issued.secret.reveal().toByteArray()));
        }
        QCOMPARE(written,
                 (QStringList{u"key.reveal"_qs, u"key.copy"_qs, u"key.exec"_qs, u"key.export"_qs}));
        filter.action = u"key.exec"_qs;
        const QJsonObject detail = log.entries(filter).constFirst().note.detail;
        QCOMPARE(detail.value(u"program").toString(), u"npm"_qs);
        QCOMPARE(detail.value(u"variable").toString(), u"PORTAL_KEY"_qs);
    }

    void whatCannotBeNotedIsNotHandedOut()
    {
        AuditLog log;
        const Project project = log.project();
        const IssuedKey issued = log.key(project.id, u"Portal"_qs);
        auto &core = *log.context;
        QVERIFY(await(core.provisioning().bind({project.id, {}, u"PORTAL_KEY"_qs, issued.key.id})));
        log.sql(u"CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); "
                "END"_qs);
        QVERIFY(!await(core.keys().reveal(issued.key.id)));
        QVERIFY(!await(core.provisioning().environment(project.id, {})));
        QVERIFY(!await(core.transfer().read(project.id, true)));
        QVERIFY(!await(core.keys().setEnabled(issued.key.id, false)));
        QCOMPARE(await(core.keys().get(issued.key.id))->state, KeyState::Active);
        QVERIFY(await(core.keys().reveal(issued.key.id, 0, {SecretPurpose::Work, {}})));
        log.sql(u"DROP TRIGGER full"_qs);
        QVERIFY(await(core.keys().reveal(issued.key.id)));
    }

    void aLockedKeychainMakesNoKey()
    {
        AuditLog log;
        log.keychain->items.setState(KeychainState::Locked);
        const Project project = log.project();
        QVERIFY(log.verify().holds());
        QVERIFY(!log.actions().contains(u"audit.key"_qs));
        log.keychain->items.setState(KeychainState::Unlocked);
        QVERIFY(log.keychain->items.accounts().isEmpty());
        QVERIFY(log.verify().holds());
        QCOMPARE(log.keychain->items.accounts(), QStringList{log.account()});
        log.keychain->items.setState(KeychainState::Locked);
        const AuditReport locked = log.verify();
        QCOMPARE(locked.finding, Found::Unproven);
        QCOMPARE(locked.obstacle->code, ErrorCode::KeychainLocked);
        log.sql(u"DROP TRIGGER audit_no_update"_qs);
        log.sql(u"UPDATE audit SET name = 'Other' WHERE seq = 1"_qs); // seen even so
        QCOMPARE(log.verify().finding, Found::Edited);
    }

    void aKeyThatWasLost()
    {
        AuditLog log;
        const IssuedKey issued = log.makeEntries();
        QVERIFY(await(log.keychain->items.remove(log.account())));
        const AuditReport lost = log.verify();
        QCOMPARE(lost.finding, Found::KeyMissing);
        QCOMPARE(lost.at, 4);
        // Nothing takes its place by itself: not a start, not another secret, not a check.
        log.context.reset();
        log.start(true);
        log.openFile();
        QVERIFY(!log.key(issued.key.project, u"Next"_qs).key.id.isEmpty());
        QCOMPARE(log.verify().finding, Found::KeyMissing);
        QVERIFY(!log.keychain->items.value(log.account()));
        QVERIFY(await(log.audit().renew()));
        const AuditReport renewed = log.verify();
        QVERIFY(renewed.holds());
        QCOMPARE(renewed.unkeyed, log.last() - 1);
        // From there on it is proved again, with all that lies before.
        log.sql(u"DROP TRIGGER audit_no_update"_qs);
        log.sql(u"UPDATE audit SET hash = randomblob(32) WHERE seq = %1"_qs.arg(renewed.unkeyed));
        QCOMPARE(log.verify().at, log.last());
    }

    void aCrashWhileTheKeyIsMade()
    {
        AuditLog log;
        const Project project = log.project();
        log.keychain->crash = SharedKeychain::Crash::AfterWrite;
        auto unanswered = log.audit().verify();
        QTRY_VERIFY(log.keychain->crashed);
        const QString account =
            auditAccount(await(log.context->parts().store->read([](store::Database &database) {
                             return store::SettingRepository(database).value(u"home"_qs);
                         }))
                             .value()
                             .value());
        const auto first = AuditItem::read(*log.keychain->items.value(account)).value();
        QVERIFY(first.pending);
        log.restart();
        log.openFile();
        QVERIFY(log.verify().holds()); // and takes up the key that is there
        auto item = AuditItem::read(*log.keychain->items.value(account)).value();
        QVERIFY(!item.pending);
        QCOMPARE(item.parts.size(), 1);
        QCOMPARE(item.parts.constFirst().id, first.parts.constFirst().id);
        // The other crash: the log has it, the keychain was not told.
        QVERIFY(await(log.context->projects().setArchived(project.id, true)));
        item.pending = true;
        item.seenCount = 0;
        item.seenHead.clear();
        QVERIFY(await(log.keychain->items.write(account, item.write())));
        QVERIFY(log.verify().holds());
        item = AuditItem::read(*log.keychain->items.value(account)).value();
        QVERIFY(!item.pending);
        QCOMPARE(item.seenCount, log.last());
    }

    void theKeyGoesAlongIntoAVault()
    {
        const Secret passphrase("a passphrase of this test");
        AuditLog log;
        const Project project = log.project();
        QVERIFY(log.verify().holds()); // its key is in the keychain, and nothing else is
        QVERIFY(await(log.context->vault().create(passphrase)));
        QVERIFY(log.verify().holds());
        QCOMPARE(await(log.context->vault().moveToVault({})).value(), 0);
        QVERIFY(log.keychain->items.accounts().isEmpty());
        QVERIFY(log.verify().holds());
        QVERIFY(log.actions().contains(u"vault.create"_qs));
        log.context->vault().lock();
        const AuditReport locked = log.verify();
        QCOMPARE(locked.finding, Found::Unproven);
        QCOMPARE(locked.obstacle->code, ErrorCode::VaultLocked);
        QVERIFY(await(log.context->projects().setArchived(project.id, true))); // needs no key
        QVERIFY(await(log.context->vault().unlock(passphrase)));
        QVERIFY(log.verify().holds());
    }

    void aProgramThatStaysRemembersWhereTheLogWas()
    {
        AuditLog log;
        const IssuedKey issued = log.makeEntries();
        const qint64 seen =
            AuditItem::read(*log.keychain->items.value(log.account())).value().seenCount;
        QVERIFY(seen < log.last());
        log.context.reset();
        log.start(true);
        log.openFile();
        const auto seenNow = [&log] {
            return AuditItem::read(*log.keychain->items.value(log.account())).value().seenCount;
        };
        QTRY_COMPARE(seenNow(), log.last());
    }

    void twoProcessesThatAreKilled()
    {
        AuditLog log;
        const IssuedKey issued = log.makeEntries();
        const QString path = log.context->home().storePath();
        for (int round = 0; round < 3; ++round) {
            const auto one = writer(path, 1'000'000 + round * 100'000),
                       other = writer(path, 2'000'000 + round * 100'000);
            // Both are read while both write: SQLite's lock is not a fair one, so either may have
            // to wait for the other for long.
            int ones = 0, others = 0;
            for (QDeadlineTimer deadline(90000);
                 (ones < 8 || others < 8) && !deadline.hasExpired();) {
                ones += linesOf(*one);
                others += linesOf(*other);
            }
            QVERIFY2(ones >= 8 && others >= 8, qPrintable(u"%1 and %2"_qs.arg(ones).arg(others)));
            QVERIFY(await(log.context->keys().setEnabled(issued.key.id, round % 2 == 1)));
            one->kill();
            other->kill();
            for (QProcess *process : {one.get(), other.get()})
                QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        }
        const AuditReport report = log.verify();
        QVERIFY2(report.holds(), qPrintable(auditFindingName(report.finding)));
        QVERIFY(report.entries > 8 + 3 * 2 * 16); // a project and a key for each line
        QCOMPARE(report.unkeyed, 3);
        // Each change has its entry, whatever moment it was: none more, none less.
        const auto projects = await(log.context->projects().list()).value();
        QCOMPARE(log.actions().count(u"project.create"_qs), projects.size());
    }

    void listing()
    {
        AuditLog log;
        const IssuedKey issued = log.makeEntries();
        const Project other = log.project(u"Other"_qs);
        QCOMPARE(log.entries().size(), 9);
        AuditFilter filter;
        filter.project = issued.key.project;
        QCOMPARE(log.entries(filter).size(), 7); // not the log's own key
        filter = {};
        filter.action = u"key"_qs;
        QCOMPARE(log.entries(filter).size(), 5);
        filter.action = u"key.enable"_qs;
        QCOMPARE(log.entries(filter).size(), 2);
        filter = {};
        filter.text = u"PORT"_qs;
        QCOMPARE(log.entries(filter).size(), 5);
        filter.text = u"%"_qs;
        QVERIFY(log.entries(filter).isEmpty());
        filter = {};
        filter.until = log.clock->now();
        QVERIFY(log.entries(filter).isEmpty());
        filter.until.reset();
        filter.since = log.clock->now();
        QCOMPARE(log.entries(filter).size(), 9);
        const auto page = await(log.audit().list({}, 3, 9)).value();
        QCOMPARE(page.size(), 3);
        QCOMPARE(page.constFirst().sequence, 8);
    }

    void exporting()
    {
        AuditLog log;
        const IssuedKey issued = log.makeEntries();
        const Project formula = log.project(u"=1+1, \"x\""_qs);
        const QString lines = log.folder.filePath(u"log.jsonl"_qs);
        QCOMPARE(await(log.audit().exportTo(lines, {}, AuditFormat::JsonLines)).value(), 9);
        QFile file(lines);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const QByteArrayList rows = file.readAll().trimmed().split('\n');
        QCOMPARE(rows.size(), 9);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject object = QJsonDocument::fromJson(rows.at(row)).object();
            QCOMPARE(object.value(u"seq").toInteger(), row + 1);
            QCOMPARE(object.value(u"hash").toString().size(), 64);
        }
        const QString table = log.folder.filePath(u"log.csv"_qs);
        AuditFilter filter;
        filter.action = u"project"_qs;
        QCOMPARE(await(log.audit().exportTo(table, filter, AuditFormat::Csv)).value(), 2);
        QFile csv(table);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArrayList csvRows = csv.readAll().split('\n');
        QVERIFY(csvRows.at(0).startsWith("seq,time,program"));
        QVERIFY(csvRows.at(2).contains("\"'=1+1, \"\"x\"\"\""));
        QCOMPARE(log.actions().mid(9), (QStringList{u"audit.export"_qs, u"audit.export"_qs}));
        QCOMPARE(errorOf(await(log.audit().exportTo(u"/dev/null/x"_qs, {}, AuditFormat::Csv))),
                 ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_services_audit.moc"
