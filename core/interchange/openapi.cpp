// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapi.h"

#include "jsontext.h"
#include "openapireader.h"
#include "yamltext.h"

namespace keywright {

QString openApiWarningName(OpenApiWarning::Code code)
{
    switch (code) {
    case OpenApiWarning::Code::ServerInvalid:
        return QStringLiteral("server-invalid");
    case OpenApiWarning::Code::PathInvalid:
        return QStringLiteral("path-invalid");
    case OpenApiWarning::Code::OperationInvalid:
        return QStringLiteral("operation-invalid");
    case OpenApiWarning::Code::OperationIdRepeated:
        return QStringLiteral("operation-id-repeated");
    case OpenApiWarning::Code::ReferenceExternal:
        return QStringLiteral("reference-external");
    case OpenApiWarning::Code::ReferenceUnresolved:
        return QStringLiteral("reference-unresolved");
    case OpenApiWarning::Code::WarningsOmitted:
        return QStringLiteral("warnings-omitted");
    }
    return QStringLiteral("unknown");
}

Result<OpenApiDocument> parseOpenApi(const QByteArray &text, const QString &sourceName)
{
    auto root = looksLikeYaml(text, sourceName) ? readYamlObject(text, sourceName)
                                                : readJsonObject(text, sourceName);
    if (!root)
        return tl::make_unexpected(root.error());
    return OpenApiReader(std::move(*root), sourceName).read();
}

} // namespace keywright
