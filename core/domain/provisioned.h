// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/ids.h>

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace keywright {

/// A .env file that Keywright has written for a project.
struct ProvisionedFile
{
    QString path; ///< absolute
    ProjectId project;
    QString environment;
    Instant written;
    std::optional<Instant> expires; ///< removed from then on

    friend bool operator==(const ProvisionedFile &, const ProvisionedFile &) = default;
};

/// A process that was started with keys in its environment.
struct ProvisionedChild
{
    qint64 pid = 0;
    qint64 started = 0; ///< clock ticks since the system's start (proc(5), stat, field 22)
    ProjectId project;
    QString environment;
    QString program; ///< its file's name, without arguments: they may hold anything
    Instant created;
    QHash<KeyId, int> keys; ///< which version of which key

    friend bool operator==(const ProvisionedChild &, const ProvisionedChild &) = default;
};

/// One place that has a key's value.
struct UseSite
{
    enum class Kind {
        Binding, ///< a variable; whoever is started next gets the current version
        File,    ///< a .env file, written by us or found in a registered folder
        Child,   ///< a process that runs
    };
    Kind kind = Kind::Binding;
    QString place; ///< the project's name, a path, or the program's name
    QString variable;
    QString environment;
    int version = 0;       ///< of the key; of a binding the current one
    bool outdated = false; ///< an older version than the current one
    int line = 0;          ///< of a file
    qint64 pid = 0;        ///< of a child

    friend bool operator==(const UseSite &, const UseSite &) = default;
};

/// Stable name of a kind ("binding", "file", "child"), for JSON.
[[nodiscard]] QString useSiteKindName(UseSite::Kind kind);

} // namespace keywright
