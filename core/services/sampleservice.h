// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

struct ServiceParts;

/// A project to try things with, and the small service that it calls.
class SampleService
{
public:
    explicit SampleService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

private:
    [[maybe_unused]] ServiceParts &m_parts;
};

} // namespace keywright
