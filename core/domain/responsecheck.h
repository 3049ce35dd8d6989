// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace keywright {

/// What of an answer is looked at.
enum class ResponsePart {
    Status,
    Header, ///< by its name
    Cookie, ///< that the answer sets, by its name
    Json,   ///< what a JSONPath (`$…`) or a jq program selects in the body
    Body,   ///< as text
    Time,   ///< from the start to the last byte, in milliseconds
    Size    ///< of the body, in bytes
};

enum class Comparison {
    Equals,
    Differs,
    Contains,
    Lacks,   ///< does not contain
    Matches, ///< a regular expression (PCRE) that matches somewhere
    Less,
    AtMost,
    Greater,
    AtLeast,
    Exists,
    Absent,
    Schema ///< the JSON fits the JSON Schema (draft 4) in `expected`
};

/// Something that an answer shall fulfil.
struct ResponseCheck
{
    ResponsePart part = ResponsePart::Status;
    QString name = {}; ///< of the header or cookie; the JSON expression
    Comparison comparison = Comparison::Equals;
    QString expected = {}; ///< with variables
    bool enabled = true;

    friend bool operator==(const ResponseCheck &, const ResponseCheck &) = default;
};

/// What is taken from an answer and is a variable from then on.
struct ResponseCapture
{
    QString variable;
    ResponsePart part = ResponsePart::Json;
    QString name = {}; ///< as in ResponseCheck
    bool enabled = true;

    friend bool operator==(const ResponseCapture &, const ResponseCapture &) = default;
};

/// How a check went.
struct CheckResult
{
    ResponseCheck check; ///< with its variables replaced
    bool passed = false;
    QString actual = {}; ///< what was there, cut to some hundred symbols; null: nothing was
    QString detail = {}; ///< of a schema: where it does not fit; of an expression: why it is wrong

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/// How a capture went.
struct CaptureResult
{
    QString variable;
    QString value = {}; ///< null: there was nothing to take

    friend bool operator==(const CaptureResult &, const CaptureResult &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::CheckResult)
