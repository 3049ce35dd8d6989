// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/provider.h>

#include <QtCore/QList>

namespace keywright {

/// The systems that people hold keys for: those that are built in, and the person's own files,
/// which add families or stand in for them.
class ProviderCatalogue
{
public:
    /// Reads what is built in, then every `*.json` of the folder, which need not exist. A file that
    /// cannot be read is a problem, and the others count all the same.
    [[nodiscard]] static ProviderCatalogue read(const QString &folder);

    /// By name, "another provider" last.
    [[nodiscard]] const QList<Provider> &providers() const { return m_providers; }
    /// FormatInvalid or FileUnreadable, each of one file.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// By its id; that of a family is its first service, and a service that only one family has is
    /// understood alone. NotFound: subject is the id, detail the ids that come near, separated by
    /// commas.
    [[nodiscard]] Result<Provider> find(const QString &id) const;
    /// Whose format the value has, if that tells one family from all others: its first service.
    [[nodiscard]] std::optional<Provider> recognise(const Secret &value) const;

private:
    void add(const QString &path, bool builtIn);
    [[nodiscard]] QStringList near(const QString &id) const;

    QList<Provider> m_providers;
    QList<Error> m_problems;
};

} // namespace keywright
