// SPDX-License-Identifier: GPL-3.0-or-later
#include "keybatchactions.h"

#include "worddialog.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>

#include <QtCore/QPromise>
#include <QtGui/QAction>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace keywright::ui {

namespace {

// So many refusals are told one by one.
constexpr qsizetype mostTold = 3;

/// Which were not done, and why: "Portal: …".
QString refusals(const BatchResult &result)
{
    QStringList lines;
    for (const BatchResult::Refusal &one : result.refused) {
        if (lines.size() == mostTold) {
            lines.append(
                KeyBatchActions::tr("and %n more", nullptr, int(result.refused.size() - mostTold)));
            break;
        }
        lines.append(KeyBatchActions::tr("%1: %2").arg(one.key.name, sentence(one.error)));
    }
    return lines.join(u'\n');
}

} // namespace

KeyBatchActions::KeyBatchActions(PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(parent)
{
    const auto make = [this](const char *iconName, const QString &text, auto slot) {
        auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
        action->setVisible(false);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_enable = make("check", tr("Enable the chosen keys"), [this] { setEnabled(true); });
    m_disable = make("disable", tr("Disable the chosen keys"), [this] { setEnabled(false); });
    m_delete = make("trash", tr("Delete the chosen keys"), &KeyBatchActions::remove);
    m_undelete = make("undo", tr("Restore the chosen keys"), &KeyBatchActions::undelete);
    m_addLabel = make("plus", tr("Add a label…"), [this] { askLabel(true); });
    m_removeLabel = make("edit", tr("Remove a label…"), [this] { askLabel(false); });
    m_environment = make("edit", tr("Set the environment…"), &KeyBatchActions::askEnvironment);
}

QList<QAction *> KeyBatchActions::actions() const
{
    return {m_enable, m_disable, m_addLabel, m_removeLabel, m_environment, m_delete, m_undelete};
}

QList<Key> KeyBatchActions::those(const std::function<bool(const Key &)> &condition) const
{
    QList<Key> keys;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(keys), condition);
    return keys;
}

void KeyBatchActions::setKeys(const QList<Key> &chosen, const QList<Key> &all)
{
    m_keys = chosen;
    m_all = all;
    const bool many = m_keys.size() > 1;
    const auto any = [this, many](auto condition) {
        return many && std::any_of(m_keys.begin(), m_keys.end(), condition);
    };
    // An action that cannot be seen counts as disabled: what is wanted is told to both.
    const auto offer = [](QAction *action, bool wanted) {
        action->setVisible(wanted);
        action->setEnabled(wanted);
    };
    const bool stored = any([](const Key &key) { return key.state != KeyState::Deleted; });
    offer(m_enable, any([](const Key &key) { return key.state == KeyState::Disabled; }));
    offer(m_disable, any([](const Key &key) { return key.state == KeyState::Active; }));
    offer(m_delete, stored);
    offer(m_addLabel, stored);
    offer(m_environment, stored);
    offer(m_removeLabel, any([](const Key &key) {
              return key.state != KeyState::Deleted && !key.labels.isEmpty();
          }));
    offer(m_undelete, any([](const Key &key) { return key.state == KeyState::Deleted; }));
}

// Closures on the undo stack outlive the page: they hold the context, which lives as long as the
// window, and never `this`.
void KeyBatchActions::run(const QList<Key> &keys, const Change &change, const Change &back,
                          const std::function<Words(int count)> &words)
{
    PageContext &context = m_context;
    forEachKey(&context.notifier, keys, change,
               [&context, change, back, words](const BatchResult &result) {
                   QList<Key> before, after;
                   for (const BatchResult::Change &one : result.done) {
                       before.append(one.before);
                       after.append(one.after);
                   }
                   const auto again = [&context](const QList<Key> &these, const Change &one) {
                       return [&context, these, one] {
                           forEachKey(&context.notifier, these, one,
                                      [&context](const BatchResult &undone) {
                                          if (!undone.refused.isEmpty())
                                              context.notifier.warning(
                                                  tr("Not all of it could be undone."),
                                                  refusals(undone));
                                      });
                       };
                   };
                   const Words said = words(int(before.size()));
                   const auto undo = again(before, back), redo = again(before, change);
                   if (result.refused.isEmpty()) {
                       if (!before.isEmpty())
                           announceDone(context.undo, context.notifier, said.done, said.undone,
                                        undo, redo);
                       return;
                   }
                   if (!before.isEmpty())
                       pushDone(context.undo, said.undone, undo, redo);
                   const QString kept =
                       tr("%n key(s) stay as they are.", nullptr, int(result.refused.size()));
                   context.notifier.warning(before.isEmpty() ? kept : said.done + u' ' + kept,
                                            refusals(result));
               });
}

void KeyBatchActions::setEnabled(bool enabled)
{
    const KeyState from = enabled ? KeyState::Disabled : KeyState::Active;
    const auto set = [&core = m_context.core](bool value) {
        return [&core, value](const Key &key) { return core.keys().setEnabled(key.id, value); };
    };
    run(those([from](const Key &key) { return key.state == from; }), set(enabled), set(!enabled),
        [enabled](int count) {
            return enabled ? Words{tr("%n key(s) work again.", nullptr, count),
                                   tr("enabling of %n key(s)", nullptr, count)}
                           : Words{tr("%n key(s) are disabled and no longer work.", nullptr, count),
                                   tr("disabling of %n key(s)", nullptr, count)};
        });
}

void KeyBatchActions::remove()
{
    const auto take = [&core = m_context.core](const Key &key) {
        return core.keys().remove(key.id);
    };
    const auto give = [&core = m_context.core](const Key &key) {
        return core.keys().undelete(key.id);
    };
    run(those([](const Key &key) { return key.state != KeyState::Deleted; }), take, give,
        [](int count) {
            return Words{tr("%n key(s) are deleted and no longer work. They can be restored for "
                            "30 days.",
                            nullptr, count),
                         tr("deletion of %n key(s)", nullptr, count)};
        });
}

void KeyBatchActions::undelete()
{
    const auto give = [&core = m_context.core](const Key &key) {
        return core.keys().undelete(key.id);
    };
    const auto take = [&core = m_context.core](const Key &key) {
        return core.keys().remove(key.id);
    };
    run(those([](const Key &key) { return key.state == KeyState::Deleted; }), give, take,
        [](int count) {
            return Words{tr("%n key(s) are back.", nullptr, count),
                         tr("restoring of %n key(s)", nullptr, count)};
        });
}

/// Changes the description of every chosen key that it makes a difference to.
void KeyBatchActions::edit(const std::function<void(Key &)> &alter,
                           const std::function<Words(int count)> &words)
{
    CoreContext &core = m_context.core;
    PageContext &context = m_context;
    // Each time over the key as it is then: its revision moves on with each save.
    const auto saved = [&core, &context](const Key &key, const std::function<void(Key &)> &change) {
        auto promise = std::make_shared<QPromise<Result<Key>>>();
        promise->start();
        onAnswer(&context.notifier, core.keys().get(key.id),
                 [&core, &context, change, promise](const Result<Key> &present) {
                     const auto finish = [promise](const Result<Key> &result) {
                         promise->addResult(result);
                         promise->finish();
                     };
                     if (!present)
                         return finish(present);
                     Key wanted = *present;
                     change(wanted);
                     onAnswer(&context.notifier, core.keys().update(wanted), finish);
                 });
        return promise->future();
    };
    const Change forth = [saved, alter](const Key &key) { return saved(key, alter); };
    const Change back = [saved](const Key &key) {
        return saved(key, [key](Key &present) {
            present.labels = key.labels;
            present.environment = key.environment;
        });
    };
    run(those([&alter](const Key &key) {
            Key changed = key;
            alter(changed);
            return key.state != KeyState::Deleted && !(changed == key);
        }),
        forth, back, words);
}

void KeyBatchActions::changeLabel(const QString &label, bool add)
{
    edit(
        [label, add](Key &key) {
            const bool has = key.labels.contains(label, Qt::CaseInsensitive);
            if (add && !has)
                key.labels.append(label);
            else if (!add && has)
                key.labels.removeIf([&label](const QString &one) {
                    return one.compare(label, Qt::CaseInsensitive) == 0;
                });
        },
        [label, add](int count) {
            return add ? Words{tr("%n key(s) have the label %1.", nullptr, count).arg(label),
                               tr("label %1 on %n key(s)", nullptr, count).arg(label)}
                       : Words{
                           tr("%n key(s) lost the label %1.", nullptr, count).arg(label),
                           tr("removing of label %1 from %n key(s)", nullptr, count).arg(label)};
        });
}

void KeyBatchActions::setEnvironment(const QString &environment)
{
    edit([environment](Key &key) { key.environment = environment; },
         [environment](int count) {
             return Words{environment.isEmpty()
                              ? tr("%n key(s) have no environment any more.", nullptr, count)
                              : tr("%n key(s) are of %1.", nullptr, count).arg(environment),
                          tr("environment of %n key(s)", nullptr, count)};
         });
}

void KeyBatchActions::askLabel(bool add)
{
    QStringList words;
    for (const Key &key : add ? m_all : m_keys)
        words += key.labels;
    auto *dialog = new WordDialog(add ? tr("Add a label") : tr("Remove a label"), tr("&Label"),
                                  add ? tr("Add") : tr("Remove"), words, !add, m_window->window());
    connect(dialog, &WordDialog::chosen, this,
            [this, add](const QString &word) { changeLabel(word, add); });
    dialog->open();
}

void KeyBatchActions::askEnvironment()
{
    QStringList words{QStringLiteral("production"), QStringLiteral("staging"),
                      QStringLiteral("development")};
    for (const Key &key : std::as_const(m_all))
        words.append(key.environment);
    auto *dialog = new WordDialog(tr("Set the environment"), tr("&Environment"), tr("Set"), words,
                                  false, m_window->window());
    dialog->setEmptyAllowed(true);
    connect(dialog, &WordDialog::chosen, this, &KeyBatchActions::setEnvironment);
    dialog->open();
}

} // namespace keywright::ui
