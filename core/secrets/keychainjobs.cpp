// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainjobs.h"

#include <core/base/log.h>

#include <QtCore/QLibrary>
#include <QtCore/QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace keywright {

namespace {

/// One job on its way to whoever waits for it.
struct Call
{
    KeychainJobs::Answer answer;
    bool isAbandoned = false;
};

KeychainAnswer answerOf(QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        return {KeychainAnswer::Kind::NotFound, {}, {}};
    default:
        return {KeychainAnswer::Kind::Failed, {}, job->errorString()};
    }
    KeychainAnswer answer{KeychainAnswer::Kind::Done, {}, {}};
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        answer.secret = Secret::take(read->binaryData());
    return answer;
}

} // namespace

KeychainJobs::KeychainJobs(QString service, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_timeout(timeout)
{
}

void KeychainJobs::forgetSession()
{
    // QtKeychain loads the library in the same way, on its first job; unloading is not for us.
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const auto disconnectService = library.resolve("secret_service_disconnect"))
        disconnectService();
}

void KeychainJobs::read(const QString &account, const Answer &answer)
{
    run(new QKeychain::ReadPasswordJob(m_service), account, answer);
}

void KeychainJobs::write(const QString &account, const Secret &secret, const Answer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    QByteArray bytes = secret.reveal().toByteArray();
    job->setBinaryData(bytes);
    // The job shares these bytes; they may go only when it has finished, however late.
    connect(job, &QKeychain::Job::finished, job, [bytes]() mutable { wipe(bytes); });
    run(job, account, answer);
}

void KeychainJobs::remove(const QString &account, const Answer &answer)
{
    run(new QKeychain::DeletePasswordJob(m_service), account, answer);
}

void KeychainJobs::run(QKeychain::Job *job, const QString &account, const Answer &answer)
{
    const auto call = std::make_shared<Call>(Call{answer});
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);

    connect(job, &QKeychain::Job::finished, this, [this, call, timer](QKeychain::Job *finished) {
        timer->deleteLater();
        timer->stop();
        const KeychainAnswer result = answerOf(finished);
        if (call->isAbandoned) {
            --m_abandoned;
            qCInfo(logSecrets, "a keychain operation came back after its time");
            return;
        }
        // Not from inside QtKeychain's own handler: whoever waits may start the next job.
        QTimer::singleShot(0, this, [call, result] { call->answer(result); });
    });
    connect(timer, &QTimer::timeout, this, [this, call] {
        call->isAbandoned = true;
        ++m_abandoned;
        qCWarning(logSecrets, "the keychain did not answer in time");
        call->answer({KeychainAnswer::Kind::TimedOut, {}, {}});
    });

    job->setKey(account);
    job->setInsecureFallback(false);
    timer->start(m_timeout);
    job->start();
}

} // namespace keywright
