// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

namespace keywright {

namespace {

bool isForm(const QList<HeaderField> &fields)
{
    for (const HeaderField &field : fields) {
        if (field.first.compare("Content-Type", Qt::CaseInsensitive) == 0)
            return field.second.startsWith("application/x-www-form-urlencoded");
    }
    return false;
}

/// True: it was there. What is made anew holds the secret and is this request's own.
bool replace(QByteArray &text, const QByteArray &marker, const QByteArray &value,
             Outgoing &outgoing)
{
    if (!text.contains(marker))
        return false;
    text.replace(marker, value);
    outgoing.own << text;
    return true;
}

} // namespace

Result<void> placeMarkers(Outgoing &outgoing, const QList<SecretMarker> &markers)
{
    const bool form = !markers.isEmpty() && isForm(outgoing.fields);
    const qsizetype scheme = outgoing.url.indexOf("://") + 3;
    const qsizetype end = outgoing.url.indexOf('/', scheme);
    const QByteArrayView host =
        QByteArrayView(outgoing.url).first(end < 0 ? outgoing.url.size() : end);
    for (const SecretMarker &one : markers) {
        if (host.contains(one.marker))
            return failure(ErrorCode::UrlInvalid, QStringLiteral("host"));
    }
    for (const SecretMarker &one : markers) {
        QByteArray value = one.value.reveal().toByteArray();
        QByteArray encoded = value.toPercentEncoding();
        bool used = replace(outgoing.url, one.marker, encoded, outgoing);
        for (HeaderField &field : outgoing.fields) {
            used = replace(field.second, one.marker, value, outgoing) || used;
            if (QByteArrayView(field.second).contains('\n') || field.second.contains('\r'))
                return failure(ErrorCode::InvalidArgument, QString::fromLatin1(field.first),
                               QStringLiteral("header"));
        }
        used = replace(outgoing.body, one.marker, form ? encoded : value, outgoing) || used;
        used = replace(outgoing.passphrase, one.marker, value, outgoing) || used;
        if (used)
            outgoing.hidden << value << encoded;
    }
    return {};
}

} // namespace keywright
