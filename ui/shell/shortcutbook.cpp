// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutbook.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace keywright::ui {

namespace {

const QString &group()
{
    static const QString name = QStringLiteral("shortcuts");
    return name;
}

/// Keys have slashes and commas in them, which settings take for something else.
QString settingOf(const QString &id)
{
    return group() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

void ShortcutBook::add(const QString &place, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        const QList<QKeySequence> usual = action->shortcuts();
        const bool isKnown =
            std::any_of(m_entries.begin(), m_entries.end(),
                        [action](const Entry &one) { return one.action == action; });
        if (usual.isEmpty() || isKnown)
            continue;
        const QString id = place + u'/' + usual.constFirst().toString(QKeySequence::PortableText);
        m_entries.removeIf([&id](const Entry &one) { return one.id == id && !one.action; });
        m_entries.append({id, place, action, usual});
        if (!m_settings.contains(settingOf(id)))
            continue;
        const QString keys = m_settings.value(settingOf(id)).toString();
        action->setShortcuts(keys.isEmpty()
                                 ? QList<QKeySequence>()
                                 : QKeySequence::listFromString(keys, QKeySequence::PortableText));
    }
}

QList<ShortcutBook::Entry> ShortcutBook::entries(const QString &place) const
{
    QList<Entry> found;
    for (const Entry &one : m_entries) {
        if (one.action && (one.place.isEmpty() || one.place == place))
            found.append(one);
    }
    return found;
}

ShortcutBook::Entry *ShortcutBook::find(const QString &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &one) { return one.id == id && one.action; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ShortcutBook::Entry *ShortcutBook::other(const QString &id, const QKeySequence &keys) const
{
    const QString place = id.section(u'/', 0, 0);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
        const bool meets = place.isEmpty() || one.place.isEmpty() || one.place == place;
        return meets && one.action && one.id != id && one.action->shortcuts().contains(keys);
    });
    return keys.isEmpty() || found == m_entries.end() ? nullptr : &*found;
}

void ShortcutBook::write(const Entry &entry, const QList<QKeySequence> &keys)
{
    entry.action->setShortcuts(keys);
    if (keys == entry.usual)
        m_settings.remove(settingOf(entry.id));
    else
        m_settings.setValue(settingOf(entry.id),
                            QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void ShortcutBook::choose(const QString &id, const QKeySequence &keys)
{
    const Entry *entry = find(id);
    if (!entry)
        return;
    while (const Entry *loser = other(id, keys)) {
        QList<QKeySequence> left = loser->action->shortcuts();
        left.removeAll(keys);
        write(*loser, left);
    }
    write(*entry, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    m_settings.sync();
}

void ShortcutBook::reset(const QString &id)
{
    if (const Entry *entry = find(id))
        write(*entry, entry->usual);
    m_settings.sync();
}

void ShortcutBook::resetAll()
{
    for (const Entry &one : std::as_const(m_entries)) {
        if (one.action)
            write(one, one.usual);
    }
    m_settings.remove(group());
    m_settings.sync();
}

} // namespace keywright::ui
