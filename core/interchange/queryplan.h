// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsoncheck.h"

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace keywright {

/// One step of the way down that both languages have.
struct PathStep
{
    enum Kind { Name, Index, Each, Descend };
    Kind kind = Name;
    QString name = {};
    qsizetype index = 0;
    bool isLenient = false; ///< what does not fit is passed over; else it is an error (jq)

    friend bool operator==(const PathStep &, const PathStep &) = default;
};

/// A query taken apart, so that a large text need not become values of jq as a whole: steps that
/// are gone by looking at the bytes, and the jq program that is run over each value they lead to.
struct QueryPlan
{
    bool isJsonPath = false; ///< what is not there is nothing, not null
    std::vector<PathStep> steps;
    QString rest;  ///< empty: the values themselves are the result
    QString whole; ///< the jq program that does all of it
};

/// Errors as jsonQuery.
[[nodiscard]] Result<QueryPlan> planQuery(const QString &expression);

/// Takes the bytes of a value; false: enough.
using ValueSink = std::function<Result<bool>(QByteArrayView)>;

/// Gives each value that the plan's steps lead to, in valid JSON. FormatInvalid in jq's words where
/// a step does not fit (detail); what the sink fails with; Cancelled.
[[nodiscard]] Result<void> selectByPath(QByteArrayView json, const QueryPlan &plan,
                                        const ValueSink &sink, const StopQuestion &stop = {});

/// Valid JSON without white space between its tokens.
[[nodiscard]] QByteArray compactJson(QByteArrayView json);

} // namespace keywright
