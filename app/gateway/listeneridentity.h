// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/gateway/settings.h>

#include <QtCore/QString>

#include <set>
#include <string>

namespace keywright {

/// Which certificate the listener shows: none, the files that the user named, or one that is made
/// for this machine and kept in the home.
class ListenerIdentity
{
public:
    /// `tls` as on the command line: empty, `CERT,KEY` or `development`.
    ListenerIdentity(QString tls, const QString &folder);

    /// The files; a development certificate is made where it is missing, near its end, or lacks one
    /// of `hosts`. FileUnwritable, Internal.
    [[nodiscard]] Result<gateway::TlsIdentity> prepare(const std::set<std::string> &hosts);
    /// Whether the listener must show another certificate for these hosts.
    [[nodiscard]] bool lacks(const std::set<std::string> &hosts) const;
    [[nodiscard]] QString authority() const { return m_authority; } ///< of a development one

private:
    QString m_tls, m_folder, m_authority;
    std::set<std::string> m_hosts;
};

} // namespace keywright
