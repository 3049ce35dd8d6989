// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayexport.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace keywright {

/// One step in the decision about an operation: the first that matches method and path decides.
struct OperationRule
{
    QStringList methods; ///< empty: any
    QString path;        ///< pattern of the whole path below the API, without anchors
    bool allowed = true;
};

/// What a key may do on one API. No rules: everything.
struct ExportedUse
{
    QString api;
    QList<OperationRule> rules;
};

struct ExportedVersion
{
    QString digest;               ///< SHA-256 in lower-case hexadecimal
    std::optional<qint64> ends{}; ///< seconds since 1970
};

struct ExportedKey
{
    QString id;
    QString label; ///< PROJECT/NAME
    QString project;
    QList<ExportedVersion> versions;
    policy::Restrictions restrictions;      ///< without what only reports
    QStringList referrers;                  ///< patterns of the whole header, anchored
    QStringList addresses;                  ///< canonical
    QList<QPair<QString, QString>> android; ///< package, pattern of the fingerprint (anchored)
    QList<ExportedUse> uses;                ///< in the order of the APIs
};

struct ExportedApi
{
    QString name;
    QString project;
    bool isTls = false;
    QString host; ///< without brackets
    int port = 80;
    QString basePath; ///< without its final slash
    std::vector<policy::KeyLocation> locations;
    bool keepKey = false;
    QStringList corsOrigins;
};

/// A limit with what it counts.
struct ExportedLimit
{
    qint64 count = 1;
    policy::Unit unit = policy::Unit::Minute;
    QString key; ///< id; empty: all keys of the API
    QString api; ///< empty: every API
    QString label;
    QString text;           ///< as policy writes it
    bool isAligned = false; ///< fixed windows, or by the calendar
};

/// Everything that is exported, flat and sorted by name.
struct ExportModel
{
    QList<ExportedApi> apis;
    QList<ExportedKey> keys;
    QList<ExportedLimit> limits; ///< of keys and APIs; `LimitLeftOut` is the writer's to say
    QList<ExportNote> notes;

    /// Leaves out the kinds that a gateway cannot judge, and keys that would be wider without them.
    void keepKinds(const QSet<policy::Kind> &known, bool canMatchAny);
    /// Keys that are limited to some operations of an API cannot be expressed.
    void leaveOutKeysWithOperations();
    /// Each key with an end is noted.
    void noteExpiry();
    void note(ExportNote::Code code, const QString &subject, const QString &detail = {});
    /// Keys, by their ids, and their limits.
    void leaveOut(const QSet<QString> &keys);
};

[[nodiscard]] ExportModel makeExportModel(const GatewayExportInput &input);

/// Which kinds have entries.
[[nodiscard]] QList<policy::Kind> kindsOf(const ExportedKey &key);

/// For gateways that know no calendar: a month has 30 days.
[[nodiscard]] qint64 secondsOf(policy::Unit unit);
/// For a comment: ASCII without line breaks.
[[nodiscard]] QString oneLine(const QString &text);

/// Host and port as written in a configuration: IPv6 in brackets.
[[nodiscard]] QString hostAndPort(const ExportedApi &api);
/// As the Host header: without a default port.
[[nodiscard]] QString hostHeader(const ExportedApi &api);

} // namespace keywright
