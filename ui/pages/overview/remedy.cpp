// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedy.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Remedy)
};

/// Goes to the key, in its own project, and does there what `how` says ("edit", "rotate").
Remedy atKey(const Finding &finding, const QString &text, const QString &how = {})
{
    QVariantMap arguments{{QStringLiteral("project"), finding.project},
                          {QStringLiteral("key"), finding.id}};
    if (!how.isEmpty())
        arguments.insert(how, true);
    return {Remedy::Kind::Open, text, QStringLiteral("keys"), arguments};
}

/// The one that is usually right.
Remedy firstRemedy(const Finding &finding)
{
    const QString edit = QStringLiteral("edit");
    switch (finding.code) {
    case FindingCode::KeychainLocked:
        return {Remedy::Kind::UnlockKeychain, Words::tr("Unlock it…"), {}, {}};
    case FindingCode::KeychainUnavailable:
        return {
            Remedy::Kind::Open, Words::tr("See what can be done"), QStringLiteral("secrets"), {}};
    case FindingCode::KeychainSwitched:
    case FindingCode::SecretOrphaned:
        return {Remedy::Kind::LookAgain, Words::tr("Look again"), {}, {}};
    case FindingCode::SecretsPending:
        return {Remedy::Kind::TidyUp, Words::tr("Tidy up"), {}, {}};
    case FindingCode::SecretMissing:
        return atKey(finding, Words::tr("Rotate it…"), QStringLiteral("rotate"));
    case FindingCode::GatewayOff:
        return {Remedy::Kind::StartGateway, Words::tr("Start the gateway"), {}, {}};
    case FindingCode::GatewayBehind:
        return {Remedy::Kind::Open, Words::tr("Open the gateway"), QStringLiteral("gateway"), {}};
    case FindingCode::UpstreamUnreachable:
        return {Remedy::Kind::CheckApi, Words::tr("Check now"), {}, {}};
    case FindingCode::KeyUnrestricted:
        return atKey(finding, Words::tr("Restrict it…"), edit);
    case FindingCode::KeyOld:
        return atKey(finding, Words::tr("Rotate it…"), QStringLiteral("rotate"));
    case FindingCode::KeyShared:
        return atKey(finding, Words::tr("Show it"));
    case FindingCode::UpstreamOpen:
        return {
            Remedy::Kind::Open,
            Words::tr("Show it"),
            QStringLiteral("apis"),
            {{QStringLiteral("project"), finding.project}, {QStringLiteral("api"), finding.id}}};
    case FindingCode::KeyUnused:
        return {Remedy::Kind::DisableKey, Words::tr("Disable it"), {}, {}};
    case FindingCode::KeyExpiring:
    case FindingCode::KeyExpired:
        return atKey(finding, Words::tr("Move its expiry…"), edit);
    case FindingCode::KeyWithoutLimit:
        return atKey(finding, Words::tr("Set a limit…"), edit);
    case FindingCode::TwoKeysForOneApplication:
        return atKey(finding, Words::tr("Show it"));
    case FindingCode::StoreReadableByOthers:
        return {Remedy::Kind::CloseToOthers, Words::tr("Close it to others"), {}, {}};
    }
    return {};
}

} // namespace

QList<Remedy> remediesFor(const Finding &finding)
{
    QList<Remedy> remedies{firstRemedy(finding)};
    switch (finding.code) {
    case FindingCode::KeyUnused:
    case FindingCode::KeyExpired:
    case FindingCode::TwoKeysForOneApplication:
        remedies.append({Remedy::Kind::DeleteKey, Words::tr("Delete it"), {}, {}});
        break;
    case FindingCode::UpstreamOpen:
        remedies.append({Remedy::Kind::CheckApi, Words::tr("Check now"), {}, {}});
        break;
    default:
        break;
    }
    return remedies;
}

} // namespace keywright::ui
