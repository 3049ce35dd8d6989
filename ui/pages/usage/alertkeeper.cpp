// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertkeeper.h"

#include <core/base/answer.h>
#include <core/services/alertservice.h>
#include <ui/phrases/usagephrases.h>

namespace keywright::ui {

namespace {

/// Where more of it is to be seen: a page, and what it is opened with.
std::pair<QString, QVariantMap> placeOf(const Alert &alert)
{
    QVariantMap arguments{{QStringLiteral("project"), alert.project.text()},
                          {QStringLiteral("key"), alert.key.text()}};
    switch (alert.kind) {
    case Alert::Kind::DenialSpike:
        arguments.insert(QStringLiteral("denied"), true);
        arguments.insert(QStringLiteral("since"), toRfc3339(alert.time));
        break;
    case Alert::Kind::NewCaller:
        arguments.insert(QStringLiteral("denied"), false);
        // Origins of web pages are not among what is searched.
        if (!alert.caller.contains(u"://"))
            arguments.insert(QStringLiteral("text"), alert.caller);
        break;
    case Alert::Kind::LimitNearlyUsed:
        return {QStringLiteral("usage"), arguments};
    }
    return {QStringLiteral("activity"), arguments};
}

/// Several new places of one key are several notices; a spike or a limit is one.
QString topicOf(const Alert &alert)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(int(alert.kind))
        .arg(alert.project.text(), alert.key.text(), alert.caller);
}

} // namespace

AlertKeeper::AlertKeeper(PageContext &context, QObject *parent, Open open)
    : QObject(parent)
    , m_context(context)
    , m_open(std::move(open))
{
    AlertService &alerts = context.core.alerts();
    connect(&alerts, &AlertService::alerted, this, &AlertKeeper::tell);
    onAnswer(this, context.core.ready(), [&alerts](const Result<void> &ready) {
        if (ready)
            alerts.watch();
    });
}

void AlertKeeper::tell(const Alert &alert)
{
    const auto show = [open = m_open, place = placeOf(alert)] { open(place.first, place.second); };
    const bool urgent = alert.kind == Alert::Kind::DenialSpike;
    m_desktop.show({topicOf(alert), alertTitle(alert), alertSentence(alert), urgent, show});
    Notice notice;
    notice.tone = Tone::Warning;
    notice.text = alertTitle(alert);
    notice.advice = alertSentence(alert);
    notice.actionText = tr("Show");
    notice.action = show;
    notice.seconds = 20;
    m_context.notifier.post(notice);
}

} // namespace keywright::ui
