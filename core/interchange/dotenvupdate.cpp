// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenvupdate.h"

#include <algorithm>

namespace keywright {

namespace {

/// Where a line begins and ends; empty where there is none.
std::pair<qsizetype, qsizetype> lineAt(QByteArrayView text, int line)
{
    qsizetype begin = 0;
    for (int number = 1; number < line && begin >= 0; ++number) {
        const qsizetype end = text.indexOf('\n', begin);
        begin = end < 0 ? -1 : end + 1;
    }
    if (begin < 0 || line < 1)
        return {0, 0};
    const qsizetype end = text.indexOf('\n', begin);
    return {begin, end < 0 ? text.size() : end};
}

} // namespace

bool isPlainValue(QByteArrayView value)
{
    constexpr QByteArrayView others = "_-.:/+=@";
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [&others](char symbol) {
        const bool isLetter = (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
        return isLetter || (symbol >= '0' && symbol <= '9') || others.contains(symbol);
    });
}

Result<QByteArray> withValue(QByteArrayView text, int line, const Secret &before,
                             const Secret &after)
{
    const auto refused = [line] {
        return failure(ErrorCode::InvalidArgument, QString::number(line));
    };
    const QByteArrayView old = before.reveal(), fresh = after.reveal();
    const auto [begin, end] = lineAt(text, line);
    if (!isPlainValue(old) || !isPlainValue(fresh) || begin == end)
        return refused();
    const QByteArrayView whole = text.sliced(begin, end - begin);
    const qsizetype assignment = whole.indexOf('=');
    const qsizetype place = whole.indexOf(old, assignment + 1);
    if (assignment < 0 || place < 0 || whole.indexOf(old, place + 1) >= 0)
        return refused();
    QByteArray changed;
    changed.reserve(text.size() - old.size() + fresh.size()); // one copy, which the caller wipes
    changed.append(text.first(begin + place));
    changed.append(fresh);
    changed.append(text.sliced(begin + place + old.size()));
    return changed;
}

} // namespace keywright
