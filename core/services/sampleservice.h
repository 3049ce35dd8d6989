// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampleupstream.h"

#include <core/base/secret.h>
#include <core/domain/ids.h>
#include <core/domain/project.h>
#include <core/domain/request.h>

#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <optional>

namespace keywright {

struct ServiceParts;

/// The sample as it stands.
struct Sample
{
    Project project;
    ApiId api;
    QString apiName;
    KeyId program; ///< may call one operation, so often a minute
    KeyId website; ///< may be used from one website
    QUrl upstream;
    bool serving = false; ///< by this process
    bool isNew = false;   ///< just made
    /// Of a new one: what did not work all the same: secrets that could not be kept, a gateway
    /// that did not start.
    QList<Error> problems = {};
};

/// A call to try the sample with.
enum class SampleCall { Granted, Denied };

/// A project to try things with, and the small service that it calls: an API with a few operations,
/// a key that is limited to one of them and a key that is limited to a website. Deleting the
/// project is all that it takes to be rid of it.
class SampleService
{
public:
    explicit SampleService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// nullopt: there is none, or it is deleted.
    [[nodiscard]] Async<std::optional<Sample>> find();
    /// Makes it, serves its API from this process and starts the gateway where it is off. One that
    /// exists is answered as it is.
    [[nodiscard]] Async<Sample> create();
    /// Serves the sample's API from this process, unless another one does. A port that somebody
    /// else has taken is changed, in the API too. NotFound.
    [[nodiscard]] Async<Sample> serve();
    /// From now on, whenever there is a sample; the window's.
    void keepServing();
    /// Deletes the project (soft, as any), and serves no longer. NotFound.
    [[nodiscard]] Async<Project> remove();
    /// A real call through the gateway, which must run. GatewayNotRunning, NotFound, and what
    /// HttpClient says. A denial is an answer.
    [[nodiscard]] Async<Response> call(SampleCall which);

private:
    struct Record;
    struct Making;

    [[nodiscard]] Async<std::optional<Record>> record();
    [[nodiscard]] Async<Sample> make();
    [[nodiscard]] Async<void> issueKeys(const std::shared_ptr<Making> &making);
    [[nodiscard]] Async<KeyId> issueOne(const std::shared_ptr<Making> &making, bool isWebsite,
                                        bool keep);
    [[nodiscard]] Async<void> startGateway(const std::shared_ptr<Making> &making);
    [[nodiscard]] Async<void> serveRecord(const Record &record);
    [[nodiscard]] Async<quint16> listen(quint16 port, const QString &mark);
    [[nodiscard]] Async<Secret> secretOf(const KeyId &key);
    [[nodiscard]] Async<void> gatewayUpToDate(int looksLeft = 30);
    void follow();

    ServiceParts &m_parts;
    SampleUpstream m_upstream;
    QHash<KeyId, Secret> m_secrets; ///< of keys whose secrets are not kept
    int m_making = 0;
};

} // namespace keywright
