// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "localapi.h"

#include <QtCore/QXmlStreamReader>

using namespace keywright;

/// Keys at operations, through the real gateway and past it, with keys in a real keychain.
class CliMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void predictsWithoutSending();
    void wantsAGatewayThatRuns();
    void throughTheGatewayAllIsAsPredicted();
    void pastTheGatewayNothingProtects();
    void aUsedUpLimitHidesNothing();
    void namesWhatIsNotThere();

private:
    [[nodiscard]] static QJsonObject cell(const QJsonObject &matrix, const QString &key,
                                          const QString &operation)
    {
        const QJsonArray cells = matrix.value(QLatin1String("cells")).toArray();
        for (const QJsonValue &value : cells) {
            const QJsonObject one = value.toObject();
            if (one.value(QLatin1String("key")).toString() == key
                && one.value(QLatin1String("operation")).toString() == operation)
                return one;
        }
        return {};
    }
    [[nodiscard]] static QString text(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1String(name)).toString();
    }

    LocalApi m_api;
    Ctl m_ctl;
};

void CliMatrixTest::initTestCase()
{
    QVERIFY(m_api.port() > 0);
    const QString document = m_ctl.file("forms.json");
    write(document, R"({"openapi": "3.0.3", "info": {"title": "forms", "version": "1"}, "paths": {
        "/forms": {"get": {"operationId": "listForms", "responses": {}},
                   "post": {"operationId": "submitForm", "responses": {}}},
        "/forms/{id}": {"get": {"operationId": "readForm", "responses": {}}}}})");
    CTL_STATUS(m_ctl.run("project create Clinic"), 0);
    CTL_STATUS(m_ctl.run({QStringLiteral("api"), QStringLiteral("add"), QStringLiteral("forms"),
                          QStringLiteral("--project"), QStringLiteral("Clinic"),
                          QStringLiteral("--upstream"),
                          QStringLiteral("http://127.0.0.1:%1").arg(m_api.port()),
                          QStringLiteral("--openapi"), document}),
               0);
    CTL_STATUS(m_ctl.run("key issue Lister --project Clinic --allow forms:listForms"), 0);
    CTL_STATUS(m_ctl.run("key issue Portal --project Clinic --referrer *.portal.example/*"), 0);
    CTL_STATUS(m_ctl.run("key issue Gone --project Clinic"), 0);
    CTL_STATUS(m_ctl.run("key disable Clinic/Gone"), 0);
}

void CliMatrixTest::cleanupTestCase()
{
    CTL_STATUS(m_ctl.run("gateway stop"), 0);
}

void CliMatrixTest::predictsWithoutSending()
{
    const auto predicted = m_ctl.json("matrix --project Clinic --predict");
    CTL_STATUS(predicted, 0);
    const QJsonObject matrix = predicted.object();
    QCOMPARE(matrix.value(QLatin1String("notSent")).toInt(), 15); // five callers, three operations
    const QJsonObject listed = cell(matrix, QStringLiteral("Lister"), QStringLiteral("listForms"));
    QCOMPARE(text(listed, "predicted"), QStringLiteral("granted"));
    const QJsonObject read = cell(matrix, QStringLiteral("Lister"), QStringLiteral("readForm"));
    QCOMPARE(text(read, "predicted"), QStringLiteral("denied"));
    QCOMPARE(text(read, "reason"), QStringLiteral("API_KEY_SERVICE_BLOCKED"));
    QCOMPARE(text(read, "path"), QStringLiteral("/forms/1"));
    // The referrer that it is restricted to is filled in.
    QCOMPARE(text(cell(matrix, QStringLiteral("Portal"), QStringLiteral("readForm")), "predicted"),
             QStringLiteral("granted"));
}

void CliMatrixTest::wantsAGatewayThatRuns()
{
    const auto refused = m_ctl.run("matrix --project Clinic");
    CTL_STATUS(refused, 1);
    QVERIFY(refused.hasAdvice());
    CTL_STATUS(m_ctl.run("gateway start --listen 127.0.0.1:0"), 0);
}

