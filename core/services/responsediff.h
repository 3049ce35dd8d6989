// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>
#include <core/interchange/jsondiff.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace keywright {

/// A header field that differs; repeated ones are joined by line breaks. Null: it is not there.
struct FieldDifference
{
    QString name, left = {}, right = {};

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// A line of a text body that only one side has. Counted from 1.
struct LineDifference
{
    bool isLeft = true;
    qsizetype line = 0;
    QString text;

    friend bool operator==(const LineDifference &, const LineDifference &) = default;
};

/// In what two answers differ.
struct ResponseDiff
{
    bool sameStatus = true;
    std::vector<FieldDifference> headers;
    bool sameBody = true;      ///< but for what is ignored
    bool comparesJson = false; ///< both bodies are JSON
    std::vector<JsonDifference> json;
    std::vector<LineDifference> lines;
    bool isCut = false; ///< there are more than are told
};

/// Rules for what differs every time: JSONPaths of plain steps (see jsonDifferences) and names of
/// header fields ("header: Date").
[[nodiscard]] QStringList usualIgnoreRules();

/// On a thread of the pool. FormatInvalid: subject is the rule that is none; Cancelled.
[[nodiscard]] Async<ResponseDiff> compareResponses(const Response &left, const Response &right,
                                                   const QStringList &ignored);

} // namespace keywright
