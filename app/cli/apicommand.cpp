// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "restrictionoptions.h"
#include "session.h"

#include <core/domain/json.h>
#include <core/policy/parse.h>
#include <core/services/openupstream.h>
#include <ui/phrases/findingphrases.h>
#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Apis)
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

int print(Session &session, const Api &api)
{
    Output &out = session.out();
    const QString project = session.projectName(api.project);
    if (session.json()) {
        out.object(apiJson(api, project));
        return Done;
    }
    QStringList locations, limits;
    for (const policy::KeyLocation &location : api.keyLocations)
        locations.append(text(policy::keyLocationText(location)));
    for (const policy::Limit &limit : api.limits)
        limits.append(ui::limitWords(limit));
    out.fields({{Words::tr("name"), out.toned(api.name, Tone::Strong)},
                {Words::tr("id"), api.id.text()},
                {Words::tr("project"), out.toned(project, Tone::Plain)},
                {Words::tr("upstream"), out.toned(api.upstream.toString(), Tone::Plain)},
                {Words::tr("key locations"), locations.join(QLatin1String(", "))},
                {Words::tr("key goes upstream"), api.keepKey ? Words::tr("yes") : Words::tr("no")},
                {Words::tr("CORS"),
                 out.toned(QStringList(api.corsOrigins).join(QLatin1String(", ")), Tone::Plain)},
                {Words::tr("limits"), limits.join(QLatin1String(", "))},
                {Words::tr("credential"), api.credential ? api.credential->text() : QString()},
                {Words::tr("credential goes"), api.credentialPlacement},
                {Words::tr("reachable"), ui::reachabilityText(api.reachability.state)},
                {Words::tr("operations"), QString::number(api.operations.size())}});
    for (const Operation &operation : api.operations)
        out.line(QStringLiteral("  ")
                 + out.toned(operation.method.leftJustified(7) + operation.path
                                 + QStringLiteral("  ") + operation.operationId,
                             Tone::Plain));
    return Done;
}

std::optional<Api> named(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return {};
    // An API's name is unique in the home; PROJECT/NAME is understood all the same.
    const auto found = waitFor(core->apis().resolve(arguments.positional.at(0).section(u'/', -1)));
    if (!found) {
        session.fail(found.error());
        return {};
    }
    return *found;
}

Result<void> readKeyLocations(const QString &value, Api &api)
{
    api.keyLocations.clear();
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const auto location = policy::parseKeyLocation(part.trimmed().toStdString());
        if (!location)
            return failure(ErrorCode::RestrictionInvalid, part.trimmed(),
                           problemName(location.error()));
        api.keyLocations.push_back(*location);
    }
    if (api.keyLocations.empty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--key-location"));
    return {};
}

/// OpenAPI: operations, and the upstream where none is given.
Result<void> readOpenApi(Session &session, const QString &path, Api &api)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto document = waitFor(session.core()->apis().readOpenApi(absolute));
    if (!document)
        return tl::make_unexpected(document.error());
    api.operations = document->operations;
    api.source = absolute;
    for (const OpenApiWarning &warning : document->warnings)
        session.out().note(Words::tr("%1: left out at %2 (%3)")
                               .arg(path, warning.place, openApiWarningName(warning.code)));
    for (const QUrl &server : document->servers) {
        if (api.upstream.isEmpty() && !server.isRelative())
            api.upstream = server;
    }
    return {};
}

Result<void> readCredential(Session &session, const QString &address, Api &api)
{
    const auto key = waitFor(session.core()->keys().resolve(address, api.project.text()));
    if (!key)
        return tl::make_unexpected(key.error());
    if (key->kind != KeyKind::Imported)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--credential"),
                       Words::tr("only a key taken with “key import” can be sent upstream"));
    api.credential = key->id;
    return {};
}

/// "0.35/EUR" or "0.35/EUR/10000": for 1,000 calls, and so many a month for nothing.
Result<ApiPrice> readPrice(const QString &text)
{
    const QStringList parts = text.split(u'/');
    bool isNumber = false, isCount = parts.size() < 3;
    ApiPrice price;
    price.microsPerThousand =
        qRound64(QLocale::c().toDouble(parts.value(0), &isNumber) * 1'000'000.0);
    price.currency = parts.value(1);
    if (parts.size() == 3)
        price.freeCallsPerMonth = parts.at(2).toLongLong(&isCount);
    if (!isNumber || !isCount || parts.size() > 3 || !isValidPrice(price))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--price"), text);
    return price;
}

