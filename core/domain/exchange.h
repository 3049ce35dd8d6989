// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <core/domain/requestdocument.h>
#include <core/domain/responsecheck.h>
#include <core/domain/sendguard.h>

namespace keywright {

/// What came of sending a request.
struct Exchange
{
    /// Not empty: nothing was sent, because of these.
    QList<GuardFinding> held = {};
    Response response = {};
    QList<CheckResult> checks = {};
    QList<CaptureResult> captures = {};
};

/// A line of the history of what was sent.
struct HistoryEntry
{
    qint64 id = 0;
    ProjectId project;
    Instant sent;
    QString name = {};   ///< of the request; may be empty
    QString path = {};   ///< in the collection; empty: no file held it
    QString method, url; ///< without secrets
    QString environment = {};
    KeyId key = {};
    int status = 0;     ///< 0: no answer
    QString error = {}; ///< why there is none: the error code's name
    std::chrono::microseconds time{0};
    qint64 size = 0;      ///< of the body
    bool hasBody = false; ///< it is kept
    int checks = 0, failed = 0;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// All that is kept of one.
struct HistoryItem
{
    HistoryEntry entry;
    RequestDocument document; ///< as it was sent, before its variables were replaced
    Response response;        ///< without a body where that was too long or repeated a secret
    QList<CheckResult> checks = {};
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Exchange)
Q_DECLARE_METATYPE(keywright::HistoryEntry)
