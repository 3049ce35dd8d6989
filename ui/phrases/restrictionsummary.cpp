// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace keywright::ui {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QString websites(const std::vector<std::string> &entries)
{
    if (entries.size() > 1)
        return Summary::tr("%n websites", nullptr, int(entries.size()));
    QString only = text(entries.front());
    if (only.endsWith(QLatin1String("/*")))
        only.chop(2);
    if (only.startsWith(QLatin1String("https://")))
        only.remove(0, 8);
    return only;
}

QString apis(const std::vector<policy::ApiTarget> &targets)
{
    if (targets.size() > 1)
        return Summary::tr("%n APIs", nullptr, int(targets.size()));
    const policy::ApiTarget &only = targets.front();
    if (only.operations.empty())
        return text(only.api);
    if (only.operations.size() == 1)
        return text(only.operations.front());
    return Summary::tr("%n operations", nullptr, int(only.operations.size()));
}

} // namespace

QString restrictionSummary(const policy::Restrictions &restrictions)
{
    QStringList parts;
    if (!restrictions.referrers.empty())
        parts.append(websites(restrictions.referrers));
    if (restrictions.addresses.size() == 1)
        parts.append(text(restrictions.addresses.front()));
    else if (!restrictions.addresses.empty())
        parts.append(Summary::tr("%n networks", nullptr, int(restrictions.addresses.size())));
    if (restrictions.android.size() == 1)
        parts.append(text(restrictions.android.front().package));
    else if (!restrictions.android.empty())
        parts.append(Summary::tr("%n Android apps", nullptr, int(restrictions.android.size())));
    if (restrictions.ios.size() == 1)
        parts.append(text(restrictions.ios.front()));
    else if (!restrictions.ios.empty())
        parts.append(Summary::tr("%n iOS apps", nullptr, int(restrictions.ios.size())));
    if (restrictions.processes.size() == 1)
        parts.append(text(restrictions.processes.front()).section(u'/', -1));
    else if (!restrictions.processes.empty())
        parts.append(Summary::tr("%n programs", nullptr, int(restrictions.processes.size())));
    if (!restrictions.apis.empty())
        parts.append(apis(restrictions.apis));
    if (restrictions.limits.size() <= 2) {
        for (const policy::Limit &limit : restrictions.limits)
            parts.append(limitSummary(limit));
    } else {
        parts.append(Summary::tr("%n limits", nullptr, int(restrictions.limits.size())));
    }
    return parts.isEmpty() ? Summary::tr("unrestricted") : parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace keywright::ui
