// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/auditactions.h>
#include <ui/phrases/phrases.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::ui;

namespace {

Instant at(const char *time)
{
    return *fromRfc3339(QString::fromLatin1(time));
}

/// A text for people: begins with a capital or a quotation mark, ends as a sentence, and no
/// placeholder is left.
bool isSentence(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9Ln]"));
    return text.size() > 5 && !text.contains(placeholder)
           && (text.endsWith(u'.') || text.endsWith(u')'));
}

policy::Limit limit(std::int64_t count, policy::Unit unit, const std::string &api = {})
{
    policy::Limit value;
    value.count = count;
    value.unit = unit;
    value.api = api;
    return value;
}

} // namespace

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceAndAdvice();
    void namesAndDetailsAreSaid();
    void aRestrictionErrorSpeaksOfItsEntry();
    void everyStepReasonAndDetail();
    void denialsSayWhatToAdd();
    void everyEntryProblemAndWarning();
    void everyFinding();
    void reasonNamesOfTheGateway();
    void summaries();
    void keySentences();
    void keySentencesOfStates();
    void theAuditLog();
};

void PhrasesTest::everyErrorHasASentenceAndAdvice()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const Error bare{ErrorCode(code), {}, {}};
        const Error full{ErrorCode(code), QStringLiteral("subject"), QStringLiteral("the detail")};
        const QByteArray name = errorName(ErrorCode(code)).toUtf8();
        QVERIFY2(isSentence(sentence(bare)), (name + ": " + sentence(bare).toUtf8()).constData());
        QVERIFY2(isSentence(sentence(full)), (name + ": " + sentence(full).toUtf8()).constData());
        QVERIFY2(isSentence(advice(full)), (name + ": " + advice(full).toUtf8()).constData());
        QVERIFY2(!sentences.contains(sentence(full)),
                 (name + " says the same as another").constData());
        sentences.insert(sentence(full));
    }
    // Only a defect of ours may say that it is one.
    QCOMPARE(sentences.values().filter(QStringLiteral("inside Keywright")).size(), 1);
}

void PhrasesTest::namesAndDetailsAreSaid()
{
    const QString taken = sentence({ErrorCode::NameTaken, QStringLiteral("Clinic %1"), {}});
    QCOMPARE(taken, QStringLiteral("The name “Clinic %1” is already in use."));
    const QString file = sentence({ErrorCode::FileUnreadable, QStringLiteral("/tmp/a%2.json"),
                                   QStringLiteral("No such file")});
    QVERIFY2(file.contains(QStringLiteral("/tmp/a%2.json")), qPrintable(file));
    QVERIFY2(file.endsWith(QStringLiteral("(No such file)")), qPrintable(file));
}

void PhrasesTest::aRestrictionErrorSpeaksOfItsEntry()
{
    const QString text = sentence({ErrorCode::RestrictionInvalid, QStringLiteral("10.0.0.0/33"),
                                   QStringLiteral("PrefixLengthInvalid")});
    QCOMPARE(text, problemSentence(policy::EntryProblem::PrefixLengthInvalid,
                                   QStringLiteral("10.0.0.0/33")));
    QVERIFY(!entryProblemFromName(QStringLiteral("NoSuchProblem")));
}

void PhrasesTest::everyStepReasonAndDetail()
{
    for (int step = 0; step < policy::stepCount; ++step)
        QVERIFY(!stepTitle(policy::Step(step)).isEmpty());
    for (int state = 0; state <= int(policy::StepResult::State::NotReached); ++state)
        QVERIFY(!stepStateText(policy::StepResult::State(state)).isEmpty());
    QSet<QString> titles;
    for (int reason = 0; reason < policy::reasonCount; ++reason) {
        titles.insert(reasonTitle(policy::Reason(reason)));
        QVERIFY(isSentence(reasonSentence(policy::Reason(reason), policy::Detail::None)));
    }
    QCOMPARE(titles.size(), policy::reasonCount);
    QSet<QString> sentences;
    for (int detail = 1; detail <= int(policy::Detail::UpstreamSecretMissing); ++detail) {
        const QString text = reasonSentence(policy::Reason::ApiKeyInvalid, policy::Detail(detail));
        QVERIFY2(isSentence(text), qPrintable(text));
        sentences.insert(text);
        QVERIFY2(isSentence(denialAdvice(policy::Detail(detail))),
                 qPrintable(QString::number(detail)));
        QVERIFY(isSentence(denialAdvice(policy::Detail(detail), QStringLiteral("entry"))));
    }
    QCOMPARE(sentences.size(), int(policy::Detail::UpstreamSecretMissing));
}

