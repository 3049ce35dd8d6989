// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace keywright {

/// Who did something: a program of ours, its process, and the user that it ran as.
struct AuditActor
{
    QString program; ///< "keywright", "keywrightctl", "keywrightd"
    qint64 pid = 0;
    QString user;

    /// This process.
    [[nodiscard]] static AuditActor ofThisProcess();

    friend bool operator==(const AuditActor &, const AuditActor &) = default;
};

/// What was done, as it goes into the log. Never holds a secret.
struct AuditNote
{
    QString action;      ///< "key.issue": a kind of thing and a word; the phrases know those of
                         ///< auditactions.h
    QString kind;        ///< "project", "api", "key", "binding", "setting", "gateway", "audit", …
    QString object = {}; ///< id, or name of what has no id
    ProjectId project = {};  ///< empty: of the home
    QString name = {};       ///< as it was called at that time
    QJsonObject detail = {}; ///< "before" and "after" of changed fields, and what else is known

    friend bool operator==(const AuditNote &, const AuditNote &) = default;
};

/// A note of the log.
struct AuditEntry
{
    qint64 sequence = 0; ///< from 1, without gaps
    Instant time;
    AuditActor actor;
    AuditNote note;
    QByteArray hash; ///< over all of it and the hash before

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Which entries of the log; nothing set: all.
struct AuditFilter
{
    std::optional<ProjectId> project;
    QString object; ///< id of a key, an API, …
    QString action; ///< "key.reveal", or "key" for all that begin so
    std::optional<Instant> since, until;
    QString text; ///< in name, action, user or program, without case

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// What a check of the whole log found; the first thing that does not hold.
struct AuditReport
{
    enum class Finding {
        Intact,
        Edited,     ///< the entry is not what was written
        Reordered,  ///< the entry lies in another place
        Missing,    ///< the entry is gone from the middle
        Truncated,  ///< entries are gone from the end
        RolledBack, ///< an older log, or another one from somewhere on, was put in its place
        HeadEdited, ///< the entries hold; what says where the log ends was altered
        KeyMissing, ///< the keychain does not hold the key that the part from here on was made with
        Unproven    ///< `obstacle`: the keychain cannot be asked; nothing else was found
    };
    Finding finding = Finding::Intact;
    qint64 at = 0;      ///< number of the first entry that is concerned; 0 for Intact
    qint64 entries = 0; ///< in the log
    qint64 unkeyed = 0; ///< so many at its beginning were written before there was a key
    std::optional<Error> obstacle;

    [[nodiscard]] bool holds() const { return finding == Finding::Intact; }
    friend bool operator==(const AuditReport &, const AuditReport &) = default;
};

/// Name of a finding as the command line's JSON has it: "intact", "edited", …
[[nodiscard]] QString auditFindingName(AuditReport::Finding finding);

/// What a kept secret is wanted for. All but Work is noted before the secret is handed out.
enum class SecretPurpose {
    Reveal,   ///< shown to a person
    Copy,     ///< put on the clipboard
    Exec,     ///< given to a program in its variables
    EnvWrite, ///< written into a file
    EnvServe, ///< read from a pipe by a program
    Export,   ///< sealed into an export
    Send,     ///< put on a request
    Work      ///< what Keywright itself does with it; nobody sees it
};

/// A purpose and what more is known of it: {"program": …}, {"file": …}.
struct SecretUse
{
    SecretPurpose purpose = SecretPurpose::Reveal;
    QJsonObject detail = {};
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::AuditEntry)
Q_DECLARE_METATYPE(keywright::AuditReport)
