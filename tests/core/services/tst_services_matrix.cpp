// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/matrixrun.h>

#include <QtTest/QtTest>

#include <answeringupstream.h>

using namespace keywright;

/// A project with an API of three operations, and a key for one of them.
class MatrixHome : public ServiceHome
{
public:
    MatrixHome()
    {
        clinic = project();
        Api draft = api(clinic.id, QStringLiteral("forms"), upstream.url(QStringLiteral("/base/")));
        draft.operations = {
            {QStringLiteral("list"), QStringLiteral("GET"), QStringLiteral("/forms"), {}, {}},
            {QStringLiteral("read"), QStringLiteral("GET"), QStringLiteral("/forms/{id}"), {}, {}},
            {QStringLiteral("submit"),
             QStringLiteral("POST"),
             QStringLiteral("/forms"),
             {},
             {QStringLiteral("application/json")}},
        };
        (void)await(context->apis().update(draft)).value();
        KeyDraft wanted = ServiceHome::draft(clinic.id, QStringLiteral("Lister"));
        wanted.restrictions.apis = {{"forms", {"list"}}};
        lister = await(context->keys().issue(wanted)).value();
    }
    [[nodiscard]] Matrix predicted()
    {
        MatrixQuestion question;
        question.project = clinic.id;
        question.values = {{QStringLiteral("id"), QStringLiteral("a b")}};
        return await(context->matrix().predict(question)).value();
    }
    [[nodiscard]] Matrix sent(const MatrixSending &sending)
    {
        const auto run = context->matrix().run(predicted(), sending);
        QSignalSpy finished(run.get(), &MatrixRun::finished);
        run->start();
        if (finished.isEmpty())
            finished.wait(30000);
        return run->matrix();
    }

    AnsweringUpstream upstream;
    Project clinic;
    IssuedKey lister;
};

class TestMatrix : public QObject
{
    Q_OBJECT

