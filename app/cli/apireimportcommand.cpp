// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/base/csv.h>
#include <core/services/apireimport.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiReimport)
};

std::optional<Api> named(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return {};
    const auto found = waitFor(core->apis().resolve(arguments.positional.at(0).section(u'/', -1)));
    if (!found) {
        session.fail(found.error());
        return {};
    }
    return *found;
}

QJsonObject operationJson(const Operation &operation)
{
    return {{QStringLiteral("method"), operation.method},
            {QStringLiteral("path"), operation.path},
            {QStringLiteral("operationId"), operation.operationId}};
}

QString operationLine(const Operation &operation)
{
    return operation.method.leftJustified(7) + u' ' + operation.path
           + (operation.operationId.isEmpty() ? QString()
                                              : QStringLiteral("  ") + operation.operationId);
}

QJsonObject planJson(const ApiReimport &plan, bool applied)
{
    QJsonArray added, removed, changed, orphaned;
    for (const Operation &operation : plan.added)
        added.append(operationJson(operation));
    for (const Operation &operation : plan.removed)
        removed.append(operationJson(operation));
    for (const OperationChange &change : plan.changed)
        changed.append(QJsonObject{{QStringLiteral("before"), operationJson(change.before)},
                                   {QStringLiteral("after"), operationJson(change.after)}});
    for (const UndeclaredEntry &entry : plan.orphaned)
        orphaned.append(QJsonObject{{QStringLiteral("key"), entry.keyName},
                                    {QStringLiteral("id"), entry.key.text()},
                                    {QStringLiteral("entry"), entry.entry}});
    return {{QStringLiteral("api"), plan.before.name}, {QStringLiteral("file"), plan.after.source},
            {QStringLiteral("added"), added},          {QStringLiteral("removed"), removed},
            {QStringLiteral("changed"), changed},      {QStringLiteral("undeclared"), orphaned},
            {QStringLiteral("applied"), applied}};
}

void print(Session &session, const ApiReimport &plan, bool applied)
{
    Output &out = session.out();
    if (session.json())
        return out.object(planJson(plan, applied));
    for (const OpenApiWarning &warning : plan.warnings)
        out.note(
            Words::tr("left out at %1 (%2)").arg(warning.place, openApiWarningName(warning.code)));
    for (const Operation &operation : plan.added)
        out.line(out.toned(QStringLiteral("+ ") + operationLine(operation), Tone::Good));
    for (const Operation &operation : plan.removed)
        out.line(out.toned(QStringLiteral("- ") + operationLine(operation), Tone::Bad));
    for (const OperationChange &change : plan.changed)
        out.line(out.toned(QStringLiteral("~ ") + operationLine(change.after), Tone::Doubtful));
    for (const UndeclaredEntry &entry : plan.orphaned)
        out.line(out.toned(Words::tr("The key %1 names %2, which is not declared any more.")
                               .arg(entry.keyName, entry.entry),
                           Tone::Doubtful));
    if (plan.changesNothing())
        out.line(Words::tr("Nothing has changed."));
    else if (!applied)
        out.note(Words::tr("Nothing was saved (--dry-run)."));
}

int reimport(Session &session, const Arguments &arguments)
{
    const auto api = named(session, arguments);
    if (!api)
        return session.status();
    const QString file = arguments.positional.size() > 1
                             ? QFileInfo(arguments.positional.at(1)).absoluteFilePath()
                             : QString();
    if (file.isEmpty() && api->source.isEmpty())
        return session.wrongUse(Words::tr("%1 came from no OpenAPI file.").arg(api->name),
                                Words::tr("Name one: keywrightctl api reimport NAME FILE"));
    const auto plan = waitFor(planReimport(*session.core(), *api, file));
    if (!plan)
        return session.fail(plan.error());
    const bool applies = !arguments.has("dry-run") && plan->after != plan->before;
    if (applies) {
        const auto saved = waitFor(session.core()->apis().update(plan->after));
        if (!saved)
            return session.fail(saved.error());
    }
    print(session, *plan, applies);
    return Done;
}

int access(Session &session, const Arguments &arguments)
{
    const auto api = named(session, arguments);
    if (!api)
        return session.status();
    const auto keys = waitFor(session.core()->keys().list(api->project));
    if (!keys)
        return session.fail(keys.error());
    Output &out = session.out();
    QJsonArray array;
    QList<QStringList> rows;
    const bool csv = arguments.has("csv");
    const QString between = csv ? QStringLiteral("; ") : QStringLiteral(", ");
    for (const OperationAccess &one : accessTo(*api, *keys, session.core()->clock().now())) {
        QJsonObject object = operationJson(one.operation);
        object.insert(u"keys", QJsonArray::fromStringList(one.callers));
        object.insert(u"unrestrictedKeys", QJsonArray::fromStringList(one.unrestricted));
        object.insert(u"declared", one.declared);
        array.append(object);
        rows.append(
            {one.operation.method, one.operation.path, one.operation.operationId,
             one.callers.join(between),
             one.declared ? one.unrestricted.join(between) : Words::tr("not declared any more")});
    }
    const QStringList heads{Words::tr("METHOD"), Words::tr("PATH"), Words::tr("OPERATION"),
                            Words::tr("KEYS"), Words::tr("UNRESTRICTED KEYS")};
    if (session.json()) {
        out.array(array);
    } else if (csv) {
        for (const QStringList &row : QList<QStringList>{heads} + rows) {
            QStringList fields;
            for (const QString &cell : row)
                fields << csvField(cell);
            out.bytes(fields.join(u',').toUtf8() + "\r\n");
        }
    } else if (rows.isEmpty()) {
        out.note(Words::tr("%1 declares no operations: give it an OpenAPI file.").arg(api->name));
    } else {
        for (QStringList &row : rows) {
            for (QString &cell : row)
                cell = out.toned(cell, Tone::Plain);
        }
        out.table(heads, rows);
    }
    return Done;
}

} // namespace

std::vector<Command> apiReimportCommands()
{
    return {
        {"api",
         "reimport",
         "NAME [FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Help", "read its OpenAPI file again: tells what changed, keeps keys "
                                   "and restrictions"),
         {{{"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "tell, and save nothing")}}, 1, 2},
         reimport},
        {"api",
         "access",
         "NAME [--csv]",
         QT_TRANSLATE_NOOP("Help", "its operations, and which keys may call each"),
         {{{"csv", nullptr, QT_TRANSLATE_NOOP("Help", "as a table for a spreadsheet")}}, 1, 1},
         access},
    };
}

} // namespace keywright::cli
