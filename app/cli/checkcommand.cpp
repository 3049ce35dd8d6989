// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <core/base/moment.h>
#include <core/services/caserunner.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Runs every line; a malformed one is said and the rest still runs.
class CaseFile
{
public:
    explicit CaseFile(Session &session)
        : m_session(session)
    {
    }

    int run(const QString &path)
    {
        QFile file(path);
        const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
        if (!opened)
            return m_session.fail({ErrorCode::FileUnreadable, path, file.errorString()});
        for (int number = 1; !file.atEnd(); ++number) {
            const QByteArray line = file.readLine().trimmed();
            if (!line.isEmpty())
                runLine(line, QStringLiteral("%1:%2").arg(path).arg(number));
        }
        if (m_agree + m_disagree > 0)
            m_session.out().object({{QStringLiteral("cases"), m_cases},
                                    {QStringLiteral("agree"), m_agree},
                                    {QStringLiteral("disagree"), m_disagree}});
        if (m_malformed > 0)
            return Failed;
        return m_disagree > 0 ? No : Done;
    }

private:
    void runLine(const QByteArray &line, const QString &place)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
        if (!document.isObject()) {
            malformed(place, problem.error == QJsonParseError::NoError
                                 ? Words::tr("an object is expected")
                                 : problem.errorString());
            return;
        }
        const auto answer = m_runner.run(document.object());
        if (!answer) {
            malformed(place, answer.error().detail);
            return;
        }
        ++m_cases;
        if (answer->agrees)
            ++(*answer->agrees ? m_agree : m_disagree);
        m_session.out().object(answer->json);
    }

    void malformed(const QString &place, const QString &problem)
    {
        ++m_malformed;
        m_session.fail({ErrorCode::FormatInvalid, place, problem});
    }

    Session &m_session;
    SystemClock m_clock;
    CaseRunner m_runner{m_clock};
    int m_cases = 0, m_agree = 0, m_disagree = 0, m_malformed = 0;
};

Result<HeaderField> readHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--header"),
                       QStringLiteral("NAME: VALUE"));
    return HeaderField(text.left(colon).trimmed().toUtf8(), text.mid(colon + 1).trimmed().toUtf8());
}

/// The key of a trial: a stored one, or one from standard input.
bool readKey(Session &session, const Arguments &arguments, Trial &trial)
{
    const QString address = *arguments.value("key");
    if (address == QLatin1String("-")) {
        auto secret = readSecret(session.out());
        if (!secret) {
            session.fail(secret.error());
            return false;
        }
        trial.presented = std::move(*secret);
        return session.core() != nullptr;
    }
    const auto key = session.key(address, arguments);
    if (!key)
        return false;
    trial.key = key->id;
    return true;
}

QString stepLine(const Output &out, const StepFinding &finding)
{
    switch (finding.state) {
    case policy::StepResult::State::Passed:
        return out.toned(ui::stepStateText(finding.state), Tone::Good);
    case policy::StepResult::State::Failed:
        return out.toned(ui::stepStateText(finding.state), Tone::Bad);
    default:
        return out.toned(ui::stepStateText(finding.state), Tone::Faint);
    }
}

/// Why it is denied and what to do about it; first what decides, then what else fails there.
void printFailure(Output &out, const StepFinding &finding)
{
    const QStringList lines = {
        ui::reasonSentence(finding.reason, finding.detail, finding.observed, finding.nearest),
        ui::denialAdvice(finding.detail, finding.suggestion)};
    for (const QString &line : lines) {
        if (!line.isEmpty())
            out.line(out.toned(line, Tone::Plain));
    }
}

void printOutcome(Output &out, const Judgement &judgement)
{
    if (judgement.granted) {
        out.line(out.toned(Words::tr("granted"), Tone::Good));
        if (judgement.status == 204)
            out.line(
                Words::tr("The gateway answers this CORS preflight itself; no key is looked at."));
        return;
    }
    const std::string_view reason = policy::reasonName(judgement.reason);
    out.line(out.toned(Words::tr("denied"), Tone::Bad)
             + QStringLiteral("  %1  %2")
                   .arg(QString::fromUtf8(reason.data(), qsizetype(reason.size())))
                   .arg(judgement.status));
    for (const StepFinding &failure : decidingFailures(judgement.steps))
        printFailure(out, failure);
}

