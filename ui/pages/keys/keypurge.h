// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybatch.h"

#include <ui/pages/pagecontext.h>

class QAction;

namespace keywright::ui {

/// Removes deleted keys and their secrets for good, before their 30 days are over. It cannot be
/// undone, and so the name (of several: their number) has to be typed.
class KeyPurge : public QObject
{
    Q_OBJECT

public:
    KeyPurge(PageContext &context, QWidget *page);

    /// Those that are chosen; the action is there if some of them are deleted.
    void setKeys(const QList<Key> &chosen);
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void ask();
    void purge(const QList<Key> &keys);

    PageContext &m_context;
    QWidget *m_page;
    QAction *m_action;
    QList<Key> m_keys; ///< deleted ones
};

} // namespace keywright::ui
