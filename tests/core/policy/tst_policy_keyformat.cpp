// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/policy/keyformat.h>

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace keywright::policy;

class PolicyKeyFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksumIsCrc32InBase62();
    void shapes_data();
    void shapes();
    void bodyIsOfLettersAndDigits();
    void everyTypoIsFound();
    void digestIsSha256OfTheWholeKey();
};

void PolicyKeyFormat::checksumIsCrc32InBase62()
{
    // CRC-32 of "123456789" is 0xCBF43926 = 3421780262, the check value that every table of CRCs
    // gives.
    std::uint32_t crc = 0xCBF43926U;
    std::string expected(6, '0');
    for (int i = 5; i >= 0; --i, crc /= 62)
        expected[std::size_t(i)] = keyAlphabet[crc % 62];
    QCOMPARE(keyChecksum("123456789"), expected);
    QCOMPARE(keyChecksum(""), std::string("000000")); // padded with zeroes
}

void PolicyKeyFormat::shapes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("own");
    const QByteArray body(30, 'Q');
    QTest::newRow("plain") << QByteArray("kw_") + body << true;
    QTest::newRow("prefix with underscore") << QByteArray("my_team_") + body << true;
    QTest::newRow("prefix of digits") << QByteArray("42_") + body << true;
    QTest::newRow("longest prefix") << QByteArray(20, 'p') + "_" + body << true;
    QTest::newRow("prefix too long") << QByteArray(21, 'p') + "_" + body << false;
    QTest::newRow("no prefix") << QByteArray("_") + body << false;
    QTest::newRow("prefix ends in underscore") << QByteArray("kw__") + body << false;
    QTest::newRow("no separator") << QByteArray("kw") + body << false;
    QTest::newRow("body too short") << QByteArray("kw_") + body.left(29) << false;
    QTest::newRow("body with a dash") << QByteArray("kw_") + body.left(29) + "-" << false;
    QTest::newRow("prefix with a dash") << QByteArray("k-w_") + body << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void PolicyKeyFormat::shapes()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, own);
    const std::string text = head.toStdString();
    QCOMPARE(keyShape(text + keyChecksum(text)), own ? KeyShape::Own : KeyShape::Foreign);
}

void PolicyKeyFormat::bodyIsOfLettersAndDigits()
{
    for (int byte = 0; byte < 256; ++byte) {
        for (const std::size_t place : {0, 15, 29, 35}) {
            std::string text(36, 'Q');
            text[place] = char(byte);
            const bool inAlphabet = keyAlphabet.find(char(byte)) != std::string_view::npos;
            QCOMPARE(keyShape("kw_" + text) == KeyShape::Foreign, !inAlphabet);
        }
    }
}

void PolicyKeyFormat::everyTypoIsFound()
{
    const std::string head = "kw_0123456789abcdefghijABCDEFGHIJ";
    const std::string key = head + keyChecksum(head);
    QCOMPARE(keyShape(key), KeyShape::Own);
    for (std::size_t i = 3; i < key.size(); ++i) {
        std::string mistyped = key;
        mistyped[i] = mistyped[i] == 'z' ? 'y' : 'z';
        QCOMPARE(keyShape(mistyped), KeyShape::OwnWithWrongChecksum);
    }
}

void PolicyKeyFormat::digestIsSha256OfTheWholeKey()
{
    for (const char *text : {"kw_one", "kw_two", "", "kw_one"}) {
        const Digest digest = keyDigest(text);
        const QByteArray ours(reinterpret_cast<const char *>(digest.data()), int(digest.size()));
        QCOMPARE(ours, QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Sha256));
    }
}

QTEST_APPLESS_MAIN(PolicyKeyFormat)
#include "tst_policy_keyformat.moc"
