// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/environment.h>
#include <core/domain/exchange.h>
#include <core/http/httpclient.h>

#include <QtCore/QHash>
#include <QtNetwork/QNetworkCookie>

#include <memory>

namespace keywright {

class CookieJar;
class EnvironmentService;
class HistoryService;
class SendGuard;
struct SendPlan;
struct ServiceParts;

/// A request to be sent by hand.
struct SendQuestion
{
    ProjectId project = {}; ///< empty: no environment, no cookies, no history
    RequestDocument document;
    QString path = {};                  ///< of its file in the collection; empty: none
    QString environment = {};           ///< empty: none
    QHash<QString, QString> given = {}; ///< variables for this once
    QList<GuardRule> accepted = {};     ///< a person has seen that they are not kept
    SendOptions once = {};              ///< credentials for this once
};

/// A request under way. Cancel by its number.
struct PendingExchange
{
    quint64 number = 0;
    Async<Exchange> exchange;
};

/// Sends requests by hand: the variables are replaced, the send guard looks, the secrets are
/// fetched at the last moment and placed as the API wants them; redirects are followed hop by hop
/// where the request says so, a foreign host gets no secret; then checks and captures look at the
/// answer, and the history keeps it. No secret is in anything that comes back. Call from the thread
/// of CoreContext.
class RequestService
{
public:
    RequestService(ServiceParts &parts, EnvironmentService &environments, HistoryService &history,
                   SendGuard &guard);
    ~RequestService();

    /// InvalidArgument (variables without a value; subject: which), UrlInvalid, FileUnreadable,
    /// NotSupported, NotFound (a secret's key, the environment), SecretNotKept, Keychain*,
    /// Network*, TimedOut, Cancelled.
    [[nodiscard]] PendingExchange send(const SendQuestion &question);
    void cancel(quint64 number);

    /// What answers have given to variables since the program began.
    [[nodiscard]] QHash<QString, QString> captured(const ProjectId &project) const;
    void forgetCaptured(const ProjectId &project);
    /// The cookies that a project's answers have set since the program began.
    [[nodiscard]] QList<QNetworkCookie> cookies(const ProjectId &project) const;
    void forgetCookie(const ProjectId &project, const QNetworkCookie &cookie);
    /// Answers how many there were.
    qsizetype forgetCookies(const ProjectId &project);

private:
    [[nodiscard]] Async<Exchange> begin(quint64 number, const SendQuestion &question,
                                        const SendPlan &plan);
    [[nodiscard]] Async<Exchange> sendPlanned(quint64 number, const SendQuestion &question,
                                              const SendPlan &plan);
    [[nodiscard]] Async<Exchange> look(const SendQuestion &question, const SendPlan &plan,
                                       const Response &response);
    void keep(const SendQuestion &question, const SendPlan &plan, const SendOptions &options,
              const Result<Exchange> &exchange);

    ServiceParts &m_parts;
    EnvironmentService &m_environments;
    HistoryService &m_history;
    SendGuard &m_guard;
    QHash<ProjectId, QHash<QString, QString>> m_captured;
    QHash<ProjectId, std::shared_ptr<CookieJar>> m_cookies;
};

} // namespace keywright
