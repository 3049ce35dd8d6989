// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace keywright {

/// Production gateways that a configuration can be written for.
enum class GatewayFormat { Nginx, Envoy, Kong, Apisix, HaProxy };
[[nodiscard]] std::optional<GatewayFormat> gatewayFormatFromName(const QString &name);
[[nodiscard]] QStringList gatewayFormatNames();

/// Something that the gateway cannot do, or does in another way. Nothing is dropped without one.
struct ExportNote
{
    enum class Code {
        KeyLeftOut,         ///< the key is not in the file: dropping `detail` would widen it
        KindLeftOut,        ///< one of several ways to be let in is missing; the key is narrower
        LimitLeftOut,       ///< the limit is not enforced
        LimitApproximated,  ///< counted in another way
        ExpiryNotChecked,   ///< the key works until the file is made anew
        CredentialLeftOut,  ///< no third-party key is put on the upstream request
        LocationLeftOut,    ///< the key is not looked for there
        MediaTypesLeftOut,  ///< accepted media types of the operations are not checked
        ReportOnlyLeftOut,  ///< nothing is recorded of a restriction that only reports
        KeyFromEnvironment, ///< compared in clear by the gateway; the file names a variable
        PreflightNarrowed,  ///< CORS is answered in a narrower way
        OncePerRequest,     ///< a header given twice is not refused
    };
    Code code = Code::KeyLeftOut;
    QString subject; ///< PROJECT/KEY, or the API
    QString detail;  ///< the entry, limit or kind, as policy writes it

    friend bool operator==(const ExportNote &, const ExportNote &) = default;
};
/// "KeyLeftOut", …
[[nodiscard]] QString exportNoteName(ExportNote::Code code);

/// What is exported: everything that is not deleted, in any order.
struct GatewayExportInput
{
    QList<Project> projects;
    QList<Api> apis;
    QList<Key> keys;
    Instant now; ///< keys that have expired by then are left out, as disabled ones are
};

struct GatewayExport
{
    QByteArray text; ///< holds digests, never a key
    QList<ExportNote> notes;
};

/// A configuration with what the gateway can express. The same input gives the same bytes. Notes
/// stand in its head as comments, in the words of `phrase`. NotFound: there is no API to export.
[[nodiscard]] Result<GatewayExport> exportGateway(
    GatewayFormat format, const GatewayExportInput &input,
    const std::function<QString(const ExportNote &)> &phrase);

} // namespace keywright
