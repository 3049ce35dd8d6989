// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QObject>
#include <QtDBus/QDBusMessage>

#include <functional>
#include <optional>

namespace keywright {

class SecretServiceBus;

/// Has the secret service ask the person for the default keyring's password (specification 0.2,
/// Unlock and Prompt). The question is the service's own window; what is typed there is never seen
/// here. One question at a time, which may stand for as long as nobody answers it.
class KeychainPrompt final : public QObject
{
    Q_OBJECT

public:
    /// nullopt: unlocked. KeychainLocked with detail "dismissed": the person declined, or the
    /// system had nobody to ask. Cancelled: by `dismiss`. Keychain* otherwise.
    using Answer = std::function<void(const std::optional<Error> &)>;

    /// The bus must outlive it.
    explicit KeychainPrompt(SecretServiceBus &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isPending() const { return bool(m_answer); }
    /// Answers once, later, on this thread; not at all once destroyed. Not while one is pending.
    void ask(const Answer &answer);
    /// Takes the question back; without one, nothing.
    void dismiss();

private Q_SLOTS:
    void onCompleted(bool dismissed);

private:
    void unlock(const QString &collection);
    void show(const QString &prompt);
    void finish(const std::optional<Error> &error);
    void fail(const QDBusMessage &error);

    SecretServiceBus &m_bus;
    Answer m_answer;
    QString m_prompt; ///< the path of the question that stands
};

} // namespace keywright
