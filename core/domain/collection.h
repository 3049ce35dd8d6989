// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace keywright {

/// A request or a folder of a project's collection.
struct CollectionEntry
{
    QString path;        ///< below the collection's folder, with `/`: what names it
    QString name;        ///< as a person sees it
    QString method = {}; ///< of a request; empty: not told
    int sequence = 0;    ///< its place among its siblings; 0: behind those that have one, by name
    bool isFolder = false;

    friend bool operator==(const CollectionEntry &, const CollectionEntry &) = default;
};

/// All that lies in a project's collection: folders before what is in them, siblings in order.
struct Collection
{
    QString folder; ///< where it lies on the disk; need not exist
    QList<CollectionEntry> entries = {};

    friend bool operator==(const Collection &, const Collection &) = default;
};

/// What was taken out, and how it comes back: by the system's trash.
struct RemovedEntry
{
    QString path;    ///< what it was in the collection
    QString inTrash; ///< where it lies now; empty: the system does not say, it cannot come back
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Collection)
