// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfieldphrases.h"

#include "auditphrases.h"
#include "entryphrases.h"
#include "keyphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

namespace keywright::ui {

namespace {

struct KeyFields
{
    Q_DECLARE_TR_FUNCTIONS(KeyFields)
};

QString timeText(Instant time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(local, QLocale::ShortFormat);
}

QString timeText(const std::optional<Instant> &time)
{
    return time ? timeText(*time) : KeyFields::tr("never");
}

QString lines(const std::vector<std::string> &entries)
{
    QStringList list;
    for (const std::string &entry : entries)
        list.append(QString::fromStdString(entry));
    return list.join(u'\n');
}

QString androidLines(const std::vector<policy::AndroidApp> &apps)
{
    QStringList list;
    for (const policy::AndroidApp &app : apps)
        list.append(QString::fromStdString(app.package) + u' ' + QString::fromStdString(app.sha1));
    return list.join(u'\n');
}

QString apiLines(const policy::Restrictions &restrictions)
{
    if (restrictions.apis.empty())
        return KeyFields::tr("every API of the project");
    QStringList list;
    for (const policy::ApiTarget &target : restrictions.apis) {
        const QString api = QString::fromStdString(target.api);
        if (target.operations.empty())
            list.append(api);
        for (const std::string &operation : target.operations)
            list.append(api + QStringLiteral(": ") + QString::fromStdString(operation));
    }
    return list.join(u'\n');
}

QString limitLines(const std::vector<policy::Limit> &limits)
{
    QStringList list;
    for (const policy::Limit &limit : limits)
        list.append(limitWords(limit));
    return list.join(u'\n');
}

QString versionLines(const Key &key)
{
    QList<KeyVersion> versions = key.versions;
    std::sort(versions.begin(), versions.end(), [](const KeyVersion &one, const KeyVersion &other) {
        return one.number < other.number;
    });
    QStringList list;
    for (const KeyVersion &version : std::as_const(versions)) {
        QString line = KeyFields::tr("%1: %2", "number and last symbols of a version")
                           .arg(version.number)
                           .arg(QChar(0x2026) + version.last4);
        if (version.ends)
            line += QStringLiteral(", ") + KeyFields::tr("until %1").arg(timeText(*version.ends));
        list.append(line);
    }
    return list.join(u'\n');
}

QString matchText(const policy::Restrictions &restrictions)
{
    return restrictions.match == policy::Match::Every
               ? KeyFields::tr("must be in every one of the lists")
               : KeyFields::tr("must be in at least one of the lists");
}

QString reportedKinds(const policy::Restrictions &restrictions)
{
    QStringList kinds;
    for (const policy::Kind kind : restrictions.reportOnly)
        kinds.append(restrictionKindText(kind));
    return kinds.join(u'\n');
}

} // namespace

QList<KeyField> keyFields(const Key &key, Instant now)
{
    const policy::Restrictions &restrictions = key.restrictions;
    const auto field = [](const char *id, const QString &text) {
        const QString name = QString::fromLatin1(id);
        return KeyField{name, auditFieldText(name), text};
    };
    const auto entries = [](const char *id, const QString &text) {
        const QString name = QString::fromLatin1(id);
        return KeyField{name, fieldTitle(name), text};
    };
    return {
        field("name", key.name),
        field("state", stateText(effectiveState(key, now))),
        field("application", key.application),
        field("environment", key.environment),
        field("labels", key.labels.join(QLatin1String(", "))),
        field("note", key.note),
        field("use", key.use == KeyUse::Unspecified ? QString() : useText(key.use)),
        field("provider", key.provider),
        field("prefix", key.prefix),
        field("expires", timeText(key.expires)),
        entries("referrers", lines(restrictions.referrers)),
        {QStringLiteral("allowOriginFallback"), KeyFields::tr("Origin instead of Referer"),
         restrictions.allowOriginFallback ? KeyFields::tr("accepted") : QString()},
        entries("ips", lines(restrictions.addresses)),
        entries("android", androidLines(restrictions.android)),
        entries("ios", lines(restrictions.ios)),
        entries("processes", lines(restrictions.processes)),
        {QStringLiteral("match"), KeyFields::tr("A caller"), matchText(restrictions)},
        {QStringLiteral("reportOnly"), KeyFields::tr("Only reported"), reportedKinds(restrictions)},
        {QStringLiteral("apis"), KeyFields::tr("May call"), apiLines(restrictions)},
        field("limits", limitLines(restrictions.limits)),
        field("versions", versionLines(key))};
}

QList<KeyDifference> compared(const Key &before, const Key &after, Instant now)
{
    const QList<KeyField> old = keyFields(before, now), present = keyFields(after, now);
    QList<KeyDifference> rows;
    for (qsizetype at = 0; at < old.size(); ++at)
        rows.append({old.at(at).id, old.at(at).title, old.at(at).text, present.at(at).text});
    return rows;
}

QList<KeyDifference> differences(const Key &before, const Key &after, Instant now)
{
    QList<KeyDifference> rows = compared(before, after, now);
    rows.removeIf([](const KeyDifference &row) { return !row.isOne(); });
    return rows;
}

QString differenceText(const KeyDifference &difference)
{
    const auto oneLine = [](QString text) {
        return text.isEmpty() ? KeyFields::tr("nothing") : text.replace(u'\n', QLatin1String(", "));
    };
    return KeyFields::tr("%1: %2 → %3", "a property, what it was and what it is")
        .arg(difference.title, oneLine(difference.before), oneLine(difference.after));
}

} // namespace keywright::ui
