// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/log.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;

class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gone"); // must not be in the answer
        const QString body(36, u'7');
        QTest::newRow("own key") << QStringLiteral("issued kw_test_%1 now").arg(body) << body;
        QTest::newRow("own key in a word")
            << QStringLiteral("xxxxxxxxxxxxxxxxxxxxxxxxxx_") + body << body;
        QTest::newRow("bearer") << "Authorization: Bearer abc.def-123"
                                << "abc.def-123";
        QTest::newRow("basic") << "authorization: Basic dXNlcjpwYXNz"
                               << "dXNlcjpwYXNz";
        QTest::newRow("no scheme") << "Proxy-Authorization: hunter2"
                                   << "hunter2";
        QTest::newRow("header") << "X-API-Key: hunter2"
                                << "hunter2";
        QTest::newRow("header in JSON") << R"({"x-api-key": "hunter2"})"
                                        << "hunter2";
        QTest::newRow("cookie") << "Cookie: session=hunter2; other=hunter2"
                                << "hunter2";
        QTest::newRow("query") << "GET /a?key=hunter2&b=1"
                               << "hunter2";
        QTest::newRow("query, other name") << "/a?b=1&access_token=hunter2#x"
                                           << "hunter2";
        QTest::newRow("bare bearer") << "sent bearer hunter2hunter2"
                                     << "hunter2hunter2";
        QTest::newRow("foreign") << "AIzaSyD-abcdefghijklmnopqrstuvwxyz12345"
                                 << "abcdefghij";
    }
    void redacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, gone);
        const QString answer = redacted(text);
        QVERIFY2(!answer.contains(gone), qPrintable(answer));
        QVERIFY(answer.contains(QChar(0x2026)));
        QCOMPARE(redacted(answer), answer);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << "key_0123456789abcdefghij was saved";
        QTest::newRow("path") << "GET /forms/1?page=2 -> 200";
        QTest::newRow("masked") << QStringLiteral("kw_live\u2026A1b2");
        QTest::newRow("digest") << QString(64, u'a');
    }
    void leavesTheRestAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void writesAPrivateRotatedFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.log"));
        const QString body(36, u'7');
        const auto before = qInstallMessageHandler(nullptr);
        installLog(path, true);
        qCInfo(logStore).noquote() << QStringLiteral("first kw_") + body;
        for (int i = 0; i < 1100; ++i)
            qCInfo(logStore).noquote() << QString(1000, u'.');
        installLog({}, true);
        qInstallMessageHandler(before);
        QFile rotated(path + QStringLiteral(".1"));
        QVERIFY(rotated.open(QIODevice::ReadOnly));
        const QByteArray first = rotated.readLine();
        QVERIFY(first.contains("keywright.store: first kw"));
        QVERIFY(!first.contains(body.toUtf8()));
        QVERIFY(QFileInfo(path).size() < (1 << 20));
        for (const QString &file : {path, rotated.fileName()})
            QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void theLastLinesAreKept()
    {
        LogHistory history;
        QVERIFY(history.since(0).lines.isEmpty());
        for (qsizetype i = 0; i < LogHistory::capacity + 5; ++i)
            history.add({QtWarningMsg, QString::number(i)});
        const LogTail all = history.since(0);
        QCOMPARE(all.lines.size(), LogHistory::capacity);
        QCOMPARE(all.lines.constFirst().text, QStringLiteral("5"));
        QCOMPARE(all.next, qint64(LogHistory::capacity + 5));
        history.add({QtInfoMsg, QStringLiteral("new")});
        QCOMPARE(history.since(all.next).lines,
                 QList<LogLine>({{QtInfoMsg, QStringLiteral("new")}}));
        QCOMPARE(history.since(all.next + 9).lines.size(), LogHistory::capacity);
    }

    void whatIsLoggedIsKeptWithoutSecrets()
    {
        const auto before = qInstallMessageHandler(nullptr);
        installLog({}, true);
        qCInfo(logStore).noquote() << QStringLiteral("Authorization: Bearer abc.def-123");
        const LogTail tail = loggedSince(0);
        qInstallMessageHandler(before);
        QCOMPARE(tail.lines.size(), 1);
        QVERIFY(tail.lines.constFirst().text.contains(QStringLiteral("info keywright.store: ")));
        QVERIFY(!tail.lines.constFirst().text.contains(QStringLiteral("abc.def")));
    }

    void aFileIsReadFromAPlaceOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.log"));
        QCOMPARE(readLogFile(path, 9).next, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("2026 warning a: one\ngoes on\n2026 info a: two\nhalf");
        const LogTail first = readLogFile(path, 0);
        QCOMPARE(first.lines, QList<LogLine>({{QtWarningMsg, QStringLiteral("2026 warning a: one")},
                                              {QtWarningMsg, QStringLiteral("goes on")},
                                              {QtInfoMsg, QStringLiteral("2026 info a: two")}}));
        file.write(" a line\n");
        const LogTail second = readLogFile(path, first.next);
        QCOMPARE(second.lines, QList<LogLine>({{QtInfoMsg, QStringLiteral("half a line")}}));
        QCOMPARE(second.next, file.size());
        QCOMPARE(readLogFile(path, 0, 14).lines,
                 QList<LogLine>({{QtInfoMsg, QStringLiteral("half a line")}}));
        QVERIFY(file.resize(0) && file.seek(0));
        file.write("2026 error a: anew\n");
        const LogTail anew = readLogFile(path, second.next);
        QCOMPARE(anew.lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_base_log.moc"
