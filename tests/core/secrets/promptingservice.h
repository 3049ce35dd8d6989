// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace keywright {

/// The one keyring of a PromptingService.
class LockedCollection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked)

public:
    [[nodiscard]] bool isLocked() const { return locked; }

    bool locked = true;
};

/// A question of the service that stands until a test answers it.
class StandingPrompt : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Prompt")

public Q_SLOTS:
    void Prompt(const QString &) { ++prompted; }
    void Dismiss()
    {
        ++dismissed;
        Q_EMIT Completed(true, QDBusVariant(QString()));
    }

Q_SIGNALS:
    void Completed(bool dismissed, const QDBusVariant &result);

public:
    int prompted = 0, dismissed = 0;
};

/// As much of a freedesktop secret service as unlocking needs, on the session bus, in this process:
/// a keyring that is locked, and a question whose answer a test gives.
class PromptingService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")

public:
    PromptingService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName()))
    {
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    }
    ~PromptingService() override { QDBusConnection::disconnectFromBus(connectionName()); }

    [[nodiscard]] bool start()
    {
        constexpr auto all = QDBusConnection::ExportAllContents;
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/secrets"), this, all)
               && m_bus.registerObject(collectionPath(), &m_collection, all)
               && m_bus.registerObject(promptPath(), &m_prompt, all)
               && m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    void setLocked(bool locked) { m_collection.locked = locked; }
    void answer(bool unlocks)
    {
        m_collection.locked = !unlocks;
        Q_EMIT m_prompt.Completed(!unlocks, QDBusVariant(QString()));
    }

public Q_SLOTS:
    QDBusObjectPath ReadAlias(const QString &) { return QDBusObjectPath(collectionPath()); }
    QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &objects, QDBusObjectPath &prompt)
    {
        prompt.setPath(m_collection.locked ? promptPath() : QStringLiteral("/"));
        return m_collection.locked ? QList<QDBusObjectPath>() : objects;
    }

private:
    static QString connectionName() { return QStringLiteral("prompting-service"); }
    static QString collectionPath()
    {
        return QStringLiteral("/org/freedesktop/secrets/collection/login");
    }
    static QString promptPath() { return QStringLiteral("/org/freedesktop/secrets/prompt/p1"); }

    QDBusConnection m_bus;
    LockedCollection m_collection;
    StandingPrompt m_prompt;

public:
    int &prompted = m_prompt.prompted, &dismissed = m_prompt.dismissed;
};

} // namespace keywright
