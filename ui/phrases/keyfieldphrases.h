// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/key.h>

#include <QtCore/QList>
#include <QtCore/QString>

namespace keywright::ui {

/// One property of a key, as people read it.
struct KeyField
{
    QString id;    ///< stable: "name", "expires", "referrers", …
    QString title; ///< "Expires"
    QString text;  ///< a line for each entry of a list; empty: nothing is set
};

/// Everything that tells two keys apart, always the same properties in the same order; no secret.
[[nodiscard]] QList<KeyField> keyFields(const Key &key, Instant now);

/// One property of two keys, or of two states of a key.
struct KeyDifference
{
    QString id;
    QString title;
    QString before;
    QString after;

    [[nodiscard]] bool isOne() const { return before != after; }
};
[[nodiscard]] QList<KeyDifference> compared(const Key &before, const Key &after, Instant now);
/// Only what differs.
[[nodiscard]] QList<KeyDifference> differences(const Key &before, const Key &after, Instant now);
/// "Expires: never → 1 May 2030 00:00"; the lists on one line.
[[nodiscard]] QString differenceText(const KeyDifference &difference);

} // namespace keywright::ui