void printJudgement(Output &out, const Judgement &judgement)
{
    printOutcome(out, judgement);
    if (judgement.wouldDeny != policy::Reason::None)
        out.line(out.toned(Words::tr("Report only: it would be denied (%1).")
                               .arg(ui::reasonTitle(judgement.wouldDeny)),
                           Tone::Doubtful));
    out.line({});
    QList<QStringList> rows;
    for (const StepFinding &finding : judgement.steps)
        rows.append({ui::stepTitle(finding.step), stepLine(out, finding),
                     out.toned(finding.observed, Tone::Plain),
                     out.toned(finding.nearest, Tone::Plain),
                     out.toned(finding.suggestion, Tone::Plain)});
    out.table({Words::tr("STEP"), Words::tr("RESULT"), Words::tr("SEEN"), Words::tr("NEAREST"),
               Words::tr("SUGGESTION")},
              rows);
}

int judge(Session &session, const Arguments &arguments)
{
    Trial trial;
    for (const QString &text : arguments.values("header")) {
        const auto header = readHeader(text);
        if (!header)
            return session.fail(header.error());
        trial.headers.append(*header);
    }
    if (const auto at = arguments.value("at")) {
        trial.at = momentFromText(*at, SystemClock().now());
        if (!trial.at)
            return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--at"),
                                 QStringLiteral("2026-05-01T12:00:00Z, +2h, +3d")});
    }
    trial.peer = arguments.value("peer", trial.peer);
    if (!policy::Address::parse(trial.peer.toStdString()))
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--peer"),
                             QStringLiteral("192.0.2.7, 2001:db8::7")});
    trial.api = arguments.value("api", trial.api);
    trial.method = arguments.value("method", trial.method);
    trial.path = arguments.value("path", trial.path);
    if (!readKey(session, arguments, trial))
        return session.status();
    const auto judgement = waitFor(session.core()->policy().judge(trial));
    if (!judgement)
        return session.fail(judgement.error());
    if (session.json()) {
        QJsonObject answer = judgementJson(*judgement);
        if (trial.at)
            answer.insert(QStringLiteral("at"), toRfc3339(*trial.at));
        session.out().object(answer);
    } else {
        if (trial.at)
            session.out().line(session.out().toned(
                Words::tr("judged as if it were %1").arg(toRfc3339(*trial.at)), Tone::Doubtful));
        printJudgement(session.out(), *judgement);
    }
    return judgement->granted ? Done : No;
}

int check(Session &session, const Arguments &arguments)
{
    if (arguments.has("cases") == arguments.has("key"))
        return session.wrongUse(Words::tr("Either a key or a file of cases must be given."),
                                Words::tr("Add --key PROJECT/NAME, --key - or --cases FILE."));
    return arguments.has("cases") ? CaseFile(session).run(*arguments.value("cases"))
                                  : judge(session, arguments);
}

} // namespace

std::vector<Command> checkCommands()
{
    return {
        {"check",
         nullptr,
         "--key PROJECT/NAME|- --api API [--method M] [--path P] [--peer IP] [--header 'N: V']… "
         "[--at TIME] | --cases FILE",
         QT_TRANSLATE_NOOP("Help", "judge a call without making it"),
         {{{"key", "KEY", QT_TRANSLATE_NOOP("Help", "PROJECT/NAME, or - for standard input")},
           projectOption(),
           {"api", "API", QT_TRANSLATE_NOOP("Help", "the API that is called")},
           {"method", "M", QT_TRANSLATE_NOOP("Help", "GET where nothing is said")},
           {"path", "P", QT_TRANSLATE_NOOP("Help", "below the API; / where nothing is said")},
           {"peer", "IP", QT_TRANSLATE_NOOP("Help", "who calls; 127.0.0.1 where nothing is said")},
           {"header", "N: V", QT_TRANSLATE_NOOP("Help", "a header of the call"), true},
           {"at", "TIME",
            QT_TRANSLATE_NOOP("Help", "as if it were then: 2026-05-01T12:00:00Z, or +2h, +3d from "
                                      "now")},
           {"cases", "FILE",
            QT_TRANSLATE_NOOP("Help", "written cases, one JSON object a line; - for standard "
                                      "input")}},
          0,
          0},
         check},
    };
}

} // namespace keywright::cli
