// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectionfolder.h"

#include <core/domain/environment.h>
#include <core/domain/ids.h>
#include <core/domain/request.h>
#include <core/http/httpclient.h>
#include <core/interchange/requestcode.h>

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace keywright {

struct ServiceParts;

namespace store {
class Database;
}

/// Tells that something in the folder of a collection that was listed has changed, whoever did it.
class CollectionWatch : public QObject
{
    Q_OBJECT

public:
    explicit CollectionWatch(QObject *parent = nullptr);
    ~CollectionWatch() override;

    void follow(const ProjectId &project, const QStringList &folders);

Q_SIGNALS:
    void changed(const keywright::ProjectId &project);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A request to be written as code.
struct CodeQuestion
{
    CodeLanguage language = CodeLanguage::Curl;
    RequestDocument document;
    QHash<QString, QString> variables = {};
    QStringList secretVariables = {}; ///< they stay names, for whoever runs the code to fill in
    SendOptions once = {}; ///< credentials that go along without being a part of the document
};

/// Gives a question the variables that EnvironmentService has found: the last of a name counts.
void giveVariables(CodeQuestion &question, const QList<ResolvedVariable> &found);

/// The requests of a project as files: one each, made for version control, without secrets. They
/// lie in the home's data, or in a folder of the person's own (a repository). In a file a key is
/// named `kw://PROJECT/KEY`; in the document that is read it is the key's id as well, where there
/// is such a key. Errors: CollectionFolder's; NotFound (the project).
class CollectionService
{
public:
    explicit CollectionService(ServiceParts &parts);

    [[nodiscard]] const CollectionWatch &watch() const { return *m_watch; }

    [[nodiscard]] Async<Collection> list(const ProjectId &project);
    [[nodiscard]] Async<StoredRequest> read(const ProjectId &project, const QString &path);
    [[nodiscard]] Async<StoredRequest> save(const ProjectId &project, const StoredRequest &request);
    [[nodiscard]] Async<StoredRequest> create(const ProjectId &project, const QString &parent,
                                              const RequestDocument &document);
    [[nodiscard]] Async<QString> createFolder(const ProjectId &project, const QString &parent,
                                              const QString &name);
    [[nodiscard]] Async<QString> rename(const ProjectId &project, const QString &path,
                                        const QString &name);
    [[nodiscard]] Async<QString> move(const ProjectId &project, const QString &path,
                                      const QString &parent);
    /// CollectionFolder::arrange.
    [[nodiscard]] Async<void> arrange(const ProjectId &project, const QString &path,
                                      const QString &before);
    [[nodiscard]] Async<RemovedEntry> remove(const ProjectId &project, const QString &path);
    [[nodiscard]] Async<void> putBack(const ProjectId &project, const RemovedEntry &removed);

    [[nodiscard]] Async<QString> folder(const ProjectId &project);
    /// The same inside a job of the store; `data` is the home's.
    [[nodiscard]] static Result<QString> folderOf(store::Database &database,
                                                  const ProjectId &project, const QString &data);
    /// Empty: the home's own. What lies in the one before stays there. FileUnreadable: no folder.
    [[nodiscard]] Async<void> setFolder(const ProjectId &project, const QString &folder);

    /// A change of something else that lies in the folder, on the worker; `job(folder)` answers a
    /// Result<T>.
    template<typename T>
    [[nodiscard]] Async<T> change(const ProjectId &project,
                                  std::function<Result<T>(const QString &)> job);

    /// What would be sent, without any secret. Errors of composeRequest.
    [[nodiscard]] Async<Request> composed(const RequestDocument &document);

    /// A document as text, without secrets, and back: for drafts that no file holds yet. A key is
    /// kept by its id.
    [[nodiscard]] static QString draftText(const RequestDocument &document);
    [[nodiscard]] static RequestDocument documentFromDraft(const QString &text);

    /// A request as code, its key as an environment variable where its API wants it. No secret is
    /// fetched. Errors of codeRequest and requestCode.
    [[nodiscard]] Async<RequestCode> code(const CodeQuestion &question);

private:
    template<typename T>
    [[nodiscard]] Async<T> told(const ProjectId &project, Async<T> answer);
    template<typename Job>
    [[nodiscard]] auto inFolder(const ProjectId &project, Job job);
    [[nodiscard]] Async<StoredRequest> withKey(const Async<StoredRequest> &read);
    [[nodiscard]] Async<RequestDocument> withReference(const RequestDocument &document);

    ServiceParts &m_parts;
    std::unique_ptr<CollectionWatch> m_watch;
};

} // namespace keywright
