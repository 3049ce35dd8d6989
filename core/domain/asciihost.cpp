// SPDX-License-Identifier: GPL-3.0-or-later
#include "asciihost.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace keywright {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString withAsciiHost(const QString &entry)
{
    if (isAscii(entry))
        return entry;
    const auto scheme = entry.indexOf(u"://");
    const auto start = scheme < 0 ? 0 : scheme + 3;
    auto end = entry.indexOf(u'/', start);
    if (end < 0)
        end = entry.size();
    QString authority = entry.mid(start, end - start);
    const auto colon = authority.lastIndexOf(u':');
    const QString port = colon < 0 ? QString() : authority.mid(colon);
    QString host = colon < 0 ? authority : authority.left(colon);
    const bool wildcard = host.startsWith(u"*.");
    if (wildcard)
        host.remove(0, 2);
    const QByteArray ascii = QUrl::toAce(host);
    if (ascii.isEmpty())
        return entry;
    return entry.left(start) + (wildcard ? QStringLiteral("*.") : QString())
           + QString::fromLatin1(ascii) + port + entry.mid(end);
}

void convertHosts(policy::Restrictions &restrictions)
{
    for (std::string &entry : restrictions.referrers)
        entry = withAsciiHost(QString::fromStdString(entry)).toStdString();
}

} // namespace keywright
