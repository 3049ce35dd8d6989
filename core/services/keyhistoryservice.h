// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

struct ServiceParts;

/// What was changed about a key, from the audit log, and the way back to it.
class KeyHistoryService
{
public:
    explicit KeyHistoryService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

private:
    [[maybe_unused]] ServiceParts &m_parts;
};

} // namespace keywright
