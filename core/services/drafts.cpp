// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <core/auth/credential.h>
#include <core/base/id.h>
#include <core/domain/asciihost.h>
#include <core/domain/json.h>
#include <core/domain/keyformat.h>
#include <core/policy/parse.h>

#include <QtCore/QTimeZone>

#include <algorithm>

namespace keywright {

namespace {

constexpr int mostLabels = 20;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

tl::unexpected<Error> invalidEntry(std::string_view entry, policy::EntryProblem problem)
{
    return failure(ErrorCode::RestrictionInvalid, text(entry),
                   text(policy::entryProblemName(problem)));
}

bool isKnownZone(const std::string &name)
{
    return name.empty() || QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(name));
}

bool countsTheSame(const policy::Limit &left, const policy::Limit &right)
{
    return left.unit == right.unit && left.window == right.window && left.api == right.api
           && left.timezone == right.timezone;
}

bool isOrigin(const QString &text)
{
    if (text == QLatin1String("*"))
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty()
           && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery()
           && !url.hasFragment();
}

Result<void> checkUpstream(const QUrl &url)
{
    const bool http =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !http || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return failure(ErrorCode::UrlInvalid, url.toDisplayString(QUrl::RemoveUserInfo),
                       url.errorString());
    return {};
}

} // namespace

Result<QString> checkedName(const QString &name)
{
    if (!isValidName(name))
        return failure(ErrorCode::NameInvalid, name.trimmed());
    return name.trimmed();
}

Result<void> tidyDescription(Key &key)
{
    key.application = key.application.trimmed();
    key.environment = key.environment.trimmed();
    for (const QString &name : {key.application, key.environment}) {
        if (!name.isEmpty() && !isValidName(name))
            return failure(ErrorCode::NameInvalid, name);
    }
    QStringList labels;
    for (const QString &label : std::as_const(key.labels)) {
        const QString word = label.trimmed();
        if (word.isEmpty() || labels.contains(word, Qt::CaseInsensitive))
            continue;
        if (!isValidName(word) || word.contains(u',') || labels.size() == mostLabels)
            return failure(ErrorCode::NameInvalid, word);
        labels << word;
    }
    labels.sort(Qt::CaseInsensitive);
    key.labels = labels;
    return {};
}

QString prefixFromName(const QString &name)
{
    QString prefix;
    for (const QChar symbol : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const ushort code = symbol.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            prefix += symbol;
        else if (symbol.category() != QChar::Mark_NonSpacing && !prefix.isEmpty()
                 && !prefix.endsWith(u'_'))
            prefix += u'_';
    }
    prefix.truncate(20);
    while (prefix.endsWith(u'_'))
        prefix.chop(1);
    return prefix.isEmpty() ? QStringLiteral("key") : prefix;
}

Result<QString> freeName(const QString &name,
                         const std::function<Result<bool>(const QString &)> &isTaken)
{
    QString candidate = name;
    for (int number = 2;; ++number) {
        auto taken = isTaken(candidate);
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (!*taken)
            return candidate;
        const QString suffix = QStringLiteral(" %1").arg(number);
        candidate = name.left(100 - suffix.size()) + suffix;
    }
}

Result<void> checkLimits(const std::vector<policy::Limit> &limits)
{
    policy::Restrictions restrictions;
    restrictions.limits = limits;
    return checkRestrictions(restrictions);
}

Result<void> checkRestrictions(const policy::Restrictions &restrictions)
{
    const auto problems = policy::validate(restrictions);
    if (!problems.empty())
        return invalidEntry(problems.front().entry, problems.front().problem);
    for (const policy::Limit &limit : restrictions.limits) {
        if (!isKnownZone(limit.timezone))
            return invalidEntry(policy::limitText(limit), policy::EntryProblem::TimezoneUnknown);
    }
    return {};
}

Result<void> tidyRestrictions(policy::Restrictions &restrictions)
{
    convertHosts(restrictions);
    return checkRestrictions(restrictions);
}

Result<void> checkApi(const Api &api)
{
    if (!isValidApiName(api.name))
        return failure(ErrorCode::NameInvalid, api.name);
    if (auto usable = checkUpstream(api.upstream); !usable)
        return usable;
    for (const policy::KeyLocation &location : api.keyLocations) {
        const std::string written = policy::keyLocationText(location);
        if (auto parsed = policy::parseKeyLocation(written); !parsed)
            return invalidEntry(written, parsed.error());
    }
    for (const QString &origin : api.corsOrigins) {
        if (!isOrigin(origin))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("cors"), origin);
    }
    if (!api.credentialPlacement.isEmpty()
        && !auth::parsePlacement(api.credentialPlacement.toStdString()))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("credentialPlacement"),
                       api.credentialPlacement);
    if (api.price && !isValidPrice(*api.price))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("price"), api.price->currency);
    return checkLimits(api.limits);
}

Result<void> checkOpen(const Project &project)
{
    if (project.deleted)
        return failure(ErrorCode::NotFound, project.name);
    if (project.archived)
        return failure(ErrorCode::ProjectArchived, project.name);
    return {};
}

std::vector<policy::Limit> withLimitIds(std::vector<policy::Limit> limits,
                                        const std::vector<policy::Limit> &before,
                                        RandomSource &random)
{
    std::vector<policy::Limit> free = before;
    const auto take = [&free](const auto &matches) -> std::string {
        const auto found = std::find_if(free.begin(), free.end(), matches);
        if (found == free.end())
            return {};
        std::string id = found->id;
        free.erase(found);
        return id;
    };
    // First those that say themselves which one they are, so that no other takes their id.
    std::vector<std::string> ids(limits.size());
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!limits[i].id.empty()) {
            ids[i] = take([&](const policy::Limit &old) {
                return old.id == limits[i].id && countsTheSame(old, limits[i]);
            });
        }
    }
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (ids[i].empty())
            ids[i] = take([&](const policy::Limit &old) { return countsTheSame(old, limits[i]); });
        if (ids[i].empty())
            ids[i] = makeIdText(QLatin1StringView("lim"), random).toStdString();
        limits[i].id = ids[i];
    }
    return limits;
}

} // namespace keywright
