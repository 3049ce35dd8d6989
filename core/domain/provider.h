// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace keywright {

/// One thing that a provider hands out or wants to know: the secret itself, or what goes with it
/// in clear (an access key's id, a region, a resource's name).
struct ProviderPart
{
    QString id;
    QString label;
    QString hint;     ///< where it is found; may be empty
    QString fallback; ///< taken where nothing is said; of a part that is no secret
    bool secret = false;

    friend bool operator==(const ProviderPart &, const ProviderPart &) = default;
};

/// A harmless request that shows whether a key works.
struct ProviderProof
{
    QByteArray method = "GET";
    QString path; ///< below the base, with its query; parts as `{id}`
    QByteArray body;
    QList<int> works, refused; ///< statuses; any other is unclear
    /// Where the status alone does not tell: what the answer must hold to be believed, and what
    /// says no all the same. Empty: the status tells.
    QString worksText;
    QStringList refusedTexts;

    friend bool operator==(const ProviderProof &, const ProviderProof &) = default;
};

/// What to do at the provider's, and where.
struct ProviderAdvice
{
    QString text;
    QUrl url; ///< may be empty

    friend bool operator==(const ProviderAdvice &, const ProviderAdvice &) = default;
};

/// What a key there takes, besides an account.
enum class ProviderCost { Free, Agreement, Fee };

/// The parts of a key that are no secret, by the id of the part.
using ProviderParts = QMap<QString, QString>;

/// A system that people hold keys for, or one service of it. A plain value out of the catalogue;
/// `{id}` in a template stands for a part.
struct Provider
{
    QString id;     ///< "openai", "google:maps"
    QString family; ///< "google": what its services have in common, above all the key
    int order = 0;  ///< among the services of its family
    QString name;   ///< "Google Maps"
    QUrl getAt;     ///< where a key is made
    QStringList steps;
    QList<ProviderPart> parts;
    QString value;     ///< template of what is kept: `{prefix}.{secret}`
    QString base;      ///< template of the URL that its paths lie below; empty: the person's own
    QStringList hosts; ///< where keys may be sent: `api.example.com`, `*.example.com`
    QString placement; ///< template of Api::credentialPlacement
    QList<HeaderField> headers; ///< that each of its requests needs
    std::optional<ProviderProof> proof;
    ProviderAdvice restricting, revoking;
    ProviderCost cost = ProviderCost::Free;
    QString costText;
    QString format;      ///< regular expression that a whole value matches; empty: like many others
    QString leakPattern; ///< what betrays one in a text
    QString leakExample; ///< made up
    QStringList variables; ///< by convention, the best first
    QString baseVariable;  ///< where its programs look for another base; may be empty
    QString file;          ///< the person's own that it comes from; empty: built in

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// What a test of a key came to.
struct ProviderProofOutcome
{
    enum class State { Works, Refused, Unreachable, Unclear };
    State state = State::Unclear;
    int status = 0;               ///< 0: no answer
    QUrl url;                     ///< that was asked, without the key
    std::optional<Error> problem; ///< why there was no answer

    friend bool operator==(const ProviderProofOutcome &, const ProviderProofOutcome &) = default;
};
/// "works", "refused", "unreachable", "unclear".
[[nodiscard]] QString stateName(ProviderProofOutcome::State state);

/// A template with its parts in place; those that are not given take their fallback. The first
/// part that is missing, or that could mean more than a name there, is told in `missing`.
struct FilledTemplate
{
    QString text;
    QString missing; ///< id of the part; empty: none
};
[[nodiscard]] FilledTemplate filledTemplate(const QString &text, const Provider &provider,
                                            const ProviderParts &parts);
/// The ids of the parts in a template, in their order.
[[nodiscard]] QStringList templateParts(const QString &text);
/// Letters, digits and `._~-`: nothing that moves a host or a path elsewhere.
[[nodiscard]] bool isValidPart(const QString &value);
/// Whether keys of the provider may be sent to that host, by its own list.
[[nodiscard]] bool isOwnHost(const Provider &provider, const QString &host);
/// 127.0.0.0/8, ::1, localhost.
[[nodiscard]] bool isLoopbackHost(const QString &host);
/// The ids of the parts that make up the value, and of those that are no secret.
[[nodiscard]] QStringList secretPartIds(const Provider &provider);
[[nodiscard]] QStringList publicPartIds(const Provider &provider);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Provider)
