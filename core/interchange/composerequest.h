// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>
#include <core/domain/requestdocument.h>

#include <QtCore/QHash>

namespace keywright {

/// Values of variables by name.
using Variables = QHash<QString, QString>;

/// `text` with every `{{name}}` replaced by its value; blanks around a name do not count. A value
/// is not looked at again. InvalidArgument (subject: `{{a}}, {{b}}`, those without a value).
[[nodiscard]] Result<QString> withVariables(const QString &text, const Variables &variables);

/// Replaces variables in the values of variables. Those that lead in a circle, or nowhere, are
/// taken out, so that whoever uses them is told; `names` stay as they are, `{{name}}`.
void expandVariables(Variables &variables, const QStringList &names = {});

/// The request that a document means, to be sent. Secrets are not placed: neither the document nor
/// this knows one.
///
/// Query parameters are joined as they are written; a blank, control characters and what is not
/// ASCII are percent-encoded. A path parameter's value is percent-encoded whole. A segment `:name`
/// without a parameter stays. A body brings its type unless a header names one; a multipart body
/// gets its boundary.
///
/// Reads the files of a body, so it blocks: for a worker thread. InvalidArgument (variables without
/// a value; subject: what they are), UrlInvalid, FileUnreadable (subject: the path), NotSupported
/// (subject: the path; files of more than 64 MiB together).
[[nodiscard]] Result<Request> composeRequest(const RequestDocument &document,
                                             const Variables &variables = {});

/// A request whose body is not made yet: its variables are replaced, no file was read, and it names
/// the type of its body only where a header says so.
struct UnreadRequest
{
    Request request;
    RequestBody body;
};
/// The first half of composeRequest. InvalidArgument, UrlInvalid.
[[nodiscard]] Result<UnreadRequest> composeUnread(const RequestDocument &document,
                                                  const Variables &variables = {});

} // namespace keywright
