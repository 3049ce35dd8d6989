// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodydocument.h"

#include "bodytask.h"

#include <core/interchange/jsontokens.h>

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace keywright {

namespace {

constexpr qsizetype sniffed = 4096;
/// A body in UTF-16 or 32 becomes UTF-8, which takes its size again.
constexpr qsizetype largestConverted = 32 * 1024 * 1024;

bool isUtf8(QByteArrayView bytes)
{
    QUtf8StringView text(bytes.data(), bytes.size());
    return text.isValidUtf8();
}

/// Of large bodies the first part decides, not cut within a character.
bool looksLikeUtf8(QByteArrayView bytes)
{
    qsizetype end = std::min<qsizetype>(bytes.size(), 1 << 20);
    while (end < bytes.size() && end > 0 && (uchar(bytes.at(end)) & 0xc0) == 0x80)
        --end;
    return isUtf8(bytes.first(end));
}

bool isPicture(QByteArrayView bytes)
{
    for (const QByteArrayView magic :
         {QByteArrayView("\x89PNG\r\n"), QByteArrayView("\xff\xd8\xff"), QByteArrayView("GIF8"),
          QByteArrayView("BM"), QByteArrayView("\0\0\1\0", 4)}) {
        if (bytes.startsWith(magic) && (magic.size() > 2 || bytes.contains('\0')))
            return true;
    }
    return bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP");
}

bool isMostlyControls(QByteArrayView bytes)
{
    qsizetype odd = 0;
    for (const char symbol : bytes)
        odd += symbol == '\0'
               || (uchar(symbol) < 0x20 && !QByteArrayView("\t\n\r\f\x1b").contains(symbol));
    return bytes.contains('\0') || odd * 10 > bytes.size();
}

/// By a byte order mark or the header field; nothing: UTF-8 or one byte a symbol.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes,
                                                       const QByteArray &contentType)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16;
    const QByteArray lower = contentType.toLower();
    if (lower.contains("charset=utf-16") || lower.contains("charset=\"utf-16"))
        return lower.contains("utf-16be") ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    if (lower.contains("charset=utf-32"))
        return QStringConverter::Utf32;
    return std::nullopt;
}

ResponseBody asUtf8(const ResponseBody &body, const QByteArray &contentType)
{
    const auto encoding = wideEncoding(body.view(), contentType);
    if (!encoding || body.size() > largestConverted)
        return body;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(body.view());
    return decoder.hasError() ? body : ResponseBody(text.toUtf8());
}

} // namespace

void BodyDocument::sniff()
{
    const QByteArrayView all = m_body.view();
    const QByteArrayView head = all.first(std::min(sniffed, all.size()));
    const QByteArray type = m_options.contentType.toLower();
    if (all.isEmpty()) {
        m_kind = BodyContent::Empty;
        return;
    }
    m_charset = looksLikeUtf8(all) && !type.contains("iso-8859-1") ? BodyCharset::Utf8
                                                                   : BodyCharset::Latin1;
    const qsizetype from = skipJsonSpace(head, head.startsWith("\xef\xbb\xbf") ? 3 : 0);
    const QByteArray begins = head.sliced(from).toByteArray().left(256).toLower();
    const bool braced = begins.startsWith('{') || begins.startsWith('[');
    if (isPicture(head))
        m_kind = BodyContent::Image;
    else if (isMostlyControls(head))
        m_kind = BodyContent::Binary;
    else if (type.contains("json") || m_options.isSequence || (braced && !type.contains("html")))
        m_kind = BodyContent::Json;
    else if (type.contains("html") || begins.startsWith("<!doctype html")
             || begins.startsWith("<html"))
        m_kind = BodyContent::Html;
    else if (type.contains("xml") || begins.startsWith("<?xml") || begins.startsWith("<svg"))
        m_kind = BodyContent::Xml;
    else
        m_kind = BodyContent::Text;
}

Async<BodyDocument::Pointer> BodyDocument::open(const ResponseBody &body, const Options &options)
{
    return onPool<Pointer>(
        [body, options](const StopQuestion &stop) { return make(body, options, stop); });
}

Result<BodyDocument::Pointer> BodyDocument::make(const ResponseBody &body, const Options &options,
                                                 const StopQuestion &stop)
{
    const std::shared_ptr<BodyDocument> made(new BodyDocument);
    made->m_options = options;
    made->m_body = asUtf8(body, options.contentType);
    made->sniff();
    const QByteArrayView bytes = made->bytes();
    const bool isBinary = made->m_kind == BodyContent::Image || made->m_kind == BodyContent::Binary;
    made->m_hex = BodyRows::make(bytes, BodyLayout::Hex, options.longestRow);
    if (!isBinary)
        made->m_raw = BodyRows::make(bytes, BodyLayout::Raw, options.longestRow, stop);
    if (made->m_kind == BodyContent::Json) {
        made->m_problem = checkJson(bytes, options.isSequence, stop);
        if (!made->m_problem)
            made->m_pretty = BodyRows::make(bytes, BodyLayout::Pretty, options.longestRow, stop);
        else
            made->m_kind = BodyContent::Text;
    }
    if (stop && stop())
        return failure(ErrorCode::Cancelled);
    return Pointer(made);
}

BodySyntax BodyDocument::syntax() const
{
    return m_kind == BodyContent::Xml || m_kind == BodyContent::Html ? BodySyntax::Markup
                                                                     : BodySyntax::None;
}

std::shared_ptr<const BodyRows> BodyDocument::rows(BodyLayout layout) const
{
    return layout == BodyLayout::Pretty ? m_pretty : layout == BodyLayout::Raw ? m_raw : m_hex;
}

BodyRowText BodyDocument::rowText(BodyLayout layout, const BodyRow &row) const
{
    return bodyRowText(bytes(), row, layout, m_charset, syntax());
}

QString BodyDocument::text(BodyLayout layout, qsizetype first, qsizetype last, qsizetype most) const
{
    QString text;
    const auto laidOut = rows(layout);
    if (!laidOut)
        return text;
    last = std::min(last, laidOut->count() - 1);
    for (qsizetype number = first; number <= last && text.size() < most; ++number) {
        const BodyRow row = laidOut->at(number);
        if (number > first && !row.continues)
            text += QLatin1Char('\n');
        text += plainRowText(bytes(), row, layout, m_charset);
    }
    return text;
}

} // namespace keywright
