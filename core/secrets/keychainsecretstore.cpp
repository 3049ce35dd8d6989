// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "keychainjobs.h"
#include "keychainprobe.h"
#include "keychainprompt.h"
#include "secretservicebus.h"

#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <deque>
#include <functional>

namespace keywright {

namespace {

template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
Promise<T> makePromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void settle(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

constexpr auto blockedDetail = QLatin1StringView("an earlier operation is still unanswered");

Error errorOf(const KeychainAnswer &answer)
{
    if (answer.kind == KeychainAnswer::Kind::TimedOut)
        return {ErrorCode::KeychainTimeout, {}, {}};
    return {ErrorCode::KeychainFailed, {}, answer.detail};
}

} // namespace

/// One operation after the other: the state first, then the jobs, then the proof.
class KeychainSecretStore::Queue final : public QObject
{
public:
    explicit Queue(const Options &options)
        : m_bus(options.probeTimeout)
        , m_probe(m_bus, options.service)
        , m_prompt(m_bus)
        , m_jobs(options.service, options.timeout)
    {
        connect(&m_bus, &SecretServiceBus::serviceReplaced, &m_jobs, &KeychainJobs::forgetSession);
    }
    ~Queue() override;

    Async<KeychainState> probe();
    Async<std::optional<Secret>> read(const QString &account);
    Async<void> write(const QString &account, const Secret &secret);
    Async<void> remove(const QString &account);
    Async<QStringList> accounts(const QString &prefix);
    Async<void> unlock();
    void dismissPrompt() { m_prompt.dismiss(); }

private:
    struct Operation
    {
        std::function<void()> start;
        std::function<void(const Error &)> fail;
    };
    using Step = std::function<void()>;
    using AnswerStep = std::function<void(const KeychainAnswer &)>;

    template<typename T>
    Async<T> enqueue(std::function<void(const Promise<T> &)> start);
    template<typename T>
    void succeed(const Promise<T> &promise, T value);
    void succeed(const Promise<void> &promise);
    void fail(const Error &error);
    Operation takeCurrent();
    void startNext();

    void ifUsable(const QString &account, const Step &next);
    void confirmAbsence(const QString &account, const Step &next);
    void compareWithKept(const QString &account, const Secret &secret,
                         const Promise<void> &promise);

    SecretServiceBus m_bus;
    KeychainProbe m_probe;
    KeychainPrompt m_prompt;
    KeychainJobs m_jobs;
    std::deque<Operation> m_waiting;
    std::optional<Operation> m_current;
    std::vector<Promise<KeychainState>> m_probes;
    std::vector<Promise<void>> m_unlocks; ///< who waits for the person that is being asked
};

KeychainSecretStore::Queue::~Queue()
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    std::deque<Operation> unfinished = std::move(m_waiting);
    if (m_current)
        unfinished.push_front(*m_current);
    m_current.reset();
    for (const Operation &operation : unfinished)
        operation.fail(cancelled);
    for (const auto &promise : m_probes)
        settle<KeychainState>(promise, tl::make_unexpected(cancelled));
    for (const auto &promise : m_unlocks)
        settle<void>(promise, tl::make_unexpected(cancelled));
}

Async<KeychainState> KeychainSecretStore::Queue::probe()
{
    auto promise = makePromise<KeychainState>();
    m_probes.push_back(promise);
    m_probe.ask([this, promise](KeychainState state) {
        std::erase(m_probes, promise);
        const bool pending = state == KeychainState::Locked && m_prompt.isPending();
        settle<KeychainState>(promise, pending ? KeychainState::PromptPending : state);
    });
    return promise->future();
}

/// Past the queue of operations: they answer KeychainLocked meanwhile instead of waiting for a
/// person.
Async<void> KeychainSecretStore::Queue::unlock()
{
    auto promise = makePromise<void>();
    m_unlocks.push_back(promise);
    if (m_prompt.isPending())
        return promise->future();
    m_prompt.ask([this](const std::optional<Error> &error) {
        const auto everybody = std::exchange(m_unlocks, {});
        for (const auto &one : everybody)
            settle<void>(one, error ? Result<void>(tl::make_unexpected(*error)) : Result<void>());
    });
    return promise->future();
}

template<typename T>
Async<T> KeychainSecretStore::Queue::enqueue(std::function<void(const Promise<T> &)> start)
{
    auto promise = makePromise<T>();
    m_waiting.push_back(
        {[promise, start = std::move(start)] { start(promise); },
         [promise](const Error &error) { settle<T>(promise, tl::make_unexpected(error)); }});
    QTimer::singleShot(0, this, [this] { startNext(); });
    return promise->future();
}

KeychainSecretStore::Queue::Operation KeychainSecretStore::Queue::takeCurrent()
{
    Operation operation = std::move(*m_current);
    m_current.reset();
    QTimer::singleShot(0, this, [this] { startNext(); });
    return operation;
}

template<typename T>
void KeychainSecretStore::Queue::succeed(const Promise<T> &promise, T value)
{
    takeCurrent();
    settle<T>(promise, std::move(value));
}

void KeychainSecretStore::Queue::succeed(const Promise<void> &promise)
{
    takeCurrent();
    settle<void>(promise, {});
}

void KeychainSecretStore::Queue::fail(const Error &error)
{
    takeCurrent().fail(error);
}

void KeychainSecretStore::Queue::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Another job would only be queued behind the one that hangs, and be done when nobody expects
    // it.
    if (m_jobs.isBlocked())
        fail({ErrorCode::KeychainTimeout, {}, blockedDetail});
    else
        m_current->start();
}