    static MatrixSending direct(bool unsafe = false)
    {
        MatrixSending sending;
        sending.direct = true;
        sending.unsafe = unsafe;
        return sending;
    }

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<bool>("granted");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        const auto row = [](bool granted, int status, const char *outcome) {
            QTest::addRow("%s %d", granted ? "granted" : "denied", status)
                << granted << status << QString::fromLatin1(outcome);
        };
        row(true, 200, "granted");
        row(true, 302, "granted");
        row(true, 404, "granted");
        row(true, 401, "broken");
        row(true, 403, "broken");
        row(true, 429, "limited");
        row(true, 502, "unclear");
        row(false, 200, "leak");
        row(false, 204, "leak");
        row(false, 403, "denied");
        row(false, 401, "denied");
        row(false, 404, "unclear");
        row(false, 302, "unclear");
        row(false, 500, "unclear");
        row(false, 503, "denied"); // as policy itself would answer
    }
    void outcomes()
    {
        QFETCH(bool, granted);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        Judgement predicted;
        predicted.granted = granted;
        predicted.status = granted ? 200 : 503;
        QCOMPARE(matrixOutcomeName(matrixOutcomeOf(predicted, status)), outcome);
    }

    void predictsAndSendsNothing()
    {
        MatrixHome home;
        const Matrix matrix = home.predicted();
        QCOMPARE(matrix.rows.size(), 4);
        QCOMPARE(matrix.columns.size(), 3);
        QCOMPARE(matrix.columns.at(1).path, QStringLiteral("/forms/a%20b"));
        QVERIFY(matrix.cell(0, 0).predicted.granted);
        QVERIFY(matrix.cell(0, 1).predicted.reason == policy::Reason::ApiKeyServiceBlocked);
        QVERIFY(matrix.cell(1, 0).predicted.reason == policy::Reason::CredentialsMissing);
        QVERIFY(!matrix.cell(2, 0).predicted.granted);
        QVERIFY(matrix.cell(2, 0).predicted.reason != policy::Reason::CredentialsMissing);
        QCOMPARE(matrix.rows.at(2).of, QStringLiteral("Lister"));
        QVERIFY(matrix.rows.at(3).caller == MatrixCaller::Unissued);
        QCOMPARE(matrix.rows.at(3).of, home.lister.key.prefix);
        QVERIFY(!matrix.cell(3, 0).predicted.granted);
        QCOMPARE(matrix.count(MatrixOutcome::NotSent), 12);
        QVERIFY(home.upstream.requests.isEmpty());
    }

    void findsWhatNobodyProtects()
    {
        MatrixHome home;
        const Matrix matrix = home.sent(direct(true));
        QVERIFY(matrix.cell(0, 0).outcome == MatrixOutcome::Granted);
        QCOMPARE(matrix.count(MatrixOutcome::Leak), 11);
        QCOMPARE(home.upstream.requests.size(), 12);
        QCOMPARE(matrix.cell(0, 2).status, 200);
    }

    void findsWhatIsRefused()
    {
        MatrixHome home;
        home.upstream.status = 401;
        const Matrix matrix = home.sent(direct());
        QVERIFY(matrix.cell(0, 0).outcome == MatrixOutcome::Broken);
        QCOMPARE(matrix.count(MatrixOutcome::Denied), 7);
        QCOMPARE(matrix.count(MatrixOutcome::NotSent), 4); // what would change something
        for (const QByteArray &head : std::as_const(home.upstream.requests))
            QVERIFY2(head.startsWith("GET "), head.constData());
    }

    void presentsEachCallersKey()
    {
        MatrixHome home;
        (void)home.sent(direct());
        const QByteArray secret = home.lister.secret.reveal().toByteArray();
        QList<QByteArray> presented;
        for (const QByteArray &head : std::as_const(home.upstream.requests)) {
            QVERIFY(head.contains("GET /base/forms"));
            const qsizetype at = head.toLower().indexOf("x-api-key: ");
            presented.append(at < 0 ? QByteArray()
                                    : head.mid(at + 11, head.indexOf('\r', at) - at - 11));
        }
        QCOMPARE(presented.count(secret), 2);
        QCOMPARE(presented.count(QByteArray()), 2);
        presented.removeAll(secret);
        presented.removeAll(QByteArray());
        QCOMPARE(presented.size(), 4);
        int altered = 0, unissued = 0;
        for (const QByteArray &key : std::as_const(presented)) {
            int differences = 0;
            QCOMPARE(key.size(), secret.size());
            for (qsizetype i = 0; i < secret.size(); ++i)
                differences += key.at(i) == secret.at(i) ? 0 : 1;
            altered += differences == 1;
            unissued += differences > 1 && key.startsWith(home.lister.key.prefix.toUtf8() + '_');
        }
        QCOMPARE(altered, 2);
        QCOMPARE(unissued, 2);
    }

    void isCancelled()
    {
        MatrixHome home;
        home.upstream.status = 0;
        const auto run = home.context->matrix().run(home.predicted(), direct());
        QSignalSpy finished(run.get(), &MatrixRun::finished);
        run->start();
        QTRY_VERIFY(!home.upstream.requests.isEmpty());
        run->cancel();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(run->isCancelled());
        QCOMPARE(run->matrix().count(MatrixOutcome::NotSent), 12);
        QCOMPARE(run->done(), 0);
    }

    /// One that was taken back and is still at hand calls itself; none is made up then.
    void aRevokedKeyIsARow()
    {
        MatrixHome home;
        const KeyDraft wanted = home.draft(home.clinic.id, QStringLiteral("Old"));
        const IssuedKey old = await(home.context->keys().issue(wanted)).value();
        QVERIFY(await(home.context->keys().setEnabled(old.key.id, false)).has_value());
        const Matrix matrix = home.sent(direct());
        QCOMPARE(matrix.rows.size(), 4); // Lister, Old, nobody, altered
        QVERIFY(matrix.rows.at(1).isRevoked());
        QVERIFY(!matrix.cell(1, 0).predicted.granted);
        QVERIFY(matrix.cell(1, 0).outcome == MatrixOutcome::Leak);
        for (const MatrixRow &row : matrix.rows)
            QVERIFY(row.caller != MatrixCaller::Unissued);
    }

    void saysWhatDoesNotAnswer()
    {
        MatrixHome home;
        home.upstream.close();
        const Matrix matrix = home.sent(direct());
        QCOMPARE(matrix.count(MatrixOutcome::Unclear), 8);
        QVERIFY(matrix.cell(0, 0).error->code == ErrorCode::ConnectionRefused);
    }

    void wantsAGateway()
    {
        MatrixHome home;
        const auto ready = await(home.context->matrix().canSend({}));
        QVERIFY(ready.error().code == ErrorCode::GatewayNotRunning);
        QVERIFY(await(home.context->matrix().canSend(direct())).has_value());
    }

    void namesWhatIsNotThere()
    {
        MatrixHome home;
        MatrixQuestion question;
        question.project = home.clinic.id;
        question.apis = {QStringLiteral("nowhere")};
        const auto answer = await(home.context->matrix().predict(question));
        QVERIFY(answer.error().code == ErrorCode::NotFound);
        QCOMPARE(answer.error().subject, QStringLiteral("nowhere"));
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_services_matrix.moc"
