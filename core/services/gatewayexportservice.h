// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/interchange/gatewayexport.h>

#include <functional>
#include <optional>

namespace keywright {

struct ServiceParts;

/// Configurations for production gateways, of what is in the home now. They hold digests, never a
/// key.
class GatewayExportService
{
public:
    /// A note in words; called on another thread.
    using Phrase = std::function<QString(const ExportNote &)>;

    explicit GatewayExportService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Of one project, or of every one. NotFound: the project, or there is no API to export.
    [[nodiscard]] Async<GatewayExport> write(GatewayFormat format,
                                             const std::optional<ProjectId> &project,
                                             const Phrase &phrase);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
