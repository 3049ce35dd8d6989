// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace keywright::ui {

/// A DNS label made from the title of an OpenAPI document, else from the upstream's host
/// ("api.clinic.example" gives "clinic"), that none of `taken` bears. Empty where nothing fits.
[[nodiscard]] QString proposedApiName(const QString &title, const QUrl &upstream,
                                      const QStringList &taken);

/// The URL that a person typed: surrounding space off, "localhost:3000" taken as http.
[[nodiscard]] QUrl upstreamFromText(const QString &text);

/// What keeps a URL from being an upstream.
enum class UpstreamProblem {
    None,
    Empty,
    Unreadable,
    SchemeNotHttp,
    HostMissing,
    QueryNotAllowed,
    UserinfoNotAllowed
};
[[nodiscard]] UpstreamProblem upstreamProblem(const QString &text);

/// What keeps a text from being the name of a new API.
enum class ApiNameProblem { None, Empty, NotALabel, Reserved, Taken };
[[nodiscard]] ApiNameProblem apiNameProblem(const QString &text, const QStringList &taken);

/// What keeps a text from being an origin that may call from a browser ("*" is one).
[[nodiscard]] bool isCorsOrigin(const QString &text);

/// The servers that a document names, as upstreams: absolute ones only, without repetition.
[[nodiscard]] QList<QUrl> usableUpstreams(const QList<QUrl> &servers);

} // namespace keywright::ui
