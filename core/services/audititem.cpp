// SPDX-License-Identifier: GPL-3.0-or-later
#include "audititem.h"

#include <core/store/auditchain.h>

namespace keywright {

namespace {

// Lines of words, so that no parser's copies of a key are left lying in memory.
constexpr QByteArrayView firstLine("keywright audit 1");

QByteArray hexOf(const Secret &secret)
{
    return secret.reveal().toByteArray().toHex();
}

} // namespace

Secret AuditItem::write() const
{
    QByteArray text;
    text.reserve(256 + parts.size() * 128);
    text += firstLine;
    for (const Part &part : parts) {
        QByteArray hex = hexOf(part.key);
        text += "\npart " + part.id.toUtf8() + ' ';
        text += hex.isEmpty() ? QByteArray("lost") : hex;
        wipe(hex);
    }
    if (pending)
        text += "\npending";
    if (seenCount > 0)
        text += "\nseen " + QByteArray::number(seenCount) + ' ' + seenHead.toHex();
    text += '\n';
    return Secret::take(std::move(text));
}

Result<AuditItem> AuditItem::read(const Secret &text)
{
    AuditItem item;
    QByteArray bytes = text.reveal().toByteArray();
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    QList<QByteArray> lines = bytes.split('\n');
    wipe(bytes);
    bool fine = lines.value(0) == firstLine;
    for (qsizetype at = 1; fine && at < lines.size(); ++at) {
        QList<QByteArray> words = lines.at(at).split(' ');
        if (words.size() == 3 && words.at(0) == "part") {
            const bool isLost = words.at(2) == "lost";
            QByteArray key = isLost ? QByteArray() : QByteArray::fromHex(words.at(2));
            fine = isLost || key.size() == store::auditKeySize;
            item.parts.append({QString::fromUtf8(words.at(1)), Secret::take(std::move(key))});
            wipe(words[2]);
        } else if (words.size() == 3 && words.at(0) == "seen") {
            item.seenCount = words.at(1).toLongLong(&fine);
            item.seenHead = QByteArray::fromHex(words.at(2));
        } else {
            fine = words == QList<QByteArray>{"pending"};
            item.pending = true;
        }
        wipe(lines[at]); // last: words may share it
    }
    if (!fine)
        return failure(ErrorCode::FormatInvalid, QStringLiteral("audit"));
    return item;
}

} // namespace keywright
