// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace keywright {

/// Tells when what VaultService::status or KeychainService::state answers may have changed by what
/// this process did.
class VaultWatch : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void changed();
};

} // namespace keywright
