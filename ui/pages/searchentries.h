// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QList>
#include <QtCore/QVariantMap>

namespace keywright::ui {

/// Something that a search has found, as the window shows it, and the way to it.
struct SearchEntry
{
    QString group; ///< what it is one of, translated: "Keys"
    QString title;
    QString detail;
    QString iconName;
    QString page;          ///< where it is shown
    QVariantMap arguments; ///< for Page::openWith, its project among them
};

/// The best of what was found: those of one group stand together.
struct SearchEntries
{
    QList<SearchEntry> entries;
    qsizetype more = 0; ///< found besides
};

} // namespace keywright::ui