void KeychainSecretStore::Queue::ifUsable(const QString &account, const Step &next)
{
    m_probe.askFor(account, [this, next](KeychainState state) {
        if (const auto obstacle = keychainObstacle(state))
            fail(*obstacle);
        else
            next();
    });
}

/// "Not found" is what a locked keyring says as well, and it may have been locked meanwhile.
void KeychainSecretStore::Queue::confirmAbsence(const QString &account, const Step &next)
{
    ifUsable(account, next);
}

Async<std::optional<Secret>> KeychainSecretStore::Queue::read(const QString &account)
{
    using Value = std::optional<Secret>;
    return enqueue<Value>([this, account](const Promise<Value> &promise) {
        const AnswerStep judge = [this, account, promise](const KeychainAnswer &answer) {
            if (answer.kind == KeychainAnswer::Kind::Done)
                succeed<Value>(promise, answer.secret);
            else if (answer.kind == KeychainAnswer::Kind::NotFound)
                confirmAbsence(account, [this, promise] { succeed<Value>(promise, {}); });
            else
                fail(errorOf(answer));
        };
        const Step read = [this, account, judge] { m_jobs.read(account, judge); };
        // One question where the item is there and open; the whole of it where it is not.
        m_probe.askWhetherReadable(account,
                                   [this, account, read](std::optional<KeychainState> state) {
                                       if (!state)
                                           ifUsable(account, read);
                                       else if (const auto obstacle = keychainObstacle(*state))
                                           fail(*obstacle);
                                       else
                                           read();
                                   });
    });
}

Async<void> KeychainSecretStore::Queue::write(const QString &account, const Secret &secret)
{
    return enqueue<void>([this, account, secret](const Promise<void> &promise) {
        const AnswerStep judge = [this, account, secret, promise](const KeychainAnswer &answer) {
            if (answer.kind == KeychainAnswer::Kind::Done)
                compareWithKept(account, secret, promise);
            else
                fail(errorOf(answer));
        };
        ifUsable(account, [this, account, secret, judge] { m_jobs.write(account, secret, judge); });
    });
}

void KeychainSecretStore::Queue::compareWithKept(const QString &account, const Secret &secret,
                                                 const Promise<void> &promise)
{
    m_jobs.read(account, [this, secret, promise](const KeychainAnswer &answer) {
        const bool isThere = answer.kind == KeychainAnswer::Kind::Done;
        if (isThere && answer.secret == secret)
            succeed(promise);
        else if (isThere || answer.kind == KeychainAnswer::Kind::NotFound)
            fail({ErrorCode::KeychainFailed, {}, QStringLiteral("not kept as written")});
        else
            fail(errorOf(answer));
    });
}

Async<void> KeychainSecretStore::Queue::remove(const QString &account)
{
    return enqueue<void>([this, account](const Promise<void> &promise) {
        const AnswerStep proof = [this, account, promise](const KeychainAnswer &answer) {
            if (answer.kind == KeychainAnswer::Kind::NotFound)
                confirmAbsence(account, [this, promise] { succeed(promise); });
            else if (answer.kind == KeychainAnswer::Kind::Done)
                fail({ErrorCode::KeychainFailed, {}, QStringLiteral("still there after removal")});
            else
                fail(errorOf(answer));
        };
        const AnswerStep judge = [this, account, proof](const KeychainAnswer &answer) {
            // Some systems say "not found" to the removal of what is absent, some say nothing.
            if (answer.kind == KeychainAnswer::Kind::Done
                || answer.kind == KeychainAnswer::Kind::NotFound)
                m_jobs.read(account, proof);
            else
                fail(errorOf(answer));
        };
        ifUsable(account, [this, account, judge] { m_jobs.remove(account, judge); });
    });
}

Async<QStringList> KeychainSecretStore::Queue::accounts(const QString &prefix)
{
    return enqueue<QStringList>([this, prefix](const Promise<QStringList> &promise) {
        ifUsable(prefix, [this, prefix, promise] {
            m_probe.askForAccounts([this, prefix, promise](std::optional<QStringList> all) {
                if (!all) {
                    fail({ErrorCode::NotSupported, {}, {}});
                    return;
                }
                all->removeIf([&prefix](const QString &one) { return !one.startsWith(prefix); });
                all->sort();
                succeed<QStringList>(promise, *all);
            });
        });
    });
}

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : KeychainSecretStore(Options{}, parent)
{
}

KeychainSecretStore::KeychainSecretStore(const Options &options, QObject *parent)
    : QObject(parent)
{
    Options complete = options;
    if (complete.service.isEmpty())
        complete.service = QStringLiteral("Keywright");
    m_queue = std::make_unique<Queue>(complete);
}

KeychainSecretStore::~KeychainSecretStore() = default;

Async<KeychainState> KeychainSecretStore::probe()
{
    return m_queue->probe();
}

Async<std::optional<Secret>> KeychainSecretStore::read(const QString &account)
{
    return m_queue->read(account);
}

Async<void> KeychainSecretStore::write(const QString &account, const Secret &secret)
{
    return m_queue->write(account, secret);
}

Async<QStringList> KeychainSecretStore::accounts(const QString &prefix)
{
    return m_queue->accounts(prefix);
}

Async<void> KeychainSecretStore::remove(const QString &account)
{
    return m_queue->remove(account);
}

Async<void> KeychainSecretStore::unlock()
{
    return m_queue->unlock();
}

void KeychainSecretStore::dismissPrompt()
{
    m_queue->dismissPrompt();
}

} // namespace keywright
