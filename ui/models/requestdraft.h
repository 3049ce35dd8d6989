// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace keywright::ui {

/// What stands in the request page before anything is sent.
struct RequestDraft
{
    QString method = QStringLiteral("GET");
    QString url;
    QList<HeaderField> headers;
    QString body;
    KeyId key; ///< empty: none

    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;
};

/// For keeping between starts. Values of header fields and query parameters that usually hold a
/// credential are left out, so that no secret is written down by the way.
[[nodiscard]] QJsonObject toJson(const RequestDraft &draft);
[[nodiscard]] RequestDraft draftFromJson(const QJsonObject &object);

/// Whether a header field of that name usually holds a credential.
[[nodiscard]] bool holdsCredential(const QByteArray &headerName);

/// UrlInvalid or InvalidArgument (subject: the method) where it cannot be sent.
[[nodiscard]] Result<Request> requestFrom(const RequestDraft &draft);

} // namespace keywright::ui
