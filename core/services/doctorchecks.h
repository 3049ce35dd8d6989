// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctorservice.h"
#include "gatewayservice.h"
#include "hygienepolicy.h"

#include <core/base/clock.h>
#include <core/base/home.h>
#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/usage/callers.h>

namespace keywright {

namespace store {
class Database;
}

struct KeyOfProject
{
    Key key;
    QString project; ///< name
};

struct ApiOfProject
{
    Api api;
    QString project; ///< name
};

/// What the doctor looks at, read at one moment. Only projects at work: none archived or deleted.
struct HomeView
{
    QList<ProjectId> projects;
    QList<KeyOfProject> keys;
    QList<ApiOfProject> apis;
    QList<KeyCaller> callers; ///< of the last 30 days
    HygienePolicy policy;
    int pendingSecrets = 0;
    qint64 revision = 0;
};

[[nodiscard]] Result<HomeView> readHome(store::Database &database);
/// The same with the keys' last uses and their callers, from the usage database.
[[nodiscard]] Result<HomeView> withUses(store::Database &usage, HomeView view, Instant now);

[[nodiscard]] Finding findingAbout(FindingCode code, Severity severity, const KeyOfProject &entry);
[[nodiscard]] QList<Finding> keyFindings(const HomeView &view, Instant now);
/// Keys that several applications seem to use: granted calls from several networks (an IPv4 /24, an
/// IPv6 /64, this machine), ten or more from each, where the key is none of a website or an app; or
/// a page or a program that is not the key's own and was denied three times or more.
[[nodiscard]] QList<Finding> sharedKeyFindings(const HomeView &view, Instant now);
[[nodiscard]] QList<Finding> apiFindings(const HomeView &view);
[[nodiscard]] QList<Finding> gatewayFindings(const GatewayStatus &status, const HomeView &view);
/// Files of the home that others may read.
[[nodiscard]] QList<Finding> storeFindings(const Home &home);
[[nodiscard]] Inventory inventoryOf(const HomeView &view, const ProjectId &project, Instant now);

} // namespace keywright
