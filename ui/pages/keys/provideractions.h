// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/providerservice.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>

#include <functional>

namespace keywright::ui {

/// What the window does with keys of providers, each with its undo.
class ProviderActions : public QObject
{
    Q_OBJECT

public:
    explicit ProviderActions(PageContext &context, QObject *parent = nullptr);

    /// Keeps it and lets programs use it as asked: all, or the key is taken back. The answer goes
    /// to `done`, while the receiver lives; a success is announced with its undo.
    void keep(const BroughtKey &brought, QObject *receiver,
              const std::function<void(const Result<Key> &)> &done);
    /// Asks the provider whether a stored key works: `tested` or `failed`.
    void test(const Key &key, const ProviderUse &use = {});
    /// The pair of a stored key, announced with its undo; otherwise `failed`.
    void pair(const Key &key, const ProviderUse &use = {});
    /// Says anew whose key it is; announced with its undo.
    void setProvider(const Key &key, const QString &id);
    /// Asks for what goes with the key in clear, keeps it with the key, and tries again.
    enum class Purpose { Test, Pair };
    void ask(const Key &key, const Provider &provider, const ProviderParts &parts, Purpose purpose,
             QWidget *window);
    /// What the last test of a key came to, since the page was made.
    [[nodiscard]] std::optional<ProviderProofOutcome> lastTest(const KeyId &key) const;

Q_SIGNALS:
    void tested(const keywright::KeyId &key, const keywright::ProviderProofOutcome &outcome);
    void failed(const keywright::KeyId &key, const keywright::Error &error,
                keywright::ui::ProviderActions::Purpose purpose);

private:
    PageContext &m_context;
    QHash<QString, ProviderProofOutcome> m_tests; ///< by the id of the key
};

} // namespace keywright::ui
