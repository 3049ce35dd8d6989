// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltext.h"

#include <QtCore/QXmlStreamReader>
#include <QtCore/QXmlStreamWriter>

namespace keywright {

namespace {
constexpr int indentation = 2;
} // namespace

Result<QByteArray> indentedXml(QByteArrayView xml, const StopQuestion &stop)
{
    QXmlStreamReader reader(QByteArray::fromRawData(xml.data(), xml.size()));
    reader.setNamespaceProcessing(false); // names stay as they are written
    QByteArray text;
    text.reserve(xml.size() + xml.size() / 4);
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(indentation);
    while (!reader.atEnd()) {
        if (stop && stop())
            return failure(ErrorCode::Cancelled);
        reader.readNext();
        // Blanks between elements are what the indentation is made of.
        if (!reader.hasError() && !reader.isWhitespace())
            writer.writeCurrentToken(reader);
    }
    if (reader.hasError())
        return failure(ErrorCode::FormatInvalid, {},
                       QStringLiteral("%1:%2: %3")
                           .arg(reader.lineNumber())
                           .arg(reader.columnNumber())
                           .arg(reader.errorString()));
    return text;
}

} // namespace keywright
