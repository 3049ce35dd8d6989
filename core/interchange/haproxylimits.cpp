// SPDX-License-Identifier: GPL-3.0-or-later
#include "haproxylimits.h"

#include <algorithm>
#include <array>

namespace keywright {

namespace {

using Code = ExportNote::Code;

/// Empty: longer than HAProxy can count.
QString periodOf(policy::Unit unit)
{
    switch (unit) {
    case policy::Unit::Second:
        return QStringLiteral("1s");
    case policy::Unit::Minute:
        return QStringLiteral("1m");
    case policy::Unit::Hour:
        return QStringLiteral("1h");
    case policy::Unit::Day:
        return QStringLiteral("1d");
    case policy::Unit::Week:
        return QStringLiteral("7d");
    case policy::Unit::Month:
        break;
    }
    return {};
}

bool canMeet(const ExportedLimit &left, const ExportedLimit &right)
{
    if (!left.key.isEmpty() && !right.key.isEmpty() && left.key != right.key)
        return false;
    return left.api.isEmpty() || right.api.isEmpty() || left.api == right.api;
}

QString scopeOf(const ExportedLimit &limit)
{
    QStringList conditions;
    if (!limit.key.isEmpty())
        conditions.append(QStringLiteral("is_") + limit.key);
    if (!limit.api.isEmpty())
        conditions.append(QStringLiteral("{ var(txn.api) -m str %1 }").arg(limit.api));
    return conditions.join(u' ');
}

QString rule(const QString &text)
{
    return QStringLiteral("    http-request %1\n").arg(text);
}

} // namespace

QString haProxyDenial(int status, const QString &reason, const QString &condition, bool challenges)
{
    // The last argument first: it holds per cent signs of its own.
    const QString challenge =
        challenges ? QStringLiteral(" hdr WWW-Authenticate 'ApiKey realm=\"%[var(txn.api)]\"'")
                   : QString();
    return QStringLiteral("return status %1 content-type application/problem+json string "
                          "'{\"type\":\"about:blank\",\"status\":%1,\"reason\":\"%2\"}'")
               .arg(status)
               .arg(reason)
           + challenge + u' ' + condition;
}

HaProxyLimits::HaProxyLimits(ExportModel &model)
{
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        std::array<bool, 3> taken{};
        for (const Counted &other : m_counted) {
            if (canMeet(limit, other.limit))
                taken.at(std::size_t(other.slot)) = true;
        }
        const auto free = std::find(taken.begin(), taken.end(), false);
        if (free == taken.end() || periodOf(limit.unit).isEmpty()) {
            model.note(Code::LimitLeftOut, limit.label, limit.text);
            continue;
        }
        if (limit.isAligned)
            model.note(Code::LimitApproximated, limit.label, limit.text);
        m_counted.append({limit, int(free - taken.begin()),
                          QStringLiteral("kw_limit_%1").arg(m_counted.size() + 1)});
    }
}

QString HaProxyLimits::rules() const
{
    if (m_counted.isEmpty())
        return {};
    QString text = QStringLiteral("\n    # limits\n");
    for (const Counted &counted : m_counted)
        text += rule(QStringLiteral("track-sc%1 %2 table %3 if %4")
                         .arg(counted.slot)
                         .arg(counted.limit.key.isEmpty() ? QLatin1StringView("var(txn.api)")
                                                          : QLatin1StringView("var(txn.id)"),
                              counted.table, scopeOf(counted.limit)));
    for (const Counted &counted : m_counted)
        text += rule(haProxyDenial(429,
                                   counted.limit.unit < policy::Unit::Day
                                       ? QStringLiteral("RATE_LIMIT_EXCEEDED")
                                       : QStringLiteral("RESOURCE_QUOTA_EXCEEDED"),
                                   QStringLiteral("if %1 { sc_gpc0_rate(%2,%3) ge %4 }")
                                       .arg(scopeOf(counted.limit))
                                       .arg(counted.slot)
                                       .arg(counted.table)
                                       .arg(counted.limit.count),
                                   false));
    for (const Counted &counted : m_counted)
        text += rule(
            QStringLiteral("sc-inc-gpc0(%1) if %2").arg(counted.slot).arg(scopeOf(counted.limit)));
    return text;
}

QString HaProxyLimits::tables() const
{
    QString text;
    for (const Counted &counted : m_counted)
        text += QStringLiteral("\nbackend %1\n    # %2\n    stick-table type string len 64 "
                               "size 100k expire %3 store gpc0_rate(%3)\n")
                    .arg(counted.table, counted.limit.text, periodOf(counted.limit.unit));
    return text;
}

} // namespace keywright
