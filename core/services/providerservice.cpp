// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerservice.h"

#include "chain.h"
#include "keepproviderkey.h"
#include "providerparts.h"
#include "providerproof.h"
#include "serviceparts.h"

#include <core/store/keyrepository.h>
#include <core/store/settingrepository.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace keywright {

using store::Database;
using store::SettingRepository;

namespace {

ProviderParts partsFromText(const QString &text)
{
    ProviderParts parts;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto part = object.constBegin(); part != object.constEnd(); ++part)
        parts.insert(part.key(), part.value().toString());
    return parts;
}

Result<void> saveParts(Database &database, const KeyId &key, const ProviderParts &parts)
{
    SettingRepository settings(database);
    if (parts.isEmpty())
        return settings.remove(providerPartsSetting(key));
    QJsonObject object;
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
        object.insert(part.key(), part.value());
    return settings.setValue(
        providerPartsSetting(key),
        QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<void> checkParts(const ProviderParts &parts)
{
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part) {
        if (!isValidPart(part.value()))
            return failure(ErrorCode::InvalidArgument, part.key());
    }
    return {};
}

} // namespace

QString ProviderService::folder() const
{
    return m_parts.home.data + QStringLiteral("/providers");
}

Async<ProviderCatalogue> ProviderService::catalogue()
{
    return m_parts.worker->run(
        [folder = folder()] { return Result<ProviderCatalogue>(ProviderCatalogue::read(folder)); });
}

Async<QList<Provider>> ProviderService::list()
{
    return andThen(m_parts.anchor, catalogue(), [](const ProviderCatalogue &catalogue) {
        return Result<QList<Provider>>(catalogue.providers());
    });
}

Async<Provider> ProviderService::get(const QString &id)
{
    return andThen(m_parts.anchor, catalogue(),
                   [id](const ProviderCatalogue &catalogue) { return catalogue.find(id); });
}

/// On the worker, too: a file of the person's may have any expression in it.
Async<std::optional<Provider>> ProviderService::recognise(const Secret &value)
{
    return m_parts.worker->run([folder = folder(), value] {
        return Result<std::optional<Provider>>(ProviderCatalogue::read(folder).recognise(value));
    });
}

Async<Provider> ProviderService::providerOf(const Key &key, const QString &said)
{
    if (!said.isEmpty())
        return get(said);
    return andThen(
        m_parts.anchor, catalogue(),
        [&parts = m_parts, key](const ProviderCatalogue &catalogue) -> Async<Provider> {
            // What older versions stored may be any word.
            const auto stored = catalogue.find(key.provider);
            if (!key.provider.isEmpty() && stored)
                return resolved<Provider>(stored);
            auto value = KeyService(parts).reveal(key.id, 0, {SecretPurpose::Work, {}});
            auto found = andThen(parts.anchor, std::move(value), [&parts](const Secret &secret) {
                return ProviderService(parts).recognise(secret);
            });
            return andThen(parts.anchor, std::move(found),
                           [](const std::optional<Provider> &provider) -> Result<Provider> {
                               if (provider)
                                   return *provider;
                               return failure(ErrorCode::InvalidArgument,
                                              QStringLiteral("provider"));
                           });
        });
}

Async<Key> keepProviderKey(ServiceParts &parts, const KeyDraft &draft, const ProviderUse &use,
                           const Secret &value, const SavedAlongside &more)
{
    if (const auto fine = checkParts(use.parts); !fine)
        return resolved<Key>(tl::make_unexpected(fine.error()));
    const SavedAlongside alongside = [given = use.parts, more](Database &database,
                                                               const Key &key) -> Result<void> {
        if (auto saved = given.isEmpty() ? Result<void>() : saveParts(database, key.id, given);
            !saved)
            return saved;
        return more ? more(database, key) : Result<void>();
    };
    return importKeyWith(parts, draft, use.provider, value, alongside);
}

Async<Key> ProviderService::keep(const KeyDraft &draft, const ProviderUse &use, const Secret &value)
{
    return keepProviderKey(m_parts, draft, use, value);
}

Async<Key> ProviderService::setProvider(const KeyId &key, const QString &id)
{
    const auto set = [&parts = m_parts, key](const QString &provider) {
        return parts.store->write([key, provider](Database &database) -> Result<Key> {
            store::KeyRepository keys(database);
            auto stored = keys.find(key);
            if (!stored || stored->provider == provider)
                return stored;
            stored->provider = provider;
            return keys.update(*stored);
        });
    };
    if (id.isEmpty())
        return set({});
    return andThen(m_parts.anchor, get(id),
                   [set](const Provider &provider) { return set(provider.id); });
}

Async<ProviderParts> ProviderService::parts(const KeyId &key)
{
    return m_parts.store->read([key](Database &database) -> Result<ProviderParts> {
        const auto text = SettingRepository(database).value(providerPartsSetting(key));
        if (!text)
            return tl::make_unexpected(text.error());
        return *text ? partsFromText(**text) : ProviderParts();
    });
}

Async<void> ProviderService::setParts(const KeyId &key, const ProviderParts &parts)
{
    if (auto fine = checkParts(parts); !fine)
        return resolved<void>(fine);
    return m_parts.store->write(
        [key, parts](Database &database) { return saveParts(database, key, parts); });
}

Async<ProviderProofOutcome> ProviderService::prove(const Secret &value, const Provider &provider,
                                                   const ProviderUse &use)
{
    const auto proof = proofRequest(provider, use, value, m_parts.clock->now());
    if (!proof)
        return resolved<ProviderProofOutcome>(tl::make_unexpected(proof.error()));
    return whenSettled(
        m_parts.anchor, m_parts.http->send(proof->request, proof->options).future,
        [asked = *provider.proof, url = proof->request.url](const Result<Response> &answer) {
            return judgeProof(asked, url, answer);
        });
}

Async<ProviderProofOutcome> ProviderService::prove(const KeyId &id, const ProviderUse &use)
{
    const Anchor anchor = m_parts.anchor;
    return andThen(
        anchor, KeyService(m_parts).get(id),
        [this, anchor, use](const Key &key) -> Async<ProviderProofOutcome> {
            if (key.kind != KeyKind::Imported)
                return resolved<ProviderProofOutcome>(
                    failure(ErrorCode::InvalidArgument, QStringLiteral("key"), key.name));
            return andThen(
                anchor, providerOf(key, use.provider),
                [this, anchor, key, use](const Provider &provider) {
                    return andThen(
                        anchor, parts(key.id),
                        [this, anchor, key, use, provider](const ProviderParts &stored) {
                            ProviderUse whole = use;
                            whole.parts = stored;
                            whole.parts.insert(use.parts);
                            const SecretUse sent{SecretPurpose::Send,
                                                 {{QStringLiteral("provider"), provider.id}}};
                            return andThen(anchor, KeyService(m_parts).reveal(key.id, 0, sent),
                                           [this, whole, provider](const Secret &value) {
                                               return prove(value, provider, whole);
                                           });
                        });
                });
        });
}

QString ProviderService::recommendedVariable(const Provider &provider, bool behindGateway)
{
    if (behindGateway && provider.placement.startsWith(QLatin1String("sigv4:")))
        return provider.family.toUpper().replace(u'-', u'_') + QStringLiteral("_API_KEY");
    return provider.variables.value(0, QStringLiteral("API_KEY"));
}

} // namespace keywright
