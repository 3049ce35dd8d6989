// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "provideroptions.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/providerphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

std::vector<Command> providerUseCommands();

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

QString costName(ProviderCost cost)
{
    return cost == ProviderCost::Free        ? QStringLiteral("free")
           : cost == ProviderCost::Agreement ? QStringLiteral("agreement")
                                             : QStringLiteral("fee");
}

QJsonObject providerJson(const Provider &provider)
{
    QJsonArray parts;
    for (const ProviderPart &part : provider.parts)
        parts.append(QJsonObject{{QStringLiteral("id"), part.id},
                                 {QStringLiteral("label"), part.label},
                                 {QStringLiteral("hint"), part.hint},
                                 {QStringLiteral("default"), part.fallback},
                                 {QStringLiteral("secret"), part.secret}});
    const auto advice = [](const ProviderAdvice &given) {
        return QJsonObject{{QStringLiteral("text"), given.text},
                           {QStringLiteral("url"), given.url.toString()}};
    };
    return {{QStringLiteral("id"), provider.id},
            {QStringLiteral("name"), provider.name},
            {QStringLiteral("url"), provider.getAt.toString()},
            {QStringLiteral("steps"), QJsonArray::fromStringList(provider.steps)},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("base"), provider.base},
            {QStringLiteral("placement"), provider.placement},
            {QStringLiteral("restrict"), advice(provider.restricting)},
            {QStringLiteral("revoke"), advice(provider.revoking)},
            {QStringLiteral("cost"), costName(provider.cost)},
            {QStringLiteral("costText"), provider.costText},
            {QStringLiteral("variables"), QJsonArray::fromStringList(provider.variables)},
            {QStringLiteral("baseVariable"), provider.baseVariable},
            {QStringLiteral("file"), provider.file}};
}

int list(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto catalogue = waitFor(core->providers().catalogue());
    if (!catalogue)
        return session.fail(catalogue.error());
    Output &out = session.out();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Provider &provider : catalogue->providers()) {
        array.append(providerJson(provider));
        rows.append({provider.id, out.toned(provider.name, Tone::Plain),
                     ui::costText(provider.cost), provider.variables.value(0),
                     out.toned(provider.getAt.toString(), Tone::Plain)});
    }
    if (session.json())
        out.array(array);
    else
        out.table({Words::tr("ID"), Words::tr("NAME"), Words::tr("COST"), Words::tr("VARIABLE"),
                   Words::tr("KEYS ARE MADE AT")},
                  rows);
    tellProblems(session, *catalogue);
    return Done;
}

void printAdvice(Output &out, const QString &head, const ProviderAdvice &advice)
{
    out.line({});
    out.line(out.toned(head, Tone::Strong));
    out.line(QStringLiteral("  ") + out.toned(advice.text, Tone::Plain));
    if (!advice.url.isEmpty())
        out.line(QStringLiteral("  ") + out.toned(advice.url.toString(), Tone::Plain));
}

int show(Session &session, const Arguments &arguments)
{
    const auto provider = namedProvider(session, arguments.positional.at(0));
    if (!provider)
        return session.status();
    Output &out = session.out();
    if (session.json()) {
        out.object(providerJson(*provider));
        return Done;
    }
    out.fields(
        {{Words::tr("name"), out.toned(provider->name, Tone::Strong)},
         {Words::tr("id"), provider->id},
         {Words::tr("base"), out.toned(provider->base, Tone::Plain)},
         {Words::tr("key goes"), ui::placementSentence(provider->placement)},
         {Words::tr("variables"), provider->variables.join(QLatin1String(", "))},
         {Words::tr("cost"), out.toned(provider->costText, Tone::Plain)},
         {Words::tr("file"), provider->file.isEmpty() ? Words::tr("built in") : provider->file}});
    out.line({});
    out.line(out.toned(Words::tr("Get a key"), Tone::Strong));
    int number = 0;
    for (const QString &step : provider->steps)
        out.line(QStringLiteral("  %1. ").arg(++number) + out.toned(step, Tone::Plain));
    if (!provider->getAt.isEmpty())
        out.line(QStringLiteral("  ") + out.toned(provider->getAt.toString(), Tone::Plain));
    for (const ProviderPart &part : provider->parts) {
        QString line = QStringLiteral("  ") + part.label;
        line +=
            part.secret ? Words::tr(" (secret)") : QStringLiteral(" (--part %1=…)").arg(part.id);
        if (!part.hint.isEmpty())
            line += QStringLiteral(": ") + part.hint;
        if (!part.fallback.isEmpty())
            line += Words::tr(" Otherwise %1.").arg(part.fallback);
        out.line(out.toned(line, Tone::Plain));
    }
    printAdvice(out, Words::tr("Restrict it there"), provider->restricting);
    printAdvice(out, Words::tr("Revoke it there"), provider->revoking);
    return Done;
}

} // namespace

OptionSpec partOption()
{
    return {"part", "NAME=VALUE",
            QT_TRANSLATE_NOOP("Help", "what goes with the key in clear (see provider show)"), true};
}

Result<ProviderParts> readParts(const Arguments &arguments)
{
    ProviderParts parts;
    for (const QString &given : arguments.values("part")) {
        const qsizetype at = given.indexOf(u'=');
        if (at < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--part"),
                           QStringLiteral("NAME=VALUE"));
        parts.insert(given.left(at), given.mid(at + 1));
    }
    return parts;
}

std::optional<Provider> namedProvider(Session &session, const QString &id)
{
    CoreContext *core = session.core();
    if (!core)
        return {};
    const auto catalogue = waitFor(core->providers().catalogue());
    if (!catalogue) {
        session.fail(catalogue.error());
        return {};
    }
    tellProblems(session, *catalogue);
    const auto found = catalogue->find(id);
    if (found)
        return *found;
    session.wrongUse(ui::unknownProvider(found.error()),
                     Words::tr("keywrightctl provider list shows them all."));
    return {};
}

void tellProblems(Session &session, const ProviderCatalogue &catalogue)
{
    for (const Error &problem : catalogue.problems())
        session.out().note(ui::sentence(problem));
}

int failWith(Session &session, const Error &error, const Provider &provider)
{
    if (error.code != ErrorCode::InvalidArgument)
        return session.fail(error);
    const bool isPart =
        std::any_of(provider.parts.begin(), provider.parts.end(),
                    [&error](const ProviderPart &part) { return part.id == error.subject; });
    const QString advice = isPart ? Words::tr("Add --part %1=….").arg(error.subject)
                           : error.subject == QLatin1String("url") ? Words::tr("Add --url BASE.")
                           : error.subject == QLatin1String("provider")
                               ? Words::tr("Add --provider ID.")
                               : ui::advice(error);
    return session.wrongUse(ui::providerProblem(error, provider), advice);
}

std::vector<Command> providerCommands()
{
    std::vector<Command> commands{
        {"provider",
         "list",
         "",
         QT_TRANSLATE_NOOP("Help", "the systems that people hold keys for"),
         {{}, 0, 0},
         list},
        {"provider",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("Help", "where to get a key there, how to restrict and revoke it"),
         {{}, 1, 1},
         show},
    };
    for (Command &command : providerUseCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keywright::cli
