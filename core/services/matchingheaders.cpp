// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchingheaders.h"

#include <string_view>

namespace keywright {

namespace {

/// A page that the referrer entry covers: "*.portal.example/a/*" gives
/// "https://app.portal.example/a/page".
QByteArray exampleReferrer(const std::string &entry)
{
    constexpr std::string_view filePages = "__file_url__";
    QByteArray text = QByteArray::fromStdString(entry);
    if (text.startsWith(filePages.data()))
        text.replace(0, qsizetype(filePages.size()), "file://");
    else if (!text.contains("://"))
        text.prepend("https://");
    text.replace("://*.", "://app.");
    if (text.endsWith("/*"))
        text.replace(text.size() - 1, 1, "page");
    else if (text.indexOf('/', text.indexOf("://") + 3) < 0)
        text += '/';
    return text;
}

} // namespace

QList<HeaderField> matchingHeaders(const policy::Restrictions &restrictions)
{
    QList<HeaderField> fields;
    if (!restrictions.referrers.empty())
        fields.append({"Referer", exampleReferrer(restrictions.referrers.front())});
    if (!restrictions.android.empty()) {
        const policy::AndroidApp &app = restrictions.android.front();
        fields.append({"X-Android-Package", QByteArray::fromStdString(app.package)});
        fields.append({"X-Android-Cert", QByteArray::fromStdString(app.sha1).replace(":", "")});
    }
    if (!restrictions.ios.empty())
        fields.append(
            {"X-Ios-Bundle-Identifier", QByteArray::fromStdString(restrictions.ios.front())});
    return fields;
}

QList<RequestPair> withHeaders(QList<RequestPair> headers, const QList<HeaderField> &more)
{
    for (const HeaderField &field : more) {
        const RequestPair wanted{QString::fromUtf8(field.first), QString::fromUtf8(field.second)};
        bool replaced = false;
        for (RequestPair &present : headers) {
            if (present.name.compare(wanted.name, Qt::CaseInsensitive) == 0) {
                present = wanted;
                replaced = true;
            }
        }
        if (!replaced)
            headers.append(wanted);
    }
    return headers;
}

} // namespace keywright
