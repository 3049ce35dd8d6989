// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaysettings.h"

#include "tlsfields.h"

#include <core/policy/parse.h>
#include <ui/phrases/entryphrases.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/filefield.h>

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
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

bool isMetricsAddress(const QString &text)
{
    bool isPort = false;
    const uint port = text.toUInt(&isPort);
    return isPort ? port <= 65535 : isListenAddress(text);
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
    , m_form(new QFormLayout(this))
    , m_metrics(new QLineEdit)
    , m_metricsNote(new FieldNote(m_metrics))
    , m_proxies(new QLineEdit)
    , m_proxiesNote(new FieldNote(m_proxies))
    , m_authorities(
          new FileField(tr("Authorities of upstreams"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_restart(new QPushButton(tr("Restart with these settings")))
{
    setProperty("card", true);
    m_listen->setAccessibleName(tr("Listens on"));
    m_metrics->setAccessibleName(tr("Metrics on"));
    m_proxies->setAccessibleName(tr("Trusted proxies"));
    m_listen->setPlaceholderText(QStringLiteral("127.0.0.1:8787"));
    m_metrics->setPlaceholderText(QStringLiteral("9464"));
    m_proxies->setPlaceholderText(QStringLiteral("10.0.0.0/8"));
    m_listenNote->setHint(tr("Several are separated by commas; port 0 takes a free one."));
    m_metricsNote->setHint(tr("For Prometheus and the like: ADDRESS:PORT, or a port of this "
                              "machine alone. Empty: nowhere."));
    m_proxiesNote->setHint(tr("Only from these is X-Forwarded-For believed. Empty: from nobody."));
    m_authorities->note().setHint(
        tr("PEM, for upstreams whose certificates the system does not know. Empty: the system's "
           "alone."));
    layOut();
    for (const QLineEdit *field : {m_listen, m_metrics, m_proxies})
        connect(field, &QLineEdit::textChanged, this, &GatewaySettings::validate);
    connect(m_tls, &TlsFields::changed, this, &GatewaySettings::validate);
    connect(m_authorities, &FileField::changed, this, &GatewaySettings::validate);
    connect(m_restart, &QPushButton::clicked, this, &GatewaySettings::restartRequested);
    validate();
}

void GatewaySettings::layOut()
{
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Listens on:"), m_listen);
    m_form->addRow(QString(), m_listenNote);
    m_tls = new TlsFields(*m_form, this);
    m_form->addRow(tr("&Metrics on:"), m_metrics);
    m_form->addRow(QString(), m_metricsNote);
    m_form->addRow(tr("T&rusted proxies:"), m_proxies);
    m_form->addRow(QString(), m_proxiesNote);
    m_form->addRow(tr("&Upstreams' authorities:"), m_authorities);
    m_form->addRow(QString(), m_restart);
}

void GatewaySettings::setOptions(const GatewayOptions &options)
{
    m_saved = options;
    m_listen->setText(options.listen.join(QStringLiteral(", ")));
    m_tls->setTls(options.tls);
    m_metrics->setText(options.metrics);
    m_proxies->setText(options.trustedProxies.join(QStringLiteral(", ")));
    m_authorities->setPath(options.upstreamAuthorities);
    validate();
}

GatewayOptions GatewaySettings::options() const
{
    GatewayOptions options = m_saved;
    options.listen = entriesOf(m_listen);
    options.tls = m_tls->tls();
    options.metrics = m_metrics->text().trimmed();
    options.trustedProxies = entriesOf(m_proxies);
    options.upstreamAuthorities = m_authorities->path();
    return options;
}

bool GatewaySettings::hasProblem() const
{
    return m_bad || m_tls->hasProblem();
}

void GatewaySettings::setRunning(bool running)
{
    m_running = running;
    m_restart->setVisible(running && !hasProblem() && options() != m_saved);
}

bool GatewaySettings::showRefusal(const Error &error)
{
    if (error.subject.isEmpty())
        return false;
    const auto tell = [&error](FieldNote &note, QWidget &field) {
        note.setProblem(sentence(error));
        field.setFocus();
        return true;
    };
    if (m_tls->showRefusal(error))
        return true;
    if (entriesOf(m_listen).contains(error.subject))
        return tell(*m_listenNote, *m_listen);
    if (const QString metrics = m_metrics->text().trimmed();
        !metrics.isEmpty()
        && (error.subject == metrics || error.subject == QStringLiteral("127.0.0.1:") + metrics))
        return tell(*m_metricsNote, *m_metrics);
    if (error.subject == m_authorities->path())
        return tell(m_authorities->note(), *m_authorities);
    return false;
}

void GatewaySettings::validate()
{
    m_bad = false;
    validateListen();
    validateMetrics();
    validateProxies();
    const QString file = m_authorities->problem();
    m_authorities->note().setProblem(file);
    m_bad = m_bad || !file.isEmpty();
    setRunning(m_running);
    Q_EMIT edited();
}

void GatewaySettings::validateListen()
{
    QString problem, warning;
    const QStringList listen = entriesOf(m_listen);
    if (listen.isEmpty())
        problem = tr("Name an address, for example 127.0.0.1:8787.");
    for (const QString &address : listen) {
        if (!isListenAddress(address))
            problem = tr("“%1” is not of the form ADDRESS:PORT.").arg(address);
        else if (isBeyondLoopback(address) && m_tls->mode() == TlsFields::Mode::Off)
            warning = tr("Other machines can reach %1, and keys travel unencrypted. Turn TLS on, "
                         "or put a proxy with TLS in front.")
                          .arg(address);
        else if (isBeyondLoopback(address) && m_tls->mode() == TlsFields::Mode::Development)
            warning = tr("Other machines can reach %1, but this certificate names this machine's "
                         "own addresses alone; they will refuse it.")
                          .arg(address);
    }
    m_listenNote->setProblem(problem);
    m_listenNote->setWarning(warning);
    m_bad = m_bad || !problem.isEmpty();
}

void GatewaySettings::validateMetrics()
{
    QString problem, warning;
    const QString metrics = m_metrics->text().trimmed();
    if (!metrics.isEmpty() && !isMetricsAddress(metrics))
        problem = tr("“%1” is neither ADDRESS:PORT nor a port.").arg(metrics);
    else if (const QString address =
                 metrics.contains(u':') ? metrics : QStringLiteral("127.0.0.1:") + metrics;
             entriesOf(m_listen).contains(address) && !address.endsWith(u":0"))
        problem = tr("The gateway itself listens there; take another port.");
    else if (!metrics.isEmpty() && isBeyondLoopback(address))
        warning = tr("Other machines can read the counts on %1.").arg(address);
    m_metricsNote->setProblem(problem);
    m_metricsNote->setWarning(warning);
    m_bad = m_bad || !problem.isEmpty();
}

void GatewaySettings::validateProxies()
{
    QString problem;
    const QStringList proxies = entriesOf(m_proxies);
    for (const QString &proxy : proxies) {
        if (const auto entry = policy::checkAddress(proxy.toStdString());
            !entry && problem.isEmpty())
            problem = problemSentence(entry.error(), proxy);
    }
    m_proxiesNote->setProblem(problem);
    m_bad = m_bad || !problem.isEmpty();
}

} // namespace keywright::ui
