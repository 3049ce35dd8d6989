// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlurl.h"

#include "bytesuntil.h"

#include <algorithm>

namespace keywright {

namespace {

/// `scheme://`, its length without the colon; -1: there is none.
qsizetype schemeLength(const QByteArray &text)
{
    const qsizetype colon = text.indexOf("://");
    const auto isOfScheme = [](char symbol) {
        return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z')
               || (symbol >= '0' && symbol <= '9') || symbol == '+' || symbol == '-'
               || symbol == '.';
    };
    return colon > 0 && std::all_of(text.begin(), text.begin() + colon, isOfScheme) ? colon : -1;
}

/// By the host's first label, as cURL guesses.
QByteArray guessedScheme(const QByteArray &text)
{
    const QByteArray lower = text.mid(text.indexOf('@') + 1, 8).toLower();
    for (const char *scheme : {"ftp", "dict", "ldap", "imap", "smtp", "pop3"}) {
        if (lower.startsWith(QByteArray(scheme) + '.'))
            return scheme;
    }
    return "http";
}

/// RFC 3986, 5.2.4.
QByteArray withoutDotSegments(const QByteArray &path)
{
    if (!path.contains("/."))
        return path;
    QByteArrayList kept;
    const QByteArrayList segments = path.mid(1).split('/');
    for (qsizetype index = 0; index < segments.size(); ++index) {
        const QByteArray &segment = segments.at(index);
        const bool isDot = segment == ".";
        const bool isUp = segment == "..";
        if (isUp && !kept.isEmpty())
            kept.removeLast();
        if (!isDot && !isUp)
            kept.append(segment);
        else if (index + 1 == segments.size())
            kept.append(QByteArray()); // ends with a slash
    }
    return '/' + kept.join('/');
}

/// The length of an address in brackets behind `://`; it is no range.
bool isAddress(const QByteArray &text, qsizetype open, qsizetype close)
{
    const QByteArray inside = text.mid(open + 1, close - open - 1);
    return inside.contains(':') && !inside.contains('-');
}

/// `1-3`, `a-z:2`: its first value; nothing where it is no range.
QByteArray firstOfRange(const QByteArray &inside)
{
    const qsizetype dash = inside.indexOf('-');
    const QByteArray first = inside.left(dash);
    if (dash < 1 || dash + 1 == inside.size())
        return {};
    const bool isNumber = std::all_of(first.begin(), first.end(),
                                      [](char symbol) { return symbol >= '0' && symbol <= '9'; });
    return isNumber || first.size() == 1 ? first : QByteArray();
}

} // namespace

QByteArray firstOfPattern(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char symbol = text.at(at);
        const char next = at + 1 < text.size() ? text.at(at + 1) : '\0';
        if (symbol == '\\' && (next == '{' || next == '}' || next == '[' || next == ']')) {
            result += next;
            ++at;
            continue;
        }
        const bool isVariable = symbol == '{' && next == '{';
        const qsizetype close = isVariable      ? text.indexOf("}}", at)
                                : symbol == '{' ? text.indexOf('}', at)
                                : symbol == '[' ? text.indexOf(']', at)
                                                : -1;
        if (close < 0) {
            result += symbol;
            if (symbol == '{' || symbol == '[')
                return result + text.mid(at + 1);
            continue;
        }
        const QByteArray inside = text.mid(at + 1, close - at - 1);
        const QByteArray first = isVariable                   ? QByteArray()
                                 : symbol == '{'              ? bytesUntil(inside, ',')
                                 : isAddress(text, at, close) ? QByteArray()
                                                              : firstOfRange(inside);
        result += first.isEmpty() ? text.mid(at, close - at + (isVariable ? 2 : 1)) : first;
        at = close + (isVariable ? 1 : 0);
    }
    return result;
}

QString shownCurlUrl(const QByteArray &text)
{
    QByteArray shown = bytesUntil(bytesUntil(text, '#'), '?');
    const qsizetype scheme = schemeLength(shown);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const qsizetype slash = shown.indexOf('/', begin);
    const qsizetype at = shown.lastIndexOf('@', slash < 0 ? -1 : slash);
    if (at >= begin)
        shown.remove(begin, at + 1 - begin);
    return QString::fromUtf8(shown);
}

Result<CurlUrl> curlUrl(const QByteArray &text, const CurlUrlRules &rules, QList<CurlNote> &notes)
{
    const QByteArray whole = rules.isPatternLiteral ? text : firstOfPattern(text);
    if (whole != text)
        addNote(notes, CurlNote::Code::UrlPattern, shownCurlUrl(text));
    QByteArray rest = bytesUntil(whole, '#');
    CurlUrl url;
    if (const qsizetype question = rest.indexOf('?'); question >= 0) {
        url.query = rest.mid(question + 1);
        rest.truncate(question);
    }
    // What a variable stands for may hold the scheme.
    const bool isOpen = rest.startsWith("{{");
    const qsizetype length = schemeLength(rest);
    QByteArray scheme = length < 0 ? rules.scheme : rest.left(length).toLower();
    if (scheme.isEmpty())
        scheme = guessedScheme(rest);
    if (length >= 0)
        rest.remove(0, length + 3);
    if (scheme != "http" && scheme != "https")
        return failure(ErrorCode::NotSupported, QString::fromUtf8(scheme));
    const qsizetype slash = rest.indexOf('/');
    QByteArray authority = bytesUntil(rest, '/');
    const QByteArray path = slash < 0 ? QByteArray() : rest.mid(slash);
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0) {
        QByteArray userInfo = authority.left(at);
        authority.remove(0, at + 1);
        const qsizetype colon = userInfo.indexOf(':');
        url.user = QString::fromUtf8(QByteArray::fromPercentEncoding(bytesUntil(userInfo, ':')));
        if (colon >= 0)
            url.password = Secret::take(QByteArray::fromPercentEncoding(userInfo.mid(colon + 1)));
        wipe(userInfo);
    }
    if (authority.isEmpty())
        return failure(ErrorCode::UrlInvalid, shownCurlUrl(text));
    url.base = (isOpen && length < 0 ? QByteArray() : scheme + "://") + authority
               + (rules.isPathAsIs ? path : withoutDotSegments(path));
    return url;
}

} // namespace keywright
