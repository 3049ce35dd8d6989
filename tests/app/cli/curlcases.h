// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captureserver.h"

#include <core/interchange/composerequest.h>
#include <core/interchange/curlimport.h>
#include <core/interchange/curloptions.h>
#include <core/services/curlsecrets.h>

#include <QtCore/QDir>
#include <QtCore/QFutureWatcher>
#include <QtTest/QSignalSpy>

namespace keywright {

constexpr quint16 capturePort = 28139; // the collected commands call it

/// Percent-encoding in capitals, also of bytes that cURL lets through and RFC 3986 does not.
inline QByteArray normalised(const QByteArray &target)
{
    QByteArray result;
    for (qsizetype at = 0; at < target.size(); ++at) {
        const QByteArray digits = target.mid(at + 1, 2);
        if (static_cast<unsigned char>(target.at(at)) > 0x7e) {
            result += '%' + target.mid(at, 1).toHex().toUpper();
        } else if (target.at(at) == '%'
                   && QByteArray::fromHex(digits).toHex() == digits.toLower()) {
            result += '%' + digits.toUpper();
            at += 2;
        } else {
            result += target.at(at);
        }
    }
    return result;
}

/// Fields that say which program sends, or how its bytes are framed.
inline bool isOfTheProgram(const QByteArray &name, const CapturedRequest &reference)
{
    if (name == "user-agent")
        return reference.values(name).value(0).startsWith("curl/");
    if (name == "accept-encoding") // everything that can be decoded is accepted without asking
        return reference.values(name).isEmpty();
    return name == "content-length" || name == "transfer-encoding" || name == "expect";
}

inline QByteArray boundaryOf(const CapturedRequest &request)
{
    const QByteArray type = request.values("content-type").value(0);
    const qsizetype at = type.indexOf("boundary=------------------------");
    return at < 0 ? QByteArray() : type.mid(at + 9);
}

/// With the program's own boundary replaced by one and the same.
inline CapturedRequest comparable(CapturedRequest request)
{
    if (const QByteArray boundary = boundaryOf(request); !boundary.isEmpty()) {
        request.body.replace(boundary, "BOUNDARY");
        for (auto &field : request.fields)
            field.second.replace(boundary, "BOUNDARY");
    }
    request.target = normalised(request.target);
    return request;
}

/// Empty: the same.
inline QString difference(const CapturedRequest &given, const CapturedRequest &ours)
{
    const CapturedRequest reference = comparable(given);
    const CapturedRequest other = comparable(ours);
    const auto text = [](const QByteArray &bytes) {
        return QString::fromUtf8(bytes.left(200).toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[]{|}"));
    };
    if (reference.method != other.method)
        return text("method " + reference.method + " / " + other.method);
    if (reference.target != other.target)
        return text("target " + reference.target + " / " + other.target);
    QSet<QByteArray> names;
    for (const auto &field : reference.fields + other.fields)
        names.insert(field.first);
    for (const QByteArray &name : std::as_const(names)) {
        if (isOfTheProgram(name, reference) || reference.values(name) == other.values(name))
            continue;
        return text(name + ": " + reference.values(name).join(" | ") + " / "
                    + other.values(name).join(" | "));
    }
    if (reference.body != other.body)
        return text("body " + reference.body) + u" / "_qs + text(other.body);
    return {};
}

/// Options that open connections to others, read settings, or write where they like.
inline bool isHarmless(const CurlArgument &argument)
{
    if (!argument.option) {
        const QByteArray url = argument.value;
        return url.startsWith("localhost:28139") || url.startsWith("http://localhost:28139")
               || url.startsWith("http://user:pa%20ss@localhost:28139");
    }
    static const QByteArrayList risky{"proxy",   "socks",     "doh",    "dns",    "connect-to",
                                      "resolve", "interface", "socket", "config", "netrc",
                                      "engine",  "alt-svc",   "hsts"};
    const QByteArray name = argument.option->name;
    for (const QByteArray &word : risky) {
        if (name.contains(word) && name != "proto-default")
            return false;
    }
    if (argument.option->meaning == CurlMeaning::Url && !argument.value.contains("localhost:28139"))
        return false;
    return !argument.value.startsWith('/') || argument.option->meaning != CurlMeaning::WithoutUse;
}

/// Files that a command names lie in the folder, so that it has something to send.
inline void makeFiles(const QString &folder, const RequestDocument &document)
{
    QStringList paths{document.body.file};
    for (const FormPart &part : document.body.parts)
        paths.append(part.isFile ? part.value : QString());
    for (const QString &path : std::as_const(paths)) {
        const QString clean = QDir::cleanPath(path);
        if (path.isEmpty() || QDir::isAbsolutePath(clean) || clean.startsWith(u".."))
            continue;
        const QString whole = folder + u'/' + clean;
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (file.open(QIODevice::WriteOnly))
            file.write("content of " + path.toUtf8() + "\nin two lines\n");
    }
}

/// Keywright itself sends it.
inline Result<CapturedRequest> byUs(CaptureServer &server, const CurlImport &import)
{
    auto request = composeRequest(import.document);
    if (!request)
        return tl::make_unexpected(request.error());
    HttpClient client;
    QFutureWatcher<Result<Response>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(client.send(*request, placedOnce(import)).future);
    if (!watcher.isFinished())
        finished.wait(15000);
    const QList<CapturedRequest> captured = server.take();
    if (captured.isEmpty())
        return failure(ErrorCode::NetworkFailed, QStringLiteral("nothing arrived"));
    return captured.first();
}

/// Each kind of option once, by our own hand: no exception.
inline QByteArrayList ownCurlCommands()
{
    return {
        "curl localhost:28139",
        "curl 'http://localhost:28139/a/../b/./c?x=%5*|^\"<&&y' -g",
        "curl --path-as-is 'http://localhost:28139/a/../b'",
        "curl 'http://localhost:28139/{a,b}/[3-9]'",
        "curl 'http://localhost:28139?' ",
        "curl http://user:pa%20ss@localhost:28139/",
        "curl localhost:28139 -u a:b --oauth2-bearer tok",
        "curl localhost:28139 -H 'Authorization: token abc' -u a:b",
        "curl localhost:28139 -H 'Authorization: Basic dTpw'",
        "curl localhost:28139 --digest -u a:b -d x=y",
        "curl localhost:28139 -X DELETE -A '' -e http://r -r 5",
        "curl localhost:28139 -H Accept: -H User-Agent: -H 'X-Empty;' -H 'A:  b '",
        "curl localhost:28139 -b a=b -b 'c=d; e=f' -H 'X: 1' -H 'X: 2'",
        "curl localhost:28139 --compressed -C 5 --tr-encoding",
        "curl localhost:28139 -I -G -d a=b",
        "curl localhost:28139/x?y -G -d a=b --data-urlencode 'c=d e,/'",
        "curl localhost:28139 --url-query 'a=b c' --url-query +d=%20",
        "curl localhost:28139 -d 'a=b c' -d '{\"x\": 1}' --data-raw @y --data-ascii z",
        "curl localhost:28139 -d a=b -H Content-Type:",
        "curl localhost:28139 -d '' -d b",
        "curl localhost:28139 --data-urlencode 'a b' --data-urlencode '=c=d' "
        "--data-urlencode 'e=*~(\xc3\xa4)'",
        "curl localhost:28139 --json '{\"a\":' --json '1}'",
        "curl localhost:28139 --json 1 -H 'Content-Type: text/x' -H 'accept: y' -X PUT",
        "curl localhost:28139 -d @- <<'EOF'\na\nb\nEOF\n",
        "curl localhost:28139 --data-binary @- <<< 'a b'",
        "curl localhost:28139 --data-binary @some/file.bin",
        "curl localhost:28139 -T up.txt",
        "curl localhost:28139/d/ -T up.txt -H 'Content-Type: a/b'",
        "curl localhost:28139 -F a=b -F 'c=@f.txt' -F 'd=@g.bin;type=x/y;filename=\"h\\\"i\"'",
        "curl localhost:28139 -F '\"q\"=\" r; s \";type=text/plain;charset=u' --form-string "
        "e=@f",
        "curl localhost:28139 -F 'a=<-' <<< text",
        "curl localhost:28139 -F a=b -H 'Content-Type: multipart/form-data'",
        "curl localhost:28139 -H 'Host: other.example' -H 'Connection: close'",
        "curl -X GET localhost:28139 -d body -H 'Content-Type: text/plain'",
        "curl -X POST localhost:28139",
        "curl -XOPTIONS localhost:28139/*",
        "curl localhost:28139 -d x -H 'Transfer-Encoding: chunked'",
        "curl localhost:28139 -d x -H 'Expect: 100-continue'",
        "curl 'localhost:28139/\xc3\xa4?\xc3\xb6=%c3%B6' -H 'X: \xc3\xbc' -d '\xc3\x9f'",
        "curl 'localhost:28139/?a=1' -T 'n m;o.txt'",
        "curl 'localhost:28139/a%20b/%2E/?q=a+b%20c;d#frag'",
        "curl localhost:28139 -X DELETE --json '[1]' -u \"a b:c'd\\\"\"",
        "curl localhost:28139 -d 'a=1&b=2' -H 'content-type: application/json;charset=UTF-8'",
        "curl localhost:28139 -H 'X:' -H 'Y' -H 'Z;' -H 'Z: 1' -H 'Cookie: a=b' -b c=d",
        "curl localhost:28139 -e ';auto' -A 'a b/1.0 (x; y)' --max-time 5 --http1.1 -sSfiv",
        "curl localhost:28139 -F 'a=b;filename=c' -F 'd= \"e f\" ; type=text/x' -F 'y='",
    };
}

} // namespace keywright
