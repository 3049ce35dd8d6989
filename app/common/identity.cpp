// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QtCore/QCoreApplication>

namespace keywright {

void setIdentity(const QString &program)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYWRIGHT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("keywright.github.io"));
}

QString versionLine(const QString &program)
{
    return program + QStringLiteral(" " KEYWRIGHT_VERSION);
}

} // namespace keywright
