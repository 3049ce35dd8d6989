// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyphrases.h"
#include "listtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

namespace keywright::ui {

namespace {

struct KeySentence
{
    Q_DECLARE_TR_FUNCTIONS(KeySentence)
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// A website as people say it: `https://portal.example/*` is portal.example.
QString website(const std::string &entry)
{
    QString host = text(entry);
    if (host.endsWith(QLatin1String("/*")))
        host.chop(2);
    if (host.startsWith(QLatin1String("https://")))
        host.remove(0, 8);
    return host;
}

/// "a, b and c"; after three the rest as a number.
QString joined(QStringList parts)
{
    if (parts.size() > 4) {
        const auto rest = parts.size() - 3;
        parts = parts.first(3);
        return KeySentence::tr("%1 and %n more", nullptr, int(rest)).arg(listText(parts));
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return KeySentence::tr("%1 and %2").arg(listText(parts), last);
}

QString anyOf(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return KeySentence::tr("%1 or %2").arg(listText(parts), last);
}

/// "call a, b and c", "call a and GET /b": said once for a run of operationIds. `METHOD /path` is a
/// verb by itself.
QString operationList(const std::vector<std::string> &operations)
{
    QStringList parts;
    bool called = false;
    for (const std::string &operation : operations) {
        const QString entry = text(operation);
        const bool isVerb = entry.contains(u' ');
        parts.append(isVerb || called ? entry : KeySentence::tr("call %1").arg(entry));
        called = !isVerb;
    }
    return joined(parts);
}

/// The operations of all targets; the API is named only where there are several or no operation.
QString abilities(const policy::Restrictions &restrictions)
{
    if (restrictions.apis.empty())
        return KeySentence::tr("call every API of its project");
    QStringList parts;
    bool called = false;
    for (const policy::ApiTarget &target : restrictions.apis) {
        const QString api = text(target.api);
        if (target.operations.empty()) {
            parts.append(called ? api : KeySentence::tr("call %1").arg(api));
            called = true;
            continue;
        }
        const QString list = operationList(target.operations);
        parts.append(restrictions.apis.size() == 1 ? list
                                                   : KeySentence::tr("%1 on %2").arg(list, api));
        called = false;
    }
    return joined(parts);
}

template<typename Entries, typename Name>
QStringList names(const Entries &entries, Name name)
{
    QStringList list;
    for (const auto &entry : entries)
        list.append(name(entry));
    return list;
}

QString shortened(const QStringList &entries)
{
    if (entries.size() <= 3)
        return anyOf(entries);
    const auto rest = int(entries.size() - 2);
    return KeySentence::tr("%1 and %n other places", nullptr, rest).arg(listText(entries.first(2)));
}

/// Where it may be used from.
QString origin(const policy::Restrictions &restrictions)
{
    QStringList kinds;
    const auto add = [&](policy::Kind kind, const QStringList &entries, const QString &words) {
        if (entries.isEmpty())
            return;
        const QString place = words.arg(shortened(entries));
        kinds.append(isReportOnly(restrictions, kind)
                         ? KeySentence::tr("%1 (only reported so far)").arg(place)
                         : place);
    };
    add(policy::Kind::Referrer, names(restrictions.referrers, website), KeySentence::tr("from %1"));
    add(policy::Kind::Address, names(restrictions.addresses, text), KeySentence::tr("from %1"));
    add(policy::Kind::Android,
        names(restrictions.android, [](const auto &app) { return text(app.package); }),
        KeySentence::tr("from the Android app %1"));
    add(policy::Kind::Ios, names(restrictions.ios, text), KeySentence::tr("from the iOS app %1"));
    add(policy::Kind::Process, names(restrictions.processes, text),
        KeySentence::tr("from the program %1"));
    if (kinds.isEmpty())
        return KeySentence::tr("from anywhere");
    return restrictions.match == policy::Match::Any ? anyOf(kinds) : joined(kinds);
}

QString rate(const policy::Restrictions &restrictions)
{
    if (restrictions.limits.empty())
        return KeySentence::tr("without a limit");
    return joined(
        names(restrictions.limits, [](const policy::Limit &limit) { return limitWords(limit); }));
}

QDate localDate(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).date();
}

QString day(Instant instant, Instant now)
{
    const QDate date = localDate(instant);
    return date.year() == localDate(now).year()
               ? QLocale().toString(date, KeySentence::tr("d MMMM", "a date in this year"))
               : QLocale().toString(date, KeySentence::tr("d MMMM yyyy", "a date"));
}

} // namespace

QString keySentence(const QString &name, const policy::Restrictions &restrictions,
                    const std::optional<Instant> &expires, Instant now)
{
    const QString subject = name.isEmpty() ? KeySentence::tr("This key") : name;
    const QString start =
        KeySentence::tr("%1 may %2 %3, %4")
            .arg(subject, abilities(restrictions), origin(restrictions), rate(restrictions));
    return expires ? KeySentence::tr("%1, until %2.").arg(start, day(*expires, now))
                   : KeySentence::tr("%1.").arg(start);
}

QString keySentence(const Key &key, Instant now)
{
    if (key.kind == KeyKind::Imported)
        return key.provider.isEmpty()
                   ? KeySentence::tr("%1 is somebody else's key: it opens nothing here.")
                         .arg(key.name)
                   : KeySentence::tr("%1 is a key of %2: it opens nothing here.")
                         .arg(key.name, key.provider);
    switch (effectiveState(key, now)) {
    case EffectiveState::Deleted:
        return KeySentence::tr("%1 is deleted and may do nothing.").arg(key.name);
    case EffectiveState::Disabled:
        return KeySentence::tr("%1 is disabled and may do nothing until it is enabled.")
            .arg(key.name);
    case EffectiveState::Expired:
        return KeySentence::tr("%1 expired on %2 and may do nothing.")
            .arg(key.name, day(*key.expires, now));
    case EffectiveState::Active:
        break;
    }
    return keySentence(key.name, key.restrictions, key.expires, now);
}

} // namespace keywright::ui
