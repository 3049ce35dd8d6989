// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/passphrasestrength.h>

#include <QtTest/QtTest>

using namespace keywright;

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grades_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<PassphraseGrade>("grade");
        QTest::newRow("nothing") << QByteArray() << PassphraseGrade::Hopeless;
        QTest::newRow("the usual one") << QByteArray("password") << PassphraseGrade::Hopeless;
        QTest::newRow("our own name") << QByteArray("keywright") << PassphraseGrade::Hopeless;
        QTest::newRow("with a number") << QByteArray("Monkey1987") << PassphraseGrade::Hopeless;
        QTest::newRow("two words") << QByteArray("zephyr gargle") << PassphraseGrade::Weak;
        QTest::newRow("six words")
            << QByteArray("plinth gargle ovoid umbra tacit zephyr") << PassphraseGrade::Strong;
        QTest::newRow("random") << QByteArray("x7Gq!pW2zR9#tLm4") << PassphraseGrade::Strong;
        QTest::newRow("endless") << QByteArray(5000, 'a') << PassphraseGrade::Weak;
    }
    void grades()
    {
        QFETCH(const QByteArray, passphrase);
        QFETCH(const PassphraseGrade, grade);
        const PassphraseStrength strength = passphraseStrength(Secret(QByteArrayView(passphrase)));
        QVERIFY2(strength.grade == grade, qPrintable(QString::number(strength.bits)));
    }
};

QTEST_GUILESS_MAIN(PassphraseStrengthTest)
#include "tst_passphrasestrength.moc"
