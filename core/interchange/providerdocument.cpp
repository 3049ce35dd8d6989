// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerdocument.h"

#include "jsontext.h"
#include "providerfields.h"

#include <core/domain/keyformat.h>

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

const QStringList &ownFields()
{
    static const QStringList names{
        QStringLiteral("id"),        QStringLiteral("name"),        QStringLiteral("get"),
        QStringLiteral("parts"),     QStringLiteral("value"),       QStringLiteral("base"),
        QStringLiteral("hosts"),     QStringLiteral("placement"),   QStringLiteral("headers"),
        QStringLiteral("proof"),     QStringLiteral("restrict"),    QStringLiteral("revoke"),
        QStringLiteral("cost"),      QStringLiteral("format"),      QStringLiteral("leak"),
        QStringLiteral("variables"), QStringLiteral("baseVariable")};
    return names;
}

void readGet(FieldReader &reader, Provider &provider)
{
    reader.enter("get", true);
    reader.allowOnly({QStringLiteral("url"), QStringLiteral("steps")});
    provider.getAt = reader.maybeLink("url");
    provider.steps = reader.texts("steps");
    if (provider.steps.isEmpty())
        reader.fail(QStringLiteral("steps"), QStringLiteral("missing or empty"));
    reader.leave();
}

ProviderAdvice readAdvice(FieldReader &reader, const char *name)
{
    reader.enter(name, true);
    reader.allowOnly({QStringLiteral("text"), QStringLiteral("url")});
    ProviderAdvice advice{reader.text("text"), reader.maybeLink("url")};
    reader.leave();
    return advice;
}

void readCost(FieldReader &reader, Provider &provider)
{
    reader.enter("cost", true);
    reader.allowOnly({QStringLiteral("kind"), QStringLiteral("text")});
    const QString kind = reader.text("kind");
    if (kind == QLatin1StringView("agreement"))
        provider.cost = ProviderCost::Agreement;
    else if (kind == QLatin1StringView("fee"))
        provider.cost = ProviderCost::Fee;
    else if (kind != QLatin1StringView("free"))
        reader.fail(QStringLiteral("kind"), QStringLiteral("free, agreement or fee"));
    provider.costText = reader.text("text");
    reader.leave();
}

void readLeak(FieldReader &reader, Provider &provider)
{
    reader.enter("leak", true);
    reader.allowOnly({QStringLiteral("pattern"), QStringLiteral("example")});
    provider.leakPattern = reader.pattern("pattern");
    provider.leakExample = reader.text("example");
    if (provider.leakPattern.isEmpty())
        reader.fail(QStringLiteral("pattern"), QStringLiteral("missing or empty"));
    else if (!QRegularExpression(provider.leakPattern).match(provider.leakExample).hasMatch())
        reader.fail(QStringLiteral("example"), QStringLiteral("does not match the pattern"));
    reader.leave();
}

void readProof(FieldReader &reader, Provider &provider)
{
    if (!reader.has("proof"))
        return;
    reader.enter("proof", true);
    reader.allowOnly({QStringLiteral("method"), QStringLiteral("path"), QStringLiteral("body"),
                      QStringLiteral("works"), QStringLiteral("refused"),
                      QStringLiteral("worksText"), QStringLiteral("refusedTexts")});
    ProviderProof proof;
    proof.method = reader.text("method").toLatin1();
    if (proof.method != "GET" && proof.method != "HEAD" && proof.method != "POST")
        reader.fail(QStringLiteral("method"), QStringLiteral("GET, HEAD or POST"));
    proof.path = reader.maybeText("path");
    if (!proof.path.isEmpty() && !proof.path.startsWith(u'/') && !proof.path.startsWith(u'?'))
        reader.fail(QStringLiteral("path"), QStringLiteral("does not begin with / or ?"));
    proof.body = reader.maybeText("body").toUtf8();
    proof.works = reader.statuses("works");
    proof.refused = reader.statuses("refused");
    for (const int status : std::as_const(proof.works)) {
        if (proof.refused.contains(status))
            reader.fail(QStringLiteral("refused"), QStringLiteral("also a status that works"));
    }
    proof.worksText = reader.maybeText("worksText");
    proof.refusedTexts = reader.texts("refusedTexts");
    provider.proof = proof;
    reader.leave();
}

