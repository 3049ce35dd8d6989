// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QIcon>

#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace keywright::ui {

/// What the icon in the system's tray tells of.
struct TrayState
{
    bool gatewayRuns = false;
    QStringList listen = {}; ///< where it does
    bool hasVault = false;
    bool vaultIsOpen = false;
};

/// How that is told.
struct TrayLook
{
    QIcon icon;
    QString toolTip;     ///< in words, a line each
    QString gatewayText; ///< of the action that starts or stops it
};
[[nodiscard]] TrayLook trayLook(const TrayState &state);

/// An icon in the system's tray, where there is one and it is wanted: the gateway's state, and what
/// is done without the window. Off unless turned on.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// `lock` locks the vault; `isAvailable` none: the system is asked.
    Tray(PageContext &context, QSettings &settings, QAction *lock, QWidget *window,
         std::function<bool()> isAvailable = {});
    ~Tray() override;

    /// For the View menu: the icon, and what closing the window means.
    [[nodiscard]] QList<QAction *> actions() const { return {m_shown, m_stays}; }
    /// Whether the window is hidden rather than closed.
    [[nodiscard]] bool keepsRunning() const;
    /// The program is to end now: closing the window is that again.
    void release();
    /// Of the icon; nullptr as long as it is not shown.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void showRequested();
    void quitRequested();

private:
    void look(bool isAvailable);
    void apply();
    void makeIcon();
    void toggleGateway();
    void update();

    PageContext &m_context;
    QSettings &m_settings;
    std::function<bool()> m_isAvailable;
    QAction *m_shown;
    QAction *m_stays;
    QAction *m_lock; ///< the window's
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_gateway = nullptr;  ///< of the menu
    QAction *m_lockHere = nullptr; ///< of the menu
    TrayState m_state;
    bool m_changing = false; ///< the gateway is being started or stopped
    bool m_released = false;
};

} // namespace keywright::ui
