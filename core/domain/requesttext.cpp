// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttext.h"

#include <QtCore/QRegularExpression>

namespace keywright {

bool isCredentialHeader(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(authorization|proxy-authorization|cookie|.*(key|token|secret|password).*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isCredentialParameter(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(key|api[_-]?key|.*token|.*secret|password|signature|sig)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isCredentialVariable(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("(^|[._-]|[a-z](?=[A-Z]))(key|token|secret|passw(or)?d|pwd|credential)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QString variableAt(const QString &text, qsizetype place)
{
    static const QRegularExpression variable(QStringLiteral("\\{\\{([^{}]+)\\}\\}"));
    for (auto found = variable.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        if (place >= one.capturedStart() && place < one.capturedEnd())
            return one.captured(1).trimmed();
    }
    return {};
}

RequestDocument withoutCredentials(RequestDocument document, QStringList *dropped)
{
    const auto clean = [dropped](QList<RequestPair> &pairs, bool (*holds)(const QString &)) {
        for (RequestPair &pair : pairs) {
            if (pair.value.isEmpty() || pair.value.contains(QLatin1StringView("{{"))
                || !holds(pair.name))
                continue;
            pair.value = QLatin1StringView("");
            if (dropped)
                dropped->append(pair.name);
        }
    };
    clean(document.headers, isCredentialHeader);
    clean(document.query, isCredentialParameter);
    for (RequestPair &variable : document.variables) {
        if (variable.value.isEmpty() || !isCredentialVariable(variable.name)
            || variable.value.startsWith(QLatin1StringView("kw://"))
            || variable.value.contains(QLatin1StringView("{{")))
            continue;
        variable.value.clear();
        if (dropped)
            dropped->append(variable.name);
    }
    QString &passphrase = document.connection.passphrase;
    static const QRegularExpression variable(QStringLiteral("^\\{\\{[^{}]+\\}\\}$"));
    if (!passphrase.isEmpty() && !variable.match(passphrase.trimmed()).hasMatch()) {
        passphrase.clear();
        if (dropped)
            dropped->append(QStringLiteral("passphrase"));
    }
    static const QRegularExpression password(QStringLiteral("^([a-z]+://[^/@:?#]*):[^/@?#]*@"),
                                             QRegularExpression::CaseInsensitiveOption);
    const auto strip = [dropped](QString &url, const QString &name) {
        const QString before = url;
        url.replace(password, QStringLiteral("\\1@"));
        if (dropped && url != before)
            dropped->append(name);
    };
    strip(document.url, QStringLiteral("url"));
    strip(document.connection.proxy, QStringLiteral("proxy"));
    return document;
}

void setUrlText(RequestDocument &document, const QString &written)
{
    const QString whole = written.section(u'#', 0, 0);
    const qsizetype mark = whole.indexOf(u'?');
    document.url = mark < 0 ? whole : whole.left(mark);
    QList<RequestPair> query;
    const QString rest = mark < 0 ? QString() : whole.mid(mark + 1);
    for (const QString &item : rest.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = item.indexOf(u'=');
        query.append({equals < 0 ? item : item.left(equals),
                      equals < 0 ? QString() : QStringLiteral("") + item.mid(equals + 1)});
    }
    document.query = query;
}

QString urlText(const RequestDocument &document)
{
    QStringList items;
    for (const RequestPair &pair : document.query) {
        if (pair.enabled)
            items.append(pair.value.isNull() ? pair.name : pair.name + u'=' + pair.value);
    }
    return items.isEmpty() ? document.url : document.url + u'?' + items.join(u'&');
}

QList<RequestPair> withSegmentsOf(const QString &url, const QList<RequestPair> &pairs)
{
    const qsizetype scheme = url.indexOf(QLatin1StringView("://"));
    const QStringList segments = url.mid(scheme < 0 ? 0 : scheme + 3).split(u'/');
    QList<RequestPair> found;
    for (const QString &segment : segments.mid(1)) { // behind the host, whose port has a colon too
        if (segment.size() < 2 || !segment.startsWith(u':'))
            continue;
        RequestPair pair{segment.mid(1), QString()};
        for (const RequestPair &one : pairs) {
            if (one.name == pair.name)
                pair = one;
        }
        found.append(pair);
    }
    return found;
}

} // namespace keywright
