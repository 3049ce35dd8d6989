// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainservice.h"

#include "chain.h"
#include "keyservice.h"
#include "serviceparts.h"

namespace keywright {

KeychainService::KeychainService(ServiceParts &parts)
    : m_parts(parts)
    , m_watch(std::make_unique<VaultWatch>())
{
}

Async<KeychainState> KeychainService::state()
{
    return m_parts.secrets->keychain().probe();
}

Async<void> KeychainService::unlock()
{
    auto unlocked = m_parts.secrets->unlock();
    Q_EMIT m_watch->changed();
    return whenSettled(m_parts.anchor, std::move(unlocked),
                       [this](const Result<void> &result) -> Async<void> {
                           Q_EMIT m_watch->changed();
                           if (!result)
                               return resolved<void>(result);
                           // It is unlocked, whatever becomes of what was left over.
                           return whenSettled(m_parts.anchor, KeyService(m_parts).sweep(),
                                              [](const auto &) { return Result<void>(); });
                       });
}

void KeychainService::dismissPrompt()
{
    m_parts.secrets->dismissPrompt();
}

} // namespace keywright
