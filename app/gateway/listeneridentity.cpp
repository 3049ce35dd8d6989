// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeneridentity.h"

#include <core/gateway/developmentcertificate.h>

#include <QtCore/QFile>

#include <algorithm>

namespace keywright {

namespace {

std::string native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

ListenerIdentity::ListenerIdentity(QString tls, const QString &folder)
    : m_tls(std::move(tls))
    , m_folder(folder)
{
}

Result<gateway::TlsIdentity> ListenerIdentity::prepare(const std::set<std::string> &hosts)
{
    if (m_tls.isEmpty())
        return gateway::TlsIdentity{};
    if (m_tls != QLatin1String("development")) {
        const qsizetype comma = m_tls.indexOf(u',');
        return gateway::TlsIdentity{native(m_tls.left(comma)), native(m_tls.mid(comma + 1))};
    }
    auto made = gateway::developmentCertificate(native(m_folder), {hosts.begin(), hosts.end()});
    if (!made)
        return tl::make_unexpected(made.error());
    m_authority = QFile::decodeName(made->authority.c_str());
    m_hosts = hosts;
    return made->identity;
}

bool ListenerIdentity::lacks(const std::set<std::string> &hosts) const
{
    return m_tls == QLatin1String("development")
           && !std::includes(m_hosts.begin(), m_hosts.end(), hosts.begin(), hosts.end());
}

} // namespace keywright
