// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <optional>

namespace keywright {

/// What a run may take. `isCancelled` is asked about fifty times a second, on the caller's thread.
struct QueryBounds
{
    std::chrono::milliseconds longest{30000};
    qsizetype memory = 512 * 1024 * 1024; ///< by which the process may grow meanwhile
    std::function<bool()> isCancelled = {};
};

/// Runs over one JSON text; false: no more is wanted.
using JsonRun = std::function<Result<bool>(QByteArrayView)>;
/// Gives texts to the run, one after the other.
using JsonFeed = std::function<Result<void>(const JsonRun &)>;
/// Takes one result as compact JSON; false: no more is wanted.
using JsonSink = std::function<bool(QByteArrayView)>;

/// Runs a jq program over each text that `feed` gives and hands each result to `sink`. Blocks the
/// caller, which must not be the window's thread; feed and sink are called on a thread of its
/// own. The program can read nothing but its input: no environment, no files, no modules.
/// FormatInvalid: the program does not compile or ends in an error (subject: `program`), or a text
/// is no JSON (subject: "json"); Cancelled, TimedOut; NotSupported: it takes too much memory.
[[nodiscard]] Result<void> runJq(const QString &program, const JsonFeed &feed, const JsonSink &sink,
                                 const QueryBounds &bounds = {});

} // namespace keywright
