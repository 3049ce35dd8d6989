// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/checktext.h>
#include <core/interchange/environmentfile.h>
#include <core/interchange/requestfile.h>

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

using namespace keywright;

class TestEnvironmentFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOthersWroteStays()
    {
        const QByteArray text = "name: Local\ncolor: '#00ff00'\nextends: Base\nvariables:\n"
                                "  - name: base\n    value: http://localhost:1\n"
                                "    description: where it is\n"
                                "  - name: off\n    value: 'x'\n    disabled: true\n"
                                "  - secret: true\n    name: hidden\n    value: 'in clear'\n"
                                "  - name: api_key\n    value: sk_plain\n"
                                "  - name: token\n    value: kw://Clinic/Portal\n";
        auto file = readEnvironmentFile(text, QStringLiteral("Local.yml"));
        QVERIFY(file);
        QCOMPARE(file->environment.name, QStringLiteral("Local"));
        QCOMPARE(file->environment.variables.size(), 5);
        QVERIFY(!file->environment.variables.at(1).enabled);
        file->environment.variables[0].value = QStringLiteral("http://localhost:2");
        file->environment.production = true;
        const QByteArray written = environmentFileText(*file);
        QVERIFY2(written.contains("extends") && written.contains("where it is"),
                 written.constData());
        QVERIFY2(!written.contains("in clear") && !written.contains("sk_plain"),
                 written.constData());
        QVERIFY(written.contains("kw://Clinic/Portal"));
        const auto again = readEnvironmentFile(written, QStringLiteral("Local.yml"));
        QVERIFY(again);
        QVERIFY(again->environment.production);
        QCOMPARE(again->environment.variables.at(0).value, QStringLiteral("http://localhost:2"));
        QVERIFY(!again->environment.variables.at(1).enabled);
        QCOMPARE(environmentFileText(*again), written.constData());
    }
    void whatIsWrongIsNamed()
    {
        const auto unnamed = readEnvironmentFile("variables: []", QStringLiteral("x.yml"));
        QVERIFY(!unnamed);
        QCOMPARE(unnamed.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(unnamed.error().detail, QStringLiteral("name"));
        QVERIFY(!readEnvironmentFile("a: [", QStringLiteral("x.yml")));
    }
    void sharedVariablesLeaveTheRestAlone()
    {
        const auto made = withSharedVariables({}, QStringLiteral("Clinic"),
                                              {{QStringLiteral("a"), QStringLiteral("1")}});
        QVERIFY(made);
        QVERIFY(made->startsWith("opencollection:"));
        const auto changed =
            withSharedVariables(*made + "docs: kept\n", QStringLiteral("Clinic"),
                                {{QStringLiteral("b"), QStringLiteral("2"), false}});
        QVERIFY(changed && changed->contains("docs: \"kept\""));
        const auto read = readSharedVariables(*changed, QStringLiteral("opencollection.yml"));
        QCOMPARE(*read, (QList<RequestPair>{{QStringLiteral("b"), QStringLiteral("2"), false}}));
    }

    void checksAndCapturesOfARequestsFile()
    {
        RequestFile file;
        file.document.name = QStringLiteral("One");
        file.document.url = QStringLiteral("http://x/");
        for (int part = 0; part <= int(ResponsePart::Size); ++part) {
            for (int comparison = 0; comparison <= int(Comparison::Schema); ++comparison) {
                ResponseCheck check{ResponsePart(part), {}, Comparison(comparison)};
                if (needsName(check.part))
                    check.name = check.part == ResponsePart::Json ? QStringLiteral("$.a['b c'][0]")
                                                                  : QStringLiteral("X-\"odd");
                if (needsExpected(check.comparison))
                    check.expected = QStringLiteral("{{x}} 1");
                check.enabled = comparison % 2 == 0;
                file.document.checks.append(check);
            }
        }
        file.document.captures = {
            {QStringLiteral("a"), ResponsePart::Json, QStringLiteral(".x | length"), false},
            {QStringLiteral("b"), ResponsePart::Cookie, QStringLiteral("s")}};
        file.document.variables = {{QStringLiteral("v"), QStringLiteral("1")},
                                   {QStringLiteral("my_token"), QStringLiteral("plain")}};
        file.document.connection = {HttpVersion::Http2, QStringLiteral("http://p:1"),
                                    QStringLiteral("/c.pem"), QStringLiteral("{{phrase}}")};
        file.document.cookies = false;
        const QByteArray text = requestFileText(file);
        QVERIFY(!text.contains("plain"));
        const auto read = readRequestFile(text, QStringLiteral("One.yml"));
        QVERIFY(read);
        QCOMPARE(read->document.checks, file.document.checks);
        QCOMPARE(read->document.captures, file.document.captures);
        QCOMPARE(read->document.connection, file.document.connection);
        QVERIFY(!read->document.cookies);
        QCOMPARE(requestFileText(*read), text);
        file.document.connection.passphrase = QStringLiteral("plain phrase");
        QVERIFY(!requestFileText(file).contains("plain"));
    }
    void anAssertionThatIsNotUnderstoodStays()
    {
        const QByteArray text = "info: {name: One, type: http}\nhttp: {method: GET, url: x}\n"
                                "runtime:\n  scripts:\n    - type: tests\n      code: a()\n"
                                "  assertions:\n    - expression: res.getStatus()\n"
                                "      operator: eq\n      value: '200'\n"
                                "    - expression: res.status\n      operator: eq\n"
                                "      value: '200'\n";
        auto file = readRequestFile(text, QStringLiteral("One.yml"));
        QVERIFY(file);
        QCOMPARE(file->document.checks.size(), 1);
        file->document.checks.clear();
        const QByteArray written = requestFileText(*file);
        QVERIFY(written.contains("res.getStatus()") && written.contains("a()"));
        QVERIFY(!written.contains("res.status"));
    }
    void environmentsOfOthersAreRead()
    {
        const QString shared = qEnvironmentVariable("KEYWRIGHT_SHARED");
        if (!QDir(shared + QStringLiteral("/corpora/bruno")).exists())
            QSKIP("The corpora are not there.");
        int count = 0;
        QDirIterator files(shared + QStringLiteral("/corpora/bruno"), {QStringLiteral("*.yml")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QFileInfo(path).dir().dirName() != QStringLiteral("environments"))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readEnvironmentFile(file.readAll(), path);
            QVERIFY2(read, qPrintable(path));
            (void)environmentFileText(*read);
            ++count;
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(TestEnvironmentFile)
#include "tst_environmentfile.moc"
