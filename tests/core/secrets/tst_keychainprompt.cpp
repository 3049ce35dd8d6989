// SPDX-License-Identifier: GPL-3.0-or-later
#include "promptingservice.h"

#include <core/secrets/keychainsecretstore.h>

#include <QtTest/QTest>

#include <await.h>

using namespace keywright;

/// What becomes of the system's question for the keychain's password, whoever answers it and
/// however late. Runs on a bus of its own, on which this test keeps the secrets.
class KeychainPromptTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PromptingService> m_service;
    std::unique_ptr<KeychainSecretStore> m_store;

    static KeychainSecretStore::Options options()
    {
        KeychainSecretStore::Options options;
        options.probeTimeout = std::chrono::seconds(20);
        return options;
    }
    KeychainState state() { return await(m_store->probe()).value(); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<PromptingService>();
        QVERIFY(m_service->start());
        m_store = std::make_unique<KeychainSecretStore>(options());
        QCOMPARE(state(), KeychainState::Locked);
    }
    void cleanup()
    {
        m_store.reset();
        m_service.reset();
    }

    void thePersonAnswers()
    {
        auto unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        QCOMPARE(state(), KeychainState::PromptPending);
        // Nothing waits for a person unasked: others are told that it is locked.
        const auto read = await(m_store->read(QStringLiteral("keywright/a/b/c")));
        QCOMPARE(read.error().code, ErrorCode::KeychainLocked);
        QVERIFY(!unlocked.isFinished());
        m_service->answer(true);
        QVERIFY(await(unlocked));
        QCOMPARE(state(), KeychainState::Unlocked);
    }

    void thePersonDeclines()
    {
        auto unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        m_service->answer(false);
        const auto result = await(unlocked);
        QCOMPARE(result.error().code, ErrorCode::KeychainLocked);
        QCOMPARE(result.error().detail, QStringLiteral("dismissed"));
        QCOMPARE(state(), KeychainState::Locked);
    }

    void severalAskOnce()
    {
        auto one = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        auto other = m_store->unlock();
        m_service->answer(true);
        QVERIFY(await(one) && await(other));
        QCOMPARE(m_service->prompted, 1);
    }

    void theQuestionIsTakenBack()
    {
        auto unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        m_store->dismissPrompt();
        QCOMPARE(await(unlocked).error().code, ErrorCode::Cancelled);
        QTRY_COMPARE(m_service->dismissed, 1);
        QCOMPARE(state(), KeychainState::Locked);
        // It can be asked again.
        unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 2);
        m_service->answer(true);
        QVERIFY(await(unlocked));
    }

    void takenBackBeforeItIsShown()
    {
        auto unlocked = m_store->unlock();
        m_store->dismissPrompt();
        QCOMPARE(await(unlocked).error().code, ErrorCode::Cancelled);
        QCOMPARE(state(), KeychainState::Locked);
        QCOMPARE(m_service->prompted, 0);
    }

    void nothingToAsk()
    {
        m_service->setLocked(false);
        QVERIFY(await(m_store->unlock()));
        QCOMPARE(m_service->prompted, 0);
    }

    void theServiceGoesMeanwhile()
    {
        auto unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        m_service.reset();
        QCOMPARE(await(unlocked).error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(state(), KeychainState::NoService);
    }

    void theProgramEndsMeanwhile()
    {
        auto unlocked = m_store->unlock();
        QTRY_COMPARE(m_service->prompted, 1);
        m_store.reset();
        QCOMPARE(await(unlocked).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "tst_keychainprompt.moc"
