// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprompt.h"

#include "secretservicebus.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusServiceWatcher>

#include <utility>

namespace keywright {

namespace {

constexpr auto promptInterface = QLatin1StringView("org.freedesktop.Secret.Prompt");
constexpr auto completed = QLatin1StringView("Completed");

} // namespace

KeychainPrompt::KeychainPrompt(SecretServiceBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void KeychainPrompt::ask(const Answer &answer)
{
    m_answer = answer;
    if (!SecretServiceBus::isUsedHere()) {
        QTimer::singleShot(0, this, [this] { finish(std::nullopt); });
        return;
    }
    m_bus.askDefaultCollection([this](const QString &path, const QDBusMessage &error) {
        if (error.type() == QDBusMessage::ErrorMessage)
            fail(error);
        else if (path.isEmpty())
            finish(keychainObstacle(KeychainState::NoCollection));
        else
            unlock(path);
    });
}

void KeychainPrompt::unlock(const QString &collection)
{
    QDBusMessage message = SecretServiceBus::serviceCall(QStringLiteral("Unlock"));
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    m_bus.ask(message, [this](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply))
            return fail(reply);
        const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
        if (prompt.isEmpty() || prompt == QLatin1StringView("/"))
            finish(std::nullopt); // there was nothing to ask for
        else
            show(prompt);
    });
}

void KeychainPrompt::show(const QString &prompt)
{
    if (!m_answer) // taken back meanwhile
        return;
    auto connection = m_bus.connection();
    if (!connection)
        return finish(keychainObstacle(KeychainState::NoBus));
    m_prompt = prompt;
    // Before the question is shown: it may be answered at once.
    connection->connect({}, prompt, promptInterface, completed, this, SLOT(onCompleted(bool)));
    auto *watcher = new QDBusServiceWatcher(QStringLiteral("org.freedesktop.secrets"), *connection,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this, watcher] {
        watcher->deleteLater();
        finish(keychainObstacle(KeychainState::NoService));
    });
    QDBusMessage message =
        SecretServiceBus::objectCall(prompt, promptInterface, QStringLiteral("Prompt"));
    message << QString(); // no window of ours in front of which it would stand
    m_bus.ask(message, [this](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply))
            fail(reply);
    });
}

void KeychainPrompt::onCompleted(bool dismissed)
{
    if (dismissed)
        finish(Error{ErrorCode::KeychainLocked, {}, QStringLiteral("dismissed")});
    else
        finish(std::nullopt);
}

void KeychainPrompt::dismiss()
{
    if (!m_answer)
        return;
    if (!m_prompt.isEmpty()) {
        m_bus.ask(
            SecretServiceBus::objectCall(m_prompt, promptInterface, QStringLiteral("Dismiss")),
            [](const QDBusMessage &) {});
    }
    finish(Error{ErrorCode::Cancelled, {}, {}});
}

void KeychainPrompt::fail(const QDBusMessage &error)
{
    finish(keychainObstacle(SecretServiceBus::stateOfError(error)));
}

void KeychainPrompt::finish(const std::optional<Error> &error)
{
    if (!m_answer)
        return;
    if (auto connection = m_prompt.isEmpty() ? std::nullopt : m_bus.connection())
        connection->disconnect({}, m_prompt, promptInterface, completed, this,
                               SLOT(onCompleted(bool)));
    m_prompt.clear();
    qDeleteAll(findChildren<QDBusServiceWatcher *>());
    std::exchange(m_answer, {})(error);
}

} // namespace keywright
