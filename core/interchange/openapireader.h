// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"
#include "openapiexamples.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <optional>

namespace keywright {

/// Takes an OpenAPI document apart, once. Everything that a hostile document could multiply is
/// bounded: steps of a reference, operations, media types of one operation, lengths of texts,
/// warnings.
class OpenApiReader
{
public:
    OpenApiReader(QJsonObject root, QString sourceName);

    [[nodiscard]] Result<OpenApiDocument> read();

private:
    using Code = OpenApiWarning::Code;

    void warn(Code code, const QString &place);
    [[nodiscard]] tl::unexpected<Error> invalid(const QString &place, const char *problem) const;
    [[nodiscard]] Result<void> readVersion();
    void readServers();
    void readServer(const QJsonObject &server, const QString &place);
    void readSwaggerServers();
    [[nodiscard]] Result<void> readPaths();
    void readPath(const QString &path, const QJsonValue &value);
    void readOperation(const QString &path, const QString &method, const QJsonValue &value,
                       const QJsonObject &item, const QString &place);
    [[nodiscard]] QString takeOperationId(const QJsonObject &operation, const QString &place);
    [[nodiscard]] QList<QString> mediaTypes(const QJsonObject &operation, const QString &place);
    [[nodiscard]] QList<QString> swaggerMediaTypes(const QJsonObject &operation,
                                                   const QString &place);

    /// The object that a value is or refers to; nullopt with a warning when there is none.
    [[nodiscard]] std::optional<QJsonObject> resolved(const QJsonValue &value,
                                                      const QString &place);

    QJsonObject m_root;
    QString m_sourceName;
    OpenApiExamples m_examples;
    OpenApiDocument m_document;
    QSet<QString> m_operationIds;
    bool m_isSwagger = false;
};

} // namespace keywright
