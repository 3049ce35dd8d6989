// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include <core/interchange/composerequest.h>
#include <core/interchange/curlimport.h>
#include <core/interchange/formencoding.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright;
    const std::string_view view = textOf(data, size);
    const QByteArray text(view.data(), static_cast<qsizetype>(view.size()));
    auto import = importCurl("curl " + text);
    if (!import)
        return 0;
    RequestDocument &document = import->document;
    require(!document.url.isEmpty());
    require(import->secrets.size() <= 1);
    require(document.authentication.secret.isEmpty());
    for (const RequestPair &header : std::as_const(document.headers)) {
        require(!header.name.isEmpty());
        require(!header.value.contains(u'\n') && !header.value.contains(u'\r'));
    }
    if (document.body.kind == BodyKind::Form)
        require(formPairs(formBody(document.body.form)).value_or(QList<RequestPair>())
                == document.body.form);
    // Nothing is read from this machine.
    if (document.body.kind == BodyKind::File)
        document.body.kind = BodyKind::None;
    for (FormPart &part : document.body.parts)
        part.isFile = false;
    const auto request = composeRequest(document);
    if (!request)
        return 0;
    require(request->url.isValid());
    for (const char symbol : request->target)
        require(symbol > ' ' && symbol < 0x7f);
    return 0;
}
