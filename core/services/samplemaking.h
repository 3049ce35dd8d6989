// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyservice.h"
#include "sampleservice.h"

#include <core/domain/api.h>

namespace keywright {

namespace store {
class Database;
}

/// What the store remembers of the sample.
struct SampleService::Record
{
    Project project;
    Api api;
    KeyId program, website;
    QString mark; ///< what its service names itself with

    [[nodiscard]] Sample sample(quint16 servedPort) const;
};

/// A sample in the making.
struct SampleService::Making
{
    Record record;
    QList<Error> problems;
};

namespace sample {

inline const QString setting = QStringLiteral("sample");

/// The API's operations, as an OpenAPI file would declare them.
[[nodiscard]] QList<Operation> operations();
[[nodiscard]] QUrl upstreamOf(quint16 port);
[[nodiscard]] KeyDraft programKey(const Project &project, const QString &api);
[[nodiscard]] KeyDraft websiteKey(const Project &project, const QString &api);
/// The call that the website's key is granted, or denied, by where it comes from.
inline constexpr const char *foreignPage = "https://elsewhere.example/page";

} // namespace sample

} // namespace keywright
