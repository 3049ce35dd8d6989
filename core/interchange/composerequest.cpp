// SPDX-License-Identifier: GPL-3.0-or-later
#include "composerequest.h"

#include "requestbody.h"

#include <algorithm>

namespace keywright {

namespace {

/// Percent-encodes what cannot stand in a request line.
QByteArray forRequestLine(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const char symbol : text) {
        const auto code = static_cast<unsigned char>(symbol);
        if (code > 0x20 && code < 0x7f && symbol != '#')
            result += symbol;
        else
            result += '%' + QByteArray(1, symbol).toHex().toUpper();
    }
    return result;
}

/// Replaces variables and remembers those that have no value.
class Replacer
{
public:
    explicit Replacer(const Variables &variables)
        : m_variables(variables)
    {
    }

    QString text(const QString &source)
    {
        QString result;
        qsizetype at = 0;
        for (;;) {
            const qsizetype open = source.indexOf(QLatin1StringView("{{"), at);
            if (open < 0)
                break;
            // No name is longer; looking further would take time without end.
            const QStringView ahead = QStringView(source).mid(open + 2, nameLimit);
            const qsizetype length = ahead.indexOf(QLatin1StringView("}}"));
            const QString name = ahead.left(std::max<qsizetype>(length, 0)).trimmed().toString();
            result += QStringView(source).mid(at, open - at);
            if (isName(name)) {
                append(name, result);
                at = open + 2 + length + 2;
            } else {
                // Braces of something else, such as JSON.
                result += u'{';
                at = open + 1;
            }
        }
        // Null stays null.
        return at == 0 ? source : result + source.mid(at);
    }
    QByteArray bytes(const QByteArray &source)
    {
        if (!source.contains("{{") || !source.isValidUtf8())
            return source;
        return text(QString::fromUtf8(source)).toUtf8();
    }
    [[nodiscard]] Result<void> check() const
    {
        if (m_unknown.isEmpty())
            return {};
        return failure(ErrorCode::InvalidArgument, m_unknown.join(QLatin1StringView(", ")),
                       QStringLiteral("variables without a value"));
    }

private:
    static constexpr qsizetype nameLimit = 200;

    static bool isName(const QString &name)
    {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar symbol) {
            return symbol.isLetterOrNumber() || QStringView(u"_-. $").contains(symbol);
        });
    }

    void append(const QString &name, QString &result)
    {
        const auto value = m_variables.constFind(name);
        if (value != m_variables.constEnd()) {
            result += *value;
            return;
        }
        const QString shown = QStringLiteral("{{%1}}").arg(name);
        if (!m_unknown.contains(shown) && m_unknown.size() < 20)
            m_unknown.append(shown);
    }

    const Variables &m_variables;
    QStringList m_unknown;
};

QList<RequestPair> replaced(const QList<RequestPair> &pairs, Replacer &replacer)
{
    QList<RequestPair> result;
    for (const RequestPair &pair : pairs) {
        if (pair.enabled)
            result.append({replacer.text(pair.name), replacer.text(pair.value), true});
    }
    return result;
}

RequestBody replaced(RequestBody body, Replacer &replacer)
{
    switch (body.kind) {
    case BodyKind::Json:
    case BodyKind::Xml:
    case BodyKind::Text:
        body.text = replacer.bytes(body.text);
        body.contentType = replacer.text(body.contentType);
        break;
    case BodyKind::Form:
        body.form = replaced(body.form, replacer);
        break;
    case BodyKind::File:
        body.file = replacer.text(body.file);
        body.contentType = replacer.text(body.contentType);
        break;
    case BodyKind::Multipart:
        for (FormPart &part : body.parts) {
            if (part.enabled)
                part = {replacer.text(part.name),     replacer.text(part.value),       part.isFile,
                        replacer.text(part.fileName), replacer.text(part.contentType), true};
        }
        break;
    case BodyKind::None:
        break;
    }
    return body;
}

ConnectionChoice replaced(ConnectionChoice choice, Replacer &replacer)
{
    choice.proxy = replacer.text(choice.proxy);
    choice.clientCertificate = replacer.text(choice.clientCertificate);
    choice.passphrase = replacer.text(choice.passphrase);
    return choice;
}

/// `:name` segments become their parameters' values.
QString withPathParameters(const QString &path, const QList<RequestPair> &parameters)
{
    if (parameters.isEmpty())
        return path;
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (!segment.startsWith(u':'))
            continue;
        for (const RequestPair &parameter : parameters) {
            if (segment.mid(1) == parameter.name)
                segment = QString::fromLatin1(parameter.value.toUtf8().toPercentEncoding());
        }
    }
    return segments.join(u'/');
}

QByteArray queryText(const QList<RequestPair> &pairs)
{
    QByteArray query;
    for (qsizetype index = 0; index < pairs.size(); ++index) {
        if (index > 0)
            query += '&';
        query += pairs.at(index).name.toUtf8();
        if (!pairs.at(index).value.isNull())
            query += '=' + pairs.at(index).value.toUtf8();
    }
    return forRequestLine(query);
}

