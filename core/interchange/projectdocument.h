// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/api.h>
#include <core/domain/binding.h>
#include <core/domain/key.h>
#include <core/domain/project.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace keywright {

/// The secret of one version of a key in a document.
struct DocumentSecret
{
    KeyId key; ///< as in the document's keys
    int version = 1;
    Secret value;
};

/// A whole project outside of any home. Ids hold within the document only: they tie credentials,
/// bindings and secrets to keys. Deleted things are not part of it, nor is whether a secret is
/// kept.
struct ProjectDocument
{
    Project project;
    QList<Api> apis;
    QList<Key> keys;
    QList<Binding> bindings;
    QList<DocumentSecret> secrets; ///< empty in a document without secrets
};

/// One JSON document without secrets: digests of issued keys, so that they go on working, and
/// nothing at all of the values of imported ones.
[[nodiscard]] QJsonObject projectDocumentToJson(const ProjectDocument &document);
/// FormatInvalid: subject is `sourceName`, detail is the member. Names, entries and digests are
/// looked at as far as their form goes.
[[nodiscard]] Result<ProjectDocument> projectDocumentFromJson(const QJsonObject &object,
                                                              const QString &sourceName);

/// The same with its secrets, under a passphrase: Argon2id, XChaCha20-Poly1305; the header is
/// authenticated. Takes about a second and 256 MiB by design.
[[nodiscard]] Result<QByteArray> sealProjectDocument(const ProjectDocument &document,
                                                     const Secret &passphrase);
[[nodiscard]] bool isSealedProjectDocument(const QJsonObject &object);
/// The detail of FormatInvalid where the passphrase is wrong or somebody changed the file; the two
/// cannot be told apart.
[[nodiscard]] QString passphraseProblem();
/// FormatInvalid.
[[nodiscard]] Result<ProjectDocument> openProjectDocument(const QJsonObject &object,
                                                          const Secret &passphrase,
                                                          const QString &sourceName);

} // namespace keywright
