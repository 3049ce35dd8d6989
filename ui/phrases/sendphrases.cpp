// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendphrases.h"

#include <core/domain/checktext.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendPhrases)
};

} // namespace

QString guardRuleTitle(GuardRule rule)
{
    switch (rule) {
    case GuardRule::ForeignHost:
        return Words::tr("The host is none that the key is for");
    case GuardRule::PlainHttp:
        return Words::tr("A key goes over plain HTTP to another machine");
    case GuardRule::Production:
        return Words::tr("DELETE in a production environment");
    case GuardRule::KeyNotValid:
        return Words::tr("The key has expired, or is disabled or deleted");
    case GuardRule::OverQuota:
        return Words::tr("A limit of the key is used up");
    }
    return {};
}

QString guardSentence(const GuardFinding &finding)
{
    switch (finding.rule) {
    case GuardRule::ForeignHost:
        return Words::tr("%1 is none of the hosts that this key is for: it would learn the key.")
            .arg(finding.subject);
    case GuardRule::PlainHttp:
        return Words::tr("The way to %1 is plain HTTP: everybody on it could read the key.")
            .arg(finding.subject);
    case GuardRule::Production:
        return Words::tr("This deletes something in %1.").arg(finding.subject);
    case GuardRule::KeyNotValid:
        return Words::tr("The key %1 has expired, or is disabled or deleted; it will be refused.")
            .arg(finding.subject);
    case GuardRule::OverQuota:
        return Words::tr("A limit of the key %1 is used up; the gateway will refuse it.")
            .arg(finding.subject);
    }
    return {};
}

QString guardActionTitle(GuardAction action)
{
    switch (action) {
    case GuardAction::Allow:
        return Words::tr("Send");
    case GuardAction::Ask:
        return Words::tr("Ask");
    case GuardAction::Refuse:
        return Words::tr("Refuse");
    }
    return {};
}

QString partTitle(ResponsePart part)
{
    switch (part) {
    case ResponsePart::Status:
        return Words::tr("Status");
    case ResponsePart::Header:
        return Words::tr("Header");
    case ResponsePart::Cookie:
        return Words::tr("Cookie");
    case ResponsePart::Json:
        return Words::tr("JSON");
    case ResponsePart::Body:
        return Words::tr("Body");
    case ResponsePart::Time:
        return Words::tr("Time (ms)");
    case ResponsePart::Size:
        return Words::tr("Size (bytes)");
    }
    return {};
}

QString comparisonTitle(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equals:
        return Words::tr("equals");
    case Comparison::Differs:
        return Words::tr("differs from");
    case Comparison::Contains:
        return Words::tr("contains");
    case Comparison::Lacks:
        return Words::tr("does not contain");
    case Comparison::Matches:
        return Words::tr("matches");
    case Comparison::Less:
        return Words::tr("is less than");
    case Comparison::AtMost:
        return Words::tr("is at most");
    case Comparison::Greater:
        return Words::tr("is greater than");
    case Comparison::AtLeast:
        return Words::tr("is at least");
    case Comparison::Exists:
        return Words::tr("exists");
    case Comparison::Absent:
        return Words::tr("does not exist");
    case Comparison::Schema:
        return Words::tr("fits the JSON Schema");
    }
    return {};
}

QString checkSentence(const CheckResult &result)
{
    const ResponseCheck &check = result.check;
    QString what = partTitle(check.part);
    if (needsName(check.part))
        what += u' ' + check.name;
    what += u' ' + comparisonTitle(check.comparison);
    if (needsExpected(check.comparison) && check.comparison != Comparison::Schema)
        what += u' ' + check.expected;
    if (result.passed)
        return what;
    if (!result.detail.isEmpty())
        return Words::tr("%1; %2").arg(what, result.detail);
    return result.actual.isNull() ? Words::tr("%1; there was nothing").arg(what)
                                  : Words::tr("%1; it was %2").arg(what, result.actual);
}

QString scopeTitle(VariableScope scope)
{
    switch (scope) {
    case VariableScope::Binding:
        return Words::tr("The project's variables");
    case VariableScope::Collection:
        return Words::tr("Collection");
    case VariableScope::Environment:
        return Words::tr("Environment");
    case VariableScope::Folder:
        return Words::tr("Folder");
    case VariableScope::Request:
        return Words::tr("This request");
    case VariableScope::Captured:
        return Words::tr("Taken from an answer");
    case VariableScope::Given:
        return Words::tr("Given");
    }
    return {};
}

} // namespace keywright::ui
