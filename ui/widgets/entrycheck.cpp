// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrycheck.h"

#include <core/domain/asciihost.h>
#include <core/policy/parse.h>
#include <ui/phrases/entryphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::EntryCheck)
};

/// `package:AA:BB:…`, or the two parts apart by a space, comma or semicolon.
policy::AndroidApp androidFrom(const QString &text)
{
    qsizetype cut = 0;
    while (cut < text.size() && !QStringLiteral(" ,;:\t").contains(text.at(cut)))
        ++cut;
    return {text.left(cut).trimmed().toStdString(), text.mid(cut + 1).trimmed().toStdString()};
}

QString androidText(const policy::AndroidApp &app)
{
    return QString::fromStdString(app.package) + u':' + QString::fromStdString(app.sha1);
}

policy::EntryResult parse(policy::Kind kind, const std::string &text)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return policy::checkReferrer(text);
    case policy::Kind::Address:
        return policy::checkAddress(text);
    case policy::Kind::Android:
        return policy::checkAndroid(androidFrom(QString::fromStdString(text)));
    case policy::Kind::Ios:
        return policy::checkIos(text);
    case policy::Kind::Process:
        break;
    }
    return policy::checkProcess(text);
}

std::vector<policy::EntryWarning> warningsOf(policy::Kind kind, const std::string &text)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return policy::referrerWarnings(text);
    case policy::Kind::Address:
        return policy::addressWarnings(text);
    case policy::Kind::Android:
    case policy::Kind::Ios:
        return {policy::EntryWarning::SelfAsserted};
    case policy::Kind::Process:
        break;
    }
    return {};
}

std::vector<std::string> *listOf(policy::Restrictions &restrictions, policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return &restrictions.referrers;
    case policy::Kind::Address:
        return &restrictions.addresses;
    case policy::Kind::Ios:
        return &restrictions.ios;
    case policy::Kind::Process:
        return &restrictions.processes;
    case policy::Kind::Android:
        break;
    }
    return nullptr;
}

} // namespace

EntryCheck checkEntry(policy::Kind kind, const QString &text)
{
    QString entry = text.trimmed();
    if (kind == policy::Kind::Referrer)
        entry = withAsciiHost(entry);
    const std::string bytes = entry.toStdString();
    const policy::EntryResult result = parse(kind, bytes);
    if (!result)
        return {{}, problemSentence(result.error(), entry), {}};
    EntryCheck check{QString::fromStdString(*result), {}, {}};
    const auto warnings = warningsOf(kind, bytes);
    if (!warnings.empty())
        check.warning = warningSentence(warnings.front(), entry);
    return check;
}

QString entryTitle(policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return Text::tr("Websites");
    case policy::Kind::Address:
        return Text::tr("Networks and addresses");
    case policy::Kind::Android:
        return Text::tr("Android apps");
    case policy::Kind::Ios:
        return Text::tr("iOS apps");
    case policy::Kind::Process:
        break;
    }
    return Text::tr("Programs on this computer");
}

QString entryHint(policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return Text::tr("Only pages of these sites may use the key.");
    case policy::Kind::Address:
        return Text::tr("Only callers from these addresses may use the key.");
    case policy::Kind::Android:
        return Text::tr("Package name and SHA-1 fingerprint of the signing certificate.");
    case policy::Kind::Ios:
        return Text::tr("Bundle identifiers.");
    case policy::Kind::Process:
        break;
    }
    return Text::tr("Full paths of the programs that may use the key.");
}

QString entryExample(policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return QStringLiteral("https://portal.example/*");
    case policy::Kind::Address:
        return QStringLiteral("192.0.2.0/24");
    case policy::Kind::Android:
        return QStringLiteral("com.example.app:AA:BB:…");
    case policy::Kind::Ios:
        return QStringLiteral("com.example.app");
    case policy::Kind::Process:
        break;
    }
    return QStringLiteral("/usr/bin/python3");
}

QStringList entriesOf(const policy::Restrictions &restrictions, policy::Kind kind)
{
    QStringList entries;
    if (kind == policy::Kind::Android) {
        for (const policy::AndroidApp &app : restrictions.android)
            entries.append(androidText(app));
        return entries;
    }
    policy::Restrictions copy = restrictions;
    for (const std::string &entry : *listOf(copy, kind))
        entries.append(QString::fromStdString(entry));
    return entries;
}

void setEntries(policy::Restrictions &restrictions, policy::Kind kind, const QStringList &entries)
{
    if (kind == policy::Kind::Android) {
        restrictions.android.clear();
        for (const QString &entry : entries)
            restrictions.android.push_back(androidFrom(entry));
        return;
    }
    std::vector<std::string> &list = *listOf(restrictions, kind);
    list.clear();
    for (const QString &entry : entries)
        list.push_back(entry.toStdString());
}

} // namespace keywright::ui
