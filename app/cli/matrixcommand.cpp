// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/policy/codes.h>
#include <core/services/matrixreport.h>
#include <core/services/matrixrun.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/matrixphrases.h>
#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QSaveFile>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

Result<int> readNumber(const Arguments &arguments, const char *option, int otherwise, int most)
{
    bool isNumber = false;
    const int number = arguments.value(option, QString::number(otherwise)).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--%1").arg(QLatin1String(option)),
                       QStringLiteral("1-%1").arg(most));
    return number;
}

Result<QHash<QString, QString>> readValues(const QStringList &texts)
{
    QHash<QString, QString> values;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--parameter"),
                           QStringLiteral("NAME=VALUE"));
        values.insert(text.left(equals), text.mid(equals + 1));
    }
    return values;
}

QString callerName(const MatrixRow &row)
{
    return row.key ? ui::matrixKeyTitle(row.key->name, stateName(row.standing))
                   : ui::matrixCallerTitle(matrixCallerName(row.caller), row.of);
}

QString callName(const MatrixColumn &column)
{
    return ui::matrixCallTitle(column.operation.method, column.api.name, column.path);
}

/// What a person wants to know of a cell that is not as it should be.
QString explanation(const MatrixCell &cell)
{
    return cell.error ? ui::sentence(*cell.error)
                      : ui::matrixExplanation(matrixOutcomeName(cell.outcome),
                                              cell.predicted.reason, cell.status);
}

Result<void> writeReport(const QString &path, const QString &project, const Matrix &matrix)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(matrixReport(project, matrix, {callerName, callName, explanation})) < 0
        || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

QJsonObject cellJson(const MatrixRow &row, const MatrixColumn &column, const MatrixCell &cell)
{
    QJsonObject object{
        {QStringLiteral("caller"), matrixCallerName(row.caller)},
        {QStringLiteral("key"), row.key ? QJsonValue(row.key->name) : QJsonValue()},
        {QStringLiteral("state"), row.key ? QJsonValue(stateName(row.key->state)) : QJsonValue()},
        {QStringLiteral("of"), row.of.isEmpty() ? QJsonValue() : QJsonValue(row.of)},
        {QStringLiteral("api"), column.api.name},
        {QStringLiteral("operation"), column.operation.operationId},
        {QStringLiteral("method"), column.operation.method},
        {QStringLiteral("path"), column.path},
        {QStringLiteral("predicted"),
         cell.predicted.granted ? QStringLiteral("granted") : QStringLiteral("denied")},
        {QStringLiteral("reason"), QLatin1String(policy::reasonName(cell.predicted.reason))},
        {QStringLiteral("outcome"), matrixOutcomeName(cell.outcome)},
        {QStringLiteral("status"), cell.status == 0 ? QJsonValue() : QJsonValue(cell.status)},
        {QStringLiteral("latencyMs"), double(cell.time.count()) / 1000.0}};
    if (cell.error)
        object.insert(QStringLiteral("error"), errorName(cell.error->code));
    return object;
}

void printJson(Output &out, const Matrix &matrix)
{
    QJsonArray cells;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < matrix.columns.size(); ++column)
            cells.append(
                cellJson(matrix.rows.at(row), matrix.columns.at(column), matrix.cell(row, column)));
    }
    QJsonObject object{{QStringLiteral("cells"), cells}};
    for (const auto outcome :
         {MatrixOutcome::Granted, MatrixOutcome::Denied, MatrixOutcome::Leak, MatrixOutcome::Broken,
          MatrixOutcome::Limited, MatrixOutcome::Unclear, MatrixOutcome::NotSent})
        object.insert(matrixOutcomeName(outcome), matrix.count(outcome));
    out.object(object);
}

Tone toneOf(MatrixOutcome outcome)
{
    switch (outcome) {
    case MatrixOutcome::Granted:
    case MatrixOutcome::Denied:
        return Tone::Good;
    case MatrixOutcome::Leak:
    case MatrixOutcome::Broken:
        return Tone::Bad;
    case MatrixOutcome::Limited:
    case MatrixOutcome::Unclear:
        return Tone::Doubtful;
    case MatrixOutcome::NotSent:
        break;
    }
    return Tone::Faint;
}

