// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertservice.h"

#include "alertlook.h"
#include "chain.h"
#include "changefeed.h"
#include "serviceparts.h"

#include <core/base/answer.h>
#include <core/base/log.h>
#include <core/store/settingrepository.h>

#include <QtCore/QStringList>

#include <utility>

namespace keywright {

using store::Database;

namespace {

constexpr std::chrono::milliseconds pause{2000};

QString settingName()
{
    return QStringLiteral("alerts.off");
}

/// The kinds that are switched off, separated by spaces: what is not known yet is on.
QString textOf(const AlertChoice &choice)
{
    QStringList off;
    if (!choice.denialSpikes)
        off << QStringLiteral("denialSpikes");
    if (!choice.newCallers)
        off << QStringLiteral("newCallers");
    if (!choice.limits)
        off << QStringLiteral("limits");
    return off.join(u' ');
}

AlertChoice choiceOf(const QString &text)
{
    const QStringList off = text.split(u' ');
    return {!off.contains(u"denialSpikes"), !off.contains(u"newCallers"), !off.contains(u"limits")};
}

bool isWanted(const AlertChoice &choice, Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::DenialSpike:
        return choice.denialSpikes;
    case Alert::Kind::NewCaller:
        return choice.newCallers;
    case Alert::Kind::LimitNearlyUsed:
        return choice.limits;
    }
    return false;
}

} // namespace

AlertService::AlertService(ServiceParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            look();
    });
}

void AlertService::watch()
{
    if (std::exchange(m_watches, true))
        return;
    const auto limitsChanged = [this] { m_limitsStale = true; };
    connect(m_parts.changes, &ChangeFeed::keysChanged, this, limitsChanged);
    connect(m_parts.changes, &ChangeFeed::apisChanged, this, limitsChanged);
    connect(m_parts.changes, &ChangeFeed::settingsChanged, this, &AlertService::readChoice);
    connect(m_parts.changes, &ChangeFeed::usageChanged, this, &AlertService::lookSoon);
    readChoice();
    begin();
}

void AlertService::begin()
{
    m_since = m_parts.clock->now();
    auto learnt = m_parts.usage->write([](Database &database) -> Result<qint64> {
        AlertMemory memory(database);
        const auto newest = memory.newestSequence();
        if (!newest)
            return newest;
        return memory.learn(*newest).map([&] { return *newest; });
    });
    onAnswer(this, learnt, [this](const Result<qint64> &newest) {
        if (!newest) {
            qCWarning(logStore) << "nothing is watched for:" << newest.error().detail;
            return;
        }
        m_sequence = *newest;
        m_begun = true;
        Q_EMIT watching();
    });
}

Async<AlertChoice> AlertService::choice()
{
    return m_parts.store->read([](Database &database) -> Result<AlertChoice> {
        return store::SettingRepository(database)
            .value(settingName())
            .map([](const std::optional<QString> &text) {
                return choiceOf(text.value_or(QString()));
            });
    });
}

Async<void> AlertService::setChoice(const AlertChoice &choice)
{
    return m_parts.store->write([choice](Database &database) {
        return store::SettingRepository(database).setValue(settingName(), textOf(choice));
    });
}

void AlertService::readChoice()
{
    onAnswer(this, choice(), [this](const Result<AlertChoice> &choice) {
        if (choice)
            m_choice = *choice;
    });
}

void AlertService::lookSoon()
{
    m_again = true;
    if (m_begun && !m_looking && !m_pause.isActive())
        m_pause.start(0);
}

void AlertService::look()
{
    m_looking = true;
    if (!m_limitsStale)
        return askCounters();
    m_limitsStale = false;
    auto limits =
        m_parts.store->read([](Database &database) { return readLimits(database, std::nullopt); });
    onAnswer(this, limits, [this](const Result<std::vector<OwnedLimit>> &read) {
        if (read)
            m_limits = *read;
        askCounters();
    });
}

void AlertService::askCounters()
{
    const AlertQuestion question{m_sequence, m_since, m_parts.clock->now(), m_limits};
    auto found = andThen(
        m_parts.anchor, m_parts.usage->read([question](Database &database) {
            return findAlerts(database, question);
        }),
        [&parts = m_parts](const AlertFindings &findings) {
            if (!findings.isToBeRemembered())
                return resolved<AlertFindings>(findings);
            return parts.usage->write([findings](Database &database) -> Result<AlertFindings> {
                return rememberFindings(database, findings).map([&] { return findings; });
            });
        });
    onAnswer(this, found, [this](const Result<AlertFindings> &findings) {
        m_looking = false;
        if (findings) {
            m_sequence = findings->sequence;
            for (const Alert &alert : findings->alerts) {
                if (isWanted(m_choice, alert.kind))
                    Q_EMIT alerted(alert);
            }
        }
        m_again = m_again || !findings || findings->isMore;
        m_pause.start(pause);
    });
}

} // namespace keywright
