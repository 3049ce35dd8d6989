// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionhead.h"

#include <core/interchange/yamltext.h>

namespace keywright {

namespace {

/// A scalar as it is written; the parser is asked only where it is more than plain words.
QString scalar(QByteArray written)
{
    written = written.trimmed();
    const bool plain = !written.isEmpty() && !QByteArrayView("\"'|>&*!{[#").contains(written[0])
                       && !written.contains(" #");
    if (plain)
        return QString::fromUtf8(written);
    const auto read = readYamlObject("v: " + written + '\n', QString());
    return read ? read->value(u"v").toVariant().toString() : QString();
}

} // namespace

bool readHead(const QByteArray &begin, CollectionEntry &entry)
{
    QByteArray section;
    for (const QByteArray &raw : begin.split('\n')) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const bool nested = line.startsWith(' ');
        if (!nested) {
            section = colon > 0 ? line.first(colon).trimmed() : QByteArray();
            continue;
        }
        // Members of `info` and `http` themselves, at whatever depth their writer indents.
        const QByteArray name = colon > 0 ? line.first(colon).trimmed() : QByteArray();
        const QByteArray value = colon > 0 ? line.mid(colon + 1) : QByteArray();
        if (section == "info" && name == "name")
            entry.name = scalar(value);
        else if (section == "info" && name == "seq")
            entry.sequence = scalar(value).toInt();
        else if (section == "info" && name == "type" && !entry.isFolder
                 && scalar(value) != QLatin1StringView("http"))
            return false;
        else if (section == "http" && name == "method" && entry.method.isEmpty())
            entry.method = scalar(value);
    }
    return true;
}

} // namespace keywright