void PhrasesTest::denialsSayWhatToAdd()
{
    const QString text =
        reasonSentence(policy::Reason::ApiKeyHttpReferrerBlocked, policy::Detail::ReferrerNotListed,
                       QStringLiteral("http://localhost:5173/"), QStringLiteral("portal.example"));
    QCOMPARE(text, QStringLiteral("The website is not in the key's list. Seen: "
                                  "http://localhost:5173/. The nearest entry is portal.example."));
    QCOMPARE(
        denialAdvice(policy::Detail::ReferrerNotListed, QStringLiteral("http://localhost:5173/*")),
        QStringLiteral("Add http://localhost:5173/* to the key's websites."));
    QVERIFY(denialAdvice(policy::Detail::None).isEmpty());
}

void PhrasesTest::everyEntryProblemAndWarning()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(policy::EntryProblem::LocationInvalid); ++problem) {
        const auto value = policy::EntryProblem(problem);
        const QString text = problemSentence(value, QStringLiteral("the entry"));
        QVERIFY2(isSentence(text), qPrintable(text));
        sentences.insert(text);
        const std::string_view name = policy::entryProblemName(value);
        QCOMPARE(entryProblemFromName(QString::fromUtf8(name.data(), qsizetype(name.size()))),
                 std::optional(value));
    }
    QCOMPARE(sentences.size(), int(policy::EntryProblem::LocationInvalid) + 1);
    const QString control =
        problemSentence(policy::EntryProblem::ControlCharacter, QStringLiteral("a\x1b[31m"));
    QVERIFY(!control.contains(QChar(0x1b)));
    for (int warning = 0; warning <= int(policy::EntryWarning::SelfAsserted); ++warning)
        QVERIFY(isSentence(warningSentence(policy::EntryWarning(warning))));
    for (const char *field : {"referrers", "ips", "android", "ios", "processes", "apis", "limits"})
        QVERIFY(fieldTitle(QString::fromLatin1(field)) != QLatin1String(field));
}

void PhrasesTest::everyFinding()
{
    const QStringList codes = findingCodes();
    QCOMPARE(codes.size(), 19);
    for (const QString &code : codes) {
        QVERIFY2(isSentence(findingSentence(code, QStringLiteral("subject"))), qPrintable(code));
        QVERIFY2(isSentence(findingAdvice(code, QStringLiteral("subject"))), qPrintable(code));
    }
    QCOMPARE(findingSentence(QStringLiteral("KeyExpired"), QStringLiteral("Portal"),
                             QStringLiteral("Clinic")),
             QStringLiteral("The key “Clinic/Portal” has expired."));
    QCOMPARE(findingSentence(QStringLiteral("Unheard")), QStringLiteral("Unheard"));
    for (const char *state :
         {"unlocked", "locked", "no-bus", "no-service", "no-collection", "frozen"})
        QVERIFY(!keychainStateText(QString::fromLatin1(state)).isEmpty());
}

void PhrasesTest::reasonNamesOfTheGateway()
{
    for (const char *name : {"REQUEST_MALFORMED", "NOT_IMPLEMENTED", "UPSTREAM_UNREACHABLE",
                             "UPSTREAM_TIMEOUT", "UPSTREAM_RESPONSE_INVALID", "CLIENT_GONE"})
        QVERIFY(reasonTitle(QString::fromLatin1(name)) != QLatin1String(name));
    QCOMPARE(reasonTitle(QStringLiteral("API_KEY_EXPIRED")), QStringLiteral("key expired"));
    QCOMPARE(reasonTitle(QString()), QStringLiteral("granted"));
    QCOMPARE(reasonTitle(QStringLiteral("SOMETHING_NEW")), QStringLiteral("SOMETHING_NEW"));
}

