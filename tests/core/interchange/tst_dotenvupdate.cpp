// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/dotenvreader.h>
#include <core/interchange/dotenvupdate.h>

#include <QtTest/QtTest>

using namespace keywright;

/// One value of a .env file replaced, and nothing else of it.
class DotenvUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("K=old") << 1 << QByteArray("K=new-value");
        QTest::newRow("quoted") << QByteArray("K='old'\n") << 1 << QByteArray("K='new-value'\n");
        QTest::newRow("exported, double quotes, comment")
            << QByteArray("# old\nexport K = \"old\" # c\nL=old\n") << 2
            << QByteArray("# old\nexport K = \"new-value\" # c\nL=old\n");
        QTest::newRow("the name is the value")
            << QByteArray("old=old\n") << 1 << QByteArray("old=new-value\n");
        QTest::newRow("carriage returns")
            << QByteArray("A=1\r\nK=old\r\n") << 2 << QByteArray("A=1\r\nK=new-value\r\n");
        QTest::newRow("twice in a line") << QByteArray("K=old # old\n") << 1 << QByteArray();
        QTest::newRow("another line") << QByteArray("K=old\nL=x\n") << 2 << QByteArray();
        QTest::newRow("no such line") << QByteArray("K=old\n") << 7 << QByteArray();
        QTest::newRow("line zero") << QByteArray("K=old\n") << 0 << QByteArray();
        QTest::newRow("nothing") << QByteArray() << 1 << QByteArray();
        QTest::newRow("no assignment") << QByteArray("old\n") << 1 << QByteArray();
    }
    void replaces()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QByteArray, expected);
        const auto changed = withValue(text, line, Secret(QByteArrayView("old")),
                                       Secret(QByteArrayView("new-value")));
        QCOMPARE(changed.has_value(), !expected.isEmpty());
        if (changed)
            QCOMPARE(*changed, expected);
    }
    void onlyPlainValues()
    {
        const Secret plain(QByteArrayView("abc_DEF-1.2:/+=@"));
        QVERIFY(isPlainValue(plain.reveal()));
        for (const char *value :
             {"", "a b", "a'b", "a\"b", "a$b", "a#b", "a\\b", "a\nb", "\xc3\xa4"})
            QVERIFY2(!isPlainValue(value), value);
        QVERIFY(!withValue("K=a b\n", 1, Secret(QByteArrayView("a b")), plain));
        QVERIFY(
            !withValue("K=abc\n", 1, Secret(QByteArrayView("abc")), Secret(QByteArrayView("a b"))));
    }
};

QTEST_GUILESS_MAIN(DotenvUpdateTest)
#include "tst_dotenvupdate.moc"
