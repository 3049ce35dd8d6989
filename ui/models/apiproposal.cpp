// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiproposal.h"

#include <core/domain/keyformat.h>

#include <QtCore/QRegularExpression>

namespace keywright::ui {

namespace {

constexpr qsizetype labelLength = 63;

QString labelFrom(const QString &text)
{
    // Decomposed first, so that "é" leaves its "e".
    QString label;
    for (const QChar symbol : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const ushort code = symbol.unicode();
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
            label += symbol;
        else if (!symbol.isMark() && !label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    label.truncate(labelLength);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label;
}

QString withoutNoise(QString label)
{
    // "clinic-forms-api" and "swagger-petstore": the words that every title has say nothing.
    static const QRegularExpression noise(QStringLiteral(
        "(^|-)(api|apis|rest|service|swagger|openapi|the|v[0-9]+|[0-9]+(-[0-9]+)*)(?=-|$)"));
    QString shorter = label;
    shorter.remove(noise);
    while (shorter.startsWith(u'-'))
        shorter.remove(0, 1);
    return shorter.isEmpty() ? label : shorter;
}

QString labelOfHost(const QUrl &upstream)
{
    const QString host = upstream.host();
    static const QRegularExpression address(QStringLiteral("^[0-9.]+$|:"));
    if (host.isEmpty() || host == u"localhost" || address.match(host).hasMatch()) {
        const QString base = labelFrom(upstream.path());
        if (!base.isEmpty())
            return withoutNoise(base);
        return upstream.port() > 0 ? QStringLiteral("local-%1").arg(upstream.port())
               : host.isEmpty()    ? QString()
                                   : QStringLiteral("local");
    }
    const QStringList labels = host.toLower().split(u'.');
    for (const QString &label : labels) {
        if (label != u"api" && label != u"www" && label != u"rest")
            return labelFrom(label);
    }
    return labelFrom(labels.constFirst());
}

} // namespace

QString proposedApiName(const QString &title, const QUrl &upstream, const QStringList &taken)
{
    QString label = withoutNoise(labelFrom(title));
    if (label.isEmpty())
        label = labelOfHost(upstream);
    if (label.isEmpty())
        return {};
    QString proposal = label;
    for (int number = 2; taken.contains(proposal, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        proposal = label.left(labelLength - suffix.size()) + suffix;
    }
    return proposal;
}

QUrl upstreamFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    if (!scheme.match(trimmed).hasMatch())
        return QUrl(QStringLiteral("http://") + trimmed, QUrl::StrictMode);
    return QUrl(trimmed, QUrl::StrictMode);
}

UpstreamProblem upstreamProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return UpstreamProblem::Empty;
    const QUrl url = upstreamFromText(text);
    if (!url.isValid())
        return UpstreamProblem::Unreadable;
    const QString scheme = url.scheme().toLower();
    if (scheme != u"http" && scheme != u"https")
        return UpstreamProblem::SchemeNotHttp;
    if (url.host().isEmpty())
        return UpstreamProblem::HostMissing;
    if (!url.userInfo().isEmpty())
        return UpstreamProblem::UserinfoNotAllowed;
    if (url.hasQuery() || url.hasFragment())
        return UpstreamProblem::QueryNotAllowed;
    return UpstreamProblem::None;
}

ApiNameProblem apiNameProblem(const QString &text, const QStringList &taken)
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return ApiNameProblem::Empty;
    if (name.startsWith(u"_keywright", Qt::CaseInsensitive))
        return ApiNameProblem::Reserved;
    if (!isValidApiName(name))
        return ApiNameProblem::NotALabel;
    if (taken.contains(name, Qt::CaseInsensitive))
        return ApiNameProblem::Taken;
    return ApiNameProblem::None;
}

bool isCorsOrigin(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"*")
        return true;
    const QUrl url(trimmed, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.path().isEmpty()
           && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

QList<QUrl> usableUpstreams(const QList<QUrl> &servers)
{
    QList<QUrl> found;
    for (const QUrl &server : servers) {
        if (upstreamProblem(server.toString()) == UpstreamProblem::None && !server.isRelative()
            && !found.contains(server))
            found << server;
    }
    return found;
}

} // namespace keywright::ui
