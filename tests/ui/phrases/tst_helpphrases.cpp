// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/phrases/helpphrases.h>

#include <QtTest/QtTest>

using namespace keywright::ui;

class HelpPhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreExplainedInShort()
    {
        QSet<QString> all;
        int paragraphs = 0;
        for (const QString &page : {u""_qs, u"overview"_qs, u"keys"_qs, u"apis"_qs, u"variables"_qs,
                                    u"usage"_qs, u"activity"_qs, u"request"_qs, u"matrix"_qs,
                                    u"gateway"_qs, u"secrets"_qs, u"audit"_qs}) {
            const HelpText help = helpFor(page);
            QVERIFY2(!help.title.isEmpty(), qPrintable(page));
            QVERIFY2(help.paragraphs.size() >= (page.isEmpty() ? 2 : 3), qPrintable(page));
            for (const QString &one : help.paragraphs) {
                QVERIFY2(one.size() <= 220 && one.endsWith(u'.'), qPrintable(one));
                all.insert(one);
                ++paragraphs;
            }
        }
        QCOMPARE(all.size(), paragraphs); // none is said twice
    }

    void whatIsNoPageHasNone()
    {
        QVERIFY(helpFor(u"nonsense"_qs).title.isEmpty());
        QVERIFY(helpFor(u"nonsense"_qs).paragraphs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HelpPhrasesTest)
#include "tst_helpphrases.moc"
