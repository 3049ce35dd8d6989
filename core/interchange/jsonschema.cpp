// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonschema.h"

#include <QtCore/QSet>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

namespace keywright {

namespace {

/// Not recursive, so that no nesting of the text ends the process; the whole of it.
constexpr unsigned parseFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
constexpr qsizetype largestSchema = 4 * 1024 * 1024;
/// RapidJSON makes a schema by recursion.
constexpr int deepestSchema = 200;
/// And every event of a text goes through every level above it.
constexpr int deepestText = 1000;

using Stream = rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream>;

Error problem(const QString &subject, const rapidjson::ParseResult &result)
{
    return Error{ErrorCode::FormatInvalid, subject,
                 QStringLiteral("byte %1: %2")
                     .arg(result.Offset() + 1)
                     .arg(QLatin1String(rapidjson::GetParseError_En(result.Code())))};
}

int depthOf(QByteArrayView json)
{
    int depth = 0, deepest = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char symbol = json.at(at);
        if (inText && symbol == '\\')
            ++at;
        else if (symbol == '"')
            inText = !inText;
        else if (!inText && (symbol == '{' || symbol == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inText && (symbol == '}' || symbol == ']'))
            --depth;
    }
    return deepest;
}

/// What a reference within the document leads to; null: it leads nowhere.
const rapidjson::Value *target(const rapidjson::Document &schema, const rapidjson::Value &holder)
{
    const auto member = holder.FindMember("$ref");
    if (member == holder.MemberEnd() || !member->value.IsString()
        || member->value.GetStringLength() == 0 || member->value.GetString()[0] != '#')
        return nullptr;
    const rapidjson::Pointer pointer(member->value.GetString(), member->value.GetStringLength());
    return pointer.IsValid() ? pointer.Get(schema) : nullptr;
}

/// A reference that leads to nothing but references in a ring would be followed for ever.
bool hasRing(const rapidjson::Document &schema, const rapidjson::Value &value)
{
    if (value.IsArray()) {
        for (const auto &item : value.GetArray()) {
            if (hasRing(schema, item))
                return true;
        }
    }
    if (!value.IsObject())
        return false;
    QSet<const rapidjson::Value *> passed{&value};
    for (const auto *next = target(schema, value); next && next->IsObject();
         next = target(schema, *next)) {
        if (passed.contains(next))
            return true;
        passed.insert(next);
    }
    for (const auto &member : value.GetObject()) {
        if (hasRing(schema, member.value))
            return true;
    }
    return false;
}

} // namespace

Result<QString> jsonSchemaMisfit(QByteArrayView json, QByteArrayView schema)
{
    const QString schemaName = QStringLiteral("schema");
    if (schema.size() > largestSchema || depthOf(schema) > deepestSchema)
        return failure(ErrorCode::FormatInvalid, schemaName,
                       QStringLiteral("it is too large or too deep"));
    if (depthOf(json) > deepestText)
        return failure(ErrorCode::FormatInvalid, QStringLiteral("json"),
                       QStringLiteral("it is too deep"));
    rapidjson::Document document;
    document.Parse<parseFlags>(schema.data(), size_t(schema.size()));
    if (document.HasParseError())
        return tl::make_unexpected(
            problem(schemaName,
                    rapidjson::ParseResult(document.GetParseError(), document.GetErrorOffset())));
    if (!document.IsObject())
        return failure(ErrorCode::FormatInvalid, schemaName, QStringLiteral("it is no object"));
    if (hasRing(document, document))
        return failure(ErrorCode::FormatInvalid, schemaName,
                       QStringLiteral("a $ref leads back to itself"));
    const rapidjson::SchemaDocument rules(document);
    rapidjson::SchemaValidator validator(rules);
    rapidjson::MemoryStream bytes(json.data(), size_t(json.size()));
    Stream stream(bytes);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<parseFlags>(stream, validator);
    if (!validator.IsValid()) {
        rapidjson::StringBuffer pointer;
        validator.GetInvalidDocumentPointer().Stringify(pointer);
        return QStringLiteral("#%1: %2").arg(QString::fromUtf8(pointer.GetString()),
                                             QLatin1String(validator.GetInvalidSchemaKeyword()));
    }
    if (parsed.IsError())
        return tl::make_unexpected(problem(QStringLiteral("json"), parsed));
    return QString();
}

} // namespace keywright