void printTable(Output &out, const Matrix &matrix)
{
    QList<QStringList> lines;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
            const MatrixCell &cell = matrix.cell(row, column);
            const QString status = cell.status == 0 ? QString() : QString::number(cell.status);
            lines.append({callerName(matrix.rows.at(row)), callName(matrix.columns.at(column)),
                          ui::reasonTitle(cell.predicted.reason),
                          cell.error ? ui::sentence(*cell.error) : status,
                          out.toned(ui::matrixOutcomeTitle(matrixOutcomeName(cell.outcome)),
                                    toneOf(cell.outcome))});
        }
    }
    out.table({Words::tr("CALLER"), Words::tr("CALL"), Words::tr("POLICY"), Words::tr("SERVER"),
               Words::tr("OUTCOME")},
              lines);
    for (const auto outcome : {MatrixOutcome::Leak, MatrixOutcome::Broken}) {
        const QString name = matrixOutcomeName(outcome);
        if (const qsizetype count = matrix.count(outcome); count > 0)
            out.note(QStringLiteral("%1: %2. %3")
                         .arg(ui::matrixOutcomeTitle(name), QString::number(count),
                              ui::matrixOutcomeSentence(name)));
    }
}

/// Sends everything; the event loop of the program turns until it is done.
Matrix sent(CoreContext &core, const Matrix &predicted, const MatrixSending &sending)
{
    const auto run = core.matrix().run(predicted, sending);
    QEventLoop loop;
    QObject::connect(run.get(), &MatrixRun::finished, &loop, &QEventLoop::quit);
    run->start();
    loop.exec();
    return run->matrix();
}

struct Wanted
{
    MatrixQuestion question;
    MatrixSending sending;
};

Result<Wanted> readWanted(const Arguments &arguments)
{
    Wanted wanted;
    wanted.question.apis = arguments.values("api");
    wanted.sending.direct = arguments.has("direct");
    wanted.sending.unsafe = arguments.has("unsafe");
    const auto values = readValues(arguments.values("parameter"));
    if (!values)
        return tl::make_unexpected(values.error());
    wanted.question.values = *values;
    const auto parallel = readNumber(arguments, "parallel", 4, 64);
    if (!parallel)
        return tl::make_unexpected(parallel.error());
    wanted.sending.parallel = *parallel;
    return wanted;
}

int matrix(Session &session, const Arguments &arguments)
{
    auto wanted = readWanted(arguments);
    if (!wanted)
        return session.fail(wanted.error());
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    wanted->question.project = project->id;
    for (const QString &address : arguments.values("key")) {
        const auto key = session.key(address, arguments);
        if (!key)
            return session.status();
        wanted->question.keys.append(key->id);
    }
    CoreContext &core = *session.core();
    auto filled = waitFor(core.matrix().predict(wanted->question));
    if (!filled)
        return session.fail(filled.error());
    if (!arguments.has("predict")) {
        if (const auto ready = waitFor(core.matrix().canSend(wanted->sending)); !ready)
            return session.fail(ready.error());
        *filled = sent(core, *filled, wanted->sending);
    }
    if (session.json())
        printJson(session.out(), *filled);
    else if (filled->cells.isEmpty())
        session.out().note(Words::tr("The project has no API yet."));
    else
        printTable(session.out(), *filled);
    if (const auto report = arguments.value("junit")) {
        if (const auto written = writeReport(*report, project->name, *filled); !written)
            return session.fail(written.error());
    }
    const bool wrong =
        filled->count(MatrixOutcome::Leak) + filled->count(MatrixOutcome::Broken) > 0;
    return wrong ? No : Done;
}

} // namespace

std::vector<Command> matrixCommands()
{
    return {
        {"matrix",
         nullptr,
         "--project P [--api NAME]… [--key NAME]… [--predict] [--direct] [--unsafe] "
         "[--junit FILE]",
         QT_TRANSLATE_NOOP("Help", "every key at every operation: what policy says, what the "
                                   "server does; 3 where they differ"),
         {{projectOption(),
           {"api", "NAME", QT_TRANSLATE_NOOP("Help", "only this API's operations"), true},
           {"key", "NAME", QT_TRANSLATE_NOOP("Help", "only this key"), true},
           {"predict", nullptr, QT_TRANSLATE_NOOP("Help", "what policy says; nothing is sent")},
           {"direct", nullptr,
            QT_TRANSLATE_NOOP("Help", "to the service itself, past the gateway")},
           {"unsafe", nullptr,
            QT_TRANSLATE_NOOP("Help", "send POST, PUT, PATCH and DELETE as well")},
           {"parameter", "NAME=VALUE",
            QT_TRANSLATE_NOOP("Help", "for {NAME} in a path; 1 where it is not given"), true},
           {"parallel", "N", QT_TRANSLATE_NOOP("Help", "requests at a time, 4 if not given")},
           {"junit", "FILE", QT_TRANSLATE_NOOP("Help", "write a JUnit report for CI")}},
          0,
          0},
         matrix},
    };
}

} // namespace keywright::cli
