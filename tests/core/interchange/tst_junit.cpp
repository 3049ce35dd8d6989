// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/junitreport.h>

#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace keywright;

class TestJUnit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAndCounts()
    {
        using std::chrono::milliseconds;
        const QList<JUnitCase> cases{
            {QStringLiteral("Portal"),
             QStringLiteral("GET /a"),
             JUnitState::Passed,
             {},
             milliseconds(1500)},
            {QStringLiteral("Portal"), QStringLiteral("GET /b"), JUnitState::Failed,
             QStringLiteral("a \"leak\" <here>\u0007"), milliseconds(500)},
            {QStringLiteral("(no key)"),
             QStringLiteral("POST /a"),
             JUnitState::Skipped,
             QStringLiteral("not sent"),
             {}},
            {QStringLiteral("(no key)"),
             QStringLiteral("GET /a"),
             JUnitState::Error,
             QStringLiteral("refused"),
             {}},
        };
        const QByteArray report = junitReport(QStringLiteral("Clinic"), cases);
        QXmlStreamReader xml(report);
        QStringList seen;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&](const char *name) {
                return xml.attributes().value(QLatin1String(name)).toString();
            };
            seen.append(QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(xml.name().toString(), attribute("name"), attribute("tests"),
                                 attribute("failures"), attribute("time"))
                            .simplified());
            if (xml.name() == QLatin1String("failure"))
                QCOMPARE(attribute("message"), QStringLiteral("a \"leak\" <here>\ufffd"));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const QStringList expected{
            QStringLiteral("testsuites Clinic 4 1 2.000000"),
            QStringLiteral("testsuite Portal 2 1 2.000000"),
            QStringLiteral("testcase GET /a 1.500000"),
            QStringLiteral("testcase GET /b 0.500000"),
            QStringLiteral("failure"),
            QStringLiteral("testsuite (no key) 2 0 0.000000"),
            QStringLiteral("testcase POST /a 0.000000"),
            QStringLiteral("skipped"),
            QStringLiteral("testcase GET /a 0.000000"),
            QStringLiteral("error"),
        };
        QCOMPARE(seen, expected);
    }
};

QTEST_APPLESS_MAIN(TestJUnit)
#include "tst_junit.moc"
