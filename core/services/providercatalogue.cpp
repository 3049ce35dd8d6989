// SPDX-License-Identifier: GPL-3.0-or-later
#include "providercatalogue.h"

#include <core/auth/credential.h>
#include <core/base/privatefile.h>
#include <core/interchange/providerdocument.h>

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

constexpr qint64 sizeLimit = 1024LL * 1024;
constexpr qsizetype longestValue = 4096;

/// Steps from one word to the other: letters changed, added or left out.
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    for (qsizetype at = 0; at < row.size(); ++at)
        row[at] = at;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype changed = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.last();
}

/// Whether the credential can stand where the file says, whatever its parts are.
bool canBePlaced(const Provider &provider)
{
    QString sample = provider.placement;
    for (const QString &id : templateParts(provider.placement))
        sample.replace(u'{' + id + u'}', QStringLiteral("x"));
    return auth::parsePlacement(sample.toStdString()).has_value();
}

Result<QList<Provider>> readFile(const QString &path)
{
    const auto text = readPlainFile(path, sizeLimit);
    if (!text)
        return tl::make_unexpected(text.error());
    auto providers = parseProviders(*text, path);
    if (!providers)
        return providers;
    for (const Provider &provider : *providers) {
        if (!canBePlaced(provider))
            return failure(ErrorCode::FormatInvalid, path,
                           provider.id + QStringLiteral(": placement: cannot stand there"));
    }
    return providers;
}

} // namespace

ProviderCatalogue ProviderCatalogue::read(const QString &folder)
{
    ProviderCatalogue catalogue;
    const QStringList filter{QStringLiteral("*.json")};
    const QDir builtIn(QStringLiteral(":/providers"));
    for (const QString &name : builtIn.entryList(filter, QDir::Files, QDir::Name))
        catalogue.add(builtIn.filePath(name), true);
    const QDir own(folder);
    for (const QString &name : own.entryList(filter, QDir::Files | QDir::System, QDir::Name))
        catalogue.add(own.filePath(name), false);
    std::sort(catalogue.m_providers.begin(), catalogue.m_providers.end(),
              [](const Provider &one, const Provider &other) {
                  const bool last = one.hosts.isEmpty(), otherLast = other.hosts.isEmpty();
                  if (last != otherLast)
                      return otherLast;
                  return QString::compare(one.name, other.name, Qt::CaseInsensitive) < 0;
              });
    return catalogue;
}

void ProviderCatalogue::add(const QString &path, bool builtIn)
{
    auto read = readFile(path);
    if (!read) {
        m_problems.append(read.error());
        return;
    }
    const QString family = read->constFirst().family;
    for (const Provider &other : std::as_const(m_providers)) {
        if (other.family == family && !other.file.isEmpty()) {
            m_problems.append({ErrorCode::FormatInvalid, path,
                               QStringLiteral("id: %1 is already in %2").arg(family, other.file)});
            return;
        }
    }
    m_providers.removeIf([&family](const Provider &other) { return other.family == family; });
    for (Provider &provider : *read) {
        if (!builtIn)
            provider.file = path;
        m_providers.append(provider);
    }
}

Result<Provider> ProviderCatalogue::find(const QString &id) const
{
    const QString wanted = id.trimmed().toLower();
    const Provider *first = nullptr, *service = nullptr;
    int services = 0;
    for (const Provider &provider : m_providers) {
        if (provider.id == wanted)
            return provider;
        // They stand by their names here, not as in the file.
        if (provider.family == wanted && (!first || provider.order < first->order))
            first = &provider;
        if (!wanted.isEmpty() && provider.id.endsWith(u':' + wanted)) {
            service = &provider;
            ++services;
        }
    }
    if (first)
        return *first;
    if (services == 1)
        return *service;
    return failure(ErrorCode::NotFound, id, near(wanted).join(QLatin1String(", ")));
}

QStringList ProviderCatalogue::near(const QString &id) const
{
    QStringList found;
    for (const Provider &provider : m_providers) {
        const QString name = provider.name.toLower();
        const bool inside = id.size() > 1 && (provider.id.contains(id) || name.contains(id));
        const qsizetype far = std::min(distance(id, provider.id), distance(id, name));
        if (inside || far <= std::max<qsizetype>(1, id.size() / 3))
            found.append(provider.id);
    }
    return found;
}

std::optional<Provider> ProviderCatalogue::recognise(const Secret &value) const
{
    if (value.isEmpty() || value.size() > longestValue)
        return {};
    QString text = QString::fromUtf8(value.reveal());
    QString family;
    bool several = false;
    for (const Provider &provider : m_providers) {
        if (provider.format.isEmpty() || provider.family == family)
            continue;
        const QRegularExpression format(QRegularExpression::anchoredPattern(provider.format));
        if (!format.match(text).hasMatch())
            continue;
        several = several || !family.isEmpty();
        family = provider.family;
    }
    wipe(text);
    if (family.isEmpty() || several)
        return {};
    const auto found = find(family);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace keywright