void readParts(FieldReader &reader, Provider &provider)
{
    static const QRegularExpression identifier(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{0,39}\\z"));
    const QJsonArray list = reader.object().value(QLatin1StringView("parts")).toArray();
    const QJsonObject outer = reader.object();
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QString place = QStringLiteral("parts[%1]").arg(at);
        FieldReader inner(place, list.at(at).toObject());
        inner.allowOnly({QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("hint"),
                         QStringLiteral("default"), QStringLiteral("secret")});
        ProviderPart part{inner.text("id"), inner.text("label"), inner.maybeText("hint"),
                          inner.maybeText("default"),
                          list.at(at).toObject().value(QLatin1StringView("secret")).toBool()};
        if (inner.failed())
            reader.fail(place, inner.error().value().detail);
        else if (!identifier.match(part.id).hasMatch())
            reader.fail(place, QStringLiteral("id: letters and digits"));
        else if (std::any_of(provider.parts.begin(), provider.parts.end(),
                             [&part](const ProviderPart &other) { return other.id == part.id; }))
            reader.fail(place, QStringLiteral("id: given twice"));
        else if (!part.fallback.isEmpty() && (part.secret || !isValidPart(part.fallback)))
            reader.fail(place, QStringLiteral("default: not for a secret; letters, digits, ._~-"));
        provider.parts.append(part);
    }
    if (secretPartIds(provider).isEmpty())
        reader.fail(QStringLiteral("parts"), QStringLiteral("none of them is secret"));
}

void readHeaders(FieldReader &reader, Provider &provider)
{
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"));
    reader.enter("headers", false);
    const QJsonObject headers = reader.object();
    for (auto field = headers.constBegin(); field != headers.constEnd(); ++field) {
        const QString value = field.value().toString();
        if (!token.match(field.key()).hasMatch() || value.isEmpty()
            || std::any_of(value.begin(), value.end(),
                           [](QChar symbol) { return symbol < u' ' || symbol > u'~'; }))
            reader.fail(field.key(), QStringLiteral("not a header field"));
        provider.headers.append({field.key().toLatin1(), value.toLatin1()});
    }
    reader.leave();
}

/// Templates hold parts that there are: of secrets all in the value, and none anywhere else.
void checkTemplates(FieldReader &reader, const Provider &provider)
{
    const auto check = [&reader](const char *name, const QString &text, const QStringList &known) {
        const QStringList used = templateParts(text);
        for (const QString &id : used) {
            if (!known.contains(id))
                reader.fail(QString::fromLatin1(name),
                            QStringLiteral("{%1} cannot stand here").arg(id));
        }
    };
    const QStringList open = publicPartIds(provider), secret = secretPartIds(provider);
    check("value", provider.value, secret);
    check("base", provider.base, open);
    check("placement", provider.placement, open);
    if (provider.proof)
        check("proof.path", provider.proof->path, open);
    for (const QString &id : secret) {
        if (!templateParts(provider.value).contains(id))
            reader.fail(QStringLiteral("value"), QStringLiteral("does not hold {%1}").arg(id));
    }
}

