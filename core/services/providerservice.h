// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyservice.h"
#include "providercatalogue.h"

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/api.h>
#include <core/domain/binding.h>
#include <core/domain/key.h>
#include <core/domain/provider.h>

#include <optional>

namespace keywright {

struct ServiceParts;

/// Whose key it is and what goes with it, where the stored key does not say so itself.
struct ProviderUse
{
    QString provider;         ///< empty: the key's own, else what the value looks like
    ProviderParts parts = {}; ///< win over those that are stored with the key
    /// Another base: on the provider's own hosts over https, or on the loopback. Empty: its own.
    QUrl base = {};
};

/// A key of the home that stands in front of a stored one.
struct PairDraft
{
    KeyId credential; ///< an imported key
    ProviderUse use = {};
    QString apiName = {};  ///< empty: the provider's family, or the next name that is free
    QString keyName = {};  ///< empty: after the API
    QString variable = {}; ///< empty: by convention
    QString environment = {};
    policy::Restrictions restrictions = {}; ///< without APIs it may call the new one alone
    std::optional<Instant> expires = {};
};

/// What a pair is made of; enough to take it back.
struct ProviderPair
{
    Api api;
    Key key;
    Binding binding;
    std::optional<Binding> before; ///< what the variable held
    QString baseVariable;          ///< where programs look for another base; may be empty
};

/// What becomes of a key that somebody brings from its provider.
struct BroughtKey
{
    enum class Use { KeepOnly, ItselfInVariable, ThroughGateway };

    KeyDraft draft;
    ProviderUse use; ///< with the provider's id
    Secret value;
    Use programs = Use::KeepOnly;
    QString variable;
};

/// A key that was brought, and what else that has changed; enough to take it back.
struct KeptKey
{
    Key key;
    std::optional<ProviderPair> pair;
    std::optional<Binding> binding, before; ///< before: what the variable held
};

/// One API that sends a stored key upstream.
struct CredentialUser
{
    Api api;
    QList<Binding> variables;           ///< whose keys may call that API and no other
    qint64 calls = 0;                   ///< of the last 30 days
    QList<QPair<QString, qint64>> keys; ///< who called, most first
    std::optional<Instant> lastCall;    ///< among the last calls of the project
};

/// Who uses a stored key.
struct KeyUsers
{
    QList<CredentialUser> apis;
    QList<Binding> bindings; ///< programs that are given the key itself
};

/// The systems that people hold keys for: where to get one, whether it works, and how to let
/// programs use it without holding it.
class ProviderService
{
public:
    explicit ProviderService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Where the person's own files lie: `providers` in the home's data.
    [[nodiscard]] QString folder() const;
    /// Read anew each time, on the worker: files may have changed.
    [[nodiscard]] Async<ProviderCatalogue> catalogue();
    [[nodiscard]] Async<QList<Provider>> list();
    /// NotFound; detail: the ids that come near.
    [[nodiscard]] Async<Provider> get(const QString &id);
    [[nodiscard]] Async<std::optional<Provider>> recognise(const Secret &value);
    /// Whose key this is, by what is said, what is stored, or what the value looks like (then the
    /// secret is read). NotFound: subject is the id; InvalidArgument `provider` where nothing
    /// tells.
    [[nodiscard]] Async<Provider> providerOf(const Key &key, const QString &said);

    /// Takes a provider's key into the keychain, with its parts that are no secret. As importKey.
    /// InvalidArgument: subject is the part that makes no sense.
    [[nodiscard]] Async<Key> keep(const KeyDraft &draft, const ProviderUse &use,
                                  const Secret &value);
    /// The same, and lets programs use it as asked: all, or the key is gone again. Errors of `keep`
    /// and `pair`.
    [[nodiscard]] Async<KeptKey> bring(const BroughtKey &brought);
    [[nodiscard]] Async<void> takeBack(const KeptKey &kept);
    [[nodiscard]] Async<void> bringAgain(const KeptKey &kept);
    /// Says anew whose key a stored one is. NotFound.
    [[nodiscard]] Async<Key> setProvider(const KeyId &key, const QString &id);
    [[nodiscard]] Async<ProviderParts> parts(const KeyId &key);
    [[nodiscard]] Async<void> setParts(const KeyId &key, const ProviderParts &parts);

    /// Sends the provider's harmless request with the key on it: to the provider's own hosts over
    /// https or to the loopback, and follows no redirect. That nobody answers is an outcome.
    /// InvalidArgument: subject is the part that is missing, or `url` where the key may not go.
    [[nodiscard]] Async<ProviderProofOutcome> prove(const KeyId &key, const ProviderUse &use);
    [[nodiscard]] Async<ProviderProofOutcome> prove(const Secret &value, const Provider &provider,
                                                    const ProviderUse &use);

    /// By convention; behind the gateway that of a signed request would mislead, since a key of
    /// ours signs nothing.
    [[nodiscard]] static QString recommendedVariable(const Provider &provider,
                                                     bool behindGateway = false);
    /// An API with the stored key as its credential, a key of ours that may call it, and the
    /// variable that holds that: all or nothing. Errors of `prove`, KeyService::issue, NameTaken.
    [[nodiscard]] Async<ProviderPair> pair(const PairDraft &draft);
    /// The API goes, the key is deleted, the variable holds what it held. What somebody else has
    /// taken away meanwhile is no error.
    [[nodiscard]] Async<void> undo(const ProviderPair &pair);
    [[nodiscard]] Async<void> redo(const ProviderPair &pair);
    [[nodiscard]] Async<KeyUsers> users(const Key &key);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
