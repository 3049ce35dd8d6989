// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "serviceparts.h"
#include "transferservice.h"

#include <core/base/privatefile.h>
#include <core/interchange/jsontext.h>

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace keywright {

namespace {

constexpr qint64 sizeLimit = 64LL * 1024 * 1024; // as readJsonObject has it

Result<ProjectText> textOf(const ProjectDocument &document, const std::optional<Secret> &passphrase)
{
    ProjectText text{{}, document.apis.size(), document.keys.size(), document.secrets.size()};
    if (!passphrase) {
        text.text = QJsonDocument(projectDocumentToJson(document)).toJson(QJsonDocument::Indented);
        return text;
    }
    auto sealed = sealProjectDocument(document, *passphrase);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    text.text = std::move(*sealed);
    return text;
}

} // namespace

Async<ProjectText> TransferService::write(const ProjectId &id,
                                          const std::optional<Secret> &passphrase)
{
    return andThen(m_parts.anchor, read(id, passphrase.has_value()),
                   [&parts = m_parts, passphrase](const ProjectDocument &document) {
                       return parts.worker->run(
                           [document, passphrase] { return textOf(document, passphrase); });
                   });
}

Async<ProjectText> TransferService::writeFile(const ProjectId &id, const QString &path,
                                              const std::optional<Secret> &passphrase)
{
    return andThen(m_parts.anchor, write(id, passphrase),
                   [&parts = m_parts, path](const ProjectText &text) {
                       return parts.worker->run([text, path]() -> Result<ProjectText> {
                           if (auto written = writePrivateFile(path, text.text); !written)
                               return tl::make_unexpected(written.error());
                           return text;
                       });
                   });
}

Async<ProjectFile> TransferService::readFile(const QString &path)
{
    return m_parts.worker->run([path]() -> Result<ProjectFile> {
        QFile input(path); // may be a pipe
        if (!input.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path, input.errorString());
        const auto object = readJsonObject(input.read(sizeLimit + 1), path);
        if (!object)
            return tl::make_unexpected(object.error());
        return ProjectFile{path, *object, isSealedProjectDocument(*object)};
    });
}

Async<ProjectDocument> TransferService::open(const ProjectFile &file, const Secret &passphrase)
{
    return m_parts.worker->run([file, passphrase] {
        return file.sealed ? openProjectDocument(file.object, passphrase, file.path)
                           : projectDocumentFromJson(file.object, file.path);
    });
}

QStringList keysWithoutValue(const ProjectDocument &document)
{
    QStringList names;
    for (const Key &key : document.keys) {
        const bool has =
            std::any_of(document.secrets.begin(), document.secrets.end(),
                        [&key](const DocumentSecret &secret) { return secret.key == key.id; });
        if (key.kind == KeyKind::Imported && !has)
            names.append(key.name);
    }
    return names;
}

bool isPassphraseProblem(const Error &error)
{
    return error.code == ErrorCode::FormatInvalid && error.detail == passphraseProblem();
}

} // namespace keywright
