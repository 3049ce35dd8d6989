// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlheaders.h"

#include "curlbody.h"

#include <algorithm>

namespace keywright {

namespace {

using Code = CurlNote::Code;

/// RFC 9110, 5.6.2.
bool isToken(const QByteArray &name)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [=](char symbol) {
        const bool isLetter = (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
        const bool isDigit = symbol >= '0' && symbol <= '9';
        return isLetter || isDigit || others.find(symbol) != std::string_view::npos;
    });
}

bool isSameName(const QString &left, QLatin1StringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Headers that often hold what must not be seen.
bool looksSecret(const QString &name)
{
    static const QStringList parts{QStringLiteral("token"),    QStringLiteral("secret"),
                                   QStringLiteral("api-key"),  QStringLiteral("apikey"),
                                   QStringLiteral("password"), QStringLiteral("authorization"),
                                   QStringLiteral("cookie"),   QStringLiteral("subscription-key")};
    return std::any_of(parts.begin(), parts.end(), [&name](const QString &part) {
        return name.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

void CurlHeaders::add(const QByteArray &line)
{
    if (line.startsWith('@')) {
        addNote(m_notes, Code::HeaderFile, QString::fromUtf8(line.mid(1)));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const qsizetype end = colon >= 0 ? colon : line.indexOf(';');
    const QByteArray name = line.left(end < 0 ? line.size() : end).trimmed();
    QByteArray value = end >= 0 ? line.mid(end + 1).trimmed() : QByteArray();
    // A name alone, and text behind a semicolon, are nothing to cURL either.
    if (!isToken(name) || end < 0 || (colon < 0 && !value.isEmpty())) {
        addNote(m_notes, Code::HeaderInvalid, QString::fromUtf8(name).left(60));
        return;
    }
    // A line break would be another header.
    value.replace('\r', QByteArray()).replace('\n', ' ');
    const QString shownName = QString::fromLatin1(name);
    if (colon >= 0 && value.isEmpty()) {
        m_without.append(shownName);
        return;
    }
    if (isSameName(shownName, QLatin1StringView("Authorization")) && !value.contains("{{")) {
        m_authorization = value;
        return;
    }
    if (looksSecret(shownName) && !value.contains("{{"))
        addNote(m_notes, Code::LooksSecret, shownName);
    m_headers.append({shownName, curlText(value, "-H", m_notes), true});
}

bool CurlHeaders::isGiven(const char *name) const
{
    const QLatin1StringView wanted(name);
    const bool isAuthorization = m_authorization && wanted == QLatin1StringView("Authorization");
    return isAuthorization || m_without.contains(wanted, Qt::CaseInsensitive)
           || std::any_of(m_headers.begin(), m_headers.end(), [wanted](const RequestPair &header) {
                  return isSameName(header.name, wanted);
              });
}

void CurlHeaders::addUnlessGiven(const char *name, const QByteArray &value)
{
    if (!isGiven(name))
        add(QByteArray(name) + ": " + value);
}

void CurlHeaders::removeUnlessGiven(const char *name)
{
    if (!isGiven(name))
        m_without.append(QString::fromLatin1(name));
}

QByteArray CurlHeaders::mediaType() const
{
    for (const RequestPair &header : m_headers) {
        if (isSameName(header.name, QLatin1StringView("Content-Type")))
            return header.value.section(u';', 0, 0).trimmed().toLower().toUtf8();
    }
    return {};
}

bool CurlHeaders::readBasic(const QByteArray &encoded, CurlImport &result) const
{
    const auto read =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    QByteArray decoded = read.decoded;
    const qsizetype colon = decoded.indexOf(':');
    if (!read || colon < 0 || !decoded.isValidUtf8() || decoded.toBase64() != encoded)
        return false;
    result.document.authentication.kind = AuthenticationKind::Basic;
    result.document.authentication.user = QString::fromUtf8(decoded.left(colon));
    result.secrets.append({CurlSecret::Place::Basic, Secret::take(decoded.mid(colon + 1)), {}, {}});
    wipe(decoded);
    return true;
}

void CurlHeaders::readAuthorization(CurlImport &result)
{
    const QByteArray &value = *m_authorization;
    const qsizetype blank = value.indexOf(' ');
    const QByteArray scheme = value.left(blank + 1);
    const QByteArray rest = value.mid(blank + 1);
    if (scheme == "Bearer ") {
        result.document.authentication.kind = AuthenticationKind::Bearer;
        result.secrets.append({CurlSecret::Place::Bearer, Secret(rest), {}, {}});
    } else if (scheme != "Basic " || !readBasic(rest, result)) {
        result.secrets.append({CurlSecret::Place::Header, Secret(rest), "Authorization", scheme});
    }
}

void CurlHeaders::place(CurlImport &result)
{
    result.document.headers = m_headers;
    for (const QString &name : std::as_const(m_without)) {
        const bool isAdded =
            std::any_of(m_headers.begin(), m_headers.end(), [&name](const RequestPair &header) {
                return header.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (!isAdded && !result.document.withoutHeaders.contains(name, Qt::CaseInsensitive))
            result.document.withoutHeaders.append(name);
    }
    if (!m_authorization)
        return;
    readAuthorization(result);
    wipe(*m_authorization);
}

} // namespace keywright
