// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z0-9]+)\\}"));
    return pattern;
}

QString valueOf(const QString &id, const Provider &provider, const ProviderParts &parts)
{
    const QString given = parts.value(id).trimmed();
    if (!given.isEmpty())
        return given;
    for (const ProviderPart &part : provider.parts) {
        if (part.id == id)
            return part.fallback;
    }
    return {};
}

QStringList partIds(const Provider &provider, bool secret)
{
    QStringList ids;
    for (const ProviderPart &part : provider.parts) {
        if (part.secret == secret)
            ids.append(part.id);
    }
    return ids;
}

} // namespace

QString stateName(ProviderProofOutcome::State state)
{
    switch (state) {
    case ProviderProofOutcome::State::Works:
        return QStringLiteral("works");
    case ProviderProofOutcome::State::Refused:
        return QStringLiteral("refused");
    case ProviderProofOutcome::State::Unreachable:
        return QStringLiteral("unreachable");
    case ProviderProofOutcome::State::Unclear:
        break;
    }
    return QStringLiteral("unclear");
}

QStringList templateParts(const QString &text)
{
    QStringList ids;
    auto found = placeholder().globalMatch(text);
    while (found.hasNext())
        ids.append(found.next().captured(1));
    return ids;
}

FilledTemplate filledTemplate(const QString &text, const Provider &provider,
                              const ProviderParts &parts)
{
    FilledTemplate filled{text, {}};
    const QStringList ids = templateParts(text);
    for (const QString &id : ids) {
        const QString value = valueOf(id, provider, parts);
        if (!isValidPart(value) && filled.missing.isEmpty())
            filled.missing = id;
        filled.text.replace(u'{' + id + u'}', value);
    }
    return filled;
}

bool isValidPart(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9._~-]{1,128}\\z"));
    static const QRegularExpression dots(QStringLiteral("\\A\\.+\\z"));
    return pattern.match(value).hasMatch() && !dots.match(value).hasMatch();
}

bool isOwnHost(const Provider &provider, const QString &host)
{
    const QString asked = host.toLower();
    for (const QString &own : provider.hosts) {
        if (own.startsWith(QLatin1String("*."))) {
            if (asked.size() > own.size() - 1 && asked.endsWith(own.mid(1)))
                return true;
        } else if (asked == own) {
            return true;
        }
    }
    return false;
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression four(
        QStringLiteral("\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"));
    const QString asked = host.toLower();
    return asked == QLatin1String("localhost") || asked == QLatin1String("::1")
           || four.match(asked).hasMatch();
}

QStringList secretPartIds(const Provider &provider)
{
    return partIds(provider, true);
}

QStringList publicPartIds(const Provider &provider)
{
    return partIds(provider, false);
}

} // namespace keywright
