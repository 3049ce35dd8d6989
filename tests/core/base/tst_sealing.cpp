// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/sealedstream.h>

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace keywright;

/// Boxes and streams: what goes in comes out, and nothing else ever does.
class SealingTest : public QObject
{
    Q_OBJECT

    static QByteArray sealedStream(const Secret &key, const QList<QByteArray> &parts)
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        SealedWriter writer(device, key, "head");
        for (const QByteArray &part : parts) {
            if (!writer.write(part))
                return {};
        }
        return writer.finish() ? device.data() : QByteArray();
    }

private Q_SLOTS:
    void boxes()
    {
        const Secret key = randomKey(), other = randomKey();
        for (const QByteArray &text : {QByteArray(), QByteArray("a"), QByteArray(100000, 'x')}) {
            const QByteArray box = sealBox(key, text, "place");
            QCOMPARE(box.size(), text.size() + sealNonceSize + sealTagSize);
            QCOMPARE(openBox(key, box, "place")->reveal().toByteArray(), text);
            QVERIFY(!openBox(other, box, "place"));
            QVERIFY(!openBox(key, box, "other place"));
            QVERIFY(!openBox(key, box.chopped(1), "place"));
            QVERIFY(box != sealBox(key, text, "place"));
        }
        QVERIFY(!openBox(key, QByteArray(), {}));
    }

    void passphrases()
    {
        const PassphraseWork work{1, 8192};
        const QByteArray salt(saltSize, 's');
        const Secret words(QByteArrayView("words"));
        QVERIFY(*passphraseKey(words, salt, work) == *passphraseKey(words, salt, work));
        QVERIFY(!(*passphraseKey(words, salt, work)
                  == *passphraseKey(words, QByteArray(saltSize, 't'), work)));
        QVERIFY(!(*passphraseKey(words, salt, work) == *passphraseKey(words, salt, {2, 8192})));
        QVERIFY(passphraseKey(Secret(), salt, work));
        QVERIFY(!passphraseKey(words, "short", work));
        QVERIFY(!passphraseKey(words, salt, {1, 1LL << 40}));
        QVERIFY(!passphraseKey(words, salt, {1LL << 40, 8192}));
        QVERIFY(!passphraseKey(words, salt, {0, 0}));
    }

    void derivedKeysDiffer()
    {
        const Secret key = randomKey();
        QVERIFY(derivedKey(key, 1, "contexta") == derivedKey(key, 1, "contexta"));
        QVERIFY(!(derivedKey(key, 1, "contexta") == derivedKey(key, 2, "contexta")));
        QVERIFY(!(derivedKey(key, 1, "contexta") == derivedKey(key, 1, "contextb")));
    }

    void streams_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void streams()
    {
        QFETCH(const int, size);
        const Secret key = randomKey();
        QByteArray text = randomBytes(size);
        QBuffer device;
        device.setData(sealedStream(key, {text.first(size / 3), text.mid(size / 3)}));
        device.open(QIODevice::ReadOnly);
        SealedReader reader(device, key, "head");
        QVERIFY(!reader.isWrongKey());
        QByteArray back;
        for (const int part : {size / 7, size / 2, size - size / 7 - size / 2}) {
            const auto bytes = reader.read(part);
            QVERIFY(bytes);
            back += *bytes;
        }
        QVERIFY(back == text);
        QVERIFY(reader.atEnd());
        QVERIFY(!reader.read(1));
    }

    void alteredStreamsAreRefused()
    {
        const Secret key = randomKey();
        const QByteArray text = randomBytes(150000);
        const QByteArray whole = sealedStream(key, {text});
        const auto accepts = [&](const QByteArray &bytes, const Secret &with, QByteArrayView head) {
            QBuffer device;
            device.setData(bytes);
            device.open(QIODevice::ReadOnly);
            SealedReader reader(device, with, head);
            const auto read = reader.read(text.size());
            return read && *read == text && reader.atEnd();
        };
        QVERIFY(accepts(whole, key, "head"));
        QVERIFY(!accepts(whole, randomKey(), "head"));
        QVERIFY(!accepts(whole, key, "another head"));
        constexpr qsizetype piece = 65536 + 17;
        QVERIFY(!accepts(whole.first(24 + 2 * piece), key, "head")); // its end is missing
        QVERIFY(!accepts(whole + 'x', key, "head"));
        QByteArray swapped = whole.first(24) + whole.mid(24 + piece, piece) + whole.mid(24, piece)
                             + whole.mid(24 + 2 * piece);
        QVERIFY(!accepts(swapped, key, "head"));
        for (qsizetype place = 0; place < whole.size(); place += 997) {
            QByteArray bytes = whole;
            bytes[place] = char(bytes[place] ^ 0x20);
            QVERIFY2(!accepts(bytes, key, "head"), qPrintable(QString::number(place)));
        }
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "tst_sealing.moc"
