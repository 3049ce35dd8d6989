// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/key.h>

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>

namespace keywright::ui {

/// What came of doing one thing to several keys.
struct BatchResult
{
    struct Change
    {
        Key before, after;
    };
    struct Refusal
    {
        Key key;
        Error error;
    };
    QList<Change> done;
    QList<Refusal> refused;
};

/// Does it to one key after the other, whatever comes of the one before, and then tells `finished`.
/// Never once the receiver is gone.
void forEachKey(QObject *receiver, const QList<Key> &keys,
                const std::function<Async<Key>(const Key &)> &change,
                const std::function<void(const BatchResult &)> &finished);

} // namespace keywright::ui
