// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>

class QDBusConnection;

namespace keywright::ui {

/// A message on the desktop, outside of the window.
struct DesktopNotice
{
    QString topic; ///< a later notice on the same topic takes the place of the earlier one
    QString title, text;
    bool urgent = false;
    std::function<void()> opened = {}; ///< it was clicked; none: a click only takes it away
};

/// Speaks to the desktop's notification service (org.freedesktop.Notifications). Never waits; where
/// there is no such service, nothing is shown and nothing goes wrong.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// On the session's bus.
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const DesktopNotice &notice);

Q_SIGNALS:
    void shown(const QString &topic);  ///< the desktop has it
    void failed(const QString &topic); ///< there is no desktop that would
    void closed(const QString &topic); ///< it is gone, seen or not

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void listen(QDBusConnection &bus);

    struct Shown
    {
        uint id = 0;
        std::function<void()> opened;
    };
    QHash<QString, Shown> m_shown; ///< by topic
    bool m_listens = false;
};

} // namespace keywright::ui
