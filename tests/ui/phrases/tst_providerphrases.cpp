// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/phrases/providerphrases.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::ui;

class ProviderPhrasesTest : public QObject
{
    Q_OBJECT

    static Provider acme()
    {
        Provider provider;
        provider.id = u"acme"_qs;
        provider.name = u"Acme"_qs;
        provider.base = u"https://api.acme.example"_qs;
        provider.hosts = QStringList{u"api.acme.example"_qs};
        provider.parts = {{u"tenant"_qs, u"Tenant"_qs, {}, {}, false}};
        return provider;
    }

private Q_SLOTS:
    void everyOutcomeIsASentence()
    {
        using State = ProviderProofOutcome::State;
        QSet<QString> sentences, words;
        for (const State state :
             {State::Works, State::Refused, State::Unreachable, State::Unclear}) {
            ProviderProofOutcome outcome{state, 418, QUrl(u"https://api.acme.example/me"_qs),
                                         state == State::Unreachable ? std::optional(Error{
                                             ErrorCode::HostUnknown, u"api.acme.example"_qs, {}})
                                                                     : std::nullopt};
            const QString sentence = proofSentence(outcome, u"Acme"_qs);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
            words.insert(proofStateText(state));
        }
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(words.size(), 4);
    }

    void problemsSpeakOfTheProvider()
    {
        const auto said = [](const QString &subject, const QString &detail = {}) {
            return providerProblem({ErrorCode::InvalidArgument, subject, detail}, acme());
        };
        QVERIFY(said(u"tenant"_qs).contains(u"“Tenant”"));
        QVERIFY(said(u"url"_qs, u"evil.example"_qs).contains(u"api.acme.example"));
        QVERIFY(said(u"url"_qs, u"evil.example"_qs).contains(u"“evil.example”"));
        QVERIFY(said(u"provider"_qs).contains(u"whose key"));
        Provider own = acme();
        own.base.clear();
        own.hosts.clear();
        QVERIFY(providerProblem({ErrorCode::InvalidArgument, u"url"_qs, u"Acme"_qs}, own)
                    .contains(u"no address of its own"));
        QVERIFY(providerProblem({ErrorCode::KeychainLocked, {}, {}}, acme()).endsWith(u'.'));
        QCOMPARE(unknownProvider({ErrorCode::NotFound, u"acne"_qs, u"acme"_qs}),
                 u"There is no provider “acne”. Did you mean acme?"_qs);
        QCOMPARE(unknownProvider({ErrorCode::NotFound, u"zzz"_qs, {}}),
                 u"There is no provider “zzz”."_qs);
    }

    void placements()
    {
        QSet<QString> sentences;
        for (const char *placement :
             {"header:X-API-Key", "query:key", "bearer", "basic:user", "sigv4:r:s:id"})
            sentences.insert(placementSentence(QString::fromLatin1(placement)));
        QCOMPARE(sentences.size(), 5);
        QVERIFY(sentences.contains(u"in the header X-API-Key"_qs));
    }
};

QTEST_GUILESS_MAIN(ProviderPhrasesTest)
#include "tst_providerphrases.moc"
