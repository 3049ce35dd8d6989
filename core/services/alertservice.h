// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

struct ServiceParts;

/// Watches what is recorded for what somebody would want to be told of.
class AlertService
{
public:
    explicit AlertService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

private:
    [[maybe_unused]] ServiceParts &m_parts;
};

} // namespace keywright