void CliMatrixTest::throughTheGatewayAllIsAsPredicted()
{
    const QString report = m_ctl.file("report.xml");
    const auto sent =
        m_ctl.json({QStringLiteral("matrix"), QStringLiteral("--project"), QStringLiteral("Clinic"),
                    QStringLiteral("--unsafe"), QStringLiteral("--junit"), report});
    CTL_STATUS(sent, 0);
    const QJsonObject matrix = sent.object();
    QCOMPARE(matrix.value(QLatin1String("granted")).toInt(), 4); // Lister one, Portal all
    QCOMPARE(matrix.value(QLatin1String("denied")).toInt(), 11);
    const QByteArray xml = contents(report);
    QXmlStreamReader reader(xml);
    int tests = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.name() == QLatin1String("testcase"))
            ++tests;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(tests, 15);
    QVERIFY(xml.contains("failures=\"0\""));
}

void CliMatrixTest::pastTheGatewayNothingProtects()
{
    const auto sent = m_ctl.run("matrix --project Clinic --direct --key Clinic/Lister");
    CTL_STATUS(sent, 3);
    QVERIFY2(sent.out.contains("leak"), sent.out.constData());
    QVERIFY2(sent.out.contains("(Lister, altered)"), sent.out.constData());
    QVERIFY2(sent.out.contains("never issued)"), sent.out.constData());
    const QString report = m_ctl.file("leaks.xml");
    CTL_STATUS(
        m_ctl.run({QStringLiteral("matrix"), QStringLiteral("--project"), QStringLiteral("Clinic"),
                   QStringLiteral("--direct"), QStringLiteral("--key"),
                   QStringLiteral("Clinic/Lister"), QStringLiteral("--junit"), report}),
        3);
    QVERIFY2(contents(report).contains("failures=\"7\""), contents(report).constData());
    const auto again = m_ctl.json("matrix --project Clinic --direct --key Clinic/Lister");
    const QJsonObject matrix = again.object();
    QVERIFY2(matrix.value(QLatin1String("granted")).toInt() == 1, again.out.constData());
    QCOMPARE(matrix.value(QLatin1String("leak")).toInt(), 7); // reading alone was sent
    QCOMPARE(matrix.value(QLatin1String("notSent")).toInt(), 4);
}

void CliMatrixTest::aUsedUpLimitHidesNothing()
{
    CTL_STATUS(m_ctl.run("key issue Scarce --project Clinic --limit 1/hour"), 0);
    const QJsonObject sent = m_ctl.json("matrix --project Clinic --key Clinic/Scarce").object();
    QCOMPARE(sent.value(QLatin1String("granted")).toInt(), 1);
    QCOMPARE(sent.value(QLatin1String("limited")).toInt(), 1);
    const QJsonObject matrix =
        m_ctl.json("matrix --project Clinic --key Clinic/Scarce --predict").object();
    for (const char *operation : {"listForms", "submitForm", "readForm"})
        QCOMPARE(
            text(cell(matrix, QStringLiteral("Scarce"), QLatin1String(operation)), "predicted"),
            QStringLiteral("granted"));
}

void CliMatrixTest::namesWhatIsNotThere()
{
    const auto api = m_ctl.run("matrix --project Clinic --api nowhere");
    CTL_STATUS(api, 1);
    QVERIFY(api.hasAdvice());
    CTL_STATUS(m_ctl.run("matrix --project Clinic --key Nobody"), 1);
    CTL_STATUS(m_ctl.run("matrix --project Clinic --parallel many"), 2);
    CTL_STATUS(m_ctl.run("matrix --project Clinic --parameter id"), 2);
}

QTEST_GUILESS_MAIN(CliMatrixTest)
#include "tst_cli_matrix.moc"
