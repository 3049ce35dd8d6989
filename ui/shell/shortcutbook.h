// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

namespace keywright::ui {

/// The keys of actions, as a person has chosen them. An action is known by its place (a page, or
/// the window) and its usual keys; one that usually has none cannot have any. Chosen keys are
/// written at once.
class ShortcutBook
{
public:
    struct Entry
    {
        QString id;
        QString place; ///< identifier of a page; empty: the whole window
        QPointer<QAction> action;
        QList<QKeySequence> usual;
    };

    explicit ShortcutBook(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// From now on these have the chosen keys. Actions that are known already are left alone.
    void add(const QString &place, const QList<QAction *> &actions);
    /// Those of the window and of that place, in the order in which they were added.
    [[nodiscard]] QList<Entry> entries(const QString &place) const;
    /// The action that has these keys where that one is; nullptr: none.
    [[nodiscard]] const Entry *other(const QString &id, const QKeySequence &keys) const;

    /// In place of all that it has; empty: none. Another that has them loses them.
    void choose(const QString &id, const QKeySequence &keys);
    void reset(const QString &id);
    /// Of places that were not visited, too.
    void resetAll();

private:
    [[nodiscard]] Entry *find(const QString &id);
    void write(const Entry &entry, const QList<QKeySequence> &keys);

    QSettings &m_settings;
    QList<Entry> m_entries;
};

} // namespace keywright::ui
