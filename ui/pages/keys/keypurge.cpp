// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypurge.h"

#include <ui/support/icons.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtGui/QAction>

#include <algorithm>
#include <iterator>

namespace keywright::ui {

KeyPurge::KeyPurge(PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_action(new QAction(icon(QStringLiteral("trash")), tr("Delete for good…"), this))
{
    connect(m_action, &QAction::triggered, this, &KeyPurge::ask);
    setKeys({});
}

void KeyPurge::setKeys(const QList<Key> &chosen)
{
    m_keys.clear();
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(m_keys),
                 [](const Key &key) { return key.state == KeyState::Deleted; });
    m_action->setVisible(!m_keys.isEmpty());
    m_action->setEnabled(!m_keys.isEmpty());
}

void KeyPurge::ask()
{
    if (m_keys.isEmpty())
        return;
    const QList<Key> keys = m_keys;
    const QString &name = keys.constFirst().name;
    const bool many = keys.size() > 1;
    auto *question = new TypedConfirmation(
        tr("Delete for good"),
        many ? tr("%n key(s) go for good, with what the keychain holds of them.", nullptr,
                  int(keys.size()))
             : tr("%1 goes for good, with what the keychain holds of it.").arg(name),
        tr("This cannot be undone. What was called stays in Activity, and the audit log notes it."),
        many ? QString::number(keys.size()) : name, tr("Delete for good"), m_page->window());
    connect(question, &TypedConfirmation::confirmed, this, [this, keys] { purge(keys); });
    question->open();
}

void KeyPurge::purge(const QList<Key> &keys)
{
    PageContext &context = m_context;
    forEachKey(
        &context.notifier, keys,
        [&core = context.core](const Key &key) { return core.keys().purge(key.id); },
        [&context](const BatchResult &result) {
            if (result.done.size() == 1)
                context.notifier.success(
                    tr("%1 is gone for good.").arg(result.done.constFirst().after.name));
            else if (!result.done.isEmpty())
                context.notifier.success(
                    tr("%n key(s) are gone for good.", nullptr, int(result.done.size())));
            for (const BatchResult::Refusal &refusal : result.refused)
                context.notifier.error(refusal.error);
        });
}

} // namespace keywright::ui
