// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerfields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString FieldReader::maybeText(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (!value.isUndefined() && !value.isString())
        fail(named(name), QStringLiteral("not a text"));
    return value.toString();
}

QString FieldReader::text(const char *name)
{
    const QString found = maybeText(name);
    if (found.trimmed().isEmpty())
        fail(named(name), QStringLiteral("missing or empty"));
    return found;
}

QStringList FieldReader::texts(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (!value.isUndefined() && !value.isArray())
        fail(named(name), QStringLiteral("not a list"));
    QStringList found;
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (list.at(at).toString().trimmed().isEmpty())
            fail(QStringLiteral("%1[%2]").arg(named(name)).arg(at), QStringLiteral("not a text"));
        found.append(list.at(at).toString());
    }
    return found;
}

QList<int> FieldReader::statuses(const char *name)
{
    QList<int> found;
    const QJsonArray list = m_object.value(QLatin1StringView(name)).toArray();
    if (list.isEmpty())
        fail(named(name), QStringLiteral("missing or empty"));
    for (qsizetype at = 0; at < list.size(); ++at) {
        const int status = list.at(at).toInt();
        if (status < 100 || status > 599)
            fail(QStringLiteral("%1[%2]").arg(named(name)).arg(at),
                 QStringLiteral("not an HTTP status"));
        found.append(status);
    }
    return found;
}

QUrl FieldReader::maybeLink(const char *name)
{
    const QString text = maybeText(name);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        fail(named(name), QStringLiteral("not an https link"));
    return url;
}

QUrl FieldReader::link(const char *name)
{
    const QUrl url = maybeLink(name);
    if (url.isEmpty())
        fail(named(name), QStringLiteral("missing or empty"));
    return url;
}

QString FieldReader::pattern(const char *name)
{
    const QString text = maybeText(name);
    const QRegularExpression expression(text);
    if (!expression.isValid())
        fail(named(name), expression.errorString());
    return text;
}

void FieldReader::enter(const char *name, bool required)
{
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (value.isUndefined() ? required : !value.isObject())
        fail(named(name),
             value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("not an object"));
    m_outer.append({m_place, m_object});
    m_place += named(name) + u'.';
    m_object = value.toObject();
}

void FieldReader::leave()
{
    const QPair<QString, QJsonObject> outer = m_outer.takeLast();
    m_place = outer.first;
    m_object = outer.second;
}

bool FieldReader::has(const char *name) const
{
    return m_object.contains(QLatin1StringView(name));
}

void FieldReader::allowOnly(const QStringList &names)
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!names.contains(field.key()))
            fail(field.key(), QStringLiteral("not known here"));
    }
}

void FieldReader::fail(const QString &name, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = m_place + name + QStringLiteral(": ") + problem;
}

tl::unexpected<Error> FieldReader::error() const
{
    return failure(ErrorCode::FormatInvalid, m_sourceName, m_problem);
}

} // namespace keywright