void readPlace(FieldReader &reader, Provider &provider)
{
    static const QRegularExpression host(
        QStringLiteral("\\A(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9-]+\\z"));
    static const QRegularExpression placement(
        QStringLiteral("\\A(bearer|header:.+|query:.+|basic:.*|sigv4:.+:.+:.+)\\z"));
    provider.base = reader.maybeText("base");
    provider.hosts = reader.texts("hosts");
    for (const QString &own : std::as_const(provider.hosts)) {
        if (!host.match(own).hasMatch())
            reader.fail(QStringLiteral("hosts"), QStringLiteral("not a host: ") + own);
    }
    if (!provider.base.isEmpty()) {
        QString sample = provider.base;
        for (const QString &id : templateParts(provider.base))
            sample.replace(u'{' + id + u'}', QStringLiteral("x"));
        const QUrl url(sample, QUrl::StrictMode);
        const bool secure = url.scheme() == QLatin1StringView("https");
        if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
            || !url.userInfo().isEmpty() || !(secure || isLoopbackHost(url.host())))
            reader.fail(QStringLiteral("base"), QStringLiteral("not an https URL"));
        else if (!isOwnHost(provider, url.host()) && !isLoopbackHost(url.host()))
            reader.fail(QStringLiteral("base"), QStringLiteral("its host is not in hosts"));
    }
    provider.placement = reader.text("placement");
    if (!placement.match(provider.placement).hasMatch())
        reader.fail(QStringLiteral("placement"), QStringLiteral("not known"));
}

Provider readOne(FieldReader &reader, const QString &family, const QString &id)
{
    Provider provider;
    provider.family = family;
    provider.id = id;
    provider.name = reader.text("name");
    reader.allowOnly(ownFields());
    readGet(reader, provider);
    readParts(reader, provider);
    provider.value = reader.maybeText("value");
    if (provider.value.isEmpty())
        provider.value = u'{' + secretPartIds(provider).value(0) + u'}';
    readPlace(reader, provider);
    readHeaders(reader, provider);
    readProof(reader, provider);
    provider.restricting = readAdvice(reader, "restrict");
    provider.revoking = readAdvice(reader, "revoke");
    readCost(reader, provider);
    provider.format = reader.pattern("format");
    readLeak(reader, provider);
    provider.variables = reader.texts("variables");
    provider.baseVariable = reader.maybeText("baseVariable");
    QStringList names = provider.variables;
    if (!provider.baseVariable.isEmpty())
        names.append(provider.baseVariable);
    if (provider.variables.isEmpty() || !std::all_of(names.begin(), names.end(), &isValidVariable))
        reader.fail(QStringLiteral("variables"), QStringLiteral("not names of variables"));
    checkTemplates(reader, provider);
    return provider;
}

} // namespace

Result<QList<Provider>> parseProviders(const QByteArray &text, const QString &sourceName)
{
    static const QRegularExpression identifier(QStringLiteral("\\A[a-z][a-z0-9-]{0,39}\\z"));
    const auto root = readJsonObject(text, sourceName);
    if (!root)
        return tl::make_unexpected(root.error());
    FieldReader reader(sourceName, *root);
    const QString family = reader.text("id");
    if (!identifier.match(family).hasMatch())
        reader.fail(QStringLiteral("id"),
                    QStringLiteral("lower-case letters, digits and -, a letter first"));
    QList<Provider> providers;
    const bool several = reader.has("services");
    const QJsonArray services = root->value(QLatin1StringView("services")).toArray();
    if (several && services.isEmpty())
        reader.fail(QStringLiteral("services"), QStringLiteral("not a list, or empty"));
    if (!several)
        providers.append(readOne(reader, family, family));
    for (qsizetype at = 0; at < services.size(); ++at) {
        const QJsonObject service = services.at(at).toObject();
        QJsonObject whole = *root;
        whole.remove(QStringLiteral("services"));
        for (auto field = service.constBegin(); field != service.constEnd(); ++field)
            whole.insert(field.key(), field.value());
        reader.setPlace(QStringLiteral("services[%1].").arg(at));
        reader.setObject(whole);
        const QString id = service.value(QLatin1StringView("id")).toString();
        if (!identifier.match(id).hasMatch())
            reader.fail(QStringLiteral("id"), QStringLiteral("missing or not a name"));
        const QString full = family + u':' + id;
        if (std::any_of(providers.begin(), providers.end(),
                        [&full](const Provider &other) { return other.id == full; }))
            reader.fail(QStringLiteral("id"), QStringLiteral("given twice"));
        providers.append(readOne(reader, family, full));
        providers.last().order = static_cast<int>(at);
    }
    if (reader.failed())
        return reader.error();
    return providers;
}

} // namespace keywright
