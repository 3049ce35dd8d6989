// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <functional>

namespace keywright::ui {

/// What the page does to keys, each with its undo where it can be undone.
class KeyActions : public QObject
{
    Q_OBJECT

public:
    explicit KeyActions(PageContext &context, QObject *parent = nullptr);

    void setEnabled(const Key &key, bool enabled);
    void remove(const Key &key);
    void undelete(const Key &key);
    /// What a dialog has already saved becomes undoable.
    void noteSaved(const Key &before, const Key &after);
    /// The same for an earlier state that was put back, and says so.
    void noteRestored(const Key &before, const Key &after);
    /// Fetches the secret from the keychain and notes what for; errors go to the notifier.
    void reveal(const KeyId &id, QObject *receiver,
                const std::function<void(const Secret &)> &shown,
                SecretPurpose purpose = SecretPurpose::Reveal);
    void copy(const KeyId &id);

private:
    /// Saves that state again, whatever the key is by then.
    [[nodiscard]] std::function<void()> saving(const Key &wanted) const;

    PageContext &m_context;
};

} // namespace keywright::ui
