// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets.h"

#include "dotenv.h"

#include <core/domain/keyformat.h>

namespace keywright {

namespace {

using Kind = policy::KeyLocation::Kind;

/// Between single quotes for a POSIX shell.
QString shellQuoted(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

/// A string literal that JavaScript and Python read alike.
QString literal(const QString &text)
{
    QString quoted(u'"');
    for (const QChar symbol : text) {
        const char16_t code = symbol.unicode();
        if (code == u'"' || code == u'\\')
            quoted += u'\\' + QString(symbol);
        else if (code < 0x20 || code == 0x7f || code == 0x2028 || code == 0x2029)
            quoted += QStringLiteral("\\u%1").arg(code, 4, 16, QChar(u'0'));
        else
            quoted += symbol;
    }
    return quoted + u'"';
}

QString keyText(const SnippetInput &input)
{
    return QString::fromUtf8(input.key->reveal());
}

/// The address without the key.
QString address(const SnippetInput &input)
{
    QUrl url = input.baseUrl;
    if (!input.path.isEmpty()) {
        QString base = url.path();
        if (base.endsWith(u'/'))
            base.chop(1);
        url.setPath(base + (input.path.startsWith(u'/') ? QString() : QStringLiteral("/"))
                    + input.path);
    }
    return url.toString(QUrl::FullyEncoded);
}

/// The address up to the key that goes to its end.
QString addressBeforeKey(const SnippetInput &input)
{
    const QString text = address(input);
    return text + (text.contains(u'?') ? u'&' : u'?')
           + QString::fromLatin1(
               QUrl::toPercentEncoding(QString::fromStdString(input.location.name)))
           + u'=';
}

QString fieldName(const SnippetInput &input)
{
    return input.location.kind == Kind::Bearer ? QStringLiteral("Authorization")
                                               : QString::fromStdString(input.location.name);
}

QString beforeKey(const SnippetInput &input)
{
    return input.location.kind == Kind::Bearer ? QStringLiteral("Bearer ") : QString();
}

QString curlSnippet(const SnippetInput &input)
{
    if (input.location.kind == Kind::Query) {
        // -G with --data-urlencode: a variable's value is encoded by curl itself.
        const QString name = QString::fromStdString(input.location.name) + u'=';
        const QString data =
            input.key ? shellQuoted(name + keyText(input))
                      : shellQuoted(name) + QStringLiteral("\"$") + input.variable + u'"';
        return QStringLiteral("curl -G ") + shellQuoted(address(input))
               + QStringLiteral(" --data-urlencode ") + data + u'\n';
    }
    const QString head = fieldName(input) + QStringLiteral(": ") + beforeKey(input);
    const QString field = input.key
                              ? shellQuoted(head + keyText(input))
                              : shellQuoted(head) + QStringLiteral("\"$") + input.variable + u'"';
    return QStringLiteral("curl ") + shellQuoted(address(input)) + QStringLiteral(" -H ") + field
           + u'\n';
}

QString javaScriptSnippet(const SnippetInput &input)
{
    const QString key =
        input.key ? literal(keyText(input)) : QStringLiteral("process.env.") + input.variable;
    QString call;
    if (input.location.kind == Kind::Query) {
        call = QStringLiteral("const response = await fetch(%1 + encodeURIComponent(key));\n");
        call = call.arg(literal(addressBeforeKey(input)));
    } else {
        const QString before = beforeKey(input);
        const QString value =
            before.isEmpty() ? QStringLiteral("key") : literal(before) + QStringLiteral(" + key");
        call = QStringLiteral("const response = await fetch(") + literal(address(input))
               + QStringLiteral(", {\n  headers: { ") + literal(fieldName(input))
               + QStringLiteral(": ") + value + QStringLiteral(" },\n});\n");
    }
    return QStringLiteral("const key = ") + key + QStringLiteral(";\n") + call
           + QStringLiteral("console.log(response.status, await response.text());\n");
}

QString pythonSnippet(const SnippetInput &input)
{
    const bool isQuery = input.location.kind == Kind::Query;
    QString text = QStringLiteral("import os\nimport urllib.parse\nimport urllib.request\n\n");
    text += QStringLiteral("key = ")
            + (input.key ? literal(keyText(input))
                         : QStringLiteral("os.environ[") + literal(input.variable) + u']')
            + u'\n';
    if (isQuery) {
        text += QStringLiteral("request = urllib.request.Request(")
                + literal(addressBeforeKey(input))
                + QStringLiteral(" + urllib.parse.quote(key, safe=\"\"))\n");
    } else {
        const QString before = beforeKey(input);
        text += QStringLiteral("request = urllib.request.Request(") + literal(address(input))
                + QStringLiteral(", headers={") + literal(fieldName(input)) + QStringLiteral(": ")
                + (before.isEmpty() ? QString() : literal(before) + QStringLiteral(" + "))
                + QStringLiteral("key})\n");
    }
    return text
           + QStringLiteral("with urllib.request.urlopen(request) as response:\n"
                            "    print(response.status, response.read().decode())\n");
}

QString dotEnvSnippet(const SnippetInput &input)
{
    const auto line =
        dotenvLine(input.variable, input.key ? input.key->reveal() : QByteArrayView());
    return line ? QString::fromUtf8(*line) + u'\n' : QString();
}

} // namespace

QString snippet(SnippetKind kind, const SnippetInput &given)
{
    SnippetInput input = given;
    // It stands unquoted in what people will run.
    if (!isValidVariable(input.variable))
        input.variable = QStringLiteral("API_KEY");
    switch (kind) {
    case SnippetKind::Curl:
        return curlSnippet(input);
    case SnippetKind::JavaScript:
        return javaScriptSnippet(input);
    case SnippetKind::Python:
        return pythonSnippet(input);
    case SnippetKind::DotEnv:
        return dotEnvSnippet(input);
    }
    return {};
}

} // namespace keywright