/// What the options of `add` and `edit` say, into the API.
Result<void> applyOptions(Session &session, const Arguments &arguments, Api &api)
{
    if (const auto upstream = arguments.value("upstream")) {
        api.upstream = QUrl(*upstream, QUrl::StrictMode);
        if (!api.upstream.isValid() || api.upstream.isRelative())
            return failure(ErrorCode::UrlInvalid, *upstream);
    }
    if (arguments.has("openapi")) {
        if (auto read = readOpenApi(session, *arguments.value("openapi"), api); !read)
            return read;
    }
    if (arguments.has("key-location")) {
        if (auto read = readKeyLocations(*arguments.value("key-location"), api); !read)
            return read;
    }
    if (arguments.has("keep-key") || arguments.has("no-keep-key"))
        api.keepKey = arguments.has("keep-key");
    if (arguments.has("cors") || arguments.has("no-cors"))
        api.corsOrigins = arguments.values("cors");
    if (arguments.has("limit") || arguments.has("no-limits")) {
        auto limits = readLimits(arguments.values("limit"));
        if (!limits)
            return tl::make_unexpected(limits.error());
        api.limits = std::move(*limits);
    }
    if (arguments.has("no-price"))
        api.price.reset();
    if (arguments.has("price")) {
        const auto price = readPrice(*arguments.value("price"));
        if (!price)
            return tl::make_unexpected(price.error());
        api.price = *price;
    }
    if (arguments.has("credential-as"))
        api.credentialPlacement = *arguments.value("credential-as");
    if (arguments.has("no-credential"))
        api.credential.reset();
    if (arguments.has("credential"))
        return readCredential(session, *arguments.value("credential"), api);
    return {};
}

int add(Session &session, const Arguments &arguments)
{
    const auto place = session.projectAndName(arguments);
    if (!place)
        return session.status();
    Api api;
    api.project = place->first.id;
    api.name = place->second;
    if (const auto applied = applyOptions(session, arguments, api); !applied)
        return session.fail(applied.error());
    if (api.upstream.isEmpty())
        return session.wrongUse(Words::tr("It is not said where the API is."),
                                Words::tr("Add --upstream URL."));
    const auto added = waitFor(session.core()->apis().add(api));
    return added ? print(session, *added) : session.fail(added.error());
}

int list(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    std::optional<ProjectId> only;
    if (arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return session.status();
        only = project->id;
    }
    const auto apis = waitFor(core->apis().list(only));
    if (!apis)
        return session.fail(apis.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Api &api : *apis) {
        const QString project = session.projectName(api.project);
        array.append(apiJson(api, project));
        rows.append({session.out().toned(api.name, Tone::Plain),
                     session.out().toned(project, Tone::Plain),
                     session.out().toned(api.upstream.toString(), Tone::Plain),
                     QString::number(api.operations.size()),
                     ui::reachabilityText(api.reachability.state), api.id.text()});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("There is no API yet: keywrightctl api add NAME --project P "
                                     "--upstream URL"));
    else
        session.out().table({Words::tr("NAME"), Words::tr("PROJECT"), Words::tr("UPSTREAM"),
                             Words::tr("OPERATIONS"), Words::tr("REACHABLE"), Words::tr("ID")},
                            rows);
    return Done;
}

int show(Session &session, const Arguments &arguments)
{
    const auto api = named(session, arguments);
    return api ? print(session, *api) : session.status();
}

int edit(Session &session, const Arguments &arguments)
{
    auto api = named(session, arguments);
    if (!api)
        return session.status();
    api->name = arguments.value("name", api->name);
    if (const auto applied = applyOptions(session, arguments, *api); !applied)
        return session.fail(applied.error());
    const auto saved = waitFor(session.core()->apis().update(*api));
    return saved ? print(session, *saved) : session.fail(saved.error());
}

int remove(Session &session, const Arguments &arguments)
{
    const auto api = named(session, arguments);
    if (!api)
        return session.status();
    const auto removed = waitFor(session.core()->apis().remove(api->id));
    if (!removed)
        return session.fail(removed.error());
    if (session.json())
        return print(session, *removed);
    session.out().line(
        Words::tr("%1 is removed.").arg(session.out().toned(api->name, Tone::Strong)));
    return Done;
}

