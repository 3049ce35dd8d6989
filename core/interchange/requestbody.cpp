// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

#include "bytesuntil.h"
#include "formencoding.h"

#include <core/base/random.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>

namespace keywright {

namespace {

constexpr qint64 sizeLimit = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString &path, qint64 room)
{
    QFile file(path);
    // A folder can be opened, and a pipe would never end.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(room + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.size() > room)
        return failure(ErrorCode::NotSupported, path, QStringLiteral("more than 64 MiB"));
    return bytes;
}

/// By a file's name, the few that matter to a form.
QByteArray typeByName(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("gif"), "image/gif"},       {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"},     {QStringLiteral("png"), "image/png"},
        {QStringLiteral("svg"), "image/svg+xml"},   {QStringLiteral("txt"), "text/plain"},
        {QStringLiteral("htm"), "text/html"},       {QStringLiteral("html"), "text/html"},
        {QStringLiteral("pdf"), "application/pdf"}, {QStringLiteral("xml"), "application/xml"}};
    return types.value(QFileInfo(name).suffix().toLower(), "application/octet-stream");
}

/// A name between quotes, as browsers write it (WHATWG HTML, multipart/form-data encoding).
QByteArray quoted(const QString &name)
{
    QByteArray text = name.toUtf8();
    text.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    return '"' + text + '"';
}

/// A line of a part's head cannot hold another one.
QByteArray oneLine(const QString &text)
{
    return text.toUtf8().replace('\r', ' ').replace('\n', ' ');
}

void append(const QByteArray &bytes, QList<BodyPiece> &pieces)
{
    if (pieces.isEmpty() || pieces.constLast().file)
        pieces.append(BodyPiece());
    pieces.last().bytes += bytes;
}

void appendPart(const FormPart &part, const QByteArray &boundary, QList<BodyPiece> &pieces)
{
    QString fileName = part.fileName;
    QByteArray type = oneLine(part.contentType);
    if (part.isFile && fileName.isEmpty())
        fileName = QFileInfo(part.value).fileName();
    if (!fileName.isEmpty() && part.isFile && type.isEmpty())
        type = typeByName(fileName);
    QByteArray head =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name);
    if (!fileName.isEmpty())
        head += "; filename=" + quoted(fileName);
    if (!type.isEmpty())
        head += "\r\nContent-Type: " + type;
    append(head + "\r\n\r\n", pieces);
    if (part.isFile)
        pieces.append({{}, part.value});
    else
        append(part.value.toUtf8(), pieces);
    append("\r\n", pieces);
}

/// What a header names as the boundary.
QByteArray boundaryOf(const QByteArray &type)
{
    const qsizetype at = type.toLower().indexOf("boundary=");
    if (at < 0)
        return {};
    QByteArray boundary = type.mid(at + 9);
    if (boundary.startsWith('"'))
        return boundary.mid(1, boundary.indexOf('"', 1) - 1);
    return bytesUntil(boundary, ';').trimmed();
}

QByteArray randomName()
{
    std::array<std::byte, 8> bytes{};
    SystemRandom().fill(bytes);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size()).toHex();
}

BodyPlan multipart(const QList<FormPart> &parts, const QByteArray &givenType)
{
    QByteArray boundary = boundaryOf(givenType);
    BodyPlan plan{{}, givenType};
    if (boundary.isEmpty()) {
        boundary = "------------------------" + randomName();
        const QByteArray type = givenType.isEmpty() ? QByteArray("multipart/form-data") : givenType;
        plan.contentType = type + "; boundary=" + boundary;
    }
    for (const FormPart &part : parts) {
        if (part.enabled)
            appendPart(part, boundary, plan.pieces);
    }
    append("--" + boundary + "--\r\n", plan.pieces);
    return plan;
}

} // namespace

BodyPlan planBody(const RequestBody &body, const QByteArray &givenType)
{
    const auto typeOr = [&body](const char *own) {
        return body.contentType.isEmpty() ? QByteArray(own) : body.contentType.toUtf8();
    };
    switch (body.kind) {
    case BodyKind::None:
        break;
    case BodyKind::Json:
        return {{{body.text, {}}}, "application/json"};
    case BodyKind::Xml:
        return {{{body.text, {}}}, "application/xml"};
    case BodyKind::Text:
        return {{{body.text, {}}}, typeOr("text/plain; charset=utf-8")};
    case BodyKind::Form:
        return {{{formBody(body.form), {}}}, "application/x-www-form-urlencoded"};
    case BodyKind::Multipart:
        return multipart(body.parts, givenType);
    case BodyKind::File:
        return {{{{}, body.file}}, typeOr("application/octet-stream")};
    }
    return {};
}

Result<ComposedBody> composeBody(const RequestBody &body, const QByteArray &givenType)
{
    const BodyPlan plan = planBody(body, givenType);
    ComposedBody composed{{}, plan.contentType};
    for (const BodyPiece &piece : plan.pieces) {
        if (!piece.file) {
            composed.bytes += piece.bytes;
            continue;
        }
        auto read = readFile(*piece.file, sizeLimit - composed.bytes.size());
        if (!read)
            return tl::make_unexpected(read.error());
        composed.bytes += *read;
    }
    return composed;
}

} // namespace keywright
