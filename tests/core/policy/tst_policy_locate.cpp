// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyLocate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void orderIsTheApisOwn();
    void queryValueMayBeEscaped();
    void formatIsJudgedBeforeLookup();
    void veryLongKeyIsMalformed();
};

void PolicyLocate::places_data()
{
    QTest::addColumn<QByteArray>(
        "headers"); // `name: value` by line; K is the good key, W a wrong one
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected"); // location, or a reason and its detail
    struct Row
    {
        const char *name, *headers, *query, *expected;
    };
    const Row rows[] = {
        {"header", "x-api-key: K", "", "0"},
        {"header in another case", "X-API-Key: K", "", "0"},
        {"blanks around", "x-api-key:  K ", "", "0"},
        {"bearer", "Authorization: Bearer K", "", "1"},
        {"bearer without case", "authorization: bEaReR   K", "", "1"},
        {"query", "", "key=K", "2"},
        {"query among others", "", "a=1&key=K&b", "2"},
        {"query name escaped", "", "%6Be%79=K", "2"},
        {"query name in another case", "", "KEY=K", "CREDENTIALS_MISSING KeyMissing"},
        {"query array", "", "key[]=K", "CREDENTIALS_MISSING KeyMissing"},
        {"none", "", "", "CREDENTIALS_MISSING KeyMissing"},
        {"empty header", "x-api-key: ", "", "CREDENTIALS_MISSING KeyMissing"},
        {"empty header, then query", "x-api-key: ", "key=K", "2"},
        {"empty query", "", "key=", "CREDENTIALS_MISSING KeyMissing"},
        {"query without value", "", "key", "CREDENTIALS_MISSING KeyMissing"},
        {"bearer with colon", "Authorization: Bearer: K", "", "CREDENTIALS_MISSING KeyMissing"},
        {"basic", "Authorization: Basic K", "", "CREDENTIALS_MISSING KeyMissing"},
        {"basic, then query", "Authorization: Basic eDp5", "key=K", "2"},
        {"bearer alone", "Authorization: Bearer", "", "CREDENTIALS_MISSING KeyMissing"},
        {"bearer glued", "Authorization: BearerK", "", "CREDENTIALS_MISSING KeyMissing"},
        {"bare key", "Authorization: K", "", "CREDENTIALS_MISSING KeyMissing"},
        {"wrong first decides", "x-api-key: W\nAuthorization: Bearer K", "key=K",
         "API_KEY_INVALID KeyUnknown"},
        {"good first decides", "x-api-key: K\nAuthorization: Bearer W", "key=W", "0"},
        {"header twice", "x-api-key: K\nX-Api-Key: K", "", "CREDENTIALS_MISSING KeyGivenTwice"},
        {"header twice, one empty", "x-api-key: \nx-api-key: K", "",
         "CREDENTIALS_MISSING KeyGivenTwice"},
        {"authorization twice", "Authorization: Basic x\nAuthorization: Bearer K", "",
         "CREDENTIALS_MISSING KeyGivenTwice"},
        {"query twice", "", "key=K&key=K", "CREDENTIALS_MISSING KeyGivenTwice"},
        {"query twice, once escaped", "", "key=K&k%65y=K", "CREDENTIALS_MISSING KeyGivenTwice"},
        {"a later place twice", "x-api-key: K", "key=K&key=W", "0"},
        {"list in one header", "x-api-key: K, K", "", "API_KEY_INVALID KeyMalformed"},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.headers) << QByteArray(row.query)
                                << QByteArray(row.expected);
}

void PolicyLocate::places()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    const auto filled = [](QByteArray text) {
        const QByteArray good = QByteArray::fromStdString(keyText('a')),
                         wrong = QByteArray::fromStdString(keyText('z'));
        QByteArray result;
        for (int i = 0; i < text.size(); ++i) {
            // Capital K and W stand for keys, except inside words such as X-API-Key and KEY.
            const bool alone = i + 1 == text.size() || !QChar::isLetter(uint(text.at(i + 1)));
            const char c = text.at(i);
            result += c == 'K' && alone ? good : c == 'W' && alone ? wrong : QByteArray(1, c);
        }
        return result;
    };
    Scene scene;
    Call call;
    for (const QByteArray &line : headers.split('\n')) {
        const int colon = line.indexOf(':');
        if (colon > 0)
            call.with(line.left(colon).toStdString(), filled(line.mid(colon + 1)).toStdString());
    }
    call.target += '?' + filled(query).toStdString();
    const Verdict verdict = scene.bare(call);
    if (verdict.outcome == Outcome::Granted) {
        QCOMPARE(QByteArray::number(verdict.location), expected);
        QCOMPARE(std::string(verdict.presentedKey), keyText());
        return;
    }
    QCOMPARE(QByteArray(nameOf(verdict.reason)) + ' ' + nameOf(verdict.detail), expected);
    QCOMPARE(verdict.status, 401);
}

void PolicyLocate::orderIsTheApisOwn()
{
    Scene scene;
    scene.api().keyLocations = {*parseKeyLocation("query:token"),
                                *parseKeyLocation("header:X-Token")};
    Call call;
    call.target += "?token=" + keyText('z');
    call.with("X-Token", keyText());
    COMPARE_DETAIL(scene.bare(call), Detail::KeyUnknown);
    Call header;
    header.with("x-token", keyText());
    QCOMPARE(scene.bare(header).location, 1);
    Call notNamed;
    notNamed.with("x-api-key", keyText());
    COMPARE_DETAIL(scene.bare(notNamed), Detail::KeyMissing);
    scene.api().keyLocations.clear();
    scene.build();
    COMPARE_DETAIL(scene.bare(header), Detail::KeyMissing);
}

void PolicyLocate::queryValueMayBeEscaped()
{
    Scene scene;
    Call call;
    std::string escaped = keyText();
    escaped.replace(escaped.find('_'), 1, "%5F");
    call.target += "?key=" + escaped;
    QCOMPARE(scene.bare(call).outcome, Outcome::Granted);
}

void PolicyLocate::formatIsJudgedBeforeLookup()
{
    Scene scene;
    std::string mistyped = keyText();
    mistyped[8] = 'b';
    Call call;
    call.with("x-api-key", mistyped);
    const Verdict verdict = scene.bare(call);
    QCOMPARE(verdict.step, Step::Format);
    COMPARE_DETAIL(verdict, Detail::KeyChecksumWrong);
    Call unknown;
    unknown.with("x-api-key", keyText('z'));
    QCOMPARE(scene.bare(unknown).step, Step::Lookup);
}

void PolicyLocate::veryLongKeyIsMalformed()
{
    Scene scene;
    Call call;
    call.with("x-api-key", std::string(100000, 'k'));
    COMPARE_DETAIL(scene.bare(call), Detail::KeyMalformed);
}

QTEST_APPLESS_MAIN(PolicyLocate)
#include "tst_policy_locate.moc"
