// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaysettings.h"

#include <core/policy/parse.h>
#include <ui/phrases/entryphrases.h>
#include <ui/widgets/fieldnote.h>

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

QStringList entriesOf(const QLineEdit *field)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    return field->text().split(separator, Qt::SkipEmptyParts);
}

QString hostOf(const QString &listenAddress)
{
    QString host = listenAddress.section(u':', 0, -2);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host;
}

} // namespace

bool isListenAddress(const QString &text)
{
    bool number = false;
    const uint port = text.section(u':', -1).toUInt(&number);
    const QString host = hostOf(text);
    if (!number || port > 65535 || host.isEmpty() || host.contains(u'/'))
        return false;
    return host == u"localhost" || policy::checkAddress(host.toStdString()).has_value();
}

bool isBeyondLoopback(const QString &listenAddress)
{
    const QString host = hostOf(listenAddress);
    return !(host == u"localhost" || host == u"::1" || host.startsWith(u"127."));
}

GatewaySettings::GatewaySettings(QWidget *parent)
    : QFrame(parent)
    , m_listen(new QLineEdit)
    , m_listenNote(new FieldNote(m_listen))
    , m_proxies(new QLineEdit)
    , m_proxiesNote(new FieldNote(m_proxies))
    , m_restart(new QPushButton(tr("Restart with these settings")))
{
    setProperty("card", true);
    m_listen->setPlaceholderText(QStringLiteral("127.0.0.1:8787"));
    m_proxies->setPlaceholderText(QStringLiteral("10.0.0.0/8"));
    m_listenNote->setHint(tr("Several are separated by commas; port 0 takes a free one."));
    m_proxiesNote->setHint(tr("Only from these is X-Forwarded-For believed. Empty: from nobody."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 12, 14, 12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Listens on:"), m_listen);
    form->addRow(QString(), m_listenNote);
    form->addRow(tr("&Trusted proxies:"), m_proxies);
    form->addRow(QString(), m_proxiesNote);
    form->addRow(QString(), m_restart);
    connect(m_listen, &QLineEdit::textChanged, this, &GatewaySettings::validate);
    connect(m_proxies, &QLineEdit::textChanged, this, &GatewaySettings::validate);
    connect(m_restart, &QPushButton::clicked, this, &GatewaySettings::restartRequested);
    validate();
}

void GatewaySettings::setOptions(const GatewayOptions &options)
{
    m_saved = options;
    m_listen->setText(options.listen.join(QStringLiteral(", ")));
    m_proxies->setText(options.trustedProxies.join(QStringLiteral(", ")));
    validate();
}

GatewayOptions GatewaySettings::options() const
{
    GatewayOptions options = m_saved;
    options.listen = entriesOf(m_listen);
    options.trustedProxies = entriesOf(m_proxies);
    return options;
}

bool GatewaySettings::hasProblem() const
{
    return m_listenNote->hasProblem() || m_proxiesNote->hasProblem();
}

void GatewaySettings::setRunning(bool running)
{
    m_running = running;
    m_restart->setVisible(running && !hasProblem() && options() != m_saved);
}

void GatewaySettings::validate()
{
    QString problem, warning;
    const QStringList listen = entriesOf(m_listen);
    if (listen.isEmpty())
        problem = tr("Name an address, for example 127.0.0.1:8787.");
    for (const QString &address : listen) {
        if (!isListenAddress(address))
            problem = tr("“%1” is not of the form ADDRESS:PORT.").arg(address);
        else if (isBeyondLoopback(address))
            warning =
                tr("Other machines can reach %1, and keys travel unencrypted. Put a proxy with TLS "
                   "in front.")
                    .arg(address);
    }
    m_listenNote->setProblem(problem);
    m_listenNote->setWarning(warning);
    problem.clear();
    const QStringList proxies = entriesOf(m_proxies);
    for (const QString &proxy : proxies) {
        if (const auto entry = policy::checkAddress(proxy.toStdString());
            !entry && problem.isEmpty())
            problem = problemSentence(entry.error(), proxy);
    }
    m_proxiesNote->setProblem(problem);
    setRunning(m_running);
    Q_EMIT edited();
}

} // namespace keywright::ui
