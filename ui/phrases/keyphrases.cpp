// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

QString stateText(EffectiveState state)
{
    switch (state) {
    case EffectiveState::Active:
        return Words::tr("active");
    case EffectiveState::Disabled:
        return Words::tr("disabled");
    case EffectiveState::Expired:
        return Words::tr("expired");
    case EffectiveState::Deleted:
        return Words::tr("deleted");
    }
    return {};
}

QString kindText(KeyKind kind)
{
    return kind == KeyKind::Issued ? Words::tr("issued") : Words::tr("imported");
}

QString useText(KeyUse use)
{
    switch (use) {
    case KeyUse::Unspecified:
        return Words::tr("something else");
    case KeyUse::Website:
        return Words::tr("a website");
    case KeyUse::Server:
        return Words::tr("a server");
    case KeyUse::Android:
        return Words::tr("an Android app");
    case KeyUse::Ios:
        return Words::tr("an iOS app");
    case KeyUse::ThisComputer:
        return Words::tr("this computer");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return Words::tr("granted");
    case Outcome::Denied:
        return Words::tr("denied");
    case Outcome::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString reachabilityText(Reachability::State state)
{
    switch (state) {
    case Reachability::State::Unknown:
        return Words::tr("not looked at yet");
    case Reachability::State::Reachable:
        return Words::tr("reachable");
    case Reachability::State::Refused:
        return Words::tr("connection refused");
    case Reachability::State::HostUnknown:
        return Words::tr("host unknown");
    case Reachability::State::TlsFailed:
        return Words::tr("TLS error");
    case Reachability::State::TimedOut:
        return Words::tr("no answer in time");
    case Reachability::State::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString restrictionKindText(policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return Words::tr("websites");
    case policy::Kind::Address:
        return Words::tr("networks");
    case policy::Kind::Android:
        return Words::tr("Android apps");
    case policy::Kind::Ios:
        return Words::tr("iOS apps");
    case policy::Kind::Process:
        return Words::tr("programs");
    }
    return {};
}

QString unitText(policy::Unit unit)
{
    switch (unit) {
    case policy::Unit::Second:
        return Words::tr("second");
    case policy::Unit::Minute:
        return Words::tr("minute");
    case policy::Unit::Hour:
        return Words::tr("hour");
    case policy::Unit::Day:
        return Words::tr("day");
    case policy::Unit::Week:
        return Words::tr("week");
    case policy::Unit::Month:
        return Words::tr("month");
    }
    return {};
}

QString limitWords(const policy::Limit &limit)
{
    const QString count = QLocale().toString(qlonglong(limit.count));
    QString words;
    switch (limit.unit) {
    case policy::Unit::Second:
        words = Words::tr("%1 a second").arg(count);
        break;
    case policy::Unit::Minute:
        words = Words::tr("%1 a minute").arg(count);
        break;
    case policy::Unit::Hour:
        words = Words::tr("%1 an hour").arg(count);
        break;
    case policy::Unit::Day:
        words = Words::tr("%1 a day").arg(count);
        break;
    case policy::Unit::Week:
        words = Words::tr("%1 a week").arg(count);
        break;
    case policy::Unit::Month:
        words = Words::tr("%1 a month").arg(count);
        break;
    }
    if (!limit.timezone.empty())
        words = Words::tr("%1 (%2)").arg(words, text(limit.timezone));
    return limit.api.empty() ? words : Words::tr("%1 on %2").arg(words, text(limit.api));
}

QString limitSummary(const policy::Limit &limit)
{
    const QString count = QLocale().toString(qlonglong(limit.count));
    switch (limit.unit) {
    case policy::Unit::Second:
        return Words::tr("%1/s").arg(count);
    case policy::Unit::Minute:
        return Words::tr("%1/min").arg(count);
    case policy::Unit::Hour:
        return Words::tr("%1/h").arg(count);
    case policy::Unit::Day:
        return Words::tr("%1/day").arg(count);
    case policy::Unit::Week:
        return Words::tr("%1/week").arg(count);
    case policy::Unit::Month:
        return Words::tr("%1/month").arg(count);
    }
    return {};
}

} // namespace keywright::ui
