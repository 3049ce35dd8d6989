// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

struct ServiceParts;

class VaultService
{
public:
    explicit VaultService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

private:
    [[maybe_unused]] ServiceParts &m_parts;
};

} // namespace keywright
