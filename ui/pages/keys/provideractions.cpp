// SPDX-License-Identifier: GPL-3.0-or-later
#include "provideractions.h"

#include "partsdialog.h"

#include <core/services/chain.h>
#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>

namespace keywright::ui {

namespace {

QString keptSentence(PageContext &context, const KeptKey &brought)
{
    if (brought.pair)
        return ProviderActions::tr("%1 is kept. Programs are given %2 in %3 and call %4.")
            .arg(brought.key.name, brought.pair->key.name, brought.pair->binding.variable,
                 context.core.gateway().urlOf(brought.pair->api.name));
    if (brought.binding)
        return ProviderActions::tr("%1 is kept. Programs are given it in %2.")
            .arg(brought.key.name, brought.binding->variable);
    return ProviderActions::tr("%1 is kept.").arg(brought.key.name);
}

} // namespace

ProviderActions::ProviderActions(PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ProviderActions::keep(const BroughtKey &wanted, QObject *receiver,
                           const std::function<void(const Result<Key> &)> &done)
{
    PageContext &context = m_context;
    Resolver<Key> finished;
    onAnswer(receiver, finished.future(), done);
    // What is undone later must not need the page: the notifier and the core outlive it.
    onAnswer(&context.notifier, context.core.providers().bring(wanted),
             [&context, finished](const Result<KeptKey> &kept) {
                 if (!kept) {
                     finished.resolve(tl::make_unexpected(kept.error()));
                     return;
                 }
                 announceDone(
                     context.undo, context.notifier, keptSentence(context, *kept),
                     tr("keeping of %1").arg(kept->key.name),
                     [&context, kept = *kept] {
                         reportFailure(context.notifier, context.core.providers().takeBack(kept));
                     },
                     [&context, kept = *kept] {
                         reportFailure(context.notifier, context.core.providers().bringAgain(kept));
                     });
                 finished.resolve(kept->key);
             });
}

void ProviderActions::test(const Key &key, const ProviderUse &use)
{
    m_tests.remove(key.id.text());
    onAnswer(this, m_context.core.providers().prove(key.id, use),
             [this, id = key.id](const Result<ProviderProofOutcome> &outcome) {
                 if (!outcome) {
                     Q_EMIT failed(id, outcome.error(), Purpose::Test);
                     return;
                 }
                 m_tests.insert(id.text(), *outcome);
                 Q_EMIT tested(id, *outcome);
             });
}

void ProviderActions::pair(const Key &key, const ProviderUse &use)
{
    PageContext &context = m_context;
    Resolver<void> finished;
    onAnswer(this, finished.future(), [this, id = key.id](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(id, result.error(), Purpose::Pair);
    });
    PairDraft draft;
    draft.credential = key.id;
    draft.use = use;
    onAnswer(&context.notifier, context.core.providers().pair(draft),
             [&context, finished, name = key.name](const Result<ProviderPair> &pair) {
                 if (!pair) {
                     finished.resolve(tl::make_unexpected(pair.error()));
                     return;
                 }
                 announceDone(
                     context.undo, context.notifier,
                     tr("Programs are given %1 in %2 and call %3; the gateway puts “%4” in its "
                        "place.")
                         .arg(pair->key.name, pair->binding.variable,
                              context.core.gateway().urlOf(pair->api.name), name),
                     tr("use of %1 through the gateway").arg(name),
                     [&context, pair = *pair] {
                         reportFailure(context.notifier, context.core.providers().undo(pair));
                     },
                     [&context, pair = *pair] {
                         reportFailure(context.notifier, context.core.providers().redo(pair));
                     });
                 finished.resolve(Result<void>());
             });
}

void ProviderActions::setProvider(const Key &key, const QString &id)
{
    PageContext &context = m_context;
    m_tests.remove(key.id.text());
    const auto set = [&context, keyId = key.id](const QString &provider) {
        return [&context, keyId, provider] {
            reportFailure(context.notifier, context.core.providers().setProvider(keyId, provider));
        };
    };
    onAnswer(&context.notifier, context.core.providers().setProvider(key.id, id),
             [&context, set, before = key.provider](const Result<Key> &saved) {
                 if (!saved) {
                     context.notifier.error(saved.error());
                     return;
                 }
                 pushDone(context.undo, tr("provider of %1").arg(saved->name), set(before),
                          set(saved->provider));
             });
}

void ProviderActions::ask(const Key &key, const Provider &provider, const ProviderParts &parts,
                          Purpose purpose, QWidget *window)
{
    auto *dialog = new PartsDialog(provider, parts, window);
    connect(dialog, &PartsDialog::submitted, this,
            [this, dialog, key, purpose](const ProviderUse &use) {
                onAnswer(dialog, m_context.core.providers().setParts(key.id, use.parts),
                         [this, dialog, key, purpose, use](const Result<void> &kept) {
                             if (!kept) {
                                 dialog->showProblem(kept.error());
                                 return;
                             }
                             dialog->accept();
                             if (purpose == Purpose::Test)
                                 test(key, use);
                             else
                                 pair(key, use);
                         });
            });
    dialog->open();
}

std::optional<ProviderProofOutcome> ProviderActions::lastTest(const KeyId &key) const
{
    const auto found = m_tests.constFind(key.text());
    return found == m_tests.cend() ? std::nullopt : std::optional(*found);
}

} // namespace keywright::ui
