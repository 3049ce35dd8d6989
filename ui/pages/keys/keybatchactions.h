// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybatch.h"

#include <ui/pages/pagecontext.h>

class QAction;

namespace keywright::ui {

/// What can be done to several chosen keys at once; each is one step for undo. What did not work
/// is told, with the reason.
class KeyBatchActions : public QObject
{
    Q_OBJECT

public:
    KeyBatchActions(PageContext &context, QWidget *parent);

    /// Those that are chosen, and all labels and environments of the project, to be proposed.
    void setKeys(const QList<Key> &chosen, const QList<Key> &all);
    [[nodiscard]] const QList<Key> &keys() const { return m_keys; }
    /// In the order in which they are shown; visible while more than one key is chosen.
    [[nodiscard]] QList<QAction *> actions() const;

    void setEnabled(bool enabled);
    void remove();
    void undelete();
    void changeLabel(const QString &label, bool add);
    void setEnvironment(const QString &environment);

private:
    /// The words of one kind of change, with the number of keys in them.
    struct Words
    {
        QString done;   ///< "3 keys are disabled."
        QString undone; ///< "disabling of 3 keys"
    };
    using Change = std::function<Async<Key>(const Key &)>;
    void run(const QList<Key> &keys, const Change &change, const Change &back,
             const std::function<Words(int count)> &words);
    void edit(const std::function<void(Key &)> &alter,
              const std::function<Words(int count)> &words);
    void askLabel(bool add);
    void askEnvironment();
    [[nodiscard]] QList<Key> those(const std::function<bool(const Key &)> &condition) const;

    PageContext &m_context;
    QWidget *m_window;
    QList<Key> m_keys, m_all;
    QAction *m_enable, *m_disable, *m_delete, *m_undelete, *m_addLabel, *m_removeLabel,
        *m_environment;
};

} // namespace keywright::ui
