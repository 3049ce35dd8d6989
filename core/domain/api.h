// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>
#include <core/policy/values.h>

#include <QtCore/QList>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace keywright {

/// A parameter that an operation declares, with a value to try it with.
struct OperationParameter
{
    enum class Place { Path, Query, Header };

    Place place = Place::Query;
    QString name;
    QString value; ///< an example, a default, or one of the right form; not encoded
    bool required = false;

    friend bool operator==(const OperationParameter &, const OperationParameter &) = default;
};

/// A body to try an operation with.
struct OperationExample
{
    QString mediaType; ///< empty: the operation declares no body
    QString text;      ///< of a form: a JSON object of its fields; empty: nothing is known

    friend bool operator==(const OperationExample &, const OperationExample &) = default;
};

/// One declared operation of an API, as its OpenAPI file says.
struct Operation
{
    QString operationId; ///< may be empty
    QString method;      ///< upper case
    QString path;        ///< template from the API's root, `/forms/{id}`
    QString summary;
    QList<QString> mediaTypes; ///< accepted request bodies; empty: not limited
    QList<OperationParameter> parameters = {};
    OperationExample example = {};

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The last look at an API's upstream.
struct Reachability
{
    enum class State { Unknown, Reachable, Refused, HostUnknown, TlsFailed, TimedOut, Failed };
    State state = State::Unknown;
    std::chrono::milliseconds latency{0}; ///< of a reachable one
    std::optional<Instant> checked;
    std::optional<Instant> lastSeen; ///< when it last was reachable
    QString detail;

    friend bool operator==(const Reachability &, const Reachability &) = default;
};

/// What an API's calls cost, for estimating; not an invoice. Granted calls are counted.
struct ApiPrice
{
    QString currency;             ///< ISO 4217: "EUR"
    qint64 microsPerThousand = 0; ///< millionths of the currency's unit for 1,000 calls
    qint64 freeCallsPerMonth = 0; ///< the allowance; a calendar month, UTC

    friend bool operator==(const ApiPrice &, const ApiPrice &) = default;
};

/// Something with a URL that keys give access to.
struct Api
{
    ApiId id;
    ProjectId project;
    QString name;  ///< a DNS label (RFC 1123), unique in the home; the gateway's path and Host form
                   ///< use it
    QUrl upstream; ///< http or https, with an optional base path; no query, no userinfo
    std::vector<policy::KeyLocation> keyLocations = policy::defaultKeyLocations();
    bool keepKey = false; ///< leave the caller's key on the upstream request
    QList<Operation> operations;
    QList<QString> corsOrigins; ///< origins allowed to call from a browser; `*` any; empty: no CORS
    std::vector<policy::Limit> limits; ///< over all keys
    std::optional<KeyId>
        credential; ///< stored third-party key that the gateway puts on upstream requests
    /// Where the credential goes: `header:NAME`, `query:NAME`, `bearer`, `basic:USER`,
    /// `sigv4:REGION:SERVICE:ACCESS-KEY-ID`; empty: as the first key location.
    QString credentialPlacement;
    std::optional<ApiPrice> price; ///< none: nothing is estimated
    QString source;                ///< path or URL of the OpenAPI file, for re-import; may be empty
    Reachability reachability;     ///< written apart from the rest; does not raise the revision
    Instant created;
    qint64 revision = 0;

    friend bool operator==(const Api &, const Api &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Api)
