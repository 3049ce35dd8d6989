// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/secret.h>

#include <QtTest/QTest>

using namespace keywright;

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndComparesBytes()
    {
        const Secret secret(QByteArrayView("a\0b", 3));
        QCOMPARE(secret.size(), 3);
        QVERIFY(secret.reveal() == QByteArrayView("a\0b", 3));
        const Secret copy = secret;
        QVERIFY(copy == secret);
        QVERIFY(copy.reveal().data() == secret.reveal().data()); // one place in memory
        QVERIFY(Secret(QByteArrayView("a\0b", 3)) == secret);
        QVERIFY(!(Secret(QByteArrayView("a\0c", 3)) == secret));
        QVERIFY(!(Secret(QByteArrayView("a\0bb", 4)) == secret));
    }

    void isEmptyWithoutBytes()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
        QVERIFY(Secret() == Secret(QByteArrayView("")));
        QVERIFY(Secret().reveal().isEmpty());
        QVERIFY(!(Secret() == Secret(QByteArrayView("x"))));
    }

    void outlivesItsSource()
    {
        Secret last;
        {
            const Secret first(QByteArrayView("something"));
            last = first;
        }
        QVERIFY(last.reveal() == QByteArrayView("something"));
    }

    void takeWipesWhatItTook()
    {
        QByteArray bytes("something");
        bytes.detach();
        const QByteArray shared = bytes; // the same memory: shows what became of it
        const Secret secret = Secret::take(std::move(bytes));
        QVERIFY(secret.reveal() == QByteArrayView("something"));
        QCOMPARE(shared, QByteArray(9, '\0'));
    }

    void wipesWhereItLies()
    {
        QByteArray bytes(5, 'x');
        const QByteArray shared = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray(5, '\0'));

        QString text(5, u'x');
        const QString sharedText = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(sharedText, QString(5, QChar(u'\0')));
    }

    void doesNotWriteIntoLiterals()
    {
        QByteArray literal = QByteArray::fromRawData("literal", 7);
        QString text = QStringLiteral("literal");
        wipe(literal);
        wipe(text);
        QVERIFY(literal.isEmpty());
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_base_secret.moc"
