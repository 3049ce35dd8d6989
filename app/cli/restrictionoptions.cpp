// SPDX-License-Identifier: GPL-3.0-or-later
#include "restrictionoptions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::cli {

namespace {

std::vector<std::string> entriesOf(const Arguments &arguments, const char *option)
{
    std::vector<std::string> entries;
    for (const QString &entry : arguments.values(option))
        entries.push_back(entry.toStdString());
    return entries;
}

tl::unexpected<Error> invalid(const QString &entry, policy::EntryProblem problem)
{
    return failure(ErrorCode::RestrictionInvalid, entry, problemName(problem));
}

/// `PKG:SHA1`; the fingerprint may hold colons itself.
Result<std::vector<policy::AndroidApp>> readAndroid(const QStringList &entries)
{
    std::vector<policy::AndroidApp> apps;
    for (const QString &entry : entries) {
        policy::AndroidApp app;
        app.package = entry.section(u':', 0, 0).toStdString();
        app.sha1 = entry.section(u':', 1).toStdString();
        if (const auto checked = policy::checkAndroid(app); !checked)
            return invalid(entry, checked.error());
        apps.push_back(std::move(app));
    }
    return apps;
}

/// Several entries of one API become one target; an API without an operation means all of it.
Result<std::vector<policy::ApiTarget>> readTargets(const QStringList &entries)
{
    std::vector<policy::ApiTarget> targets;
    std::vector<std::string> whole;
    for (const QString &entry : entries) {
        const auto parsed = policy::parseApiTarget(entry.toStdString());
        if (!parsed)
            return invalid(entry, parsed.error());
        if (parsed->operations.empty())
            whole.push_back(parsed->api);
        const auto same = std::find_if(targets.begin(), targets.end(), [&](const auto &target) {
            return target.api == parsed->api;
        });
        if (same == targets.end())
            targets.push_back(*parsed);
        else
            same->operations.insert(same->operations.end(), parsed->operations.begin(),
                                    parsed->operations.end());
    }
    for (policy::ApiTarget &target : targets) {
        if (std::find(whole.begin(), whole.end(), target.api) != whole.end())
            target.operations.clear();
    }
    return targets;
}

Result<void> clearKinds(const QString &names, policy::Restrictions &restrictions)
{
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (name == QLatin1String("referrers"))
            restrictions.referrers.clear();
        else if (name == QLatin1String("ips"))
            restrictions.addresses.clear();
        else if (name == QLatin1String("android"))
            restrictions.android.clear();
        else if (name == QLatin1String("ios"))
            restrictions.ios.clear();
        else if (name == QLatin1String("processes"))
            restrictions.processes.clear();
        else if (name == QLatin1String("apis"))
            restrictions.apis.clear();
        else if (name == QLatin1String("limits"))
            restrictions.limits.clear();
        else
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--clear"), name);
    }
    return {};
}

Result<void> applyEntries(const Arguments &arguments, policy::Restrictions &restrictions)
{
    if (arguments.has("referrer"))
        restrictions.referrers = entriesOf(arguments, "referrer");
    if (arguments.has("ip"))
        restrictions.addresses = entriesOf(arguments, "ip");
    if (arguments.has("ios"))
        restrictions.ios = entriesOf(arguments, "ios");
    if (arguments.has("process"))
        restrictions.processes = entriesOf(arguments, "process");
    if (arguments.has("android")) {
        auto apps = readAndroid(arguments.values("android"));
        if (!apps)
            return tl::make_unexpected(apps.error());
        restrictions.android = std::move(*apps);
    }
    if (arguments.has("allow")) {
        auto targets = readTargets(arguments.values("allow"));
        if (!targets)
            return tl::make_unexpected(targets.error());
        restrictions.apis = std::move(*targets);
    }
    if (arguments.has("limit")) {
        auto limits = readLimits(arguments.values("limit"));
        if (!limits)
            return tl::make_unexpected(limits.error());
        restrictions.limits = std::move(*limits);
    }
    return {};
}

} // namespace

QString problemName(policy::EntryProblem problem)
{
    const std::string_view name = policy::entryProblemName(problem);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

Result<std::vector<policy::Limit>> readLimits(const QStringList &entries)
{
    std::vector<policy::Limit> limits;
    for (const QString &entry : entries) {
        const auto limit = policy::parseLimit(entry.toStdString());
        if (!limit)
            return invalid(entry, limit.error());
        limits.push_back(*limit);
    }
    return limits;
}

Result<Instant> readExpiry(const QString &text, Instant now)
{
    if (const auto duration = durationFromText(text))
        return now + *duration;
    if (const auto time = fromRfc3339(text))
        return *time;
    return failure(ErrorCode::InvalidArgument, QStringLiteral("--expires"),
                   QStringLiteral("90d, 2026-05-01, 2026-05-01T12:00:00Z"));
}

Result<void> applyRestrictions(const Arguments &arguments, policy::Restrictions &restrictions)
{
    if (const auto names = arguments.value("clear")) {
        if (auto cleared = clearKinds(*names, restrictions); !cleared)
            return cleared;
    }
    if (auto applied = applyEntries(arguments, restrictions); !applied)
        return applied;
    if (const auto match = arguments.value("match")) {
        if (*match != QLatin1String("every") && *match != QLatin1String("any"))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--match"),
                           QStringLiteral("every, any"));
        restrictions.match =
            *match == QLatin1String("any") ? policy::Match::Any : policy::Match::Every;
    }
    if (arguments.has("allow-origin-fallback") || arguments.has("no-origin-fallback"))
        restrictions.allowOriginFallback = arguments.has("allow-origin-fallback");
    return {};
}

std::vector<OptionSpec> restrictionOptions()
{
    return {
        {"referrer", "E", QT_TRANSLATE_NOOP("Help", "a website: [scheme://]host[:port][/path/*]"),
         true},
        {"allow-origin-fallback", nullptr,
         QT_TRANSLATE_NOOP("Help", "judge Origin where there is no Referer")},
        {"ip", "C", QT_TRANSLATE_NOOP("Help", "an address or a network (CIDR)"), true},
        {"android", "PKG:SHA1", QT_TRANSLATE_NOOP("Help", "an Android app and its certificate"),
         true},
        {"ios", "ID", QT_TRANSLATE_NOOP("Help", "an iOS app's bundle identifier"), true},
        {"process", "PATH", QT_TRANSLATE_NOOP("Help", "a program of this computer"), true},
        {"match", "every|any", QT_TRANSLATE_NOOP("Help", "whether each kind must match, or one")},
        {"allow", "API[:OPERATION]",
         QT_TRANSLATE_NOOP("Help", "what may be called; without it every API of the project"),
         true},
        {"limit", "[API:]N/UNIT[:fixed][@ZONE]",
         QT_TRANSLATE_NOOP("Help", "at most N calls; second, minute, hour, day, week, month"),
         true},
    };
}

} // namespace keywright::cli
