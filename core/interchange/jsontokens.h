// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace keywright {

// Going through valid JSON by its bytes, without making values of it: bodies are larger than memory
// should hold twice. What is not known to be valid goes through checkJson first.

/// The offset behind the text that begins with the quotation mark at `from`.
[[nodiscard]] qsizetype endOfJsonText(QByteArrayView json, qsizetype from);
/// The offset behind the value that begins at `from`.
[[nodiscard]] qsizetype endOfJsonValue(QByteArrayView json, qsizetype from);
/// The first offset from `from` on that is no white space.
[[nodiscard]] qsizetype skipJsonSpace(QByteArrayView json, qsizetype from);
/// The first value, without a byte order mark and what is around it.
[[nodiscard]] QByteArrayView firstJsonValue(QByteArrayView json);

/// What a text with its quotation marks says.
[[nodiscard]] QString jsonTextValue(QByteArrayView text);
/// A member's name as a step of a JSONPath: `.name`, `["a b"]`.
[[nodiscard]] QString jsonPathStep(const QString &name);

/// Each member or element of an object or array, in its order: `visit(key, value)` with the key's
/// quotation marks, and none in an array; false from it ends this, and is the answer.
template<typename Visit>
bool forEachJsonItem(QByteArrayView value, Visit visit)
{
    const bool isObject = value.front() == '{';
    for (qsizetype at = skipJsonSpace(value, 1); at < value.size() - 1;) {
        QByteArrayView key;
        if (isObject) {
            const qsizetype end = endOfJsonText(value, at);
            key = value.sliced(at, end - at);
            at = skipJsonSpace(value, skipJsonSpace(value, end) + 1);
        }
        const qsizetype end = endOfJsonValue(value, at);
        if (!visit(key, value.sliced(at, end - at)))
            return false;
        at = skipJsonSpace(value, end);
        if (at < value.size() && value.at(at) == ',')
            at = skipJsonSpace(value, at + 1);
    }
    return true;
}

} // namespace keywright
