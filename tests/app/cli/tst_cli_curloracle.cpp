// SPDX-License-Identifier: GPL-3.0-or-later
// cURL itself says what is right: the same command goes through it and through us, and what arrives
// is compared.
#include "curlcases.h"

#include <core/interchange/composerequest.h>
#include <core/interchange/curlimport.h>
#include <core/interchange/curloptions.h>
#include <core/interchange/curlwords.h>
#include <core/services/curlsecrets.h>

#include <QtCore/QDir>
#include <QtCore/QFutureWatcher>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;

class CurlOracleTest : public QObject
{
    Q_OBJECT

private:
    struct Score
    {
        int commands = 0, runnable = 0, sent = 0, equal = 0;
        QStringList different = {};
    };

    /// The program itself, with the words as they are; no shell.
    std::optional<CapturedRequest> byCurl(const CurlWords &words)
    {
        QProcess curl;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        curl.setProcessEnvironment(environment);
        curl.setWorkingDirectory(m_folder.path());
        QStringList arguments{QStringLiteral("-q")};
        for (const QByteArray &word : words.words)
            arguments.append(QString::fromUtf8(word));
        curl.start(QStandardPaths::findExecutable(QStringLiteral("curl")), arguments);
        curl.write(words.input.value_or(QByteArray()));
        curl.closeWriteChannel();
        if (!curl.waitForFinished(15000)) {
            curl.kill();
            curl.waitForFinished();
        }
        const QList<CapturedRequest> captured = m_server->take();
        return captured.isEmpty() ? std::nullopt : std::optional(captured.first());
    }

    void run(const QString &name, const QByteArray &text, Score &score)
    {
        ++score.commands;
        const auto words = curlWords(text);
        if (!words || !words->isPlain)
            return;
        QList<CurlNote> notes;
        const auto arguments = curlArguments(words->words, notes);
        if (!std::all_of(arguments.begin(), arguments.end(), isHarmless))
            return;
        ++score.runnable;
        const auto import = importCurl(text);
        if (import)
            makeFiles(m_folder.path(), import->document);
        const auto reference = byCurl(*words);
        if (!reference)
            return;
        ++score.sent;
        if (!import) {
            score.different.append(name + u": refused: "_qs + import.error().detail);
            return;
        }
        const auto ours = byUs(*m_server, *import);
        const QString found =
            ours ? difference(*reference, *ours) : u"not sent: "_qs + ours.error().subject;
        if (found.isEmpty())
            ++score.equal;
        else
            score.different.append(name + u": "_qs + found);
    }

    static void show(const Score &score)
    {
        qInfo("%d commands, %d can be run as they are, %d sent something, %d the same from us%s%s",
              score.commands, score.runnable, score.sent, score.equal,
              score.different.isEmpty() ? "" : "; different:\n",
              qPrintable(score.different.join(u'\n')));
    }

    QTemporaryDir m_folder;
    QString m_before;
    std::unique_ptr<CaptureServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
        m_server = std::make_unique<CaptureServer>(capturePort);
        QVERIFY2(m_server->port() > 0, "port 28139 is taken");
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }
    void cleanupTestCase()
    {
        if (!m_before.isEmpty())
            QDir::setCurrent(m_before);
    }

    void collectedCommands()
    {
        const QDir scripts(qEnvironmentVariable("KEYWRIGHT_SHARED")
                           + QStringLiteral("/corpora/curlconverter/curl_commands"));
        if (!scripts.exists())
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected commands");
        Score score;
        for (const QString &name : scripts.entryList({QStringLiteral("*.sh")}, QDir::Files)) {
            QFile file(scripts.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            run(name, file.readAll(), score);
        }
        show(score);
        QVERIFY(score.sent > score.commands * 2 / 3);
        QVERIFY(score.equal * 100 >= score.sent * 92);
    }

    /// Each kind of option once, by our own hand: no exception.
    void commandsByHand()
    {
        Score score;
        const QByteArrayList commands = ownCurlCommands();
        for (const QByteArray &command : commands)
            run(QString::fromUtf8(command), command, score);
        show(score);
        QVERIFY(score.sent >= commands.size() - 2);
        QCOMPARE(score.equal, score.sent);
    }
};

QTEST_GUILESS_MAIN(CurlOracleTest)
#include "tst_cli_curloracle.moc"