/// `check` says reachable, refused, TLS error, and the latency.
int check(Session &session, const Arguments &arguments)
{
    const auto api = named(session, arguments);
    if (!api)
        return session.status();
    const auto seen = waitFor(session.core()->apis().checkReachability(api->id));
    if (!seen)
        return session.fail(seen.error());
    const bool reachable = seen->state == Reachability::State::Reachable;
    Api looked = *api;
    looked.reachability = *seen;
    const auto open = openUpstream(looked);
    Output &out = session.out();
    if (session.json()) {
        out.object({{QStringLiteral("name"), api->name},
                    {QStringLiteral("reachable"), reachable},
                    {QStringLiteral("state"), reachabilityName(seen->state)},
                    {QStringLiteral("latencyMs"), qint64(seen->latency.count())},
                    {QStringLiteral("lastSeen"), timeJson(seen->lastSeen)},
                    {QStringLiteral("open"), open.has_value()},
                    {QStringLiteral("openAt"), open ? open->elsewhere : QString()},
                    {QStringLiteral("detail"), reachable ? QString() : seen->detail}});
    } else {
        QString line =
            out.toned(ui::reachabilityText(seen->state), reachable ? Tone::Good : Tone::Bad);
        if (reachable)
            line += Words::tr(", %1 ms").arg(seen->latency.count());
        else if (!seen->detail.isEmpty())
            line += QStringLiteral(": ") + out.toned(seen->detail, Tone::Plain);
        out.line(line);
        if (open)
            out.line(out.toned(
                ui::findingSentence(QStringLiteral("UpstreamOpen"), api->name, {}, open->elsewhere),
                open->elsewhere.isEmpty() ? Tone::Faint : Tone::Doubtful));
    }
    return reachable ? Done : No;
}

std::vector<OptionSpec> settings()
{
    return {
        {"upstream", "URL", QT_TRANSLATE_NOOP("Help", "where the API itself is")},
        {"openapi", "FILE",
         QT_TRANSLATE_NOOP("Help",
                           "its operations, from an OpenAPI or Swagger 2 file (JSON or YAML)")},
        {"key-location", "LIST",
         QT_TRANSLATE_NOOP("Help", "where callers put the key: header:x-api-key,bearer,query:key")},
        {"keep-key", nullptr, QT_TRANSLATE_NOOP("Help", "leave the key on the upstream request")},
        {"cors", "ORIGIN", QT_TRANSLATE_NOOP("Help", "browsers on this origin may call"), true},
        {"limit", "N/UNIT", QT_TRANSLATE_NOOP("Help", "calls of all keys together"), true},
        {"credential", "KEY",
         QT_TRANSLATE_NOOP("Help", "the imported key that goes on upstream requests")},
        {"price", "P/CUR[/FREE]",
         QT_TRANSLATE_NOOP("Help", "1,000 calls cost so much (0.35/EUR), so many a month nothing")},
        {"credential-as", "PLACE",
         QT_TRANSLATE_NOOP("Help",
                           "where it goes: header:NAME, query:NAME, bearer, basic:USER, "
                           "sigv4:REGION:SERVICE:ACCESS-KEY-ID (as the first key location)")},
    };
}

std::vector<OptionSpec> with(std::vector<OptionSpec> options, std::vector<OptionSpec> more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::vector<Command> apiCommands()
{
    const OptionSpec project{"project", "P", QT_TRANSLATE_NOOP("Help", "the project")};
    return {
        {"api",
         "add",
         "NAME --project P --upstream URL [--openapi FILE] …",
         QT_TRANSLATE_NOOP("Help", "register an API; NAME is a DNS label"),
         {with({project}, settings()), 1, 1},
         add},
        {"api",
         "list",
         "[--project P]",
         QT_TRANSLATE_NOOP("Help", "all APIs"),
         {{project}, 0, 0},
         list},
        {"api",
         "show",
         "API",
         QT_TRANSLATE_NOOP("Help", "one API with its operations"),
         {{project}, 1, 1},
         show},
        {"api",
         "edit",
         "API [--upstream URL] …",
         QT_TRANSLATE_NOOP("Help", "change an API"),
         {with(settings(),
               {project,
                {"name", "NAME", QT_TRANSLATE_NOOP("Help", "another name")},
                {"no-keep-key", nullptr, QT_TRANSLATE_NOOP("Help", "take the key off again")},
                {"no-cors", nullptr, QT_TRANSLATE_NOOP("Help", "no browser may call")},
                {"no-limits", nullptr, QT_TRANSLATE_NOOP("Help", "no limit over all keys")},
                {"no-price", nullptr, QT_TRANSLATE_NOOP("Help", "estimate no cost")},
                {"no-credential", nullptr, QT_TRANSLATE_NOOP("Help", "send no key upstream")}}),
          1, 1},
         edit},
        {"api",
         "remove",
         "API",
         QT_TRANSLATE_NOOP("Help", "forget an API"),
         {{project}, 1, 1},
         remove},
        {"api",
         "check",
         "API",
         QT_TRANSLATE_NOOP("Help", "ask whether it can be reached"),
         {{project}, 1, 1},
         check},
    };
}

} // namespace keywright::cli