/// URL and target of the request. UrlInvalid.
Result<void> placeUrl(const RequestDocument &document, Replacer &replacer, Request &request)
{
    const QList<RequestPair> parameters = replaced(document.pathParameters, replacer);
    const QList<RequestPair> query = replaced(document.query, replacer);
    QString text = replacer.text(document.url).trimmed();
    if (const auto checked = replacer.check(); !checked)
        return checked;
    if (!text.contains(QLatin1StringView("://")))
        text.prepend(QLatin1StringView("http://"));
    // A variable's value may bring a query of its own.
    text = text.section(u'#', 0, 0);
    const qsizetype question = text.indexOf(u'?');
    QByteArray target;
    QByteArray ownQuery;
    if (question >= 0)
        ownQuery = forRequestLine(text.mid(question + 1).toUtf8());
    text.truncate(question < 0 ? text.size() : question);
    const qsizetype slash = text.indexOf(u'/', text.indexOf(QLatin1StringView("://")) + 3);
    const QString path = slash < 0 ? QStringLiteral("/") : text.mid(slash);
    target = forRequestLine(withPathParameters(path, parameters).toUtf8());
    if (question >= 0 || !query.isEmpty()) {
        const QByteArray given = queryText(query);
        target += '?' + ownQuery + (ownQuery.isEmpty() || query.isEmpty() ? "" : "&") + given;
    }
    const QString origin = text.left(slash < 0 ? text.size() : slash);
    request.url = QUrl(origin + QString::fromLatin1(target), QUrl::TolerantMode);
    const bool isHttp = request.url.scheme() == QLatin1StringView("http")
                        || request.url.scheme() == QLatin1StringView("https");
    if (!request.url.isValid() || !isHttp || request.url.host().isEmpty())
        return failure(ErrorCode::UrlInvalid, origin.section(u'@', -1));
    // Only where QUrl would write it in another way.
    const QByteArray own = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (own != target)
        request.target = target;
    return {};
}

void placeHeaders(const RequestDocument &document, Replacer &replacer, Request &request)
{
    for (const RequestPair &header : replaced(document.headers, replacer)) {
        if (!header.name.trimmed().isEmpty())
            request.headers.append(
                {header.name.trimmed().toUtf8(), header.value.trimmed().toUtf8()});
    }
    for (const QString &name : document.withoutHeaders)
        request.withoutHeaders.append(name.toUtf8());
}

Result<void> placeBody(const RequestBody &body, Request &request)
{
    const auto isType = [](const auto &name) {
        return name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    };
    const auto given = std::find_if(request.headers.begin(), request.headers.end(),
                                    [&](const HeaderField &field) { return isType(field.first); });
    const bool isGiven = given != request.headers.end();
    auto composed = composeBody(body, isGiven ? given->second : QByteArray());
    if (!composed)
        return tl::make_unexpected(composed.error());
    request.body = std::move(composed->bytes);
    const bool isUnwanted =
        std::any_of(request.withoutHeaders.begin(), request.withoutHeaders.end(), isType);
    if (isGiven && body.kind == BodyKind::Multipart)
        given->second = composed->contentType;
    else if (!isGiven && !isUnwanted && !composed->contentType.isEmpty())
        request.headers.append({"Content-Type", composed->contentType});
    return {};
}

constexpr int deepest = 8; // variables within values of variables

QString written(const QString &name)
{
    return QStringLiteral("{{%1}}").arg(name);
}

} // namespace

void expandVariables(Variables &variables, const QStringList &names)
{
    Variables open;
    for (const QString &name : names)
        open.insert(name, written(name));
    variables.insert(open);
    for (int round = 0; round < deepest; ++round) {
        bool any = false;
        for (QString &value : variables) {
            if (!value.contains(QLatin1StringView("{{")))
                continue;
            const auto replaced = withVariables(value, variables);
            if (!replaced || *replaced == value)
                continue;
            value = *replaced;
            any = true;
        }
        if (!any)
            break;
    }
    for (auto one = variables.begin(); one != variables.end();) {
        const bool leadsNowhere =
            one->contains(QLatin1StringView("{{")) && !withVariables(*one, open).has_value();
        one = leadsNowhere ? variables.erase(one) : std::next(one);
    }
}

Result<QString> withVariables(const QString &text, const Variables &variables)
{
    Replacer replacer(variables);
    const QString result = replacer.text(text);
    if (const auto checked = replacer.check(); !checked)
        return tl::make_unexpected(checked.error());
    return result;
}

Result<UnreadRequest> composeUnread(const RequestDocument &document, const Variables &variables)
{
    UnreadRequest unread;
    Request &request = unread.request;
    Replacer replacer(variables);
    request.method = replacer.text(document.method).trimmed().toUtf8();
    request.timeout = document.timeout;
    request.verifyTls = document.verifyTls;
    request.connection = replaced(document.connection, replacer);
    if (document.authentication.kind == AuthenticationKind::Key)
        request.key = document.authentication.key;
    placeHeaders(document, replacer, request);
    unread.body = replaced(document.body, replacer);
    if (const auto placed = placeUrl(document, replacer, request); !placed)
        return tl::make_unexpected(placed.error());
    return unread;
}

Result<Request> composeRequest(const RequestDocument &document, const Variables &variables)
{
    auto unread = composeUnread(document, variables);
    if (!unread)
        return tl::make_unexpected(unread.error());
    if (const auto placed = placeBody(unread->body, unread->request); !placed)
        return tl::make_unexpected(placed.error());
    return std::move(unread->request);
}

} // namespace keywright
