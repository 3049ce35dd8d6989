// SPDX-License-Identifier: GPL-3.0-or-later
// With the real keychain: a kept key is an item of it and in no form in any file of the home.
#include <core/base/log.h>
#include <core/services/corecontext.h>

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <await.h>

using namespace keywright;

class TestKeptSecret : public QObject
{
    Q_OBJECT

    static QByteArray utf16(const QByteArray &bytes, bool bigEndian)
    {
        QByteArray wide;
        for (const char byte : bytes) {
            if (bigEndian)
                wide.append('\0').append(byte);
            else
                wide.append(byte).append('\0');
        }
        return wide;
    }

    /// Every form in which the secret could lie in a file, with a word for it. Base64 is looked for
    /// at each of its three phases, without the symbols that depend on what stands around.
    static QList<QPair<QByteArray, QByteArray>> forms(const QByteArray &secret)
    {
        QList<QPair<QByteArray, QByteArray>> all{{"raw", secret},
                                                 {"hex", secret.toHex()},
                                                 {"HEX", secret.toHex().toUpper()},
                                                 {"UTF-16LE", utf16(secret, false)},
                                                 {"UTF-16BE", utf16(secret, true)}};
        for (int phase = 0; phase < 3; ++phase) {
            const QByteArray encoded =
                (QByteArray(phase, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
            all.append({"base64", encoded.mid(4, encoded.size() - 8)});
        }
        return all;
    }

    static QByteArray foundIn(const QString &folder, const QByteArray &secret, int *files)
    {
        QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++*files;
            const QByteArray content = file.readAll();
            for (const auto &form : forms(secret)) {
                if (content.contains(form.second))
                    return file.fileName().toUtf8() + " holds it as " + form.first;
            }
        }
        return {};
    }

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        QTemporaryDir folder;
        const QByteArray secret = "clinic_abcdefghijklmnopqrstuvwxyz0123456789";
        int files = 0;
        for (const auto &form : forms(secret)) {
            QFile file(folder.filePath(QStringLiteral("file")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("before" + form.second + "after");
            file.close();
            QVERIFY(!foundIn(folder.path(), secret, &files).isEmpty());
        }
    }

    void aKeptKeyIsAnItemAndNothingElse()
    {
        QTemporaryDir folder;
        const Home home = Home::locate(folder.path());
        QVERIFY(home.prepare());
        installLog(home.logPath(QStringLiteral("test")));
        CoreContext::Options options;
        options.home = home;
        CoreContext context(std::move(options));
        QVERIFY(await(context.ready()));
        const Project project = await(context.projects().create(QStringLiteral("Clinic"))).value();
        KeyDraft draft;
        draft.project = project.id;
        draft.name = QStringLiteral("Portal");
        const auto issued = await(context.keys().issue(draft));
        QVERIFY2(issued,
                 issued ? "" : qPrintable(errorName(issued.error().code) + issued.error().detail));
        const QByteArray secret = issued->secret.reveal().toByteArray();
        qWarning() << "a careless line with" << secret;

        QVERIFY(await(context.keys().reveal(issued->key.id)).value() == issued->secret);
        QVERIFY(await(context.keys().find(issued->secret)).value().has_value());
        Trial trial;
        trial.presented = issued->secret;
        QVERIFY(await(context.policy().judge(trial)));

        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                    QStringLiteral("Keywright")});
        QVERIFY2(tool.waitForFinished(), "secret-tool (package libsecret-tools) is needed");
        const QByteArray items = tool.readAllStandardOutput() + tool.readAllStandardError();
        QVERIFY(items.contains(issued->key.id.text().toUtf8()));
        QVERIFY(items.contains(secret.toBase64()) || items.contains(secret));

        int files = 0;
        const QByteArray found = foundIn(folder.path(), secret, &files);
        QVERIFY2(found.isEmpty(), found.constData());
        QVERIFY(files >= 3); // the databases and the log were looked at
        QVERIFY(QFile::exists(home.logPath(QStringLiteral("test"))));
        installLog();
    }

    void aKeyThatIsNotKeptIsNoItem()
    {
        QTemporaryDir folder;
        CoreContext::Options options;
        options.home = Home::locate(folder.path());
        CoreContext context(std::move(options));
        const Project project = await(context.projects().create(QStringLiteral("Clinic"))).value();
        KeyDraft draft;
        draft.project = project.id;
        draft.name = QStringLiteral("Shown once");
        draft.keep = false;
        const auto issued = await(context.keys().issue(draft)).value();
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                    QStringLiteral("Keywright")});
        QVERIFY(tool.waitForFinished());
        QVERIFY(!tool.readAllStandardOutput().contains(issued.key.id.text().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestKeptSecret)
#include "tst_services_keptsecret.moc"
