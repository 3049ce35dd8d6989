// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/curlnote.h>
#include <ui/phrases/curlphrases.h>

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace keywright;

/// What a cURL command could not keep is said in a sentence.
class CurlPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNoteHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        constexpr int last = int(CurlNote::Code::TextNotUtf8);
        for (int code = 0; code <= last; ++code) {
            const QString name = curlNoteName(CurlNote::Code(code));
            QVERIFY(!name.isEmpty());
            const QString sentence = ui::curlNoteSentence(name, QStringLiteral("TEXT"));
            QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1StringView("%1")), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), last + 1);
        QCOMPARE(ui::curlNoteSentence(QStringLiteral("Other"), {}), QStringLiteral("Other"));
    }

    void theTextIsNamed()
    {
        QVERIFY(ui::curlNoteSentence(QStringLiteral("OptionUnknown"), QStringLiteral("--foo"))
                    .contains(QLatin1StringView("--foo")));
        QVERIFY(ui::curlNoteSentence(QStringLiteral("Variable"), QStringLiteral("A"))
                    .contains(QLatin1StringView("{{A}}")));
    }
};

QTEST_GUILESS_MAIN(CurlPhrasesTest)
#include "tst_curlphrases.moc"