void PhrasesTest::summaries()
{
    policy::Restrictions restrictions;
    QCOMPARE(restrictionSummary(restrictions), QStringLiteral("unrestricted"));
    restrictions.referrers = {"portal.example/*"};
    restrictions.addresses = {"10.0.0.0/8", "192.0.2.7"};
    restrictions.limits = {limit(100, policy::Unit::Minute)};
    QCOMPARE(restrictionSummary(restrictions),
             QStringLiteral("portal.example · 2 networks · 100/min"));
    restrictions.apis = {{"forms", {"POST /forms"}}};
    restrictions.processes = {"/usr/bin/curl"};
    restrictions.android = {{"org.a", "00"}, {"org.b", "11"}};
    restrictions.ios = {"org.c"};
    QCOMPARE(restrictionSummary(restrictions),
             QStringLiteral("portal.example · 2 networks · 2 Android apps · org.c · curl · "
                            "POST /forms · 100/min"));
}

void PhrasesTest::keySentences()
{
    const Instant now = at("2026-01-10T12:00:00Z");
    const QString name = QStringLiteral("Clinic portal");
    policy::Restrictions restrictions;
    QCOMPARE(keySentence(name, restrictions, {}, now),
             QStringLiteral("Clinic portal may call every API of its project from anywhere, "
                            "without a limit."));
    restrictions.apis = {{"forms", {"POST /forms"}}};
    restrictions.referrers = {"portal.example"};
    restrictions.limits = {limit(100, policy::Unit::Minute)};
    QCOMPARE(keySentence(name, restrictions, at("2026-05-01T10:00:00Z"), now),
             QStringLiteral("Clinic portal may POST /forms from portal.example, 100 a minute, "
                            "until 1 May."));
    restrictions.apis = {{"forms", {"POST /forms", "submit*"}}, {"images", {}}};
    restrictions.addresses = {"10.0.0.0/8"};
    restrictions.limits.push_back(limit(5, policy::Unit::Day, "images"));
    QCOMPARE(keySentence(name, restrictions, at("2027-05-01T10:00:00Z"), now),
             QStringLiteral("Clinic portal may POST /forms and call submit* on forms and call "
                            "images from portal.example and from 10.0.0.0/8, 100 a minute and "
                            "5 a day on images, until 1 May 2027."));
    restrictions.apis = {{"forms", {"submitForm", "listFormTypes"}}};
    QVERIFY(keySentence(name, restrictions, {}, now)
                .startsWith(
                    QStringLiteral("Clinic portal may call submitForm and listFormTypes from ")));
    restrictions.apis = {{"forms", {"submitForm", "GET /forms", "listFormTypes"}}};
    QVERIFY(keySentence(name, restrictions, {}, now)
                .contains(QStringLiteral(
                    " may call submitForm, GET /forms and call listFormTypes from ")));
    restrictions.apis = {{"forms", {}}, {"images", {}}};
    QVERIFY(keySentence(name, restrictions, {}, now)
                .contains(QStringLiteral(" may call forms and images from ")));
    restrictions.match = policy::Match::Any;
    QVERIFY(keySentence(name, restrictions, {}, now)
                .contains(QStringLiteral("from portal.example or from 10.0.0.0/8")));
    QVERIFY(keySentence({}, restrictions, {}, now).startsWith(QStringLiteral("This key may ")));
}

