// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorchecks.h"

#include <QtCore/QMap>
#include <QtNetwork/QHostAddress>

namespace keywright {

namespace {

// Fewer calls are somebody trying something out.
constexpr qint64 fewestCalls = 10;
constexpr qint64 fewestDenied = 3;
constexpr int mostNamed = 3;

/// Calls of one place are of one application: this machine, an IPv4 /24, an IPv6 /64.
QString placeOf(const QString &peer)
{
    QHostAddress address(peer);
    bool isMapped = false;
    if (const quint32 mapped = address.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(mapped);
    if (address.isNull() || address.isLoopback())
        return address.isNull() ? peer : QStringLiteral("127.0.0.1");
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(address.toIPv4Address() & 0xffffff00U).toString()
               + QStringLiteral("/24");
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int at = 8; at < 16; ++at)
        bytes[at] = 0;
    return QHostAddress(bytes).toString() + QStringLiteral("/64");
}

/// What websites and apps use is called from anywhere by its nature.
bool isOfManyPlaces(const Key &key)
{
    return key.use == KeyUse::Website || key.use == KeyUse::Android || key.use == KeyUse::Ios
           || !key.restrictions.referrers.empty() || !key.restrictions.android.empty()
           || !key.restrictions.ios.empty();
}

/// Whether the denial says that another application than the key's own holds it.
bool namesApplication(const QString &reason)
{
    return reason == QLatin1String("API_KEY_HTTP_REFERRER_BLOCKED")
           || reason == QLatin1String("API_KEY_PROCESS_BLOCKED");
}

struct Callers
{
    QMap<QString, qint64> places, strangers;
    qint64 granted = 0;

    void add(const KeyCaller &caller)
    {
        if (caller.outcome == Outcome::Granted) {
            granted += caller.calls;
            places[placeOf(caller.peer)] += caller.calls;
        } else if (namesApplication(caller.reason) && !caller.observed.isEmpty()) {
            strangers[caller.observed] += caller.calls;
        }
    }
    /// Those that look like applications of their own; one alone shares with nobody.
    [[nodiscard]] QStringList applications(const Key &key) const
    {
        QStringList names;
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (place.value() >= fewestCalls && !isOfManyPlaces(key))
                names << place.key();
        }
        const bool isUsed = names.isEmpty() && granted > 0;
        for (auto stranger = strangers.cbegin(); stranger != strangers.cend(); ++stranger) {
            if (stranger.value() >= fewestDenied)
                names << stranger.key();
        }
        return names.size() + (isUsed ? 1 : 0) > 1 ? names : QStringList();
    }
};

} // namespace

QList<Finding> sharedKeyFindings(const HomeView &view, Instant now)
{
    QHash<KeyId, Callers> byKey;
    for (const KeyCaller &caller : view.callers)
        byKey[caller.key].add(caller);
    QList<Finding> findings;
    for (const KeyOfProject &entry : view.keys) {
        const auto callers = byKey.constFind(entry.key.id);
        if (callers == byKey.cend() || entry.key.kind != KeyKind::Issued
            || effectiveState(entry.key, now) != EffectiveState::Active)
            continue;
        QStringList names = callers->applications(entry.key);
        if (names.isEmpty())
            continue;
        if (names.size() > mostNamed)
            names = names.mid(0, mostNamed) << QStringLiteral("…");
        Finding finding = findingAbout(FindingCode::KeyShared, Severity::Note, entry);
        finding.detail = names.join(QStringLiteral(", "));
        findings.append(finding);
    }
    return findings;
}

} // namespace keywright
