// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets.h"

#include "dotenv.h"
#include "requestcode.h"

#include <core/domain/keyformat.h>

namespace keywright {

namespace {

QUrl address(const SnippetInput &input)
{
    QUrl url = input.baseUrl;
    if (!input.path.isEmpty()) {
        QString base = url.path();
        if (base.endsWith(u'/'))
            base.chop(1);
        url.setPath(base + (input.path.startsWith(u'/') ? QString() : QStringLiteral("/"))
                    + input.path);
    }
    return url;
}

QString call(CodeLanguage language, const SnippetInput &input)
{
    CodeRequest given;
    given.request.url = address(input);
    given.acceptsCompressed = false; // for people to read
    CodeCredential credential = credentialAt(input.location);
    credential.variable = input.variable;
    credential.secret = input.key;
    given.credentials = {credential};
    const auto code = requestCode(language, given);
    return code ? code->text : QString();
}

QString dotEnvLine(const SnippetInput &input)
{
    const QString variable =
        isValidVariable(input.variable) ? input.variable : QStringLiteral("API_KEY");
    const auto line = dotenvLine(variable, input.key ? input.key->reveal() : QByteArrayView());
    return line ? QString::fromUtf8(*line) + u'\n' : QString();
}

} // namespace

QString snippet(SnippetKind kind, const SnippetInput &given)
{
    switch (kind) {
    case SnippetKind::Curl:
        return call(CodeLanguage::Curl, given);
    case SnippetKind::JavaScript:
        return call(CodeLanguage::JavaScript, given);
    case SnippetKind::Python:
        return call(CodeLanguage::Python, given);
    case SnippetKind::DotEnv:
        return dotEnvLine(given);
    }
    return {};
}

} // namespace keywright
