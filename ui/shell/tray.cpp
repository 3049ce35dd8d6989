// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include <core/base/answer.h>
#include <ui/pages/registry.h>
#include <ui/support/icons.h>
#include <ui/support/tone.h>

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace keywright::ui {

namespace {

constexpr auto traySetting = "tray/shown", staySetting = "tray/keepsRunning";

/// The program's own, with a light at its corner: on is filled, off is a ring.
QIcon trayIcon(bool gatewayRuns)
{
    constexpr int side = 64, light = 22, margin = 4;
    QPixmap pixmap = QIcon(QStringLiteral(":/icons/keywright.svg")).pixmap(QSize(side, side), 1.0);
    const QColor color =
        toneFill(gatewayRuns ? Tone::Granted : Tone::Neutral, QGuiApplication::palette());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(gatewayRuns ? QColor(Qt::white) : color, margin));
    painter.setBrush(gatewayRuns ? color : QColor(Qt::white));
    const int corner = side - light - margin;
    painter.drawEllipse(corner, corner, light, light);
    return QIcon(pixmap);
}

QString vaultSentence(const TrayState &state)
{
    if (!state.hasVault)
        return {};
    return state.vaultIsOpen ? Tray::tr("The vault is open.") : Tray::tr("The vault is locked.");
}

} // namespace

TrayLook trayLook(const TrayState &state)
{
    QStringList lines{Tray::tr("Keywright")};
    if (!state.gatewayRuns)
        lines << Tray::tr("The gateway is stopped.");
    else if (state.listen.isEmpty())
        lines << Tray::tr("The gateway is running.");
    else
        lines
            << Tray::tr("The gateway is running: %1").arg(state.listen.join(QStringLiteral(", ")));
    if (const QString vault = vaultSentence(state); !vault.isEmpty())
        lines << vault;
    return {trayIcon(state.gatewayRuns), lines.join(u'\n'),
            state.gatewayRuns ? Tray::tr("S&top the gateway") : Tray::tr("S&tart the gateway")};
}

Tray::Tray(PageContext &context, QSettings &settings, QAction *lock, QWidget *window,
           std::function<bool()> isAvailable)
    : QObject(window)
    , m_context(context)
    , m_settings(settings)
    , m_isAvailable(isAvailable ? std::move(isAvailable)
                                : [] { return QSystemTrayIcon::isSystemTrayAvailable(); })
    , m_shown(new QAction(tr("Show in the &system tray"), this))
    , m_stays(new QAction(tr("&Keep running in the tray when closed"), this))
    , m_lock(lock)
{
    m_shown->setCheckable(true);
    m_stays->setCheckable(true);
    m_shown->setChecked(settings.value(QLatin1String(traySetting), false).toBool());
    m_stays->setChecked(settings.value(QLatin1String(staySetting), false).toBool());
    look(false);
    connect(m_shown, &QAction::triggered, this, [this](bool on) {
        m_settings.setValue(QLatin1String(traySetting), on);
        apply();
    });
    connect(m_stays, &QAction::triggered, this, [this](bool on) {
        m_settings.setValue(QLatin1String(staySetting), on);
        apply();
    });
    connect(&context.core.gateway(), &GatewayService::statusChanged, this,
            [this](const GatewayStatus &status) {
                m_state.gatewayRuns = status.running;
                m_state.listen = status.listen;
                update();
            });
    followVault(context, this, [this](bool exists, bool isOpen) {
        m_state.hasVault = exists;
        m_state.vaultIsOpen = isOpen;
        update();
    });
    // Asking for a tray may mean asking other programs: after the first picture.
    onAnswer(this, context.core.ready(), [this](const Result<void> &) { look(m_isAvailable()); });
}

Tray::~Tray()
{
    release();
}

void Tray::look(bool isAvailable)
{
    m_shown->setEnabled(isAvailable);
    m_shown->setToolTip(isAvailable ? QString() : tr("This desktop has no system tray."));
    m_shown->setStatusTip(m_shown->toolTip());
    apply();
}

bool Tray::keepsRunning() const
{
    return m_icon && m_stays->isChecked() && !m_released;
}

void Tray::release()
{
    m_released = true;
    apply();
}

void Tray::apply()
{
    const bool isWanted = m_shown->isEnabled() && m_shown->isChecked() && !m_released;
    if (isWanted && !m_icon) {
        makeIcon();
    } else if (!isWanted) {
        m_icon.reset();
        m_menu.reset();
        m_gateway = m_lockHere = nullptr;
    }
    m_stays->setEnabled(isWanted);
    // A dialog that is closed while the window is hidden does not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!keepsRunning());
}

void Tray::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setDefaultAction(m_menu->addAction(tr("Show &Keywright"), this, &Tray::showRequested));
    m_menu->addSeparator();
    m_gateway = m_menu->addAction(QString(), this, &Tray::toggleGateway);
    m_lockHere = m_menu->addAction(icon(QStringLiteral("lock")), tr("&Lock the vault"), m_lock,
                                   &QAction::trigger);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    update();
    m_icon->show();
}

void Tray::update()
{
    if (!m_icon)
        return;
    const TrayLook look = trayLook(m_state);
    m_icon->setIcon(look.icon);
    m_icon->setToolTip(look.toolTip);
    m_gateway->setText(look.gatewayText);
    m_gateway->setEnabled(!m_changing);
    m_lockHere->setVisible(m_state.hasVault);
    m_lockHere->setEnabled(m_state.vaultIsOpen);
}

void Tray::toggleGateway()
{
    GatewayService &gateway = m_context.core.gateway();
    const auto ended = [this](const auto &result) {
        m_changing = false;
        update();
        if (result)
            return;
        Q_EMIT showRequested(); // what went wrong is told there
        m_context.notifier.error(result.error());
    };
    m_changing = true;
    update();
    if (m_state.gatewayRuns)
        return onAnswer(this, gateway.stop(), ended);
    onAnswer(this, gateway.options(),
             [this, &gateway, ended](const Result<GatewayOptions> &options) {
                 onAnswer(this, gateway.start(options.value_or(GatewayOptions())), ended);
             });
}

} // namespace keywright::ui
