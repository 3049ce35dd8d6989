// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/interchange/projectdocument.h>

#include <optional>

namespace keywright {

struct ServiceParts;

/// A project as the bytes of a file, and how much is in it.
struct ProjectText
{
    QByteArray text;
    qsizetype apis = 0, keys = 0, secrets = 0;
};

/// A file that holds a project, read but not opened.
struct ProjectFile
{
    QString path;
    QJsonObject object;
    bool sealed = false; ///< needs a passphrase
};

/// Whole projects out of a home and into one. What takes long runs on a thread of its own.
class TransferService
{
public:
    explicit TransferService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Everything of a project that is not deleted; with the kept secrets where they are asked for
    /// (SecretMissing, Keychain*: then nothing is given).
    [[nodiscard]] Async<ProjectDocument> read(const ProjectId &id, bool withSecrets);
    /// The same as a file has it: with a passphrase the kept secrets too, sealed; without one no
    /// secret.
    [[nodiscard]] Async<ProjectText> write(const ProjectId &id,
                                           const std::optional<Secret> &passphrase);
    /// Into a file, for the user alone. FileUnwritable.
    [[nodiscard]] Async<ProjectText> writeFile(const ProjectId &id, const QString &path,
                                               const std::optional<Secret> &passphrase);

    /// FileUnreadable, FormatInvalid (no JSON).
    [[nodiscard]] Async<ProjectFile> readFile(const QString &path);
    /// The passphrase counts for a sealed one only. FormatInvalid; a wrong passphrase has
    /// passphraseProblem() as its detail.
    [[nodiscard]] Async<ProjectDocument> open(const ProjectFile &file, const Secret &passphrase);
    /// Adds the project, under another name where one is given. Overwrites nothing: NameTaken
    /// (subject: the project, API or key that is there already). All or nothing, also when the
    /// process ends in the middle. NameInvalid, UrlInvalid, RestrictionInvalid, Keychain*.
    [[nodiscard]] Async<Project> add(const ProjectDocument &document, const QString &name = {});

private:
    ServiceParts &m_parts;
};

/// Names of the imported keys of a document whose values did not come along.
[[nodiscard]] QStringList keysWithoutValue(const ProjectDocument &document);
/// Whether an error of `open` says that the passphrase may be wrong.
[[nodiscard]] bool isPassphraseProblem(const Error &error);

} // namespace keywright
