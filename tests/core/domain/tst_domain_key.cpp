// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/key.h>
#include <core/domain/keyformat.h>
#include <core/policy/keyformat.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace keywright;
using namespace std::chrono_literals;

class TestKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generatesKeysThatPolicyRecognises()
    {
        SystemRandom random;
        const Secret key = generateKey(QStringLiteral("shop_live"), random);
        QCOMPARE(key.size(), qsizetype(10 + policy::keyBodyLength + policy::keyCheckLength));
        const QByteArrayView bytes = key.reveal();
        QVERIFY(policy::keyShape({bytes.data(), std::size_t(bytes.size())})
                == policy::KeyShape::Own);
        QVERIFY(prefixOf(key) == QStringLiteral("shop_live"));
        QVERIFY(last4Of(key).toLatin1() == bytes.last(4));
        QVERIFY(!(generateKey(QStringLiteral("shop_live"), random) == key));
    }

    void digestsAsSha256()
    {
        QCOMPARE(digestOf(Secret(QByteArrayView("abc"))).toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void showsLittleOfForeignKeys()
    {
        QCOMPARE(prefixOf(Secret(QByteArrayView("AIzaSyD-abcdefghijklmnopqrstuvwxyz12345"))),
                 QStringLiteral("AIza"));
        QCOMPARE(prefixOf(Secret(QByteArrayView("hunter2"))), QString());
        QCOMPARE(last4Of(Secret(QByteArrayView("hunter2"))), QString());
        QCOMPARE(prefixOf(Secret(QByteArrayView("secret_x"))), QString());
    }

    void expiresAtTheInstant()
    {
        Key key;
        key.versions = {KeyVersion()};
        const Instant end(1000ms);
        key.expires = end;
        QCOMPARE(effectiveState(key, end - 1ms), EffectiveState::Active);
        QCOMPARE(effectiveState(key, end), EffectiveState::Expired);
        key.state = KeyState::Disabled;
        QCOMPARE(effectiveState(key, end), EffectiveState::Disabled);
        key.state = KeyState::Deleted;
        QCOMPARE(effectiveState(key, end), EffectiveState::Deleted);
        QCOMPARE(stateName(EffectiveState::Expired), QStringLiteral("expired"));
    }

    void knowsLegalTransitions()
    {
        QVERIFY(isLegalTransition(KeyState::Active, KeyState::Disabled));
        QVERIFY(isLegalTransition(KeyState::Disabled, KeyState::Active));
        QVERIFY(isLegalTransition(KeyState::Disabled, KeyState::Deleted));
        QVERIFY(isLegalTransition(KeyState::Deleted, KeyState::Active));
        QVERIFY(!isLegalTransition(KeyState::Active, KeyState::Active));
        QVERIFY(!isLegalTransition(KeyState::Deleted, KeyState::Deleted));
    }

    void judgesNames()
    {
        QVERIFY(isValidName(QStringLiteral("Größe 🎉")));
        QVERIFY(isValidName(QString(100, u'x')));
        QVERIFY(!isValidName(QString(101, u'x')));
        QVERIFY(!isValidName(QStringLiteral("  ")));
        QVERIFY(!isValidName(QStringLiteral("a/b")));
        QVERIFY(!isValidName(QStringLiteral("a\nb")));
        QVERIFY(isValidApiName(QStringLiteral("forms-2")));
        QVERIFY(!isValidApiName(QStringLiteral("_keywright")));
        QVERIFY(!isValidApiName(QStringLiteral("Forms")));
        QVERIFY(!isValidApiName(QStringLiteral("-forms")));
        QVERIFY(!isValidApiName(QString(64, u'a')));
        QVERIFY(isValidApiName(QString(63, u'a')));
        QVERIFY(isValidPrefix(QStringLiteral("kw_live")));
        QVERIFY(!isValidPrefix(QStringLiteral("kw_")));
        QVERIFY(!isValidPrefix(QString(21, u'a')));
        QVERIFY(!isValidPrefix(QString()));
        QVERIFY(isValidVariable(QStringLiteral("_API_KEY2")));
        QVERIFY(!isValidVariable(QStringLiteral("2KEY")));
        QVERIFY(!isValidVariable(QStringLiteral("KEY\n")));
    }
};

QTEST_GUILESS_MAIN(TestKey)
#include "tst_domain_key.moc"
