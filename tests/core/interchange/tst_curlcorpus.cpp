// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/composerequest.h>
#include <core/interchange/curlimport.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace keywright;

/// Other people's cURL commands: each becomes a request or is refused with a reason.
class CurlCorpusTest : public QObject
{
    Q_OBJECT

private:
    struct Command
    {
        QString name;
        QByteArray text;
        QJsonObject expected;
    };

    static QString folder()
    {
        return qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora");
    }
    static QList<Command> commands()
    {
        QList<Command> found;
        const QDir scripts(folder() + QStringLiteral("/curlconverter/curl_commands"));
        for (const QString &name : scripts.entryList({QStringLiteral("*.sh")}, QDir::Files)) {
            QFile file(scripts.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append({name, file.readAll(), {}});
        }
        QFile cases(folder() + QStringLiteral("/curl_extra/cases.jsonl"));
        if (!cases.open(QIODevice::ReadOnly))
            return found;
        while (!cases.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(cases.readLine()).object();
            found.append({object[QLatin1StringView("id")].toString(),
                          object[QLatin1StringView("input")].toString().toUtf8(),
                          object[QLatin1StringView("expected")].toObject()});
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(folder()))
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected commands");
        QVERIFY(commands().size() > 100);
    }

    void everyCommandIsTakenOrRefused()
    {
        int taken = 0;
        QStringList refused;
        for (const Command &command : commands()) {
            const auto read = importCurl(command.text);
            if (!read) {
                QVERIFY2(!read.error().subject.isEmpty() || !read.error().detail.isEmpty(),
                         qPrintable(command.name));
                refused.append(QStringLiteral("%1: %2 %3")
                                   .arg(command.name, read.error().subject, read.error().detail));
                continue;
            }
            ++taken;
            QVERIFY2(!read->document.url.isEmpty(), qPrintable(command.name));
            for (const CurlSecret &secret : read->secrets) {
                // Short ones stand everywhere by chance.
                const QByteArrayView bytes = secret.secret.reveal();
                if (bytes.size() < 6)
                    continue;
                const QString text = QString::fromUtf8(bytes.toByteArray());
                QVERIFY2(!read->document.url.contains(text), qPrintable(command.name));
                for (const RequestPair &header : read->document.headers)
                    QVERIFY2(!header.value.contains(text), qPrintable(command.name));
                for (const CurlNote &note : read->notes)
                    QVERIFY2(!note.text.contains(text), qPrintable(command.name));
            }
        }
        qInfo("%d taken, refused:\n%s", taken, qPrintable(refused.join(u'\n')));
        QVERIFY(taken >= 118);
    }

    /// Where another importer's test says method and address, ours are the same.
    void othersAgree()
    {
        int compared = 0;
        QStringList different;
        for (const Command &command : commands()) {
            const QString method = command.expected[QLatin1StringView("method")].toString();
            QString url = command.expected[QLatin1StringView("urlWithoutQuery")].toString();
            const auto read = importCurl(command.text);
            if (method.isEmpty() || url.isEmpty() || !read)
                continue;
            // What stands for a missing scheme they do not agree on.
            const auto plain = [](QString text) {
                text = text.section(QStringLiteral("://"), -1);
                while (text.endsWith(u'/'))
                    text.chop(1);
                return text;
            };
            const QString ours = plain(read->document.url);
            url = plain(url);
            ++compared;
            if (read->document.method.compare(method, Qt::CaseInsensitive) != 0 || ours != url)
                different.append(QStringLiteral("%1: %2 %3").arg(command.name, method, url));
        }
        qInfo("%d compared", compared);
        QVERIFY(compared > 20);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }

    /// Half of a command is pasted, too.
    void everyBeginningEnds()
    {
        qint64 beginnings = 0;
        for (const Command &command : commands()) {
            for (qsizetype length = 0; length < command.text.size(); ++length) {
                const auto read = importCurl(command.text.left(length));
                ++beginnings;
                if (read && read->document.body.kind != BodyKind::File)
                    (void)composeRequest(read->document);
            }
        }
        QVERIFY(beginnings > 10'000);
    }
};

QTEST_GUILESS_MAIN(CurlCorpusTest)
#include "tst_curlcorpus.moc"
