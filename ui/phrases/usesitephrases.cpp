// SPDX-License-Identifier: GPL-3.0-or-later
#include "usesitephrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace keywright::ui {

namespace {

struct UseSites
{
    Q_DECLARE_TR_FUNCTIONS(UseSites)
};

} // namespace

QString useSiteWhere(const UseSite &site)
{
    switch (site.kind) {
    case UseSite::Kind::File:
        return UseSites::tr("%1, line %2").arg(QDir::toNativeSeparators(site.place)).arg(site.line);
    case UseSite::Kind::Child:
        return UseSites::tr("%1 (process %2)").arg(site.place).arg(site.pid);
    case UseSite::Kind::Binding:
        break;
    }
    return site.environment.isEmpty()
               ? UseSites::tr("variables of %1").arg(site.place)
               : UseSites::tr("variables of %1 (%2)").arg(site.place, site.environment);
}

QString useSiteState(const UseSite &site)
{
    if (!site.outdated)
        return UseSites::tr("current");
    return site.kind == UseSite::Kind::Child
               ? UseSites::tr("version %1; start it anew").arg(site.version)
               : UseSites::tr("version %1").arg(site.version);
}

} // namespace keywright::ui
