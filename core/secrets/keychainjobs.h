// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace keywright {

/// How one job of QtKeychain ended.
struct KeychainAnswer
{
    enum class Kind { Done, NotFound, Failed, TimedOut };
    Kind kind = Kind::Failed;
    Secret secret = {};  ///< of a read that is Done
    QString detail = {}; ///< the service's words
};

/// Runs jobs of QtKeychain, with a timeout of its own. A job that does not answer in time is
/// reported and left to itself: QtKeychain cannot cancel, and deleting a job in flight crashes.
/// Jobs have no parent. Values are always binary: text and binary items of one name hide each
/// other, and text ends at a NUL. Never falls back to a plain file.
class KeychainJobs final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const KeychainAnswer &)>;

    KeychainJobs(QString service, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    /// A job was given up and has not come back: it still blocks QtKeychain's one queue.
    [[nodiscard]] bool isBlocked() const { return m_abandoned > 0; }

    /// Makes the library open a new session with the service. libsecret keeps its first session for
    /// the life of the process and fails every read and write with it once the service was
    /// restarted.
    void forgetSession();

    // Each answers once, later, on this thread; not at all once this object is destroyed.
    void read(const QString &account, const Answer &answer);
    void write(const QString &account, const Secret &secret, const Answer &answer);
    void remove(const QString &account, const Answer &answer);

private:
    void run(QKeychain::Job *job, const QString &account, const Answer &answer);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    int m_abandoned = 0;
};

} // namespace keywright