void PhrasesTest::keySentencesOfStates()
{
    const Instant now = at("2026-01-10T12:00:00Z");
    Key key;
    key.name = QStringLiteral("Portal");
    QVERIFY(keySentence(key, now).startsWith(QStringLiteral("Portal may call")));
    key.expires = now;
    QCOMPARE(keySentence(key, now),
             QStringLiteral("Portal expired on 10 January and may do nothing."));
    key.state = KeyState::Disabled;
    QVERIFY(keySentence(key, now).contains(QStringLiteral("disabled")));
    key.state = KeyState::Deleted;
    QVERIFY(keySentence(key, now).contains(QStringLiteral("deleted")));
    key.kind = KeyKind::Imported;
    QVERIFY(keySentence(key, now).contains(QStringLiteral("somebody else's")));
    for (int state = 0; state <= int(EffectiveState::Deleted); ++state)
        QVERIFY(!stateText(EffectiveState(state)).isEmpty());
    for (int use = 0; use <= int(KeyUse::ThisComputer); ++use)
        QVERIFY(!useText(KeyUse(use)).isEmpty());
    for (int state = 0; state <= int(Reachability::State::Failed); ++state)
        QVERIFY(!reachabilityText(Reachability::State(state)).isEmpty());
    for (int kind = 0; kind < policy::kindCount; ++kind)
        QVERIFY(!restrictionKindText(policy::Kind(kind)).isEmpty());
    for (int unit = 0; unit <= int(policy::Unit::Month); ++unit) {
        QVERIFY(!unitText(policy::Unit(unit)).isEmpty());
        QVERIFY(!limitWords(limit(1, policy::Unit(unit))).isEmpty());
        QVERIFY(!limitSummary(limit(1, policy::Unit(unit))).isEmpty());
    }
}

void PhrasesTest::theAuditLog()
{
    for (const QLatin1StringView action :
         {audit::projectCreate,   audit::projectEdit,      audit::projectRename,
          audit::projectArchive,  audit::projectUnarchive, audit::projectDelete,
          audit::projectUndelete, audit::projectPurge,     audit::projectImport,
          audit::apiAdd,          audit::apiEdit,          audit::apiRemove,
          audit::keyIssue,        audit::keyImport,        audit::keyEdit,
          audit::keyRotate,       audit::keyEnable,        audit::keyDisable,
          audit::keyDelete,       audit::keyUndelete,      audit::keyPurge,
          audit::keyReveal,       audit::keyCopy,          audit::keyExec,
          audit::keyEnvWrite,     audit::keyEnvServe,      audit::keyExport,
          audit::keySend,         audit::bindingBind,      audit::bindingUnbind,
          audit::settingChange,   audit::gatewayStart,     audit::gatewayStop,
          audit::gatewayForce,    audit::gatewayClock,     audit::backupWrite,
          audit::backupRestore,   audit::vaultCreate,      audit::vaultPassphrase,
          audit::vaultMove,       audit::partBegin,        audit::logExport}) {
        QVERIFY2(auditActions().contains(action), action.data());
        QVERIFY2(auditActionText(action) != action, action.data());
        const QString family = QString(action).section(u'.', 0, 0);
        QVERIFY2(auditFamilies().contains(family), qPrintable(family));
    }
    for (const QString &family : auditFamilies())
        QVERIFY(auditFamilyText(family) != family);
    QCOMPARE(auditActionText(QStringLiteral("moon.walk")), QStringLiteral("moon.walk"));
    for (int finding = 0; finding <= int(AuditReport::Finding::Unproven); ++finding) {
        AuditReport report;
        report.finding = AuditReport::Finding(finding);
        report.at = 4711;
        report.entries = 5000;
        report.obstacle = Error{ErrorCode::KeychainLocked, {}, {}};
        QVERIFY(!auditFindingName(report.finding).isEmpty());
        QVERIFY(!auditReportText(report).isEmpty() && !auditReportText(report).contains(u'%'));
        QVERIFY(report.holds() || !auditReportAdvice(report).isEmpty());
    }
    QCOMPARE(auditDetailText({{QStringLiteral("before"), QJsonObject{{QStringLiteral("note"), 1}}},
                              {QStringLiteral("after"), QJsonObject{{QStringLiteral("note"), 2}}}}),
             QStringLiteral("Note"));
}

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"
